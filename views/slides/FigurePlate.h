#pragma once

#include "charts/TextItem.h"
#include "items/ExhibitModel.h"
#include "theme/Theme.h"

namespace views {

/// A figure lifted out of a chart for an audience: its name, its period and its value with the unit, in large.
class FigurePlate : public QGraphicsItem
{
public:
    FigurePlate(const models::ExhibitModel &model, int row, int column, const Theme &theme, QGraphicsItem *parent);

    [[nodiscard]] const QSizeF &size() const { return m_size; }

    [[nodiscard]] QRectF boundingRect() const override { return QRectF(QPointF(), m_size).adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    TextItem *addText(const QString &text, int pixels, bool bold, ColorRole role);

    Theme m_theme;
    QSizeF m_size;
};

/// Where a plate of this size covers least of what else there is to see: inside the area, clear of what it must never
/// cover, on as few texts and bars as can be; towards the upper right.
struct PlateRoom
{
    QRectF area;
    QList<QRectF> forbidden;
    QList<QRectF> texts;
    QList<QRectF> bars;

    [[nodiscard]] QPointF placeFor(const QSizeF &size) const;
};

} // namespace views
