#pragma once

#include "tieout/TieOut.h"

namespace views {

/// The forms in which a tie-out is written, as suffixes of its files: "pdf", "xlsx", "csv", "json", "txt".
[[nodiscard]] const QStringList &tieOutReportSuffixes();
/// Whether a file of this name is one of them.
[[nodiscard]] bool isTieOutReportName(const QString &path);

/// Writes a tie-out in the form that the file's name says: for reading in the language, as CSV and JSON for programs.
/// An old file stays whole until the new one is. Returns what went wrong in technical words, empty if nothing did.
/// Equal input gives equal bytes.
[[nodiscard]] QString writeTieOutReport(const models::TieOut &tieOut, const QString &path, models::Language language);

} // namespace views
