#pragma once

#include "book/Book.h"

namespace models {

/// Writes a book as a folder of CSV files. They are all written aside before the first replaces an old one, so that a
/// full disk leaves the old book whole. Sheets of statements that the book no longer has are removed; other files stay.
/// Returns what went wrong, empty if nothing did.
[[nodiscard]] QString writeCsvBook(const Book &book, const QString &folder);

} // namespace models
