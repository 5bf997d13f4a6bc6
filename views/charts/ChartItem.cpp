#include "ChartItem.h"

#include "StackedColumnsChart.h"
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
    case models::ExhibitKind::StackedColumns:
        return new StackedColumnsChart(model, theme, metrics, parent);
    case models::ExhibitKind::Variance:
        return new VarianceChart(model, theme, metrics, parent);
    }
    Q_UNREACHABLE();
}

} // namespace views
