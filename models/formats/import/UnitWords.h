#pragma once

#include "book/Book.h"

namespace models {

/// The unit that a line over a table names, such as "(JPY in thousands)", "in millions of yen", 単位：百万円 or
/// （千円）; empty if it names none of the book's.
[[nodiscard]] QString unitNamedIn(const QString &text, const Book &book);

} // namespace models
