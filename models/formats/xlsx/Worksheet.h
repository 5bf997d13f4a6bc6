#pragma once

#include "Styles.h"
#include "formats/Sheet.h"

namespace models::xlsx {

/// As many cells as all sheets of a workbook may have together; blank ones before a filled one count.
constexpr qsizetype mostCells = 4'000'000;

/// What the cells of all sheets refer to.
struct CellContext
{
    QStringList strings;
    Styles styles;
    bool countsFrom1904 = false;
};

/// Fills rows, merged ranges and faults of a sheet. `room` is how many cells it may have and what is left of that.
void readWorksheet(XmlPart &part, const CellContext &context, Sheet *sheet, qsizetype *room);

} // namespace models::xlsx
