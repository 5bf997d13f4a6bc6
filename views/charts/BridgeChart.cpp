#include "BridgeChart.h"

#include "items/BridgeFault.h"
#include "items/Roles.h"
#include "theme/Fonts.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QGraphicsLineItem>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal barPart = 0.66;   // of its slot
constexpr qreal mostBarWidth = 6; // times the type size
constexpr qreal wordMargin = 0.5; // of the type size, between neighbouring labels

} // namespace

BridgeChart::BridgeChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                         QGraphicsItem *parent)
    : ChartItem(model, theme, metrics, parent)
    , m_chart(newChart())
{
    rebuild();
}

int BridgeChart::column() const
{
    return std::max(model().currentColumn(), 0);
}

QList<BridgeChart::Bar> BridgeChart::bars() const
{
    QList<Bar> bars;
    qreal level = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
        const qreal value = valueOf(model().factAt(row, column()));
        const bool total = model().isTotal(row);
        bars.append({row, total ? 0 : level, total ? value : level + value, total});
        level = bars.back().to;
    }
    return bars;
}

void BridgeChart::buildSeries()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_bars = model().columnCount() > 0 ? bars() : QList<Bar>();
    auto *categories = new QBarCategoryAxis(m_chart);
    auto *set = new QBarSet(QString(), m_chart);
    qreal least = 0;
    qreal most = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        categories->append(QString::number(bar.row));
        set->append(0);
        least = std::min({least, bar.from, bar.to});
        most = std::max({most, bar.from, bar.to});
    }
    m_series = new QBarSeries(m_chart);
    m_series->append(set);
    m_values = new QValueAxis(m_chart);
    m_values->setRange(least, most > least ? most : least + 1);
    m_chart->addSeries(m_series);
    m_chart->addAxis(categories, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_series->attachAxis(categories);
    m_series->attachAxis(m_values);
    categories->setVisible(false);
    m_values->setVisible(false);
}

void BridgeChart::sayFault(const QString &text)
{
    m_chart->hide();
    TextItem *label = addText(text, metrics().what, false, ColorRole::Ink3);
    label->wrap(area().width(), Qt::AlignHCenter);
    label->placeCentered(area().center().x(), area().center().y());
}

void BridgeChart::layOut()
{
    if (const QString text = models::bridgeFault(model()); !text.isEmpty())
        return sayFault(text);
    m_chart->show();
    m_plot = area();
    m_labelsTop = area().bottom() - placeLabels();
    const qreal line = metrics().total * ChartMetrics::lineSpacing;
    m_plot.setTop(area().top() + line);
    m_plot.setBottom(m_labelsTop - (m_values->min() < 0 ? line : line / 2));
    placeChart(m_chart, m_plot);
    for (int bar = 0; bar < m_bars.size(); ++bar)
        drawBar(bar);
    drawFigures();
    addLine({m_plot.left(), yOf(0), m_plot.right(), yOf(0)}, ColorRole::Zero, metrics().strong / 2);
}

qreal BridgeChart::slotCenter(int bar) const
{
    return m_plot.left() + (bar + 0.5) * slotWidth();
}

qreal BridgeChart::yOf(qreal value) const
{
    return m_plot.top() + m_chart->mapToPosition(QPointF(0, value), m_series).y();
}

qreal BridgeChart::longestWord() const
{
    qreal width = 0;
    for (const Bar &bar : m_bars)
        for (const QString &word : labelText(bar).split(u' '))
            width = std::max(width, textWidth(word, uiFont(metrics().dates, bar.isTotal)));
    return width + wordMargin * metrics().dates;
}

// Where a word is wider than its bar's place, labels take turns on two levels and have twice the width; at the edges
// there is less.
int BridgeChart::labelLevels() const
{
    return longestWord() <= slotWidth() ? 1 : 2;
}

qreal BridgeChart::labelWidth(int bar) const
{
    const qreal margin = wordMargin * metrics().dates;
    const auto last = static_cast<int>(m_bars.size()) - 1;
    const bool atEdge = bar == 0 || bar == last;
    if (labelLevels() == 1 || !atEdge || last < 2)
        return (labelLevels() == 1 ? 1 : 2) * slotWidth() - margin;
    // As far as the next label on its level.
    const Bar &next = m_bars.at(bar == 0 ? 2 : last - 2);
    const qreal nextWidth
        = std::min(textWidth(labelText(next), uiFont(metrics().dates, next.isTotal)), 2 * slotWidth() - margin);
    return 2.5 * slotWidth() - nextWidth / 2 - margin;
}

QString BridgeChart::labelText(const Bar &bar) const
{
    return model().conceptAt(bar.row)->shortLabel.in(model().format().language());
}

TextItem *BridgeChart::newLabel(const Bar &bar)
{
    const FigureScope scope(this, bar.row, column());
    TextItem *label
        = addText(labelText(bar), metrics().dates, bar.isTotal, bar.isTotal ? ColorRole::Ink1 : ColorRole::Ink2);
    label->wrap(labelWidth(bar.row), Qt::AlignHCenter);
    return label;
}

qreal BridgeChart::placeLabels()
{
    const int levels = labelLevels();
    QList<TextItem *> labels;
    QList<qreal> heights(levels, 0.0);
    for (const Bar &bar : std::as_const(m_bars)) {
        labels.append(newLabel(bar));
        qreal &height = heights[bar.row % levels];
        height = std::max(height, labels.back()->height());
    }
    const qreal total = heights.front() + (levels > 1 ? heights.back() : 0);
    for (int i = 0; i < labels.size(); ++i) {
        const qreal top = area().bottom() - total + (i % levels == 1 ? heights.front() : 0);
        const qreal half = labels.at(i)->width() / 2;
        const qreal center = std::clamp(slotCenter(i), area().left() + half, area().right() - half);
        labels.at(i)->placeUnder(center, top);
    }
    return total;
}

QRectF BridgeChart::barRect(int index) const
{
    const Bar &bar = m_bars.at(index);
    const qreal width = std::min(slotWidth() * barPart, mostBarWidth * metrics().name);
    return QRectF(QPointF(slotCenter(index) - width / 2, yOf(bar.from)),
                  QPointF(slotCenter(index) + width / 2, yOf(bar.to)))
        .normalized();
}

models::Effect BridgeChart::effectOf(const Bar &bar) const
{
    return models::Effect(model().index(bar.row, column()).data(models::EffectRole).toInt());
}

void BridgeChart::drawBar(int index)
{
    const Bar &bar = m_bars.at(index);
    const QRectF rect = barRect(index);
    const models::Effect effect = effectOf(bar);
    const ColorRole role = bar.isTotal                      ? ColorRole::Current
                           : effect == models::Effect::Good ? ColorRole::Good
                           : effect == models::Effect::Bad  ? ColorRole::Bad
                                                            : ColorRole::Previous;
    const FigureScope scope(this, bar.row, column());
    addBar(rect, theme().color(role), bar.row, column());
    if (index > 0) {
        const QRectF before = barRect(index - 1);
        const qreal level = yOf(m_bars.at(index - 1).to);
        addLine({before.right(), level, rect.left(), level}, ColorRole::Connector, metrics().line);
    }
    const qreal margin = metrics().strong;
    if (isSelected(bar.row, column()))
        addOutline(rect.adjusted(-margin, -margin, margin, margin));
}

QString BridgeChart::figureText(const Bar &bar) const
{
    return model().index(bar.row, column()).data().toString();
}

// As large as the figures can be side by side.
int BridgeChart::figurePixels() const
{
    int pixels = metrics().total;
    const auto widest = [&] {
        qreal width = 0;
        for (const Bar &bar : m_bars)
            width = std::max(width, textWidth(figureText(bar), uiFont(pixels, true)));
        return width;
    };
    while (pixels > metrics().dates && widest() > slotWidth())
        --pixels;
    return pixels;
}

// Above a bar that rises, below one that falls, unless another bar, the zero line or a figure is in the way: then on
// the other side, or a line farther out.
QPointF BridgeChart::placeFor(const Bar &bar, const QSizeF &size) const
{
    constexpr int mostLines = 4;
    const qreal top = std::min(yOf(bar.from), yOf(bar.to));
    const qreal bottom = std::max(yOf(bar.from), yOf(bar.to));
    const qreal left = std::clamp(slotCenter(bar.row) - size.width() / 2, area().left(), area().right() - size.width());
    const bool falls = bar.to < bar.from;
    const qreal step = size.height() / 2;
    for (int line = 0; line <= mostLines; ++line)
        for (const bool below : {falls, !falls}) {
            const qreal y = below ? bottom + line * step : top - size.height() - line * step;
            // The space between lines may touch what is next to it, the figure itself may not.
            const QRectF place = QRectF({left, y}, size).adjusted(0, size.height() * 0.14, 0, -size.height() * 0.14);
            const bool isInside = y >= area().top() && y + size.height() <= m_labelsTop;
            const bool isFree
                = std::ranges::none_of(m_taken, [&](const QRectF &taken) { return taken.intersects(place); });
            if (isInside && isFree)
                return {left, y};
        }
    return {left, falls ? bottom : top - size.height()};
}

void BridgeChart::drawFigures()
{
    m_taken.clear();
    for (int bar = 0; bar < m_bars.size(); ++bar)
        m_taken.append(barRect(bar));
    const qreal zero = metrics().strong / 2;
    m_taken.append(QRectF(m_plot.left(), yOf(0) - zero, m_plot.width(), 2 * zero));
    const int pixels = figurePixels();
    for (const Bar &bar : std::as_const(m_bars)) {
        const FigureScope scope(this, bar.row, column());
        const models::Effect effect = effectOf(bar);
        const ColorRole ink = bar.isTotal                      ? ColorRole::Ink1
                              : effect == models::Effect::Good ? ColorRole::Good
                              : effect == models::Effect::Bad  ? ColorRole::Bad
                                                               : ColorRole::Ink2;
        TextItem *figure
            = addText(figureText(bar), bar.isTotal ? pixels : std::min(pixels, metrics().segment), true, ink);
        figure->setPos(placeFor(bar, {figure->width(), figure->height()}));
        m_taken.append(figure->mapRectToParent(figure->boundingRect()));
    }
}

} // namespace views
