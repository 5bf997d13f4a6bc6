#include "ColumnsChart.h"

#include "items/Roles.h"
#include "theme/Fonts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLineItem>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal columnPart = 0.62; // of its slot
constexpr qreal panelSpace = 2.0;  // of the type size, between panels
constexpr qreal valueSpace = 0.5;  // of the type size, between a figure and its neighbour

} // namespace

ColumnsChart::ColumnsChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                           QGraphicsItem *parent)
    : ChartItem(model, theme, metrics, parent)
{
    rebuild();
}

void ColumnsChart::buildSeries()
{
    for (const Panel &panel : std::as_const(m_panels))
        delete panel.chart;
    m_panels.clear();
    m_least = 0;
    m_most = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        for (int column = 0; column < model().columnCount(); ++column) {
            m_least = std::min(m_least, valueOf(model().factAt(row, column)));
            m_most = std::max(m_most, valueOf(model().factAt(row, column)));
        }
    if (qFuzzyCompare(m_least, m_most))
        m_most = m_least + 1;
    for (int row = 0; row < model().rowCount(); ++row)
        m_panels.append(newPanel(row));
}

ColumnsChart::Panel ColumnsChart::newPanel(int row)
{
    Panel panel;
    panel.row = row;
    panel.chart = newChart();
    panel.series = new QStackedBarSeries(panel.chart);
    panel.series->setBarWidth(columnPart);
    for (const Standing standing : {Standing::Earlier, Standing::Current, Standing::Derived})
        appendSet(panel, standing);
    panel.chart->addSeries(panel.series);
    auto *categories = new QBarCategoryAxis(panel.chart);
    for (int column = 0; column < model().columnCount(); ++column)
        categories->append(QString::number(column));
    panel.values = new QValueAxis(panel.chart);
    panel.values->setRange(m_least, m_most);
    panel.chart->addAxis(categories, Qt::AlignBottom);
    panel.chart->addAxis(panel.values, Qt::AlignLeft);
    panel.series->attachAxis(categories);
    panel.series->attachAxis(panel.values);
    categories->setVisible(false);
    panel.values->setVisible(false);
    return panel;
}

void ColumnsChart::appendSet(const Panel &panel, Standing standing)
{
    const int row = panel.row;
    auto *set = new QBarSet(QString::number(int(standing)), panel.series);
    for (int column = 0; column < model().columnCount(); ++column)
        set->append(standingOf(row, column) == standing ? valueOf(model().factAt(row, column)) : 0);
    set->setBrush(brushOf(row, standing));
    set->setPen(standing == Standing::Derived ? QPen(theme().color(ColorRole::Connector), metrics().line)
                                              : QPen(Qt::NoPen));
    panel.series->append(set);
    connect(set, &QBarSet::clicked, this, [this, row](int column) { Q_EMIT clicked(cellAt(row, column)); });
    connect(set, &QBarSet::hovered, this,
            [this, row](bool over, int column) { Q_EMIT hovered(over ? cellAt(row, column) : CellKey()); });
}

qreal ColumnsChart::leastSlotWidth() const
{
    qreal width = 0;
    for (int column = 0; column < model().columnCount(); ++column) {
        width = std::max(width, textWidth(model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                          uiFont(metrics().axis, true)));
        if (model().axis().at(column).isGap())
            width = 0;
        for (int row = 0; row < model().rowCount(); ++row)
            width = std::max(width,
                             textWidth(model().index(row, column).data().toString(), uiFont(metrics().total, true)));
    }
    return width + valueSpace * metrics().axis;
}

// As many panels side by side as leave every figure its room.
int ColumnsChart::panelsAcross() const
{
    const int count = static_cast<int>(m_panels.size());
    const qreal panelWidth = leastSlotWidth() * model().columnCount() + panelSpace * metrics().axis;
    const int fitting = std::max(1, static_cast<int>(area().width() / panelWidth));
    const int lines = (count + std::min(count, fitting) - 1) / std::min(count, fitting);
    return (count + lines - 1) / lines;
}

qreal ColumnsChart::axisHeight(qreal slotWidth) const
{
    return periodLabelHeight(slotWidth, !hasTitles());
}

void ColumnsChart::layOut()
{
    const int across = panelsAcross();
    const int lines = (static_cast<int>(m_panels.size()) + across - 1) / across;
    const qreal space = hasTitles() ? panelSpace * metrics().axis : 0;
    const qreal width = (area().width() - (across - 1) * space) / across;
    const qreal height = (area().height() - (lines - 1) * space / 2) / lines;
    for (int i = 0; i < m_panels.size(); ++i) {
        const QPointF corner(area().left() + i % across * (width + space),
                             area().top() + static_cast<int>(i / across) * (height + space / 2));
        placePanel(&m_panels[i], QRectF(corner, QSizeF(width, height)));
        labelPanel(m_panels.at(i));
    }
}

void ColumnsChart::placePanel(Panel *panel, const QRectF &rect)
{
    qreal top = rect.top();
    if (hasTitles()) {
        TextItem *title = addText(model().conceptAt(panel->row)->shortLabel.in(model().format().language()),
                                  metrics().name, true, ColorRole::Ink2);
        title->wrap(rect.width());
        title->setPos(rect.left(), top);
        top += title->height();
    }
    const qreal line = metrics().total * ChartMetrics::lineSpacing;
    const int linesAbove = model().exhibit()->companion.isEmpty() ? 1 : 2;
    const qreal bottom
        = rect.bottom() - axisHeight(rect.width() / model().columnCount()) - (m_least < 0 ? line * linesAbove : 0);
    panel->plot
        = QRectF(QPointF(rect.left(), top + (m_most > 0 ? line * linesAbove : 0)), QPointF(rect.right(), bottom));
    placeChart(panel->chart, panel->plot);
}

qreal ColumnsChart::slotWidth(const Panel &panel) const
{
    return panel.plot.width() / model().columnCount();
}

qreal ColumnsChart::slotCenter(const Panel &panel, int column) const
{
    return panel.plot.left() + panel.chart->mapToPosition(QPointF(column, 0), panel.series).x();
}

qreal ColumnsChart::yOf(const Panel &panel, qreal value) const
{
    return panel.plot.top() + panel.chart->mapToPosition(QPointF(0, value), panel.series).y();
}

void ColumnsChart::labelPanel(const Panel &panel)
{
    const qreal zero = yOf(panel, 0);
    addLine({panel.plot.left(), zero, panel.plot.right(), zero}, ColorRole::Zero, metrics().strong / 2);
    const qreal line = metrics().total * ChartMetrics::lineSpacing;
    const int linesBelow = model().exhibit()->companion.isEmpty() ? 1 : 2;
    const qreal axisTop = panel.plot.bottom() + (m_least < 0 ? line * linesBelow : 0);
    for (int column = 0; column < model().columnCount(); ++column) {
        if (model().axis().at(column).isGap()) {
            labelGap(column, slotCenter(panel, column), zero, slotWidth(panel) * 1.2, !hasTitles());
            continue;
        }
        labelPeriod(column, slotCenter(panel, column), axisTop, slotWidth(panel), !hasTitles());
        labelValue(panel, column);
    }
}

// The figure stands at the bar's end, its companion (a margin, say) between figure and bar.
void ColumnsChart::labelValue(const Panel &panel, int column)
{
    const models::Fact fact = model().factAt(panel.row, column);
    const qreal value = valueOf(fact);
    const qreal end = yOf(panel, value);
    const qreal way = value < 0 ? 1 : -1;
    qreal middle = end + way * metrics().total * ChartMetrics::lineSpacing / 2;
    const models::Fact companion = model().companionAt(column);
    if (companion.value) {
        const QString text = model().format().figure(*model().book(), companion, nullptr);
        TextItem *label = addText(text, metrics().segment, false, ColorRole::Ink2);
        label->placeCentered(slotCenter(panel, column), middle);
        middle += way * label->height();
    }
    addText(model().index(panel.row, column).data().toString(), metrics().total, true, ColorRole::Ink1)
        ->placeCentered(slotCenter(panel, column), middle);
    if (isSelected(panel.row, column)) {
        const qreal half = slotWidth(panel) * columnPart / 2 + metrics().strong;
        const qreal zero = yOf(panel, 0);
        addOutline(QRectF(QPointF(slotCenter(panel, column) - half, std::min(end, zero) - metrics().strong),
                          QPointF(slotCenter(panel, column) + half, std::max(end, zero) + metrics().strong)));
    }
}

} // namespace views
