#pragma once

#include "ViewState.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace app {

/// The line at the foot of the window: basis, audit, unit with rounding, translation rate; at the right what was done
/// last.
class Ribbon : public QFrame
{
    Q_OBJECT

public:
    explicit Ribbon(const views::ViewState *state, QWidget *parent = nullptr);

    void setMessage(const QString &message);

private:
    void retranslateUi();

    const views::ViewState *m_state;
    QHBoxLayout *m_layout;
    QList<QLabel *> m_parts;
    QList<QFrame *> m_dividers; ///< one before every part but the first
    QLabel *m_message;
};

} // namespace app
