#pragma once

#include "TableBlock.h"
#include "items/ExhibitModel.h"

#include <QSize>

namespace views::xlsx {

/// What a chart is drawn from: an exhibit and its table on the sheet.
struct ChartSource
{
    XlsxSheet *sheet = nullptr;
    const models::ExhibitModel &model;
    const models::Grid &grid;
    const TablePlace &table;
    QList<int> columns; ///< the exhibit's, of which the table's are made
    int helperColumn = 0; ///< from here on the sheet has room for what only charts need
};

/// Whether the spreadsheet can draw this exhibit itself.
[[nodiscard]] bool hasNativeChart(const models::ExhibitModel &model);

[[nodiscard]] QSize chartSize(const ChartSource &source);

/// Puts the exhibit's chart on its sheet, its upper left corner in that row.
void addNativeChart(const ChartSource &source, int row);

} // namespace views::xlsx
