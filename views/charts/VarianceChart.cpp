#include "VarianceChart.h"

#include "analysis/Analysis.h"
#include "items/Roles.h"
#include "theme/Fonts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLineItem>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::Effect;

namespace views {

namespace {

constexpr qreal barShare = 0.52;       // of a row
constexpr qreal leastNamesPart = 0.36; // of the whole width
constexpr qreal mostNamesPart = 0.5;
constexpr qreal leastBarsPart = 0.06; // what bars must have before names are wrapped
constexpr qreal figureGap = 0.4;      // of the type size, between bar and figure
constexpr qreal panelGap = 1.6;       // of the type size, between panels

ColorRole roleOf(int effect)
{
    switch (Effect(effect)) {
    case Effect::Good:
        return ColorRole::Good;
    case Effect::Bad:
        return ColorRole::Bad;
    case Effect::Neutral:
        break;
    }
    return ColorRole::Current;
}

} // namespace

VarianceChart::VarianceChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                             QGraphicsItem *parent)
    : ChartItem(model, theme, metrics, parent)
{
    rebuild();
}

void VarianceChart::buildSeries()
{
    for (const Panel &panel : std::as_const(m_panels))
        delete panel.chart;
    m_panels.clear();
    for (int column = 0; column < model().columnCount(); ++column)
        m_panels.append(newPanel(column));
}

VarianceChart::Panel VarianceChart::newPanel(int column)
{
    Panel panel;
    panel.chart = newChart();
    panel.series = new QHorizontalStackedBarSeries(panel.chart);
    panel.series->setBarWidth(barShare);
    for (const Effect effect : {Effect::Good, Effect::Bad, Effect::Neutral})
        appendSet(panel, column, int(effect));
    panel.chart->addSeries(panel.series);
    auto *rows = new QBarCategoryAxis(panel.chart);
    for (int row = 0; row < model().rowCount(); ++row)
        rows->append(QString::number(row));
    panel.values = new QValueAxis(panel.chart);
    panel.chart->addAxis(rows, Qt::AlignLeft);
    panel.chart->addAxis(panel.values, Qt::AlignBottom);
    panel.series->attachAxis(rows);
    panel.series->attachAxis(panel.values);
    rows->setVisible(false);
    panel.values->setVisible(false);
    return panel;
}

void VarianceChart::appendSet(const Panel &panel, int column, int effect)
{
    auto *set = new QBarSet(QString::number(effect), panel.series);
    // Qt counts the rows of horizontal bars from the bottom.
    const int last = model().rowCount() - 1;
    for (int row = last; row >= 0; --row) {
        const bool mine = model().index(row, column).data(models::EffectRole).toInt() == effect;
        set->append(mine ? valueOf(model().factAt(row, column)) : 0);
    }
    set->setBrush(theme().color(roleOf(effect)));
    set->setPen(Qt::NoPen);
    panel.series->append(set);
    connect(set, &QBarSet::clicked, this, [this, column, last](int bar) { reportClick(last - bar, column); });
    connect(set, &QBarSet::hovered, this,
            [this, column, last](bool over, int bar) { reportHover(over, last - bar, column); });
}

void VarianceChart::revealSeries()
{
    const int last = model().rowCount() - 1;
    for (int column = 0; column < m_panels.size(); ++column)
        for (QBarSet *set : m_panels.at(column).series->barSets())
            for (int row = 0; row <= last; ++row)
                if (model().index(row, column).data(models::EffectRole).toInt() == set->label().toInt())
                    set->replace(last - row, isRevealed(row, column) ? valueOf(model().factAt(row, column)) : 0);
}

void VarianceChart::measure(Panel *panel, int column) const
{
    const qreal gap = figureGap * metrics().segment;
    panel->textLeft = 0;
    panel->textRight = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
        const qreal value = valueOf(model().factAt(row, column));
        const qreal width
            = textWidth(model().index(row, column).data().toString(), uiFont(metrics().segment, model().isTotal(row)))
              + gap;
        panel->least = std::min(panel->least, value);
        panel->most = std::max(panel->most, value);
        qreal &side = value < 0 ? panel->textLeft : panel->textRight;
        side = std::max(side, width);
    }
}

qreal VarianceChart::headingHeight() const
{
    return (metrics().axis + metrics().dates) * ChartMetrics::lineSpacing + metrics().axis * 0.4;
}

// Of all panels, with the gaps between them.
qreal VarianceChart::figuresWidth() const
{
    qreal width = (static_cast<qreal>(m_panels.size()) - 1) * panelGap * metrics().name;
    for (const Panel &panel : m_panels)
        width += panel.textLeft + panel.textRight;
    return width;
}

QString VarianceChart::name(int row) const
{
    const models::Concept &item = *model().conceptAt(row);
    return (m_shortNames ? item.shortLabel : item.label).in(model().format().language());
}

TextItem *VarianceChart::addName(int row)
{
    TextItem *label = addText(name(row), metrics().name, model().isTotal(row), ColorRole::Ink1);
    label->wrapEvenly(namesWidth() - metrics().name * 2);
    return label;
}

// Where the full names, wrapped as they are, would not find room in their rows.
bool VarianceChart::namesFit() const
{
    for (int row = 0; row < model().rowCount(); ++row) {
        TextItem label(name(row), uiFont(metrics().name, model().isTotal(row)), {}, nullptr);
        label.wrap(namesWidth() - metrics().name * 2);
        if (label.height() > rowHeight())
            return false;
    }
    return true;
}

qreal VarianceChart::namesWidth() const
{
    qreal width = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        width = std::max(width, textWidth(name(row), uiFont(metrics().name, model().isTotal(row))));
    const qreal room = area().width() * (1 - leastBarsPart) - figuresWidth();
    return std::min(width + metrics().name * 2.4,
                    std::clamp(room, area().width() * leastNamesPart, area().width() * mostNamesPart));
}

// What is left for bars once every figure has its room, shared so that one yen is equally long in every panel.
qreal VarianceChart::unitWidth() const
{
    const qreal room = area().width() - namesWidth() - figuresWidth();
    qreal units = 0;
    for (const Panel &panel : m_panels)
        units += panel.most - panel.least;
    return units > 0 ? std::max(room, 1.0) / units : 1;
}

void VarianceChart::placePanels(qreal left)
{
    for (Panel &panel : m_panels) {
        const qreal width = std::max((panel.most - panel.least) * m_scale, 1.0);
        panel.zero = left + panel.textLeft - panel.least * m_scale;
        panel.values->setRange(panel.least, panel.least + width / m_scale);
        placeChart(panel.chart, {left + panel.textLeft, m_rows.top(), width, m_rows.height()});
        left += panel.textLeft + width + panel.textRight + panelGap * metrics().name;
    }
}

void VarianceChart::layOut()
{
    m_rows = area().adjusted(0, headingHeight(), 0, 0);
    for (int column = 0; column < m_panels.size(); ++column)
        measure(&m_panels[column], column);
    m_shortNames = false;
    m_shortNames = !namesFit() && shortNamesDiffer();
    m_scale = unitWidth();
    placePanels(area().left() + namesWidth());
    for (int row = 0; row < model().rowCount(); ++row)
        drawRow(row);
    for (int column = 0; column < m_panels.size(); ++column)
        drawPanel(column);
}

qreal VarianceChart::rowHeight() const
{
    return m_rows.height() / model().rowCount();
}

qreal VarianceChart::rowMiddle(int row) const
{
    return m_rows.top() + (row + 0.5) * rowHeight();
}

void VarianceChart::drawRow(int row)
{
    const qreal top = rowMiddle(row) - rowHeight() / 2;
    const bool total = model().isTotal(row);
    addLine({m_rows.left(), top, m_rows.right(), top}, total ? ColorRole::Zero : ColorRole::Hair, metrics().line);
    const FigureScope scope(this, row, 0);
    addName(row)->placeLeft(m_rows.left() + metrics().name * 1.5, rowMiddle(row));
    if (total)
        return;
    const qreal side = metrics().name * 0.8;
    addFill({m_rows.left(), rowMiddle(row) - side / 2, side, side},
            theme().series(model().conceptAt(row)->hue, true).fill, 1);
}

void VarianceChart::drawPanel(int column)
{
    const qreal zero = m_panels.at(column).zero;
    addLine({zero, m_rows.top(), zero, m_rows.bottom()}, ColorRole::Zero, metrics().line);
    drawHeading(column);
    for (int row = 0; row < model().rowCount(); ++row)
        drawFigure(column, row);
}

void VarianceChart::drawHeading(int column)
{
    const Panel &panel = m_panels.at(column);
    const auto heading = [&](int role, int pixels, bool bold, ColorRole ink, qreal top) {
        TextItem *text = addText(model().headerData(column, Qt::Horizontal, role).toString(), pixels, bold, ink);
        // Over the zero line, but inside the panel's own room.
        const qreal next = column + 1 < m_panels.size() ? m_panels.at(column + 1).zero : area().right();
        const qreal most = column + 1 < m_panels.size() ? next - text->width() / 2 - metrics().name : area().right();
        const qreal center = std::min(panel.zero, most - text->width() / 2);
        text->placeUnder(center, top);
        return top + text->height();
    };
    const qreal under = heading(Qt::DisplayRole, metrics().axis, true, ColorRole::Ink1, area().top());
    heading(models::GroupRole, metrics().dates, false, ColorRole::Ink3, under);
}

void VarianceChart::drawFigure(int column, int row)
{
    const FigureScope scope(this, row, column);
    const Panel &panel = m_panels.at(column);
    const qreal value = valueOf(model().factAt(row, column));
    const qreal gap = figureGap * metrics().segment;
    TextItem *figure = addText(model().index(row, column).data().toString(), metrics().segment, model().isTotal(row),
                               ColorRole::Ink1);
    const qreal end = panel.zero + value * m_scale;
    const qreal halfBar = rowHeight() * barShare / 2;
    const QRectF bar
        = QRectF(QPointF(panel.zero, rowMiddle(row) - halfBar), QPointF(end, rowMiddle(row) + halfBar)).normalized();
    if (model().factAt(row, column).restsOnImpliedQuarter())
        addHatch(bar);
    if (value < 0)
        figure->placeRight(end - gap, rowMiddle(row));
    else
        figure->placeLeft(end + gap, rowMiddle(row));
    const qreal margin = metrics().strong;
    if (isSelected(row, column))
        addOutline(bar.adjusted(-margin, -margin, margin, margin));
}

} // namespace views
