#include "FigurePlate.h"

#include "items/Roles.h"
#include "theme/Fonts.h"

#include <QPainter>

#include <algorithm>
#include <limits>

using models::UnitKind;

namespace views {

namespace {

constexpr int namePixels = 32;
constexpr int valuePixels = 80;
constexpr int unitPixels = 36;
constexpr qreal platePadding = 24;
constexpr qreal mostWidth = 720;

QString unitOf(const models::ExhibitModel &model, const models::Fact &fact)
{
    const models::Unit *unit = models::shownUnit(*model.book(), fact, model.shownUnit());
    if (!unit || !fact.value)
        return {};
    switch (unit->kind) {
    case UnitKind::Money:
    case UnitKind::Count:
    case UnitKind::Quantity:
        return unit->shortName.in(model.format().language());
    case UnitKind::Percent: // the figure says so itself
    case UnitKind::Points:
        break;
    }
    return {};
}

// Of a comparison, both what with and when; the totals of a bridge may be of another period than its steps.
QString periodOf(const models::ExhibitModel &model, int row, int column)
{
    return model.isBridge() && model.isTotal(row)
               ? model.factAt(row, column).period
               : model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

qreal overlap(const QRectF &place, const QList<QRectF> &others)
{
    qreal area = 0;
    for (const QRectF &other : others) {
        const QRectF common = place & other;
        area += common.width() * common.height();
    }
    return area;
}

} // namespace

FigurePlate::FigurePlate(const models::ExhibitModel &model, int row, int column, const Theme &theme,
                         QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_theme(theme)
{
    TextItem *name
        = addText(model.conceptAt(row)->label.in(model.format().language()), namePixels, false, ColorRole::Ink1);
    TextItem *period = addText(periodOf(model, row, column), namePixels, false, ColorRole::Ink3);
    name->wrapEvenly(mostWidth - period->width() - namePixels);
    name->setPos(platePadding, platePadding / 2);
    period->setPos(platePadding + name->width() + namePixels / 2.0, platePadding / 2);
    TextItem *value = addText(model.index(row, column).data().toString(), valuePixels, true, ColorRole::Ink1);
    value->setPos(platePadding, name->pos().y() + name->height());
    TextItem *unit = addText(unitOf(model, model.factAt(row, column)), unitPixels, false, ColorRole::Ink2);
    // On the same line of writing.
    unit->setPos(platePadding + value->width() + unitPixels / 2.0,
                 value->pos().y() + value->height() * 0.77 - unit->height() * 0.77);
    const qreal right = std::max({period->pos().x() + period->width(), value->pos().x() + value->width(),
                                  unit->text().isEmpty() ? 0 : unit->pos().x() + unit->width()});
    m_size = {right + platePadding, value->pos().y() + value->height() + platePadding / 4};
}

TextItem *FigurePlate::addText(const QString &text, int pixels, bool bold, ColorRole role)
{
    return new TextItem(text, uiFont(pixels, bold), m_theme.color(role), this);
}

void FigurePlate::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    constexpr qreal rounding = 8;
    constexpr qreal stroke = 4;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.color(ColorRole::SelectionLine), stroke));
    painter->setBrush(m_theme.color(ColorRole::Card));
    painter->drawRoundedRect(QRectF(QPointF(), m_size), rounding, rounding);
}

QPointF PlateRoom::placeFor(const QSizeF &size) const
{
    constexpr qreal step = 20;
    constexpr qreal aText = 3; // as bad as so much of a bar
    constexpr qreal away = 4;  // square pixels that a pixel away from the corner is worth
    const QPointF corner(area.right() - size.width(), area.top());
    QPointF best = corner;
    qreal least = std::numeric_limits<qreal>::max();
    for (qreal y = corner.y(); y + size.height() <= area.bottom(); y += step)
        for (qreal x = corner.x(); x >= area.left(); x -= step) {
            const QRectF place({x, y}, size);
            if (overlap(place, forbidden) > 0)
                continue;
            const qreal cost
                = aText * overlap(place, texts) + overlap(place, bars) + away * (corner.x() - x + y - corner.y());
            if (cost < least) {
                least = cost;
                best = {x, y};
            }
        }
    return best;
}

} // namespace views
