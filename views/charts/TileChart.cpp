#include "TileChart.h"

#include "items/Roles.h"
#include "text/MeasureNames.h"
#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QGraphicsLineItem>

#include <algorithm>

using models::Measure;

namespace views {

namespace {

// Measures of a tile in the window, which are scaled for larger outlets.
constexpr int namePixels = 12;
constexpr int valuePixels = 28;
constexpr int unitPixels = 12;
constexpr qreal columnsWidth = 66;
constexpr qreal columnsHeight = 52;
constexpr qreal columnWidth = 16;
constexpr qreal changeNameWidth = 34;
constexpr QSizeF tileRoom{260, 94};
constexpr qreal mostEnlarged = 2.2; // times the type of the outlet: a figure that fills a slide

} // namespace

TileChart::TileChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                     QGraphicsItem *parent)
    : ChartItem(model, theme, metrics, parent)
{}

// Where a tile has a slide or a window to itself, it fills it.
void TileChart::chooseSize()
{
    const qreal least = static_cast<qreal>(metrics().name) / ChartMetrics::window().name;
    const qreal room = std::min(area().width() / tileRoom.width(), area().height() / tileRoom.height());
    m_factor = std::clamp(room, least, least * mostEnlarged);
    m_top = area().top() + std::max(0.0, (area().height() - tileRoom.height() * m_factor) / 2);
}

// A title too long for the line gives way to the item's short name: the figure needs the next one.
qreal TileChart::addName()
{
    const models::Language language = model().format().language();
    const int pixels = static_cast<int>(namePixels * m_factor);
    const QString &title = model().exhibit()->title.in(language);
    const bool fits = textWidth(title, uiFont(pixels)) <= area().width();
    TextItem *name
        = addText(fits ? title : model().conceptAt(0)->shortLabel.in(language), pixels, false, ColorRole::Ink2);
    name->wrap(area().width());
    name->setPos(area().left(), m_top);
    return m_top + name->height();
}

// A tile has no frame to say it.
void TileChart::layOutEmpty()
{
    chooseSize();
    TextItem *note = addText(model().format().words()(QT_TRANSLATE_NOOP("Words", "not in the release")),
                             static_cast<int>(namePixels * m_factor), false, ColorRole::Ink3);
    note->wrap(area().width());
    note->setPos(area().left(), addName() + namePixels * m_factor);
}

void TileChart::layOut()
{
    chooseSize();
    QRectF columns(area().right() - columnsWidth * m_factor, area().center().y() - columnsHeight * m_factor / 2,
                   columnsWidth * m_factor, columnsHeight * m_factor);
    const qreal width = columns.left() - area().left() - namePixels * m_factor;
    const qreal under = addFigure(addName(), width);
    m_changeEnd = area().left();
    const qreal next = addChange(Measure::YoY, under, width);
    std::ignore = addChange(Measure::QoQ, next, width);
    // Long words of change press the columns together rather than run into them.
    columns.setLeft(std::max(columns.left(), m_changeEnd + namePixels * m_factor * 0.6));
    addColumns(columns);
}

qreal TileChart::addFigure(qreal top, qreal width)
{
    const int column = model().currentColumn();
    const QString text = column < 0 ? QString() : model().index(0, column).data().toString();
    if (text.isEmpty()) {
        addText(model().format().words()(QT_TRANSLATE_NOOP("Words", "not in the release")),
                static_cast<int>(namePixels * m_factor), false, ColorRole::Ink3)
            ->setPos(area().left(), top + namePixels * m_factor);
        return top + valuePixels * m_factor * ChartMetrics::lineSpacing;
    }
    TextItem *value = addText(text, static_cast<int>(valuePixels * m_factor), true, ColorRole::Ink1);
    value->setPos(area().left(), top);
    const models::Unit *unit = model().shownUnit();
    // A percentage carries its sign already.
    if (unit && unit->kind != models::UnitKind::Percent) {
        TextItem *name = addText(unit->shortName.in(model().format().language()),
                                 static_cast<int>(unitPixels * m_factor), false, ColorRole::Ink2);
        name->wrap(std::max(width - value->width(), 1.0));
        name->setPos(area().left() + value->width() + namePixels * m_factor * 0.4,
                     top + value->height() * 0.74 - name->height());
    }
    return top + value->height() * 0.95;
}

// "YoY  down 8.8%  vs 10,564"
qreal TileChart::addChange(Measure measure, qreal top, qreal width)
{
    const models::Book &book = *model().book();
    const models::Comparison comparison = models::comparisonOf(book, model().currentPeriod());
    const models::Period *base = measure == Measure::YoY ? comparison.yearAgo : comparison.previous;
    const models::Concept *item = model().conceptAt(0);
    const models::Fact moved
        = base ? models::change(book, item->id, model().currentPeriod(), base->id, measure) : models::Fact();
    const models::NumberFormat &format = model().format();
    const int pixels = static_cast<int>(namePixels * m_factor);
    const qreal height = pixels * ChartMetrics::lineSpacing;
    const QString words = base ? format.changeInWords(book, moved) : QString();
    if (words.isEmpty())
        return top;
    addText(models::measureHeading(format.words(), measure, nullptr), pixels, false, ColorRole::Ink3)
        ->setPos(area().left(), top);
    const models::Effect effect = models::effectOf(*item, moved);
    const qreal left = area().left()
                       + std::max(changeNameWidth * m_factor,
                                  textWidth(models::measureHeading(format.words(), measure, nullptr), uiFont(pixels))
                                      + pixels * 0.6);
    TextItem *change = addText(words, pixels, true,
                               effect == models::Effect::Good  ? ColorRole::Good
                               : effect == models::Effect::Bad ? ColorRole::Bad
                                                               : ColorRole::Ink1);
    change->setPos(left, top);
    m_changeEnd = std::max(m_changeEnd, left + change->width());
    const models::Fact before = models::amount(book, item->id, base->id);
    const QString against
        = format.words()(QT_TRANSLATE_NOOP("Words", "vs %1")).arg(format.figure(book, before, model().shownUnit()));
    // Where a tile is too narrow for it, the older figure is left to the columns' tooltips.
    const qreal place = change->pos().x() + change->width() + pixels * 0.4;
    if (place + textWidth(against, uiFont(pixels)) <= area().left() + width + pixels * 0.5)
        addText(against, pixels, false, ColorRole::Ink3)->setPos(place, top);
    return top + height;
}

void TileChart::addColumns(const QRectF &rect)
{
    qreal least = 0;
    qreal most = 0;
    for (int column = 0; column < model().columnCount(); ++column) {
        least = std::min(least, valueOf(model().factAt(0, column)));
        most = std::max(most, valueOf(model().factAt(0, column)));
    }
    const qreal range = most > least ? most - least : 1;
    const qreal zero = rect.bottom() + least / range * rect.height();
    const qreal slot = rect.width() / std::max(model().columnCount(), 1);
    const qreal width = std::min(columnWidth * m_factor, slot * 0.8);
    for (int column = 0; column < model().columnCount(); ++column) {
        const qreal center = rect.left() + (column + 0.5) * slot;
        if (model().axis().at(column).isGap()) {
            addBreakMark({center, zero}, metrics().dates * 0.7);
            continue;
        }
        const qreal height = valueOf(model().factAt(0, column)) / range * rect.height();
        const QRectF bar = QRectF(center - width / 2, zero - height, width, height).normalized();
        addBar(bar, fillOf(0, column), 0, column);
        const qreal margin = metrics().strong;
        if (isSelected(0, column))
            addOutline(bar.adjusted(-margin, -margin, margin, margin));
    }
    addLine({rect.left(), zero, rect.right(), zero}, ColorRole::Zero, metrics().line);
}

} // namespace views
