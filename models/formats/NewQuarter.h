#pragma once

#include "book/Book.h"
#include "formats/xlsx/BookWorkbook.h"

#include <variant>

namespace models {

/// A book with room for the quarter that comes next.
struct BookTemplate
{
    BookPtr book; ///< the new quarter is its current one, and has columns but no figures
    QList<InputPeriod> inputs;
};

/// The template, or what keeps it from being made, said in the language: the current period is no quarter, its name
/// follows no pattern, or the next name is another period's.
[[nodiscard]] std::variant<BookTemplate, QString> newQuarter(const Book &book, Language language);

/// Writes it as a workbook to be filled in. Returns what went wrong, empty if nothing did.
[[nodiscard]] QString writeNewQuarterWorkbook(const Book &book, const QString &file, Language language);

} // namespace models
