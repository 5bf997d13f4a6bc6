#pragma once

#include "ExhibitChart.h"
#include "NativeChart.h"

namespace views::xlsx {

/// The cells of a series: the figures in one row of the table, named by its item, over the table's heads.
[[nodiscard]] ChartSeries seriesOfRow(const ChartSource &source, int row);
/// The figures in one column of the table, named by its head, beside the items.
[[nodiscard]] ChartSeries seriesOfColumn(const ChartSource &source, int column);

/// Solid or lighter by its period, hatched where it rests on a quarter that nobody printed; labelled with the cell's
/// text where the series' format would show another.
[[nodiscard]] PointLook pointAt(const ChartSource &source, int row, int column, const SheetFigure &format);

/// The place of a figure on the value axis; 0 where there is none.
[[nodiscard]] double positionAt(const ChartSource &source, int row, int column);

/// The value axis from the least figure, or zero, to the most, with room for labels beyond the bars' ends.
void leaveRoom(const ChartSource &source, NativeChart *chart, double share);

/// Series of a kind, the first drawn first.
[[nodiscard]] NativeChart columnsChart(const ChartSource &source);
[[nodiscard]] NativeChart multiplesChart(const ChartSource &source);
[[nodiscard]] NativeChart stackChart(const ChartSource &source);
[[nodiscard]] NativeChart varianceChart(const ChartSource &source);
[[nodiscard]] NativeChart linesChart(const ChartSource &source);
[[nodiscard]] NativeChart bridgeChart(const ChartSource &source);

} // namespace views::xlsx
