#pragma once

#include "Sheet.h"

namespace models {

/// What the sheets of a book are called in a workbook. The fixed ones ("units", "statements", ...) keep their names.
/// The sheet of a statement bears the statement's id where that can name a sheet, else "statement N" after the row of
/// the sheet `statements` in which a spreadsheet shows the id; the header is row 1.

/// The ids of the statements as `sheets` have them: the cells under the heading, in their rows, blank ones too.
[[nodiscard]] QStringList statementIds(const QList<Sheet> &sheets);

/// The name in a workbook for the sheet of each statement.
[[nodiscard]] QStringList workbookSheetNames(const QStringList &ids);

/// The inverse, for the names of all sheets of a workbook: what the program calls each, "units" or "statements/income".
/// Case doesn't count, as nowhere in a workbook's names. A sheet that belongs to no statement is called after itself,
/// "statements/Sheet1".
[[nodiscard]] QStringList sheetNamesInBook(const QStringList &workbookSheetNames, const QStringList &ids);

} // namespace models
