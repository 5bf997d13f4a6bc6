#pragma once

#include "Words.h"
#include "book/Book.h"

namespace models {

/// The line under every exhibit and table: company, release, where in it, basis, audit, rounding; with the rate of
/// translation where the unit shown is the currency of convenience.
[[nodiscard]] QString sourceLine(const Book &book, const QStringList &statements, const Unit *unit, const Words &words);

/// "USD 1 = JPY 107.13", 1米ドル＝107.13円; empty for a book without translation.
[[nodiscard]] QString rateText(const Book &book, const Words &words);

/// "rounded" or "truncated".
[[nodiscard]] QString roundingText(const Book &book, const Words &words);

/// A label as it stands inside a sentence: an English word loses its capital, an abbreviation keeps it.
[[nodiscard]] QString withinSentence(const QString &label, Language language);

} // namespace models
