#pragma once

#include "book/Book.h"

#include <limits>

namespace models {

/// The table under an exhibit: the statement it names, or one made of its concepts in the exhibit's order where it
/// names none or one of more rows than that.
[[nodiscard]] Statement exhibitTable(const Book &book, const Exhibit &exhibit,
                                     qsizetype mostRows = std::numeric_limits<qsizetype>::max());

/// A chart of one concept over time, with its own name for a title: what "Chart this row" shows. The sources are
/// statements of the book.
[[nodiscard]] Exhibit exhibitOf(const Book &book, const QString &conceptId, const QStringList &sources);

/// The book with one more exhibit, so that outlets can show one that isn't in it.
[[nodiscard]] BookPtr withExhibit(const Book &book, const Exhibit &exhibit);

} // namespace models
