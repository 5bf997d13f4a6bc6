#pragma once

#include "book/Book.h"

namespace models {

/// What a search found: an exhibit, or a row of a statement.
struct Finding
{
    QString exhibit; ///< empty for a row
    QString statement;
    QString conceptId;
    Text what;  ///< its name
    Text where; ///< its page or statement
};

/// Exhibits, then rows, whose names hold all the words in one language or the other; in the order of the book.
/// Nothing is found without a word.
[[nodiscard]] QList<Finding> findInBook(const Book &book, const QString &words);

} // namespace models
