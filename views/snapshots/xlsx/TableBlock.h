#pragma once

#include "XlsxSheet.h"
#include "formats/xlsx/SheetFigure.h"

namespace views::xlsx {

using models::xlsx::commonFormat;
using models::xlsx::FigureMarks;
using models::xlsx::SheetFigure;
using models::xlsx::sheetFigure;

/// Where a table stands on its sheet, and its figures as they were written.
struct TablePlace
{
    int headRow = 0; ///< the first line of heads
    int headCount = 0;
    int firstRow = 0;
    int endRow = 0; ///< below the last
    int firstColumn = 1;
    QList<QList<SheetFigure>> figures; ///< by row and column, without the labels
};

/// The columns before the figures: the item, and the marks of its footnotes where a row has any.
[[nodiscard]] int labelColumns(const models::Grid &grid);

/// Widths in which every cell of the table finds room, its heads wrapped.
[[nodiscard]] QList<double> columnWidths(const models::Grid &grid);

/// Heads and rows from a row on. Outer heads over columns with the same text become one.
[[nodiscard]] TablePlace writeTable(XlsxSheet *sheet, int row, const models::Grid &grid, const FigureMarks &marks);

} // namespace views::xlsx
