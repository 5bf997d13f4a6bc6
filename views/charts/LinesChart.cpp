#include "LinesChart.h"

#include "Spread.h"
#include "theme/Fonts.h"

#include <QGraphicsSceneMouseEvent>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal half = 0.5;
constexpr qreal endGap = 0.6;       // of the type size, between a line's end and its name
constexpr qreal mostEndShare = 0.4; // of the whole width
constexpr qreal reach = 1.5;        // of the type size: how near a click must be to a point

} // namespace

LinesChart::LinesChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                       QGraphicsItem *parent)
    : ChartItem(model, theme, metrics, parent)
    , m_chart(newChart())
{
    // The lines themselves can only be hit within their own width: points are looked for here.
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->setFlag(ItemStacksBehindParent);
    setAcceptHoverEvents(true);
    rebuild();
}

void LinesChart::buildSeries()
{
    m_chart->removeAllSeries();
    m_lines.clear();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    qreal least = 0;
    qreal most = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        for (int column = 0; column < model().columnCount(); ++column) {
            least = std::min(least, valueOf(model().factAt(row, column)));
            most = std::max(most, valueOf(model().factAt(row, column)));
        }
    m_places = new QValueAxis(m_chart);
    m_places->setRange(-half, std::max(model().columnCount(), 1) - half);
    m_values = new QValueAxis(m_chart);
    m_values->setRange(least, most > least ? most : least + 1);
    m_chart->addAxis(m_places, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_places->setVisible(false);
    m_values->setVisible(false);
    for (int row = 0; row < model().rowCount(); ++row)
        addLineSeries(row);
}

// A gap ends a line; the next piece is a series of its own.
void LinesChart::addLineSeries(int row)
{
    QLineSeries *line = nullptr;
    for (int column = 0; column < model().columnCount(); ++column) {
        const models::Fact fact = model().factAt(row, column);
        if (!fact.value) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries(m_chart);
            line->setName(QString::number(row));
            m_chart->addSeries(line);
            line->attachAxis(m_places);
            line->attachAxis(m_values);
            line->setPen(QPen(theme().series(model().conceptAt(row)->hue, true).fill, metrics().strong));
            m_lines.append(line);
        }
        line->append(column, valueOf(fact));
    }
}

void LinesChart::revealSeries()
{
    for (QLineSeries *line : std::as_const(m_lines))
        line->setVisible(isRevealed(line->name().toInt(), 0));
}

int LinesChart::lastColumn(int row) const
{
    for (int column = model().columnCount() - 1; column >= 0; --column)
        if (model().factAt(row, column).value)
            return column;
    return -1;
}

QString LinesChart::endText(int row) const
{
    const int column = lastColumn(row);
    const QString name = model().conceptAt(row)->shortLabel.in(model().format().language());
    return column < 0 ? name : QString(name + u' ' + model().index(row, column).data().toString());
}

qreal LinesChart::endWidth() const
{
    qreal width = 0;
    for (int row = 0; row < model().rowCount(); ++row)
        width = std::max(width, textWidth(endText(row), uiFont(metrics().name, true)));
    return std::min(width + endGap * metrics().name, area().width() * mostEndShare);
}

QPointF LinesChart::pointAt(int row, int column) const
{
    return m_plot.topLeft()
           + m_chart->mapToPosition(QPointF(column, valueOf(model().factAt(row, column))), m_lines.value(0));
}

void LinesChart::layOut()
{
    m_plot = area().adjusted(0, metrics().name, -endWidth(), -periodLabelHeight(0, false));
    placeChart(m_chart, m_plot);
    if (m_lines.isEmpty())
        return;
    const qreal zero = m_plot.top() + m_chart->mapToPosition(QPointF(0, 0), m_lines.front()).y();
    addLine({m_plot.left(), zero, m_plot.right(), zero}, ColorRole::Zero, metrics().strong / 2);
    labelPeriods();
    labelEnds();
    markSelection();
}

// Every period has its name where there is room, otherwise every second, third and so on.
void LinesChart::labelPeriods()
{
    const qreal slot = m_plot.width() / model().columnCount();
    const int step = labelStep(widestPeriod(), slot);
    for (int column = 0; column < model().columnCount(); ++column) {
        const qreal center = m_plot.left() + (column + half) * slot;
        if (model().axis().at(column).isGap())
            labelGap(column, center, m_plot.bottom(), slot, false);
        if (isLabelled(column, step))
            labelPeriod(column, center, m_plot.bottom(), slot * step, false);
    }
}

void LinesChart::labelEnds()
{
    QList<int> rows;
    for (int row = 0; row < model().rowCount(); ++row)
        if (lastColumn(row) >= 0)
            rows.append(row);
    std::ranges::sort(rows, {}, [this](int row) { return pointAt(row, lastColumn(row)).y(); });
    QList<qreal> middles, heights;
    QList<TextItem *> labels;
    for (const int row : std::as_const(rows)) {
        const FigureScope scope(this, row, lastColumn(row));
        labels.append(addText(endText(row), metrics().name, true, ColorRole::Ink1));
        labels.back()->wrap(endWidth() - endGap * metrics().name);
        middles.append(pointAt(row, lastColumn(row)).y());
        heights.append(labels.back()->height());
    }
    middles = spreadApart(middles, heights, area().top(), area().bottom());
    for (int i = 0; i < labels.size(); ++i) {
        const FigureScope scope(this, rows.at(i), lastColumn(rows.at(i)));
        labels.at(i)->placeLeft(m_plot.right() + endGap * metrics().name, middles.at(i));
        const QPointF end = pointAt(rows.at(i), lastColumn(rows.at(i)));
        addLine({end, QPointF(m_plot.right() + endGap * metrics().name * half, middles.at(i))}, ColorRole::Connector,
                metrics().line);
    }
}

void LinesChart::markSelection()
{
    for (int row = 0; row < model().rowCount(); ++row)
        for (int column = 0; column < model().columnCount(); ++column)
            if (isSelected(row, column) && model().factAt(row, column).value) {
                const FigureScope scope(this, row, column);
                const qreal side = metrics().name * half;
                addOutline(QRectF(pointAt(row, column) - QPointF(side, side), QSizeF(2 * side, 2 * side)));
            }
}

// The point within reach; an empty cell where there is none.
CellKey LinesChart::cellNear(const QPointF &place) const
{
    qreal nearest = reach * metrics().name;
    CellKey cell;
    for (int row = 0; row < model().rowCount(); ++row)
        for (int column = 0; column < model().columnCount(); ++column) {
            if (!model().factAt(row, column).value || !isRevealed(row, column))
                continue;
            const qreal distance = QLineF(place, pointAt(row, column)).length();
            if (distance <= nearest) {
                nearest = distance;
                cell = cellAt(row, column);
            }
        }
    return cell;
}

void LinesChart::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    if (const CellKey cell = cellNear(event->pos()); !cell.isEmpty())
        Q_EMIT clicked(cell);
}

void LinesChart::hoverMoveEvent(QGraphicsSceneHoverEvent *event)
{
    Q_EMIT hovered(cellNear(event->pos()));
}

void LinesChart::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    Q_EMIT hovered({});
}

} // namespace views
