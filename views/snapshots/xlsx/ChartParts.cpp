#include "ChartParts.h"

#include <algorithm>

namespace views::xlsx {

ChartSeries seriesOfRow(const ChartSource &source, int row)
{
    const TablePlace &table = source.table;
    const int last = table.firstColumn + static_cast<int>(source.columns.size()) - 1;
    const int cells = table.firstRow + row;
    ChartSeries series;
    series.categories = {table.headRow, table.firstColumn, table.headRow, last};
    series.values = {cells, table.firstColumn, cells, last};
    series.name = {cells, 0, cells, 0};
    return series;
}

ChartSeries seriesOfColumn(const ChartSource &source, int column)
{
    const TablePlace &table = source.table;
    const int last = table.firstRow + source.model.rowCount() - 1;
    const int cells = table.firstColumn + column;
    ChartSeries series;
    series.categories = {table.firstRow, 0, last, 0};
    series.values = {table.firstRow, cells, last, cells};
    series.name = {table.headRow, cells, table.headRow, cells};
    return series;
}

PointLook pointAt(const ChartSource &source, int row, int column, const SheetFigure &format)
{
    const models::ExhibitModel &model = source.model;
    const int place = source.columns.at(column);
    const SheetFigure &figure = source.table.figures.at(row).at(column);
    PointLook look;
    look.fill = source.sheet->file().theme().series(model.conceptAt(row)->hue, place == model.currentColumn()).fill;
    look.isHatched = model.factAt(row, place).restsOnImpliedQuarter();
    look.hidesLabel = !figure.value;
    SheetFigure asFormatted = format;
    asFormatted.value = figure.value;
    if (figure.value && figure.section() != asFormatted.section())
        look.label = source.grid.rows.at(row).cells.at(column + 1).text;
    return look;
}

double positionAt(const ChartSource &source, int row, int column)
{
    const SheetFigure &figure = source.table.figures.at(row).at(column);
    return figure.value ? figure.value->toPosition() : 0;
}

void leaveRoom(const ChartSource &source, NativeChart *chart, double share)
{
    double least = 0;
    double most = 0;
    for (int row = 0; row < source.model.rowCount(); ++row)
        for (int column = 0; column < source.columns.size(); ++column) {
            least = std::min(least, positionAt(source, row, column));
            most = std::max(most, positionAt(source, row, column));
        }
    const double room = share * (most - least);
    if (most > least)
        chart->setRange(least < 0 ? least - room : 0, most > 0 ? most + room : 0);
}

} // namespace views::xlsx
