#include "ChartParts.h"
#include "items/Roles.h"

namespace views::xlsx {

namespace {

constexpr int barGap = 40;               // percent of a bar
constexpr double roomForBarLabel = 0.22; // of the axis

// The first comparison in full colour, the second lighter with the same meaning.
QColor fillOf(const ChartSource &source, int row, int column)
{
    const Theme &theme = source.sheet->file().theme();
    constexpr int lighter = 150; // percent
    const QModelIndex cell = source.model.index(row, source.columns.at(column));
    QColor fill = theme.color(ColorRole::Current);
    switch (models::Effect(cell.data(models::EffectRole).toInt())) {
    case models::Effect::Good:
        fill = theme.color(ColorRole::Good);
        break;
    case models::Effect::Bad:
        fill = theme.color(ColorRole::Bad);
        break;
    case models::Effect::Neutral:
        break;
    }
    return column == 0 ? fill : fill.lighter(lighter);
}

QList<SheetFigure> figuresOf(const ChartSource &source, int column)
{
    QList<SheetFigure> figures;
    for (int row = 0; row < source.model.rowCount(); ++row)
        figures.append(source.table.figures.at(row).at(column));
    return figures;
}

ChartSeries comparisonSeries(const ChartSource &source, int column)
{
    const SheetFigure format = commonFormat(figuresOf(source, column));
    ChartSeries series = seriesOfColumn(source, column);
    series.labels = LabelPlace::End;
    // The line over the chart says that these are points.
    series.labelFormat = format.format().remove(FigureMarks::of(source.model.format()).afterPoints);
    series.namesItself = source.columns.size() > 1;
    series.fill = source.sheet->file().theme().color(ColorRole::Current);
    for (int row = 0; row < source.model.rowCount(); ++row) {
        PointLook look = pointAt(source, row, column, format);
        look.fill = fillOf(source, row, column);
        if (!look.label.isEmpty() && series.namesItself)
            look.label.prepend(source.grid.heads.front().at(column + 1) + QLatin1Char(' '));
        series.points.append(look);
    }
    return series;
}

} // namespace

NativeChart varianceChart(const ChartSource &source)
{
    NativeChart chart(source.sheet, NativeKind::Bars);
    chart.setGap(barGap);
    for (int column = 0; column < source.columns.size(); ++column)
        chart.add(comparisonSeries(source, column));
    chart.putFirstOnTop();
    leaveRoom(source, &chart, roomForBarLabel);
    return chart;
}

} // namespace views::xlsx
