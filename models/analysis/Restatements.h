#pragma once

#include "book/Book.h"

namespace models {

/// A fact that an earlier release printed otherwise than the book's own.
struct Restatement
{
    QString statement;   ///< the first that prints the fact; empty: none does
    Fact firstPublished; ///< with the day of its release
    Fact now;            ///< printed in the same unit, else the most precise; computed where it is not printed at all
    Fact difference;     ///< now - first published
};

/// Once for each fact, in the order of the book's earlier figures.
[[nodiscard]] QList<Restatement> restatements(const Book &book);

/// What was first published for a fact that was restated: in the fact's unit if it was printed so, else the most
/// precise figure of that release.
[[nodiscard]] std::optional<Fact> firstPublished(const Book &book, const Fact &fact);

/// Whether an earlier release printed another figure for this fact.
[[nodiscard]] bool isRestated(const Book &book, const Fact &fact);

/// The periods of those of these facts, and of what they are computed from, that were restated.
[[nodiscard]] QStringList restatedPeriods(const Book &book, const std::vector<Fact> &facts);

/// Whether the books are of one company and the first was released before the second.
[[nodiscard]] bool isEarlierRelease(const Book &earlier, const Book &later);

/// The later book, with what the earlier release prints otherwise kept beside its own figures; those that it kept
/// itself come along. Figures that may be the same but for rounding are not among them. Periods are the same by their
/// dates, items and units by their ids.
[[nodiscard]] BookPtr withEarlierRelease(const Book &later, const Book &earlier);

/// The book as if nothing had been restated: wherever an earlier figure is known, the first of them stands in the
/// facts.
[[nodiscard]] BookPtr asFirstPublished(const Book &book);

} // namespace models
