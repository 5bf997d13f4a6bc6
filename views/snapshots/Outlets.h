#pragma once

#include "Snapshot.h"

namespace views {

enum class Background { White, Transparent };

/// Outlets open no dialogs and know no widgets: they write a file, aside and then renamed, and return what went wrong
/// in technical words (empty: nothing). An old file of that name stays whole until the new one is.
[[nodiscard]] QString writePng(const SnapshotPage &page, const QSize &pixels, Background background,
                               const QString &file);

/// Pages of A4 landscape as vectors, searchable, with outline, title and language; equal input gives equal bytes.
[[nodiscard]] QString writePdf(const std::vector<SnapshotPage> &pages, const models::Book &book,
                               models::Language language, const QString &file);

} // namespace views
