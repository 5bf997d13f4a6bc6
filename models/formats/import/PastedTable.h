#pragma once

#include "formats/Sheet.h"

namespace models {

/// A table that was copied as text: cells separated by tabs, as spreadsheets and web pages do, or by commas where it
/// has no tab; quoted cells may have line breaks.
[[nodiscard]] Sheet pastedTable(const QString &text, const QString &name);

/// The tables of a file that holds some, a book or not: a workbook's sheets, or text separated by commas or tabs.
[[nodiscard]] ReadResult<QList<Sheet>> readTables(const QString &path);

} // namespace models
