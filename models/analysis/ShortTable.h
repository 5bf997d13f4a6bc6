#pragma once

#include "book/Statement.h"

namespace models {

/// A slide's table: at most so many rows of a statement, in printed order, without the tree. Grand totals come first,
/// then totals and subtotals; then the items that stand at the top, in order; then those under a heading, but only all
/// of them together, since some would look like the whole. As printed, its figures are still those of the statement.
[[nodiscard]] Statement shortTable(const Statement &statement, int mostRows = 7);

} // namespace models
