#include "ChartItem.h"

#include "BarItem.h"
#include "BridgeChart.h"
#include "Cells.h"
#include "ColumnsChart.h"
#include "LinesChart.h"
#include "Reveal.h"
#include "StackedColumnsChart.h"
#include "TileChart.h"
#include "VarianceChart.h"
#include "items/Roles.h"
#include "theme/Fonts.h"

#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QLegend>
#include <QPen>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal hatchStep = 0.5;   // of the type size, between the lines of a hatched bar
constexpr int stepKey = 0;         // of an item's data: the step with which it appears
constexpr qreal periodSpace = 0.7; // of the type size, between the names of periods

} // namespace

ChartItem::ChartItem(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                     QGraphicsItem *parent)
    : QGraphicsObject(parent)
    , m_model(model)
    , m_theme(theme)
    , m_metrics(metrics)
{
    setFlag(ItemHasNoContents);
}

ChartItem::FigureScope::FigureScope(ChartItem *chart, int row, int column)
    : m_chart(chart)
    , m_before(std::exchange(chart->m_step, revealStep(*chart->m_model, row, column)))
{}

void ChartItem::rebuild()
{
    buildSeries();
    if (m_revealed)
        revealSeries();
}

void ChartItem::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
    clearOverlay();
    if (m_model->columnCount() > 0)
        layOut();
    else
        layOutEmpty();
    applyReveal();
}

void ChartItem::setSelection(const CellKey &cell)
{
    if (cell == m_selection)
        return;
    m_selection = cell;
    if (!m_area.isEmpty())
        setArea(m_area);
}

void ChartItem::setRevealed(std::optional<int> steps)
{
    if (steps == m_revealed)
        return;
    m_revealed = steps;
    revealSeries();
    applyReveal();
}

void ChartItem::setCovered(const QRectF &area)
{
    m_covered = area;
    applyReveal();
}

bool ChartItem::isRevealed(int row, int column) const
{
    return !m_revealed || revealStep(*m_model, row, column) < *m_revealed;
}

void ChartItem::applyReveal()
{
    if (!m_overlay)
        return;
    for (QGraphicsItem *item : m_overlay->childItems()) {
        const bool isCovered
            = item->type() == TextItem::Type && m_covered.intersects(mapRectFromItem(item, item->boundingRect()));
        const bool isThere = !m_revealed || item->data(stepKey).toInt() < *m_revealed;
        item->setVisible(isThere && !isCovered);
    }
}

void ChartItem::reportClick(int row, int column)
{
    if (isRevealed(row, column))
        Q_EMIT clicked(cellAt(row, column));
}

void ChartItem::reportHover(bool over, int row, int column)
{
    if (!over || isRevealed(row, column))
        Q_EMIT hovered(over ? cellAt(row, column) : CellKey());
}

void ChartItem::tag(QGraphicsItem *item) const
{
    item->setData(stepKey, m_step);
}

void ChartItem::clearOverlay()
{
    delete m_overlay;
    m_outlined = {};
    m_overlay = new QGraphicsRectItem(this);
    m_overlay->setFlag(ItemHasNoContents);
    m_overlay->setAcceptedMouseButtons(Qt::NoButton);
}

QChart *ChartItem::newChart()
{
    auto *chart = new QChart(this);
    chart->setZValue(0);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    return chart;
}

void ChartItem::placeChart(QChart *chart, const QRectF &plot)
{
    chart->setGeometry(plot);
    chart->setPlotArea(QRectF(QPointF(), plot.size()));
}

TextItem *ChartItem::addText(const QString &text, int pixels, bool bold, const QColor &color)
{
    auto *item = new TextItem(text, uiFont(pixels, bold), color, m_overlay);
    tag(item);
    return item;
}

TextItem *ChartItem::addText(const QString &text, int pixels, bool bold, ColorRole role)
{
    return addText(text, pixels, bold, m_theme.color(role));
}

void ChartItem::addLine(const QLineF &line, ColorRole role, qreal width)
{
    auto *item = new QGraphicsLineItem(line, m_overlay);
    item->setPen(QPen(m_theme.color(role), width));
    tag(item);
}

void ChartItem::addOutline(const QRectF &rect)
{
    constexpr qreal roundings = 2;
    QPainterPath path;
    path.addRoundedRect(rect, roundings * m_metrics.strong, roundings * m_metrics.strong);
    auto *item = new QGraphicsPathItem(path, m_overlay);
    item->setPen(QPen(m_theme.color(ColorRole::SelectionLine), m_metrics.strong));
    tag(item);
    m_outlined = rect;
}

void ChartItem::addFill(const QRectF &rect, const QColor &color, qreal depth)
{
    auto *item = new QGraphicsRectItem(rect, this);
    item->setPen(Qt::NoPen);
    item->setBrush(color);
    item->setZValue(depth);
    // Under the charts, yet gone with the overlay.
    item->setParentItem(m_overlay);
    item->setFlag(ItemStacksBehindParent);
    tag(item);
}

void ChartItem::addBar(const QRectF &rect, const QColor &fill, int row, int column)
{
    auto *bar = new BarItem(rect, fill, m_overlay);
    tag(bar);
    bar->onClick([this, row, column] { reportClick(row, column); });
    bar->onHover([this, row, column](bool over) { reportHover(over, row, column); });
    if (m_model->factAt(row, column).restsOnImpliedQuarter())
        addHatch(rect);
}

// Lines from edge to edge rather than a pattern brush: those do not grow with the picture.
void ChartItem::addHatch(const QRectF &rect)
{
    const qreal step = m_metrics.segment * hatchStep;
    QPainterPath lines;
    for (qreal sum = step; sum < rect.width() + rect.height(); sum += step) {
        lines.moveTo(rect.left() + std::min(sum, rect.width()), rect.top() + std::max(0.0, sum - rect.width()));
        lines.lineTo(rect.left() + std::max(0.0, sum - rect.height()), rect.top() + std::min(sum, rect.height()));
    }
    auto *hatch = new QGraphicsPathItem(lines, m_overlay);
    hatch->setPen(QPen(m_theme.color(ColorRole::Card), m_metrics.line));
    hatch->setAcceptedMouseButtons(Qt::NoButton);
    tag(hatch);
}

bool ChartItem::shortNamesDiffer() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->conceptAt(row)->shortLabel.in(m_model->format().language()));
    return names.removeDuplicates() == 0;
}

QColor ChartItem::fillOf(int row, int column) const
{
    return m_theme.series(m_model->conceptAt(row)->hue, isCurrent(column)).fill;
}

// Where the months of a period need a second line, the year has the first.
QString ChartItem::monthsText(int column, qreal width) const
{
    static const QRegularExpression afterYear(u"年(?=.)"_s);
    QString text = m_model->headerData(column, Qt::Horizontal, models::GroupRole).toString();
    return textWidth(text, uiFont(m_metrics.dates)) > width ? text.replace(afterYear, u"年\n"_s) : text;
}

qreal ChartItem::periodLabelHeight(qreal width, bool withMonths) const
{
    qreal height = 0;
    for (int column = 0; withMonths && column < m_model->columnCount(); ++column) {
        TextItem months(monthsText(column, width), uiFont(m_metrics.dates), {}, nullptr);
        months.wrap(width, Qt::AlignHCenter);
        height = std::max(height, months.height());
    }
    return height + m_metrics.axis * ChartMetrics::lineSpacing * 1.2;
}

bool ChartItem::monthsFit(qreal width) const
{
    static const QRegularExpression space(u"\\s"_s);
    for (int column = 0; column < m_model->columnCount(); ++column)
        for (const QString &word : monthsText(column, width).split(space))
            if (textWidth(word, uiFont(m_metrics.dates)) > width)
                return false;
    return true;
}

int ChartItem::labelStep(qreal needed, qreal slotWidth)
{
    return std::max(1, static_cast<int>(std::ceil(needed / slotWidth)));
}

bool ChartItem::isLabelled(int column, int step) const
{
    const int current = m_model->currentColumn();
    const int origin = current < 0 ? m_model->columnCount() - 1 : current;
    return (origin - column) % step == 0;
}

qreal ChartItem::widestPeriod() const
{
    qreal width = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (!m_model->axis().at(column).isGap())
            width = std::max(width, textWidth(m_model->axis().at(column).period->id, uiFont(m_metrics.axis, true)));
    return width + periodSpace * m_metrics.axis;
}

void ChartItem::labelPeriod(int column, qreal center, qreal top, qreal width, bool withMonths)
{
    const bool isGap = m_model->axis().at(column).isGap();
    const ColorRole ink = isGap ? ColorRole::Ink3 : isCurrent(column) ? ColorRole::Ink1 : ColorRole::Ink2;
    TextItem *period
        = addText(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), m_metrics.axis, !isGap, ink);
    period->placeUnder(center, top + m_metrics.axis * 0.2);
    if (!withMonths || isGap)
        return;
    TextItem *months = addText(monthsText(column, width), m_metrics.dates, false, ColorRole::Ink3);
    months->wrap(width, Qt::AlignHCenter);
    months->placeUnder(center, period->pos().y() + period->height());
}

TextItem *ChartItem::labelGap(int column, qreal center, qreal base, qreal width, bool withNote)
{
    // In a timeline the quarter's name stands right under it.
    const qreal raised = m_model->axisMode() == models::AxisMode::Timeline ? m_metrics.axis * 0.4 : 0;
    addBreakMark({center, base - raised}, m_metrics.axis);
    if (!withNote)
        return nullptr;
    TextItem *note = addText(m_model->gapText(m_model->axis().at(column)), m_metrics.source, false, ColorRole::Ink3);
    note->wrap(width, Qt::AlignHCenter);
    note->placeUnder(center, base - note->height() - m_metrics.axis * 0.6);
    return note;
}

void ChartItem::addBreakMark(const QPointF &center, qreal size)
{
    const qreal stroke = size * 0.45;
    for (const qreal offset : {-0.35, 0.35}) {
        const qreal x = center.x() + offset * size;
        addLine({x - stroke / 2, center.y() + stroke, x + stroke / 2, center.y() - stroke}, ColorRole::Connector,
                m_metrics.line * 1.5);
    }
}

qreal ChartItem::valueOf(const models::Fact &fact) const
{
    const models::Unit *unit = m_model->book()->unit(fact.unit);
    return fact.value && unit ? fact.value->scaledBy(unit->exponent).toPosition() : 0;
}

CellKey ChartItem::cellAt(int row, int column) const
{
    return views::cellAt(*m_model, row, column);
}

bool ChartItem::isSelected(int row, int column) const
{
    return !m_selection.isEmpty() && cellAt(row, column) == m_selection;
}

ChartItem *newChartItem(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                        QGraphicsItem *parent)
{
    switch (model->exhibit()->kind) {
    case models::ExhibitKind::Columns:
    case models::ExhibitKind::Multiples:
        return new ColumnsChart(model, theme, metrics, parent);
    case models::ExhibitKind::StackedColumns:
    case models::ExhibitKind::StackedShares:
        return new StackedColumnsChart(model, theme, metrics, parent);
    case models::ExhibitKind::Variance:
        return new VarianceChart(model, theme, metrics, parent);
    case models::ExhibitKind::Bridge:
    case models::ExhibitKind::PeriodBridge:
        return new BridgeChart(model, theme, metrics, parent);
    case models::ExhibitKind::Lines:
        return new LinesChart(model, theme, metrics, parent);
    case models::ExhibitKind::Tile:
        return new TileChart(model, theme, metrics, parent);
    }
    Q_UNREACHABLE();
}

} // namespace views
