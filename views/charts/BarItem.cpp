#include "BarItem.h"

#include <QGraphicsSceneMouseEvent>
#include <QPen>

namespace views {

BarItem::BarItem(const QRectF &rect, const QBrush &brush, QGraphicsItem *parent)
    : QGraphicsRectItem(rect, parent)
{
    setPen(Qt::NoPen);
    setBrush(brush);
    setAcceptHoverEvents(true);
}

void BarItem::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    // The action may lay the chart out anew and so delete this item.
    event->accept();
    if (const std::function<void()> action = m_click)
        action();
}

void BarItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    if (m_hover)
        m_hover(true);
}

void BarItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    if (m_hover)
        m_hover(false);
}

} // namespace views
