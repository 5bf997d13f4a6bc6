#pragma once

#include "ViewState.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace views {

/// The highlights of the release, as printed in each edition.
class HighlightsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit HighlightsPanel(const ViewState *state, QWidget *parent = nullptr);

private:
    void retranslateUi();

    const ViewState *m_state;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace views
