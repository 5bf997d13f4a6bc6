#pragma once

#include "Snapshot.h"

namespace views {

/// An exhibit's or a statement's figures as CSV: its titles and unit first, then the table, then its source and notes.
/// Figures are plain numbers as shown; a dash stays a dash and a blank a blank.
[[nodiscard]] QString csvOf(const SnapshotSpec &spec);

} // namespace views
