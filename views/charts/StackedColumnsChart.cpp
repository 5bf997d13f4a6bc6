#include "StackedColumnsChart.h"

#include "Spread.h"
#include "items/Roles.h"
#include "theme/Fonts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QGraphicsLineItem>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal columnShare = 0.78; // of its slot; the rest is the gap to the next column
constexpr qreal leastColumnShare = 0.4;
constexpr qreal mostColumnShare = 0.94; // where values need it
constexpr qreal widestStack = 7;        // times the type size
constexpr qreal valueHeight = 0.95;     // of the type size, without space between lines
constexpr qreal commaHeight = 1.2;      // commas hang below the line, and a centred text has that twice
constexpr qreal mostNamesShare = 0.52;  // of the whole width
constexpr qreal leastNamesShare = 0.4;
constexpr qreal tickLength = 0.7; // of the name's type size, as are the gaps below
constexpr qreal gapAfterTick = 0.4;
constexpr qreal gapBetweenColumns = 1.2;
constexpr qreal comfortable = 1.4; // times the widest value: what names leave to a column
constexpr qreal leaderLength = 0.5;

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

void StackedColumnsChart::buildSeries()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_categories = new QBarCategoryAxis(m_chart);
    for (int column = 0; column < model().columnCount(); ++column)
        m_categories->append(QString::number(column));
    m_values = new QValueAxis(m_chart);
    const Range range = wholeRange();
    m_values->setRange(range.least, range.most > range.least ? range.most : range.least + 1);
    m_chart->addAxis(m_categories, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_categories->setVisible(false);
    m_values->setVisible(false);
    m_series = new QStackedBarSeries(m_chart);
    m_series->setBarWidth(columnShare);
    // The first series of the exhibit is the topmost; earlier periods are lighter, which takes a set of its own.
    for (int row = model().rowCount() - 1; row >= 0; --row)
        if (row != totalRow())
            for (const bool current : {false, true})
                appendSet(m_series, row, current);
    // Complete, as a chart that shows a series makes all its legend markers anew for each set.
    m_chart->addSeries(m_series);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_values);
}

void StackedColumnsChart::appendSet(QStackedBarSeries *series, int row, bool current)
{
    auto *set = new QBarSet(QString::number(row), series);
    for (int column = 0; column < model().columnCount(); ++column)
        set->append(isCurrent(column) == current ? valueOf(model().factAt(row, column)) : 0);
    set->setBrush(theme().series(model().conceptAt(row)->hue, current).fill);
    set->setPen(QPen(theme().color(ColorRole::Card), metrics().line));
    series->append(set);
    connect(set, &QBarSet::clicked, this, [this, row](int column) { reportClick(row, column); });
    connect(set, &QBarSet::hovered, this, [this, row](bool over, int column) { reportHover(over, row, column); });
}

// A segment keeps its place unseen, as those above stand on it.
void StackedColumnsChart::revealSeries()
{
    const QList<QBarSet *> sets = m_series->barSets();
    for (int i = 0; i < sets.size(); ++i) {
        const int row = sets.at(i)->label().toInt();
        const bool current = i % 2 == 1;
        const bool isShown = isRevealed(row, 0);
        const QColor fill = theme().series(model().conceptAt(row)->hue, current).fill;
        sets.at(i)->setBrush(isShown ? QBrush(fill) : QBrush(Qt::NoBrush));
        sets.at(i)->setPen(isShown ? QPen(theme().color(ColorRole::Card), metrics().line) : QPen(Qt::NoPen));
    }
}

StackedColumnsChart::Range StackedColumnsChart::stackRange(int column) const
{
    Range range;
    for (int row = 0; row < model().rowCount(); ++row)
        if (row != totalRow()) {
            const qreal value = valueOf(model().factAt(row, column));
            (value < 0 ? range.least : range.most) += value;
        }
    return range;
}

StackedColumnsChart::Range StackedColumnsChart::wholeRange() const
{
    Range whole;
    for (int column = 0; column < model().columnCount(); ++column) {
        const Range range = stackRange(column);
        whole = {std::min(whole.least, range.least), std::max(whole.most, range.most)};
    }
    return whole;
}

QString StackedColumnsChart::valueText(int row, int column) const
{
    return model().index(row, column).data().toString();
}

bool StackedColumnsChart::isEmptyColumn(int column) const
{
    for (int row = 0; row < model().rowCount(); ++row)
        if (!valueText(row, column).isEmpty())
            return false;
    return true;
}

QString StackedColumnsChart::name(int row) const
{
    const models::Concept &item = *model().conceptAt(row);
    return (m_shortNames ? item.shortLabel : item.label).in(model().format().language());
}

// Where the full names would not find room beside their column, wrapped as they are.
bool StackedColumnsChart::namesFit(const QList<SideColumn> &columns) const
{
    const qreal width = namesWidth(columns) - sideWidth(columns) - (tickLength + gapAfterTick) * metrics().name;
    qreal height = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        if (row != totalRow()) {
            TextItem text(m_valuesWithNames ? QString(name(row) + u' ' + valueText(row, lastColumn())) : name(row),
                          uiFont(metrics().name), {}, nullptr);
            text.wrap(width);
            height += text.height();
        }
    return height <= plotFor(columns).height() + metrics().name;
}

qreal StackedColumnsChart::widestValue() const
{
    qreal width = 0;
    for (int column = 0; column < model().columnCount(); ++column)
        for (int row = 0; row < model().rowCount(); ++row)
            if (row != totalRow())
                width
                    = std::max(width, textWidth(valueText(row, column), uiFont(metrics().segment, isCurrent(column))));
    return width;
}

qreal StackedColumnsChart::sideWidth(const QList<SideColumn> &columns) const
{
    qreal width = 0;
    for (const SideColumn &column : columns)
        width += column.width + gapBetweenColumns * metrics().name;
    return width;
}

// The names give way, by wrapping, before the values no longer fit into their columns.
qreal StackedColumnsChart::namesWidth(const QList<SideColumn> &columns) const
{
    qreal names = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        names = std::max(names, textWidth(name(row), uiFont(metrics().name, row == totalRow())));
    const qreal width = names + (tickLength + gapAfterTick) * metrics().name + sideWidth(columns);
    const qreal needed = comfortable * (widestValue() + 2 * metrics().line) * model().columnCount() / mostColumnShare;
    const qreal left = std::max(area().width() - needed, area().width() * leastNamesShare);
    qreal word = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        word = std::max(word, widestWord(name(row), uiFont(metrics().name)));
    return std::max(std::min({width, left, area().width() * mostNamesShare}), word + width - names);
}

QRectF StackedColumnsChart::plotFor(const QList<SideColumn> &columns) const
{
    const qreal width = area().width() - namesWidth(columns);
    const bool headed = metrics().sideColumns == SideColumns::Changes && !columns.isEmpty();
    const qreal top = (metrics().total * 1.1 + (headed ? metrics().name : 0)) * ChartMetrics::lineSpacing;
    const qreal bottom = periodLabelHeight(datesRoom(width), monthsFit(datesRoom(width)));
    return area().adjusted(0, top, width - area().width(), -bottom);
}

// Narrow enough that small values find room beside, wide enough for the others inside.
qreal StackedColumnsChart::fittingBarWidth() const
{
    qreal beside = 0;
    for (int column = 0; column < lastColumn(); ++column)
        for (const Segment &segment : segmentsOf(column))
            if (!isHighEnough(segment, column))
                beside = std::max(beside, textWidth(valueText(segment.row, column), uiFont(metrics().dates)));
    const qreal room = beside > 0 ? slotWidth() - beside - 2 * leaderLength * metrics().dates : slotWidth();
    const qreal inside = std::max(widestValue() + 2 * metrics().line, slotWidth() * leastColumnShare);
    const qreal most = std::max(columnShare * slotWidth(), std::min(inside, mostColumnShare * slotWidth()));
    return std::min({most, std::max(room, inside), widestStack * metrics().name});
}

// Where names would not find room, short ones take their place, then the shares go, then small values: the table has
// them.
QList<SideColumn> StackedColumnsChart::chooseNames()
{
    QList<SideColumn> columns = sideColumnsOf(model(), metrics());
    m_shortNames = false;
    m_valuesWithNames = true;
    m_shortNames = !namesFit(columns) && shortNamesDiffer();
    if (metrics().sideColumns == SideColumns::Share && !namesFit(columns))
        columns.clear();
    m_valuesWithNames = namesFit(columns);
    return columns;
}

void StackedColumnsChart::layOut()
{
    const QList<SideColumn> columns = chooseNames();
    m_plot = plotFor(columns);
    placeChart(m_chart, m_plot);
    m_barWidth = fittingBarWidth();
    m_series->setBarWidth(m_barWidth / slotWidth());
    m_taken.clear();
    for (int column = 0; column < model().columnCount(); ++column) {
        if (model().axis().at(column).isGap())
            markGap(column);
        for (const Segment &segment : segmentsOf(column))
            m_taken.append(segment.rect);
        m_taken.append(totalRect(column));
    }
    for (int column = 0; column < model().columnCount(); ++column)
        if (!model().axis().at(column).isGap())
            labelColumn(column);
    // No further than the last column: its names stand beside it, some on the line.
    const qreal end = slotCenter(lastColumn()) + m_barWidth / 2;
    addLine({m_plot.left(), yOf(0), end, yOf(0)}, ColorRole::Zero, metrics().strong / 2);
    if (isEmptyColumn(lastColumn()))
        return;
    labelNames(columns);
    labelTotalChanges(columns);
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
    Range stack;
    for (int row = model().rowCount() - 1; row >= 0; --row) {
        if (row == totalRow())
            continue;
        const qreal value = valueOf(model().factAt(row, column));
        qreal &base = value < 0 ? stack.least : stack.most;
        const qreal left = slotCenter(column) - m_barWidth / 2;
        segments.prepend({row, QRectF(QPointF(left, yOf(std::max(base, base + value))),
                                      QPointF(left + m_barWidth, yOf(std::min(base, base + value))))});
        base += value;
    }
    std::ranges::stable_sort(segments, {}, [](const Segment &segment) { return segment.rect.center().y(); });
    return segments;
}

bool StackedColumnsChart::isHighEnough(const Segment &segment, int column) const
{
    const bool hasComma = valueText(segment.row, column).contains(u',');
    return segment.rect.height() >= metrics().segment * (hasComma ? commaHeight : valueHeight);
}

bool StackedColumnsChart::holdsValue(const Segment &segment, int column) const
{
    return isHighEnough(segment, column)
           && textWidth(valueText(segment.row, column), uiFont(metrics().segment, isCurrent(column)))
                  <= segment.rect.width();
}

void StackedColumnsChart::labelColumn(int column)
{
    labelAxis(column);
    const QList<Segment> segments = segmentsOf(column);
    if (isEmptyColumn(column))
        return labelEmptyColumn(column);
    for (const Segment &segment : segments)
        if (model().factAt(segment.row, column).restsOnImpliedQuarter()) {
            const FigureScope scope(this, segment.row, column);
            addHatch(segment.rect);
        }
    labelSegments(column, segments);
    // The last column's small values stand with their names.
    if (column != lastColumn())
        labelBeside(column, segments);
    labelTotal(column);
    outlineSelection(column, segments);
}

void StackedColumnsChart::labelSegments(int column, const QList<Segment> &segments)
{
    const bool current = isCurrent(column);
    for (const Segment &segment : segments) {
        if (!holdsValue(segment, column))
            continue;
        const FigureScope scope(this, segment.row, column);
        const QColor ink = theme().series(model().conceptAt(segment.row)->hue, current).label;
        addText(valueText(segment.row, column), metrics().segment, current, ink)
            ->placeCentered(slotCenter(column), segment.rect.center().y());
    }
}

// With a leader each, on the right or else the left, perhaps some lines higher or lower. Where even there is no room,
// the value is left to the table and the selection.
void StackedColumnsChart::labelBeside(int column, const QList<Segment> &segments)
{
    QList<Segment> beside;
    QList<qreal> middles;
    for (const Segment &segment : segments)
        if (!holdsValue(segment, column) && !valueText(segment.row, column).isEmpty()) {
            beside.append(segment);
            middles.append(segment.rect.center().y());
        }
    const qreal height = metrics().dates * ChartMetrics::lineSpacing;
    middles = spreadApart(middles, QList<qreal>(middles.size(), height), m_plot.top(), m_plot.bottom());
    for (int i = 0; i < beside.size(); ++i) {
        const FigureScope scope(this, beside.at(i).row, column);
        placeBeside(beside.at(i), valueText(beside.at(i).row, column), middles.at(i));
    }
}

void StackedColumnsChart::placeBeside(const Segment &segment, const QString &text, qreal middle)
{
    const QSizeF size(textWidth(text, uiFont(metrics().dates)), metrics().dates * ChartMetrics::lineSpacing);
    const qreal leader = leaderLength * metrics().dates;
    for (const qreal lines : {0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0, -4.0, 4.0})
        for (const bool right : {true, false}) {
            const qreal edge = right ? segment.rect.right() : segment.rect.left();
            const qreal away = right ? leader : -leader;
            const QPointF corner(right ? edge + away : edge + away - size.width(),
                                 middle + (lines - 0.5) * size.height());
            if (!isFree({corner, size}))
                continue;
            addText(text, metrics().dates, false, ColorRole::Ink2)->setPos(corner);
            m_taken.append({corner, size});
            addLine({edge, segment.rect.center().y(), edge + 0.8 * away, corner.y() + size.height() / 2},
                    ColorRole::Connector, metrics().line);
            return;
        }
}

bool StackedColumnsChart::isFree(const QRectF &place) const
{
    const qreal space = place.height() * 0.15; // below a line's figures
    return place.left() >= m_plot.left() && place.right() <= m_plot.right() && place.top() >= area().top()
           && place.bottom() <= m_plot.bottom() + space
           && std::ranges::none_of(m_taken, [&](const QRectF &taken) { return taken.intersects(place); });
}

// As large as the totals can be side by side.
int StackedColumnsChart::totalPixels() const
{
    const auto widest = [&](int pixels) {
        qreal width = 0;
        for (int column = 0; column < model().columnCount(); ++column)
            width = std::max(width, textWidth(valueText(totalRow(), column), uiFont(pixels, true)));
        return width;
    };
    int pixels = metrics().total;
    while (pixels > metrics().dates && widest(pixels) > slotWidth() - 0.25 * pixels)
        --pixels;
    return pixels;
}

// Where the total stands, on top of its column.
QRectF StackedColumnsChart::totalRect(int column) const
{
    if (totalRow() < 0)
        return {};
    const int pixels = totalPixels();
    const qreal width = textWidth(valueText(totalRow(), column), uiFont(pixels, true));
    const qreal height = pixels * ChartMetrics::lineSpacing;
    return {slotCenter(column) - width / 2, yOf(stackRange(column).most) - height, width, height};
}

void StackedColumnsChart::labelTotal(int column)
{
    if (totalRow() < 0)
        return;
    const FigureScope scope(this, totalRow(), column);
    addText(valueText(totalRow(), column), totalPixels(), true, ColorRole::Ink1)->setPos(totalRect(column).topLeft());
}

void StackedColumnsChart::labelAxis(int column)
{
    if (isLabelled(column, labelStep(widestPeriod(), slotWidth())))
        labelPeriod(column, slotCenter(column), m_plot.bottom(), datesRoom(m_plot.width()),
                    monthsFit(datesRoom(m_plot.width())));
}

void StackedColumnsChart::markGap(int column)
{
    const bool isNamed = model().axisMode() == models::AxisMode::Timeline;
    const bool bordersOnNote = isNamed || isEmptyColumn(column - 1) || isEmptyColumn(column + 1);
    const qreal room
        = bordersOnNote ? slotWidth() - metrics().source * 0.5 : 2 * slotWidth() - m_barWidth - 2 * metrics().strong;
    const TextItem *note = labelGap(column, slotCenter(column), yOf(0), room, monthsFit(datesRoom(m_plot.width())));
    if (note)
        m_taken.append(note->mapRectToParent(note->boundingRect()));
    if (isNamed)
        labelAxis(column);
}

// A period without a figure in this unit is no column of height zero.
void StackedColumnsChart::labelEmptyColumn(int column)
{
    TextItem *note = addText(model().format().words()(QT_TRANSLATE_NOOP("Words", "not in the release")),
                             metrics().source, false, ColorRole::Ink3);
    note->wrap(slotWidth() - metrics().source * 0.5, Qt::AlignHCenter);
    note->placeUnder(slotCenter(column), yOf(0) - note->height() - metrics().axis * 0.6);
}

qreal StackedColumnsChart::namesLeft() const
{
    return slotCenter(lastColumn()) + m_barWidth / 2 + (tickLength + gapAfterTick) * metrics().name;
}

void StackedColumnsChart::labelNames(const QList<SideColumn> &columns)
{
    const QList<Segment> segments = segmentsOf(lastColumn());
    QList<TextItem *> names;
    QList<qreal> middles, heights;
    for (const Segment &segment : segments) {
        QString text = name(segment.row);
        const QString value = valueText(segment.row, lastColumn());
        if (m_valuesWithNames && !holdsValue(segment, lastColumn()) && !value.isEmpty())
            text += u' ' + value;
        const FigureScope scope(this, segment.row, lastColumn());
        names.append(addText(text, metrics().name, false, ColorRole::Ink1));
        names.back()->wrapEvenly(area().right() - namesLeft() - sideWidth(columns));
        middles.append(segment.rect.center().y());
        heights.append(names.back()->height());
    }
    const bool totalHasLine = metrics().sideColumns == SideColumns::Changes && !columns.isEmpty();
    middles
        = spreadApart(middles, heights, totalHasLine ? totalLine() : area().top(), m_plot.bottom() + metrics().name);
    for (int i = 0; i < names.size(); ++i)
        labelName(segments.at(i), names.at(i), middles.at(i), columns);
}

void StackedColumnsChart::labelName(const Segment &segment, TextItem *text, qreal middle,
                                    const QList<SideColumn> &columns)
{
    const FigureScope scope(this, segment.row, lastColumn());
    text->placeLeft(namesLeft(), middle);
    const qreal edge = segment.rect.right();
    addLine({edge, segment.rect.center().y(), edge + tickLength * metrics().name, middle}, ColorRole::Connector,
            metrics().line);
    qreal right = area().right() - sideWidth(columns);
    for (const SideColumn &side : columns) {
        right += gapBetweenColumns * metrics().name + side.width;
        addText(side.texts.at(segment.row), metrics().name, false, side.inks.at(segment.row))
            ->placeRight(right, middle);
    }
}

qreal StackedColumnsChart::totalLine() const
{
    return yOf(stackRange(lastColumn()).most);
}

// On a slide the changes have headings, and the total its own line above the names.
void StackedColumnsChart::labelTotalChanges(const QList<SideColumn> &columns)
{
    if (metrics().sideColumns != SideColumns::Changes || totalRow() < 0 || columns.isEmpty())
        return;
    const qreal middle = totalLine() - metrics().name * ChartMetrics::lineSpacing * 0.5;
    const qreal room = area().right() - namesLeft() - sideWidth(columns);
    QString whole = name(totalRow());
    if (textWidth(whole, uiFont(metrics().name, true)) > room)
        whole = model().conceptAt(totalRow())->shortLabel.in(model().format().language());
    labelChangeHeadings(columns);
    const FigureScope scope(this, totalRow(), lastColumn());
    addText(whole, metrics().name, true, ColorRole::Ink1)->placeLeft(namesLeft(), middle);
    addLine({namesLeft(), totalLine(), area().right(), totalLine()}, ColorRole::Line, metrics().line);
    qreal right = area().right() - sideWidth(columns);
    for (const SideColumn &side : columns) {
        right += gapBetweenColumns * metrics().name + side.width;
        addText(side.texts.at(totalRow()), metrics().name, true, side.inks.at(totalRow()))->placeRight(right, middle);
    }
}

void StackedColumnsChart::labelChangeHeadings(const QList<SideColumn> &columns)
{
    qreal right = area().right() - sideWidth(columns);
    for (const SideColumn &side : columns) {
        right += gapBetweenColumns * metrics().name + side.width;
        addText(side.heading, metrics().name, true, ColorRole::Ink2)
            ->placeRight(right, area().top() + metrics().name * 0.7);
    }
}

void StackedColumnsChart::outlineSelection(int column, const QList<Segment> &segments)
{
    const qreal margin = metrics().strong;
    if (totalRow() >= 0 && isSelected(totalRow(), column)) {
        const FigureScope scope(this, totalRow(), column);
        const Range range = stackRange(column);
        const QRectF total = totalRect(column);
        const QRectF stack(slotCenter(column) - m_barWidth / 2, total.top(), m_barWidth,
                           yOf(range.least) - total.top());
        addOutline(stack.united(total).adjusted(-2 * margin, 0, 2 * margin, margin / 2));
    }
    for (const Segment &segment : segments)
        if (isSelected(segment.row, column)) {
            const FigureScope scope(this, segment.row, column);
            addOutline(segment.rect.adjusted(-2 * margin, -margin / 2, 2 * margin, margin / 2));
        }
}

} // namespace views
