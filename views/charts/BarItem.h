#pragma once

#include <QGraphicsRectItem>

#include <functional>

namespace views {

/// A bar of our own that can be pointed at and clicked.
class BarItem : public QGraphicsRectItem
{
public:
    BarItem(const QRectF &rect, const QBrush &brush, QGraphicsItem *parent);

    void onClick(std::function<void()> action) { m_click = std::move(action); }
    void onHover(std::function<void(bool over)> action) { m_hover = std::move(action); }

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    std::function<void()> m_click;
    std::function<void(bool)> m_hover;
};

} // namespace views
