#include "CursorHider.h"

#include <QEvent>
#include <QWidget>

namespace app {

CursorHider::CursorHider(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_widget->setCursor(Qt::BlankCursor); });
    m_widget->installEventFilter(this);
    m_rest.start();
}

bool CursorHider::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress) {
        m_widget->unsetCursor();
        m_rest.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
