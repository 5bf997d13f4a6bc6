#pragma once

#include "Words.h"
#include "book/Book.h"

namespace models {

/// The footnotes of these rows, a line each, with the marks of the edition that is shown in this language.
[[nodiscard]] QStringList footnotes(const Book &book, const Statement &statement, const QList<int> &rows,
                                    const Words &words);

/// What stands under these rows of a statement: its own notes, which explain its columns, the rows' footnotes, and a
/// remark where the edition shown is that of the other language.
[[nodiscard]] QStringList statementNotes(const Book &book, const Statement &statement, const QList<int> &rows,
                                         const Words &words);

/// The same for the whole statement.
[[nodiscard]] QStringList statementNotes(const Book &book, const Statement &statement, const Words &words);

/// That figures of these periods were restated; empty if there are none.
[[nodiscard]] QString restatementNote(const Book &book, const QStringList &periods, const Words &words);

} // namespace models
