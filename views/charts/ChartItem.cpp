#include "ChartItem.h"

#include "BarItem.h"
#include "BridgeChart.h"
#include "ColumnsChart.h"
#include "LinesChart.h"
#include "StackedColumnsChart.h"
#include "TileChart.h"
#include "VarianceChart.h"
#include "items/Roles.h"
#include "theme/Fonts.h"

#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QLegend>
#include <QPen>

using namespace Qt::Literals::StringLiterals;

namespace views {

ChartItem::ChartItem(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                     QGraphicsItem *parent)
    : QGraphicsObject(parent)
    , m_model(model)
    , m_theme(theme)
    , m_metrics(metrics)
{
    setFlag(ItemHasNoContents);
}

void ChartItem::rebuild()
{
    buildSeries();
}

void ChartItem::setArea(const QRectF &area)
{
    prepareGeometryChange();
    m_area = area;
    clearOverlay();
    if (m_model->columnCount() > 0)
        layOut();
}

void ChartItem::setSelection(const CellKey &cell)
{
    if (cell == m_selection)
        return;
    m_selection = cell;
    if (!m_area.isEmpty())
        setArea(m_area);
}

void ChartItem::clearOverlay()
{
    delete m_overlay;
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
    return new TextItem(text, uiFont(pixels, bold), color, m_overlay);
}

TextItem *ChartItem::addText(const QString &text, int pixels, bool bold, ColorRole role)
{
    return addText(text, pixels, bold, m_theme.color(role));
}

void ChartItem::addLine(const QLineF &line, ColorRole role, qreal width)
{
    auto *item = new QGraphicsLineItem(line, m_overlay);
    item->setPen(QPen(m_theme.color(role), width));
}

void ChartItem::addOutline(const QRectF &rect)
{
    constexpr qreal roundings = 2;
    QPainterPath path;
    path.addRoundedRect(rect, roundings * m_metrics.strong, roundings * m_metrics.strong);
    auto *item = new QGraphicsPathItem(path, m_overlay);
    item->setPen(QPen(m_theme.color(ColorRole::SelectionLine), m_metrics.strong));
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
}

BarItem *ChartItem::addBar(const QRectF &rect, const QBrush &brush)
{
    return new BarItem(rect, brush, m_overlay);
}

Standing ChartItem::standingOf(int row, int column) const
{
    if (m_model->factAt(row, column).restsOnImpliedQuarter())
        return Standing::Derived;
    return column == m_model->currentColumn() ? Standing::Current : Standing::Earlier;
}

QBrush ChartItem::brushOf(int row, Standing standing) const
{
    const models::Hue hue = m_model->conceptAt(row)->hue;
    const FillColors colors = m_theme.series(hue, standing == Standing::Current);
    // Lines of the series' own colour: a pattern says by itself that nobody printed this quarter.
    return standing == Standing::Derived ? QBrush(colors.fill, Qt::BDiagPattern) : QBrush(colors.fill);
}

qreal ChartItem::periodLabelHeight(qreal width, bool withMonths) const
{
    qreal height = 0;
    for (int column = 0; withMonths && column < m_model->columnCount(); ++column) {
        TextItem months(m_model->headerData(column, Qt::Horizontal, models::GroupRole).toString(),
                        uiFont(m_metrics.dates), {}, nullptr);
        months.wrap(width, Qt::AlignHCenter);
        height = std::max(height, months.height());
    }
    return height + m_metrics.axis * ChartMetrics::lineSpacing * 1.2;
}

void ChartItem::labelPeriod(int column, qreal center, qreal top, qreal width, bool withMonths)
{
    const bool current = column == m_model->currentColumn();
    TextItem *period = addText(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), m_metrics.axis,
                               true, current ? ColorRole::Ink1 : ColorRole::Ink2);
    period->placeUnder(center, top + m_metrics.axis * 0.2);
    if (!withMonths)
        return;
    TextItem *months = addText(m_model->headerData(column, Qt::Horizontal, models::GroupRole).toString(),
                               m_metrics.dates, false, ColorRole::Ink3);
    months->wrap(width, Qt::AlignHCenter);
    months->placeUnder(center, period->pos().y() + period->height());
}

void ChartItem::labelGap(int column, qreal center, qreal base, qreal width, bool withNote)
{
    addBreakMark({center, base}, m_metrics.axis);
    if (!withNote)
        return;
    TextItem *note = addText(m_model->gapText(m_model->axis().at(column)), m_metrics.source, false, ColorRole::Ink3);
    note->wrap(width, Qt::AlignHCenter);
    note->placeUnder(center, base - note->height() - m_metrics.axis * 0.6);
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
    const models::Slot &place = m_model->axis().at(column);
    return {m_model->conceptAt(row)->id, place.period ? place.period->id : QString(), place.measure};
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
