#pragma once

#include "Document.h"
#include "formats/TieOutTables.h"

namespace views {

/// The tie-out on pages of paper, section after section. A table that goes on overleaf repeats its head.
[[nodiscard]] Document reportDocument(const SnapshotSpec &view, const PageFormat &format,
                                      const models::TieOutTables &tables);

} // namespace views
