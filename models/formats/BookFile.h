#pragma once

#include "book/Book.h"

namespace models {

/// Whether a book goes there as a workbook; it is a folder of CSV otherwise.
[[nodiscard]] bool isWorkbookName(const QString &path);

/// Writes a book in the form that the path's name asks for; `language` is that of a workbook's font and hints. Returns
/// what went wrong, empty if nothing did; then an old book there is as it was.
[[nodiscard]] QString writeBook(const Book &book, const QString &path, Language language);

} // namespace models
