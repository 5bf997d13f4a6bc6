#pragma once

#include "Paper.h"

namespace views {

/// How many tiles a page holds at a readable size.
[[nodiscard]] qsizetype tilesAPage(const PageFormat &format);

/// What such a page is called in contents and outline.
[[nodiscard]] QString tilesTitle(models::Language language);

/// Tiles of one page of the dashboard in large, under that page's sentence.
[[nodiscard]] SnapshotPage tilesPage(const SnapshotSpec &spec, const PageFormat &format, const QStringList &exhibits,
                                     const PagePlace &place);

} // namespace views
