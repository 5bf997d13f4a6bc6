#pragma once

#include "TableBlock.h"
#include "items/ExhibitModel.h"

namespace views::xlsx {

/// What a chart is drawn from: an exhibit and its table on the sheet.
struct ChartSource
{
    XlsxSheet *sheet = nullptr;
    const models::ExhibitModel &model;
    const models::Grid &grid;
    const TablePlace &table;
    QList<int> columns;   ///< the exhibit's, of which the table's are made
    int helperColumn = 0; ///< from here on the sheet has room for what only charts need
};

/// Whether the spreadsheet can draw this exhibit itself.
[[nodiscard]] bool hasNativeChart(const models::ExhibitModel &model);

/// Puts the exhibit's chart on its sheet, its upper left corner in that row, as high as it likes within the room.
/// Returns the row below it.
[[nodiscard]] int addNativeChart(const ChartSource &source, int row, double roomInPoints);

} // namespace views::xlsx
