#include "ExhibitChart.h"

#include "ChartParts.h"
#include "items/BridgeFault.h"

#include <QSize>

#include <algorithm>
#include <cmath>

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

QSize chartSize(const ChartSource &source, int room)
{
    constexpr int widest = 1600;
    constexpr QSize tile(520, 135);
    constexpr int lowest = 220;
    constexpr int usual = 340;
    constexpr double flattest = 0.32; // height against width
    constexpr int barHeight = 20;
    constexpr qsizetype mostOfTile = 4;
    const ExhibitKind kind = source.model.exhibit()->kind;
    if (kind == ExhibitKind::Tile && source.columns.size() <= mostOfTile)
        return tile;
    const int bars = source.model.rowCount() * static_cast<int>(source.columns.size());
    const int least = kind == ExhibitKind::Variance ? std::max(lowest, bars * barHeight) : lowest;
    const int width = std::min(source.sheet->widthInPixels(), widest);
    const int most = std::max({least, usual, static_cast<int>(width * flattest)});
    return {width, std::clamp(room, least, most)};
}

} // namespace

bool hasNativeChart(const models::ExhibitModel &model)
{
    return model.columnCount() > 0 && (!model.isBridge() || models::bridgeFault(model).isEmpty());
}

int addNativeChart(const ChartSource &source, int row, double roomInPoints)
{
    const QSize size = chartSize(source, static_cast<int>(roomInPoints / XlsxSheet::pointsPerPixel));
    chartOf(source).insert(row, size, source.model.texts().message);
    return row + static_cast<int>(std::ceil(size.height() * XlsxSheet::pointsPerPixel / usualRowHeight));
}

} // namespace views::xlsx
