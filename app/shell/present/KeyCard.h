#pragma once

#include "ViewState.h"

#include <QFrame>

class QLabel;

namespace app {

/// The keys of a show on a card; any key or click puts it away.
class KeyCard : public QFrame
{
    Q_OBJECT

public:
    KeyCard(const views::ViewState *state, QWidget *parent);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void retranslateUi();

    QLabel *m_title;
    QList<QLabel *> m_keys;
    QList<QLabel *> m_meanings;
};

} // namespace app
