#pragma once

#include "ImportMemory.h"
#include "book/Book.h"
#include "formats/Sheet.h"

namespace models {

/// How a plain table is probably meant: its header, labels, periods and unit, and where its figures belong. What is
/// doubtful is left open. With a header row, the one that somebody has chosen.
[[nodiscard]] ImportPlan guessPlan(const Sheet &sheet, const Book &book, std::optional<int> headerRow = std::nullopt);

/// The rows of the table, each with the concept that its labels mean, if they mean one.
[[nodiscard]] ImportRows importRows(const Sheet &sheet, const Book &book, const ImportPlan &plan,
                                    const ImportMemory &memory = {});

/// The book with the figures of the table added, exactly as printed; those of a statement stand in its editions. New
/// rows become concepts, and periods that the book lacks are added: with a cumulative one also the quarter in which it
/// ends, which is then computed from it and is no printed figure. Nothing that the book prints is replaced.
[[nodiscard]] ReadResult<BookPtr> importTable(const Book &book, const Sheet &sheet, const ImportPlan &plan,
                                              const ImportRows &rows);

/// What an import brings, in numbers.
struct ImportSummary
{
    int figures = 0;
    int periods = 0;
    int rows = 0;
    int newRows = 0;
    int undecidedRows = 0;

    bool operator==(const ImportSummary &) const = default;
};

[[nodiscard]] ImportSummary summaryOf(const ImportPlan &plan, const ImportRows &rows);

} // namespace models
