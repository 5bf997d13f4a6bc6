#pragma once

#include "ReadError.h"
#include "ReadProgress.h"
#include "Sheet.h"

namespace models {

/// What a path leads to. A file is told by its first bytes, an empty one by its name.
enum class SheetSource { Nothing, Folder, Workbook, Table };

[[nodiscard]] SheetSource sheetSource(const QString &path);

/// Whether a file's name is that of a workbook, of whatever age.
[[nodiscard]] bool isNamedAsWorkbook(const QString &path);

/// The sheets of a folder of CSV files, of a workbook, or of a single file of separated values, whether they make a
/// book or not. Those of a workbook are named as in a book's folder ("units", "statements/income").
[[nodiscard]] ReadResult<QList<Sheet>> readSheets(const QString &path, const ReadProgress &progress = unwatched);

} // namespace models
