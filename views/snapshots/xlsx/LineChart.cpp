#include "ChartParts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views::xlsx {

namespace {

// A line runs through zero wherever a cell in it is a text, such as the dash of an item that did not exist: such a row
// is drawn from a copy of its figures alone.
void copyFigures(const ChartSource &source, int row, CellRange *values)
{
    CellStyle style;
    style.ink = ColorRole::Ink3;
    const int cells = values->firstRow;
    for (int column = 0; column < source.columns.size(); ++column) {
        const SheetFigure &figure = source.table.figures.at(row).at(column);
        if (!figure.value)
            continue;
        style.numberFormat = figure.format();
        const int from = source.table.firstColumn + column;
        source.sheet->writeFormula(cells, source.helperColumn + column,
                                   source.sheet->formulaOf({cells, from, cells, from}).section(u':', 0, 0),
                                   figure.value->toPosition(), style);
    }
    values->firstColumn = source.helperColumn;
    values->lastColumn = source.helperColumn + static_cast<int>(source.columns.size()) - 1;
}

bool hasDash(const ChartSource &source, int row)
{
    const QList<models::GridCell> &cells = source.grid.rows.at(row).cells;
    for (int column = 0; column < source.columns.size(); ++column)
        if (!source.table.figures.at(row).at(column).value && !cells.at(column + 1).text.isEmpty())
            return true;
    return false;
}

ChartSeries lineSeries(const ChartSource &source, int row)
{
    const QList<SheetFigure> &figures = source.table.figures.at(row);
    const SheetFigure format = commonFormat(figures);
    ChartSeries series = seriesOfRow(source, row);
    if (hasDash(source, row))
        copyFigures(source, row, &series.values);
    series.fill = source.sheet->file().theme().series(source.model.conceptAt(row)->hue, true).fill;
    series.labels = LabelPlace::End;
    series.labelFormat = format.format();
    int last = -1;
    for (int column = 0; column < source.columns.size(); ++column)
        last = figures.at(column).value ? column : last;
    for (int column = 0; column < source.columns.size(); ++column) {
        PointLook look = pointAt(source, row, column, format);
        look.hidesLabel = column != last;
        look.ink = source.sheet->file().theme().color(ColorRole::Ink1);
        series.points.append(look);
    }
    return series;
}

} // namespace

NativeChart linesChart(const ChartSource &source)
{
    NativeChart chart(source.sheet, NativeKind::Lines);
    for (int row = 0; row < source.model.rowCount(); ++row)
        chart.add(lineSeries(source, row));
    chart.showLegend();
    if (source.model.rowCount() > 0)
        chart.showValues(commonFormat(source.table.figures.front()).format());
    return chart;
}

} // namespace views::xlsx
