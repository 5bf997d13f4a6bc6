#pragma once

#include "Paper.h"

namespace views {

/// The first page of a book: whose results, of which period, and on which basis its figures stand.
[[nodiscard]] SnapshotPage coverPage(const SnapshotSpec &spec, const PageFormat &format);

[[nodiscard]] QString coverTitle(models::Language language);

} // namespace views
