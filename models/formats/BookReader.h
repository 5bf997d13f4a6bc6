#pragma once

#include "ReadError.h"
#include "ReadProgress.h"
#include "Sheet.h"
#include "book/Book.h"

namespace models {

/// Reads a book from its folder of CSV files, or from a workbook with the same sheets. The book is whole, or there is
/// none and every problem is listed.
[[nodiscard]] ReadResult<BookPtr> readBook(const QString &path, const ReadProgress &progress = unwatched);

/// The same from sheets already taken apart, whatever file form they came in.
[[nodiscard]] ReadResult<BookPtr> readBookSheets(const QList<Sheet> &sheets, const ReadProgress &progress = unwatched);

} // namespace models
