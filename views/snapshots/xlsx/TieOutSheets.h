#pragma once

#include "XlsxFile.h"
#include "formats/TieOutTables.h"

namespace views::xlsx {

/// The tie-out as sheets: counts and the proof that both languages tell the same, findings, what rounding explains,
/// what is not the same in both languages, and every check to be filtered.
void writeTieOutSheets(XlsxFile *file, const models::TieOutTables &tables, const models::NumberFormat &format);

} // namespace views::xlsx
