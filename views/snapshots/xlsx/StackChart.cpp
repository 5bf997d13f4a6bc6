#include "ChartParts.h"

#include <algorithm>

namespace views::xlsx {

namespace {

constexpr int stackGap = 90;            // percent of a column
constexpr double leastLabelled = 0.055; // of the axis: what a label needs
constexpr double roomForTotal = 0.12;

/// The farthest that columns reach to both sides of zero.
struct Reach
{
    double least = 0;
    double most = 0;

    [[nodiscard]] double length() const { return most - least; }
};

Reach reachOf(const ChartSource &source)
{
    Reach reach;
    for (int column = 0; column < source.columns.size(); ++column) {
        double below = 0;
        double above = 0;
        for (int row = 0; row < source.model.rowCount(); ++row)
            if (!source.model.isTotal(row)) {
                const double value = positionAt(source, row, column);
                (value < 0 ? below : above) += value;
            }
        reach = {std::min(reach.least, below), std::max(reach.most, above)};
    }
    return reach;
}

ChartSeries segmentSeries(const ChartSource &source, int row, const Reach &reach)
{
    const Theme &theme = source.sheet->file().theme();
    const models::Hue hue = source.model.conceptAt(row)->hue;
    const SheetFigure format = commonFormat(source.table.figures.at(row));
    ChartSeries series = seriesOfRow(source, row);
    series.fill = theme.series(hue, true).fill;
    series.labels = LabelPlace::Center;
    series.labelFormat = format.format();
    for (int column = 0; column < source.columns.size(); ++column) {
        PointLook look = pointAt(source, row, column, format);
        look.ink = theme.series(hue, source.columns.at(column) == source.model.currentColumn()).label;
        look.hidesLabel = look.hidesLabel || std::abs(positionAt(source, row, column)) < leastLabelled * reach.length();
        series.points.append(look);
    }
    return series;
}

// The total as a column that can't be seen on top of the others: its value stands at its base.
ChartSeries totalSeries(const ChartSource &source, int row)
{
    const SheetFigure format = commonFormat(source.table.figures.at(row));
    ChartSeries series = seriesOfRow(source, row);
    series.labels = LabelPlace::Base;
    series.labelFormat = format.format();
    series.isBold = true;
    for (int column = 0; column < source.columns.size(); ++column) {
        PointLook look = pointAt(source, row, column, format);
        look.fill = QColor();
        look.isHatched = false;
        series.points.append(look);
    }
    return series;
}

} // namespace

NativeChart stackChart(const ChartSource &source)
{
    NativeChart chart(source.sheet, NativeKind::StackedColumns);
    chart.setGap(stackGap);
    const Reach reach = reachOf(source);
    const int last = source.model.rowCount() - 1;
    // Shares always come to 100 %.
    const bool hasTotal
        = source.model.exhibit()->kind == models::ExhibitKind::StackedColumns && source.model.isTotal(last);
    int count = 0;
    for (int row = last; row >= 0; --row)
        if (!source.model.isTotal(row)) {
            chart.add(segmentSeries(source, row, reach));
            ++count;
        }
    if (hasTotal)
        chart.add(totalSeries(source, last));
    if (reach.length() > 0)
        chart.setRange(reach.least * (1 + roomForTotal), reach.most + (hasTotal ? roomForTotal * reach.length() : 0));
    chart.showLegend(hasTotal ? QList<int>{count} : QList<int>());
    return chart;
}

} // namespace views::xlsx
