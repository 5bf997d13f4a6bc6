#include "StackedColumnsChart.h"

#include "Spread.h"
#include "analysis/Analysis.h"
#include "items/Roles.h"
#include "text/MeasureNames.h"
#include "theme/Fonts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLineItem>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::Measure;

namespace views {

namespace {

constexpr qreal columnShare = 0.78;    // of its slot; the rest is the gap to the next column
constexpr qreal digitHeight = 0.85;    // of the type size: figures have no descenders
constexpr qreal mostNamesShare = 0.52; // of the whole width
constexpr qreal tickLength = 0.7;      // of the name's type size, as are the gaps below
constexpr qreal gapAfterTick = 0.4;
constexpr qreal gapBetweenColumns = 1.2;

} // namespace

StackedColumnsChart::StackedColumnsChart(const models::ExhibitModel *model, const Theme &theme,
                                         const ChartMetrics &metrics, QGraphicsItem *parent)
    : ChartItem(model, theme, metrics, parent)
    , m_chart(newChart())
{
    rebuild();
}

int StackedColumnsChart::totalRow() const
{
    const int last = model().rowCount() - 1;
    return last >= 0 && model().isTotal(last) ? last : -1;
}

bool StackedColumnsChart::isCurrent(int column) const
{
    const models::Slot &place = model().axis().at(column);
    return !place.isGap() && place.period->id == model().currentPeriod();
}

QStackedBarSeries *StackedColumnsChart::addSeries()
{
    auto *series = new QStackedBarSeries(m_chart);
    series->setBarWidth(columnShare);
    m_chart->addSeries(series);
    series->attachAxis(m_categories);
    series->attachAxis(m_values);
    return series;
}

void StackedColumnsChart::buildSeries()
{
    m_rows.clear();
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_categories = new QBarCategoryAxis(m_chart);
    for (int column = 0; column < model().columnCount(); ++column)
        m_categories->append(QString::number(column));
    m_values = new QValueAxis(m_chart);
    m_values->setRange(0, std::max(highest(), 1.0));
    m_chart->addAxis(m_categories, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_categories->setVisible(false);
    m_values->setVisible(false);
    m_series = addSeries();
    // The first series of the exhibit is the topmost; earlier periods are lighter, which takes a set of its own.
    for (int row = model().rowCount() - 1; row >= 0; --row)
        if (row != totalRow())
            for (const bool current : {false, true})
                appendSet(m_series, row, current);
}

void StackedColumnsChart::appendSet(QStackedBarSeries *series, int row, bool current)
{
    auto *set = new QBarSet(QString::number(row), series);
    for (int column = 0; column < model().columnCount(); ++column)
        set->append(isCurrent(column) == current ? valueOf(model().factAt(row, column)) : 0);
    set->setBrush(theme().series(model().conceptAt(row)->hue, current).fill);
    set->setPen(QPen(theme().color(ColorRole::Card), metrics().line));
    series->append(set);
    m_rows.insert(set, row);
    connect(set, &QBarSet::clicked, this, [this, row](int column) { Q_EMIT clicked(cellAt(row, column)); });
    connect(set, &QBarSet::hovered, this,
            [this, row](bool over, int column) { Q_EMIT hovered(over ? cellAt(row, column) : CellKey()); });
}

qreal StackedColumnsChart::highest() const
{
    qreal most = 0;
    for (int column = 0; column < model().columnCount(); ++column) {
        qreal sum = 0;
        for (int row = 0; row < model().rowCount(); ++row)
            if (row != totalRow())
                sum += std::max(valueOf(model().factAt(row, column)), 0.0);
        most = std::max(most, sum);
    }
    return most;
}

models::Fact StackedColumnsChart::changeAt(int row, Measure measure) const
{
    const models::Comparison comparison = models::comparisonOf(*model().book(), model().currentPeriod());
    const models::Period *base = measure == Measure::YoY ? comparison.yearAgo : comparison.previous;
    return base
               ? models::change(*model().book(), model().conceptAt(row)->id, model().currentPeriod(), base->id, measure)
               : models::Fact();
}

QString StackedColumnsChart::changeText(const models::Fact &change) const
{
    const models::NumberFormat &format = model().format();
    const bool isMultiple = change.value && models::multiple(*model().book(), change);
    return isMultiple ? format.changeInWords(*model().book(), change) : format.figure(*model().book(), change, nullptr);
}

ColorRole StackedColumnsChart::inkOf(const models::Fact &change) const
{
    const models::Concept *item = model().book()->item(change.conceptId);
    const models::Effect effect = item ? models::effectOf(*item, change) : models::Effect::Neutral;
    return effect == models::Effect::Good  ? ColorRole::Good
           : effect == models::Effect::Bad ? ColorRole::Bad
                                           : ColorRole::Ink2;
}

StackedColumnsChart::SideColumn StackedColumnsChart::changeColumn(Measure measure) const
{
    SideColumn column;
    column.heading = models::measureHeading(model().format().words(), measure, nullptr);
    for (int row = 0; row < model().rowCount(); ++row)
        column.texts.append(changeText(changeAt(row, measure)));
    for (int row = 0; row < model().rowCount(); ++row)
        column.inks.append(inkOf(changeAt(row, measure)));
    return column;
}

StackedColumnsChart::SideColumn StackedColumnsChart::shareColumn() const
{
    SideColumn column;
    column.inks.fill(ColorRole::Ink2, model().rowCount());
    for (int row = 0; row < model().rowCount(); ++row) {
        const models::Fact share = models::share(*model().book(), model().conceptAt(row)->id, model().exhibit()->total,
                                                 model().currentPeriod(), Measure::PercentOfRevenues);
        column.texts.append(model().format().figure(*model().book(), share, nullptr));
    }
    return column;
}

QList<StackedColumnsChart::SideColumn> StackedColumnsChart::sideColumns() const
{
    QList<SideColumn> columns;
    if (totalRow() < 0)
        return columns;
    if (metrics().sideColumns == SideColumns::Share)
        columns = {shareColumn()};
    else
        columns = {changeColumn(Measure::YoY), changeColumn(Measure::QoQ)};
    columns.removeIf([](const SideColumn &column) { return std::ranges::all_of(column.texts, &QString::isEmpty); });
    for (SideColumn &column : columns) {
        column.width = textWidth(column.heading, uiFont(metrics().name, true));
        for (const QString &text : column.texts)
            column.width = std::max(column.width, textWidth(text, uiFont(metrics().name, true)));
    }
    return columns;
}

qreal StackedColumnsChart::namesWidth(const QList<SideColumn> &columns) const
{
    qreal names = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        names = std::max(
            names, textWidth(model().conceptAt(row)->label.in(model().format().language()), uiFont(metrics().name)));
    qreal width = names + (tickLength + gapAfterTick) * metrics().name;
    for (const SideColumn &column : columns)
        width += column.width + gapBetweenColumns * metrics().name;
    return std::min(width, area().width() * mostNamesShare);
}

qreal StackedColumnsChart::axisHeight(qreal slotWidth) const
{
    qreal height = 0;
    for (int column = 0; column < model().columnCount(); ++column) {
        TextItem dates(model().headerData(column, Qt::Horizontal, models::GroupRole).toString(),
                       uiFont(metrics().dates), {}, nullptr);
        dates.wrap(slotWidth, Qt::AlignHCenter);
        height = std::max(height, dates.height());
    }
    return height + metrics().axis * ChartMetrics::lineSpacing * 1.2;
}

QRectF StackedColumnsChart::plotFor(const QList<SideColumn> &columns) const
{
    const qreal width = area().width() - namesWidth(columns);
    const qreal top = metrics().total * ChartMetrics::lineSpacing * 1.1;
    const qreal bottom = axisHeight(width / std::max(model().columnCount(), 1));
    return area().adjusted(0, top, width - area().width(), -bottom);
}

void StackedColumnsChart::layOut()
{
    const QList<SideColumn> columns = sideColumns();
    m_plot = plotFor(columns);
    placeChart(m_chart, m_plot);
    for (int column = 0; column < model().columnCount(); ++column) {
        if (model().axis().at(column).isGap())
            labelGap(column);
        else
            labelColumn(column);
    }
    addLine({m_plot.left(), m_plot.bottom(), m_plot.right(), m_plot.bottom()}, ColorRole::Zero, metrics().strong / 2);
    labelNames(columns);
    labelTotalChanges(columns);
}

qreal StackedColumnsChart::barWidth() const
{
    return m_plot.width() / model().columnCount() * columnShare;
}

qreal StackedColumnsChart::slotCenter(int column) const
{
    return m_plot.left() + m_chart->mapToPosition(QPointF(column, 0), m_series).x();
}

qreal StackedColumnsChart::yOf(qreal value) const
{
    return m_plot.top() + m_chart->mapToPosition(QPointF(0, value), m_series).y();
}

QList<StackedColumnsChart::Segment> StackedColumnsChart::segmentsOf(int column) const
{
    QList<Segment> segments;
    qreal base = 0;
    for (int row = model().rowCount() - 1; row >= 0; --row) {
        if (row == totalRow())
            continue;
        const qreal value = valueOf(model().factAt(row, column));
        const QRectF rect(QPointF(slotCenter(column) - barWidth() / 2, yOf(base + value)),
                          QPointF(slotCenter(column) + barWidth() / 2, yOf(base)));
        segments.prepend({row, rect});
        base += value;
    }
    return segments;
}

bool StackedColumnsChart::holdsValue(const Segment &segment) const
{
    return segment.rect.height() >= metrics().segment * digitHeight;
}

void StackedColumnsChart::labelColumn(int column)
{
    const QList<Segment> segments = segmentsOf(column);
    labelSegments(column, segments);
    labelPeriod(column);
    qreal top = segments.isEmpty() ? m_plot.bottom() : segments.front().rect.top();
    if (totalRow() >= 0) {
        const QString text = model().index(totalRow(), column).data().toString();
        TextItem *total = addText(text, metrics().total, true, ColorRole::Ink1);
        total->placeCentered(slotCenter(column), top - total->height() / 2);
        top -= total->height();
    }
    outlineSelection(column, segments, top);
}

void StackedColumnsChart::labelSegments(int column, const QList<Segment> &segments)
{
    const bool current = isCurrent(column);
    QList<const Segment *> beside;
    QList<qreal> middles;
    for (const Segment &segment : segments) {
        const QString text = model().index(segment.row, column).data().toString();
        if (!holdsValue(segment)) {
            beside.append(&segment);
            middles.append(segment.rect.center().y());
            continue;
        }
        const QColor ink = theme().series(model().conceptAt(segment.row)->hue, current).label;
        addText(text, metrics().segment, current, ink)->placeCentered(slotCenter(column), segment.rect.center().y());
    }
    // The last column's small values stand with their names.
    if (column == lastColumn())
        return;
    const qreal height = metrics().dates * ChartMetrics::lineSpacing;
    middles = spreadApart(middles, QList<qreal>(middles.size(), height), m_plot.top(), m_plot.bottom());
    for (int i = 0; i < beside.size(); ++i) {
        const QString text = model().index(beside.at(i)->row, column).data().toString();
        TextItem *label = addText(text, metrics().dates, false, ColorRole::Ink2);
        label->placeLeft(beside.at(i)->rect.right() + 2 * metrics().strong, middles.at(i));
    }
}

void StackedColumnsChart::labelPeriod(int column)
{
    const bool current = isCurrent(column);
    const qreal slotWidth = m_plot.width() / model().columnCount();
    TextItem *period = addText(model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), metrics().axis,
                               true, current ? ColorRole::Ink1 : ColorRole::Ink2);
    period->placeUnder(slotCenter(column), m_plot.bottom() + metrics().axis * 0.2);
    TextItem *dates = addText(model().headerData(column, Qt::Horizontal, models::GroupRole).toString(), metrics().dates,
                              false, ColorRole::Ink3);
    dates->wrap(slotWidth, Qt::AlignHCenter);
    dates->placeUnder(slotCenter(column), period->pos().y() + period->height());
}

void StackedColumnsChart::labelGap(int column)
{
    const qreal slotWidth = m_plot.width() / model().columnCount();
    const qreal room = slotWidth + 2 * (slotWidth - barWidth()) / 2 - 2 * metrics().strong;
    TextItem *note = addText(model().gapText(model().axis().at(column)), metrics().source, false, ColorRole::Ink3);
    note->wrap(room, Qt::AlignHCenter);
    note->placeUnder(slotCenter(column), m_plot.bottom() - note->height() - metrics().axis * 0.6);
    // The break mark: two strokes across the base line.
    const qreal stroke = metrics().axis * 0.45;
    for (const qreal offset : {-0.35, 0.35}) {
        const qreal x = slotCenter(column) + offset * metrics().axis;
        addLine({x - stroke / 2, m_plot.bottom() + stroke, x + stroke / 2, m_plot.bottom() - stroke},
                ColorRole::Connector, metrics().line * 1.5);
    }
}

void StackedColumnsChart::labelNames(const QList<SideColumn> &columns)
{
    const QList<Segment> segments = segmentsOf(lastColumn());
    const qreal column = slotCenter(lastColumn()) + barWidth() / 2;
    const qreal left = column + (tickLength + gapAfterTick) * metrics().name;
    qreal sideWidth = 0;
    for (const SideColumn &side : columns)
        sideWidth += side.width + gapBetweenColumns * metrics().name;
    QList<TextItem *> names;
    QList<qreal> middles, heights;
    for (const Segment &segment : segments) {
        QString text = model().conceptAt(segment.row)->label.in(model().format().language());
        if (!holdsValue(segment))
            text += u' ' + model().index(segment.row, lastColumn()).data().toString();
        names.append(addText(text, metrics().name, false, ColorRole::Ink1));
        names.back()->wrap(area().right() - left - sideWidth);
        middles.append(segment.rect.center().y());
        heights.append(names.back()->height());
    }
    middles = spreadApart(middles, heights, area().top(), m_plot.bottom() + metrics().name);
    for (int i = 0; i < names.size(); ++i) {
        names.at(i)->placeLeft(left, middles.at(i));
        addLine({column, segments.at(i).rect.center().y(), column + tickLength * metrics().name, middles.at(i)},
                ColorRole::Connector, metrics().line);
        qreal right = area().right();
        for (auto side = columns.crbegin(); side != columns.crend(); ++side) {
            addText(side->texts.at(segments.at(i).row), metrics().name, false, side->inks.at(segments.at(i).row))
                ->placeRight(right, middles.at(i));
            right -= side->width + gapBetweenColumns * metrics().name;
        }
    }
}

// On a slide the changes have headings, and the total its own line above the names.
void StackedColumnsChart::labelTotalChanges(const QList<SideColumn> &columns)
{
    if (metrics().sideColumns != SideColumns::Changes || totalRow() < 0 || columns.isEmpty())
        return;
    const qreal left = slotCenter(lastColumn()) + barWidth() / 2 + (tickLength + gapAfterTick) * metrics().name;
    const qreal line = yOf(valueOf(model().factAt(totalRow(), lastColumn())));
    const qreal middle = line - metrics().name * ChartMetrics::lineSpacing * 0.5;
    addText(model().conceptAt(totalRow())->label.in(model().format().language()), metrics().name, true, ColorRole::Ink1)
        ->placeLeft(left, middle);
    addLine({left, line, area().right(), line}, ColorRole::Line, metrics().line);
    qreal right = area().right();
    for (auto side = columns.crbegin(); side != columns.crend(); ++side) {
        addText(side->texts.at(totalRow()), metrics().name, true, side->inks.at(totalRow()))->placeRight(right, middle);
        addText(side->heading, metrics().name, true, ColorRole::Ink2)
            ->placeRight(right, area().top() + metrics().name * 0.5);
        right -= side->width + gapBetweenColumns * metrics().name;
    }
}

void StackedColumnsChart::outlineSelection(int column, const QList<Segment> &segments, qreal top)
{
    const qreal margin = metrics().strong;
    if (totalRow() >= 0 && isSelected(totalRow(), column)) {
        const QRectF whole(QPointF(slotCenter(column) - barWidth() / 2, top),
                           QPointF(slotCenter(column) + barWidth() / 2, m_plot.bottom()));
        addOutline(whole.adjusted(-2 * margin, 0, 2 * margin, margin / 2));
    }
    for (const Segment &segment : segments)
        if (isSelected(segment.row, column))
            addOutline(segment.rect.adjusted(-2 * margin, -margin / 2, 2 * margin, margin / 2));
}

} // namespace views
