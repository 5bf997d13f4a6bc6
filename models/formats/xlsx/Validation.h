#pragma once

#include "SheetCells.h"
#include "formats/BookLayout.h"

namespace models::xlsx {

/// Cells of a sheet, both ends included, counted from 0.
struct CellArea
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// Offers in these cells what their column may hold, where that is one of a few words or an id of another sheet.
/// Whatever else is typed there is asked about, not refused: a new id may be defined later.
void offerChoices(SheetCells *cells, const CellArea &area, const SheetColumn &column);
/// Offers what stands in a column of the same sheet, from its second row on.
void offerColumn(SheetCells *cells, const CellArea &area, int column);

/// What is told beside a cell while it is being filled in.
struct InputHint
{
    QString title;
    QString text;
};

/// Asks about what is neither a number nor a dash.
void expectFigures(SheetCells *cells, const CellArea &area, const InputHint &hint);

} // namespace models::xlsx
