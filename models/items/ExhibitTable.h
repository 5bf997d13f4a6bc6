#pragma once

#include "book/Book.h"

namespace models {

/// The table under an exhibit: the statement it names, or one made of its concepts in the exhibit's order.
[[nodiscard]] Statement exhibitTable(const Book &book, const Exhibit &exhibit);

/// A chart of one concept over time, with its own name for a title: what "Chart this row" shows.
[[nodiscard]] Exhibit exhibitOf(const Book &book, const QString &conceptId, const QString &statement);

} // namespace models
