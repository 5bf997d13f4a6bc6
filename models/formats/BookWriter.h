#pragma once

#include "Sheet.h"
#include "book/Book.h"

namespace models {

/// The sheets of a book: reading them gives an equal book.
[[nodiscard]] QList<Sheet> sheetsOf(const Book &book);

/// The two sheets of running orders.
[[nodiscard]] QList<Sheet> orderSheets(const QList<RunningOrder> &orders);

} // namespace models
