#pragma once

#include "Paper.h"

namespace views {

/// What the book's passages of a kind are headed with; empty for a kind that it does not have.
[[nodiscard]] QString passagesTitle(const models::Book &book, models::PassageKind kind, models::Language language);

/// On how many pages they stand, in either language; none without passages.
[[nodiscard]] int textPageCount(const SnapshotSpec &spec, const PageFormat &format, models::PassageKind kind);

/// The page of this index among so many.
[[nodiscard]] SnapshotPage textPage(const SnapshotSpec &spec, const PageFormat &format, models::PassageKind kind,
                                    int part, int parts, const PagePlace &place);

} // namespace views
