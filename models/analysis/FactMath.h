#pragma once

#include "book/Book.h"
#include "book/Interval.h"

namespace models {

/// Helpers shared by the analysis functions; facts given to them have a value.

/// Digits after the point of the unit's base: thousands are -3.
[[nodiscard]] int precisionOf(const Book &book, const Fact &fact);
/// The value in the base of its unit, precision and all: 9,633 millions is 9633 x 10^6.
[[nodiscard]] Decimal baseValue(const Book &book, const Fact &fact);
/// What a figure may stand for, in the base of its unit: a sum or difference is in as much doubt as all its parts, any
/// other by its own last digit.
[[nodiscard]] Interval intervalOf(const Book &book, const Fact &fact);
/// A fact without value, and why.
[[nodiscard]] Fact absentFact(const QString &conceptId, const QString &period, Measure measure, Absence absence);
/// The fact with its derivation; a value makes it present.
[[nodiscard]] Fact derivedFact(Fact fact, Derivation derivation);
/// Why something computed from both is missing.
[[nodiscard]] Absence combinedAbsence(const Fact &a, const Fact &b);
/// The first unit of that kind; null if the book has none.
[[nodiscard]] const Unit *unitOfKind(const Book &book, UnitKind kind);
/// The first unit that counts this; null if the book has none.
[[nodiscard]] const Unit *unitOfBase(const Book &book, const QString &base);

} // namespace models
