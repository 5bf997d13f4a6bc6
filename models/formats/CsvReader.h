#pragma once

#include "ReadError.h"
#include "ReadProgress.h"
#include "Sheet.h"

#include <optional>

namespace models {

/// Cells of a CSV file, quoted line breaks and all, whether commas, tabs or semicolons separate them. `file` is the
/// name to put into errors.
[[nodiscard]] ReadResult<QList<QStringList>> readCsv(const QByteArray &bytes, const QString &file);

/// All CSV files of a book's folder as sheets.
[[nodiscard]] ReadResult<QList<Sheet>> readCsvFolder(const QString &folder, const ReadProgress &progress = unwatched);

/// One CSV file of a folder as the sheet of that name; nothing if there is no such file.
[[nodiscard]] ReadResult<std::optional<Sheet>> readCsvSheet(const QString &folder, const QString &name);

} // namespace models
