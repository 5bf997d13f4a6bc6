#include "ChartParts.h"

#include <QSet>

namespace views::xlsx {

namespace {

constexpr double roomForLabel = 0.12; // a line of text, of the axis
constexpr int wideGap = 45;           // percent of a column, where there are few
constexpr qsizetype mostNamed = 24;   // columns that can have their periods over them

QList<PointLook> pointsOfRow(const ChartSource &source, int row, const SheetFigure &format)
{
    QList<PointLook> points;
    for (int column = 0; column < source.columns.size(); ++column)
        points.append(pointAt(source, row, column, format));
    return points;
}

QColor currentFill(const ChartSource &source, int row)
{
    return source.sheet->file().theme().series(source.model.conceptAt(row)->hue, true).fill;
}

ChartSeries rowSeries(const ChartSource &source, int row)
{
    const SheetFigure format = commonFormat(source.table.figures.at(row));
    ChartSeries series = seriesOfRow(source, row);
    series.fill = currentFill(source, row);
    series.points = pointsOfRow(source, row, format);
    series.labels = LabelPlace::End;
    series.labelFormat = format.format();
    series.isBold = true;
    return series;
}

// A period's figures beside each other, one over each concept's name; every column is named by its period.
ChartSeries periodSeries(const ChartSource &source, int column)
{
    QList<SheetFigure> figures;
    for (int row = 0; row < source.model.rowCount(); ++row)
        figures.append(source.table.figures.at(row).at(column));
    const SheetFigure format = commonFormat(figures);
    ChartSeries series = seriesOfColumn(source, column);
    series.fill = currentFill(source, 0);
    for (int row = 0; row < source.model.rowCount(); ++row)
        series.points.append(pointAt(source, row, column, format));
    series.labels = LabelPlace::End;
    series.labelFormat = format.format();
    series.namesItself = true;
    // A text of its own stands for the name as well.
    for (PointLook &look : series.points)
        if (!look.label.isEmpty())
            look.label.prepend(source.grid.heads.front().at(column + 1) + QLatin1Char('\n'));
    return series;
}

bool huesDiffer(const models::ExhibitModel &model)
{
    QSet<models::Hue> hues;
    for (int row = 0; row < model.rowCount(); ++row)
        hues.insert(model.conceptAt(row)->hue);
    return hues.size() == model.rowCount();
}

} // namespace

NativeChart columnsChart(const ChartSource &source)
{
    NativeChart chart(source.sheet, NativeKind::Columns);
    chart.setGap(wideGap);
    for (int row = 0; row < source.model.rowCount(); ++row)
        chart.add(rowSeries(source, row));
    leaveRoom(source, &chart, roomForLabel);
    return chart;
}

NativeChart multiplesChart(const ChartSource &source)
{
    NativeChart chart(source.sheet, NativeKind::Columns);
    if (source.columns.size() * source.model.rowCount() > mostNamed && huesDiffer(source.model)) {
        for (int row = 0; row < source.model.rowCount(); ++row)
            chart.add(rowSeries(source, row));
        chart.showLegend();
        leaveRoom(source, &chart, roomForLabel);
        return chart;
    }
    for (int column = 0; column < source.columns.size(); ++column)
        chart.add(periodSeries(source, column));
    leaveRoom(source, &chart, 2 * roomForLabel);
    return chart;
}

} // namespace views::xlsx
