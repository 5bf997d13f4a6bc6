#include "ExhibitChart.h"

#include "ChartParts.h"
#include "items/BridgeFault.h"

#include <algorithm>

using models::ExhibitKind;

namespace views::xlsx {

namespace {

NativeChart chartOf(const ChartSource &source)
{
    switch (source.model.exhibit()->kind) {
    case ExhibitKind::Columns:
    case ExhibitKind::Tile:
        return columnsChart(source);
    case ExhibitKind::Multiples:
        return multiplesChart(source);
    case ExhibitKind::StackedColumns:
    case ExhibitKind::StackedShares:
        return stackChart(source);
    case ExhibitKind::Variance:
        return varianceChart(source);
    case ExhibitKind::Lines:
        return linesChart(source);
    case ExhibitKind::Bridge:
    case ExhibitKind::PeriodBridge:
        return bridgeChart(source);
    }
    Q_UNREACHABLE();
}

} // namespace

bool hasNativeChart(const models::ExhibitModel &model)
{
    return model.columnCount() > 0 && (!model.isBridge() || models::bridgeFault(model).isEmpty());
}

QSize chartSize(const ChartSource &source)
{
    constexpr int widest = 1040;
    constexpr QSize tile(420, 200);
    constexpr int usualHeight = 320;
    constexpr int barHeight = 22;
    constexpr int mostBars = 14;
    if (source.model.exhibit()->kind == ExhibitKind::Tile && source.columns.size() <= 4)
        return tile;
    const int width = std::min(source.sheet->widthInPixels(), widest);
    const int bars = source.model.rowCount() * static_cast<int>(source.columns.size());
    const bool isLong = source.model.exhibit()->kind == ExhibitKind::Variance && bars > mostBars;
    return {width, isLong ? bars * barHeight : usualHeight};
}

void addNativeChart(const ChartSource &source, int row)
{
    chartOf(source).insert(row, chartSize(source), source.model.texts().message);
}

} // namespace views::xlsx
