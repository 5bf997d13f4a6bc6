#pragma once

#include "book/Book.h"

namespace models {

/// Writes a book as a workbook whose cells read as they are printed: figures as numbers in formats of their own, totals
/// that add up as formulas, dates as dates. Equal books give equal bytes; `language` is that of the font and of hints.
/// Returns what went wrong, empty if nothing did.
[[nodiscard]] QString writeWorkbook(const Book &book, const QString &file, Language language);

/// A period whose empty columns of amounts are to be filled in.
struct InputPeriod
{
    QString period;
    QString model; ///< the period whose columns show how figures look and add up there

    bool operator==(const InputPeriod &) const = default;
};

/// The same, with the columns of some periods made ready: cells to type into are tinted, told what they expect and
/// asked about what is no figure; totals add up as soon as there is something to add.
[[nodiscard]] QString writeWorkbookForInput(const Book &book, const QList<InputPeriod> &inputs, const QString &file,
                                            Language language);

} // namespace models
