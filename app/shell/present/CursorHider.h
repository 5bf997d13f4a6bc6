#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace app {

/// Hides the mouse over a widget that tracks it, two seconds after it rests.
class CursorHider : public QObject
{
    Q_OBJECT

public:
    explicit CursorHider(QWidget *widget);

    static constexpr int restMilliseconds = 2000;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    QTimer m_rest;
};

} // namespace app
