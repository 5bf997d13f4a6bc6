#pragma once

#include "Sheet.h"

namespace models {

/// One line of CSV with its line break: quoted where needed. A text that a spreadsheet would take for a formula
/// (= + - @ in front of anything but a figure) gets an apostrophe before it.
[[nodiscard]] QString csvLine(const QStringList &cells);

/// All lines of a sheet whose cells are guarded already.
[[nodiscard]] QString csvText(const Sheet &sheet);

/// The same guard for one cell of any table that a spreadsheet may open.
[[nodiscard]] QString guardedCell(const QString &cell);

/// A cell as it was before it was guarded. A text that itself begins with apostrophes and such a sign is guarded by one
/// more, so that every text comes back as it was.
[[nodiscard]] QString unguardedCell(const QString &cell);

} // namespace models
