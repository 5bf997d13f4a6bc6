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
constexpr qreal widestColumn = 9;  // times the type size
constexpr qreal panelSpace = 2.0;  // of the type size, between panels
constexpr qreal valueSpace = 0.5;  // of the type size, between a figure and its neighbour
constexpr qreal leastBars = 2.5;   // of the type size, the room for bars
constexpr int manyColumns = 6;     // more are not expected to have a figure each in every panel

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
    for (const bool current : {false, true})
        appendSet(panel, current);
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

void ColumnsChart::appendSet(const Panel &panel, bool current)
{
    const int row = panel.row;
    auto *set = new QBarSet(QString::number(int(current)), panel.series);
    for (int column = 0; column < model().columnCount(); ++column)
        set->append(isCurrent(column) == current ? valueOf(model().factAt(row, column)) : 0);
    set->setBrush(theme().series(model().conceptAt(row)->hue, current).fill);
    set->setPen(Qt::NoPen);
    panel.series->append(set);
    connect(set, &QBarSet::clicked, this, [this, row](int column) { reportClick(row, column); });
    connect(set, &QBarSet::hovered, this, [this, row](bool over, int column) { reportHover(over, row, column); });
}

void ColumnsChart::revealSeries()
{
    for (const Panel &panel : std::as_const(m_panels))
        for (const bool current : {false, true})
            for (int column = 0; column < model().columnCount(); ++column)
                if (isCurrent(column) == current)
                    panel.series->barSets()
                        .at(current ? 1 : 0)
                        ->replace(column,
                                  isRevealed(panel.row, column) ? valueOf(model().factAt(panel.row, column)) : 0);
}

qreal ColumnsChart::widestValue(int pixels) const
{
    qreal width = 0;
    for (int column = 0; column < model().columnCount(); ++column)
        for (int row = 0; row < model().rowCount(); ++row)
            width = std::max(width, textWidth(model().index(row, column).data().toString(), uiFont(pixels, true)));
    return width + valueSpace * pixels;
}

// As many panels side by side as leave every figure its room; in a long timeline every second one.
int ColumnsChart::panelsAcross() const
{
    const int count = static_cast<int>(m_panels.size());
    const qreal value = widestValue(metrics().total) / (model().columnCount() > manyColumns ? 2 : 1);
    const qreal slotWidth = std::max(value, widestPeriod() / (model().columnCount() > manyColumns ? 2 : 1));
    const qreal panelWidth = slotWidth * model().columnCount() + panelSpace * metrics().axis;
    const int most = std::max(1, static_cast<int>(area().height() / leastPanelHeight()));
    const int fitting = std::clamp(static_cast<int>(area().width() / panelWidth), 1, count);
    const int lines = std::min((count + fitting - 1) / fitting, most);
    return (count + lines - 1) / lines;
}

// With a title, the figures, the periods and bars that can be told apart.
qreal ColumnsChart::leastPanelHeight() const
{
    const qreal figures = metrics().total * linesOfText() * (m_least < 0 ? 2 : 1);
    const qreal names = metrics().name + metrics().axis * 1.2 + panelSpace * metrics().axis / 2;
    return (figures + names) * ChartMetrics::lineSpacing + leastBars * metrics().name;
}

// Figures become smaller before some are left out.
void ColumnsChart::chooseType(qreal slotWidth)
{
    m_valuePixels = metrics().total;
    while (m_valuePixels > metrics().dates && widestValue(m_valuePixels) > slotWidth)
        --m_valuePixels;
    m_valueStep = labelStep(widestValue(m_valuePixels), slotWidth);
    m_periodStep = labelStep(widestPeriod(), slotWidth);
    m_withMonths = !hasTitles() && monthsFit(slotWidth - valueSpace * metrics().dates);
}

void ColumnsChart::layOut()
{
    const int across = panelsAcross();
    const int lines = (static_cast<int>(m_panels.size()) + across - 1) / across;
    const qreal space = hasTitles() ? panelSpace * metrics().axis : 0;
    const qreal width = (area().width() - (across - 1) * space) / across;
    const qreal height = (area().height() - (lines - 1) * space / 2) / lines;
    chooseType(width / model().columnCount());
    m_barPart = std::min(columnPart, widestColumn * metrics().name * model().columnCount() / width);
    for (const Panel &panel : std::as_const(m_panels))
        panel.series->setBarWidth(m_barPart);
    for (int i = 0; i < m_panels.size(); ++i) {
        const QPointF corner(area().left() + i % across * (width + space),
                             area().top() + static_cast<int>(i / across) * (height + space / 2));
        placePanel(&m_panels[i], QRectF(corner, QSizeF(width, height)));
        labelPanel(m_panels.at(i));
    }
}

// Of figures at a bar's end: its own and its companion's.
int ColumnsChart::linesOfText() const
{
    return model().exhibit()->companion.isEmpty() ? 1 : 2;
}

void ColumnsChart::placePanel(Panel *panel, const QRectF &rect)
{
    qreal top = rect.top();
    if (hasTitles()) {
        const FigureScope scope(this, panel->row, 0);
        TextItem *title = addText(model().conceptAt(panel->row)->shortLabel.in(model().format().language()),
                                  metrics().name, true, ColorRole::Ink2);
        title->wrap(rect.width());
        title->setPos(rect.left(), top);
        top += title->height();
    }
    const qreal text = metrics().total * ChartMetrics::lineSpacing * linesOfText();
    const qreal room = rect.width() / model().columnCount() - valueSpace * metrics().dates;
    const qreal bottom = rect.bottom() - periodLabelHeight(room, m_withMonths) - (m_least < 0 ? text : 0);
    panel->plot = QRectF(QPointF(rect.left(), top + (m_most > 0 ? text : 0)), QPointF(rect.right(), bottom));
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

QRectF ColumnsChart::barRect(const Panel &panel, int column) const
{
    const qreal half = slotWidth(panel) * m_barPart / 2;
    const qreal center = slotCenter(panel, column);
    return QRectF(QPointF(center - half, yOf(panel, 0)),
                  QPointF(center + half, yOf(panel, valueOf(model().factAt(panel.row, column)))))
        .normalized();
}

void ColumnsChart::labelPanel(const Panel &panel)
{
    const qreal zero = yOf(panel, 0);
    addLine({panel.plot.left(), zero, panel.plot.right(), zero}, ColorRole::Zero, metrics().strong / 2);
    const qreal text = metrics().total * ChartMetrics::lineSpacing * linesOfText();
    for (int column = 0; column < model().columnCount(); ++column)
        labelColumn(panel, column, panel.plot.bottom() + (m_least < 0 ? text : 0));
}

void ColumnsChart::labelColumn(const Panel &panel, int column, qreal axisTop)
{
    const models::Slot &place = model().axis().at(column);
    const qreal center = slotCenter(panel, column);
    const qreal room = slotWidth(panel) - valueSpace * metrics().dates;
    const bool named = !place.isGap() || model().axisMode() == models::AxisMode::Timeline;
    if (named && isLabelled(column, m_periodStep))
        labelPeriod(column, center, axisTop, room, m_withMonths);
    if (place.isGap())
        labelGap(column, center, yOf(panel, 0), slotWidth(panel) * (named ? 1 : 1.2), m_withMonths);
    const FigureScope scope(this, panel.row, column);
    if (!place.isGap() && model().factAt(panel.row, column).restsOnImpliedQuarter())
        addHatch(barRect(panel, column));
    if (isLabelled(column, m_valueStep))
        labelValue(panel, column);
    if (isSelected(panel.row, column))
        outlineColumn(panel, column);
}

// The end of a column; where a figure is wider than its place, that of the farthest column it reaches over.
qreal ColumnsChart::endUnder(const Panel &panel, int column) const
{
    const QString text = model().index(panel.row, column).data().toString();
    const qreal half = textWidth(text, uiFont(m_valuePixels, true)) / 2;
    const qreal value = valueOf(model().factAt(panel.row, column));
    qreal farthest = value;
    for (int other = 0; other < model().columnCount(); ++other) {
        const QRectF bar = barRect(panel, other);
        const bool isUnder
            = bar.right() > slotCenter(panel, column) - half && bar.left() < slotCenter(panel, column) + half;
        const qreal there = valueOf(model().factAt(panel.row, other));
        if (isUnder)
            farthest = value < 0 ? std::min(farthest, there) : std::max(farthest, there);
    }
    return yOf(panel, farthest);
}

// The figure stands at the bar's end, its companion (a margin, say) between figure and bar.
void ColumnsChart::labelValue(const Panel &panel, int column)
{
    const qreal value = valueOf(model().factAt(panel.row, column));
    const qreal center = slotCenter(panel, column);
    const qreal way = value < 0 ? 1 : -1;
    qreal middle = endUnder(panel, column) + way * m_valuePixels * ChartMetrics::lineSpacing / 2;
    if (const models::Fact companion = model().companionAt(column); companion.value) {
        TextItem *label = addText(model().format().figure(*model().book(), companion, nullptr),
                                  std::min(metrics().segment, m_valuePixels), false, ColorRole::Ink2);
        label->placeCentered(center, middle);
        middle += way * label->height();
    }
    addText(model().index(panel.row, column).data().toString(), m_valuePixels, true, ColorRole::Ink1)
        ->placeCentered(center, middle);
}

void ColumnsChart::outlineColumn(const Panel &panel, int column)
{
    const qreal margin = metrics().strong;
    addOutline(barRect(panel, column).adjusted(-margin, -margin, margin, margin));
}

} // namespace views
