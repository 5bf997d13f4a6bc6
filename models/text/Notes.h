#pragma once

#include "Words.h"
#include "book/Book.h"

namespace models {

/// The notes under a statement, a line each: its own and its rows' footnotes, with the marks of the edition that is
/// shown in this language, and a remark where that is the other language's edition.
[[nodiscard]] QStringList statementNotes(const Book &book, const Statement &statement, const Words &words);

} // namespace models
