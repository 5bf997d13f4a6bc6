#pragma once

#include "book/Book.h"

namespace models {

/// The periods that a period is compared with. Null where the book does not name such a period.
struct Comparison
{
    const Period *current = nullptr;
    const Period *yearAgo = nullptr;
    const Period *previous = nullptr; ///< of quarters only
};

/// Whether a movement helps the company; by meaning, not by sign: a falling cost is good.
enum class Effect { Neutral, Good, Bad };

[[nodiscard]] Comparison comparisonOf(const Book &book, const QString &period);

/// The periods for which the book has figures, printed or derived: quarters, then longer ones, newest first each.
[[nodiscard]] QList<const Period *> periodsWithFigures(const Book &book);

/// The amount as the program shows it: a ratio computed from its parts, else the most precise printed figure, else a
/// quarter that a longer period implies, else the sum of a calculation. Without value, and why, if there is none.
[[nodiscard]] Fact amount(const Book &book, const QString &conceptId, const QString &period);

/// The amount in the currency of convenience: as printed, or computed at the book's rate for the periods that the
/// book translates; absent for all others.
[[nodiscard]] Fact translatedAmount(const Book &book, const QString &conceptId, const QString &period);

/// now - base, exact.
[[nodiscard]] Fact difference(const Book &book, const QString &conceptId, const QString &now, const QString &base);

/// now - base as the program tells it: in points for a ratio in percent, exact for anything else.
[[nodiscard]] Fact movement(const Book &book, const QString &conceptId, const QString &now, const QString &base);

/// What an item adds to the way from one period to another: now - base, or all of it where one of them has no such
/// item.
[[nodiscard]] Fact contribution(const Book &book, const QString &conceptId, const QString &now, const QString &base);

/// newer - older, exact; facts of one or of two concepts.
[[nodiscard]] Fact between(const Book &book, const Fact &newer, const Fact &older);

/// (now - base) / base in percent to one decimal; not meaningful around a loss or on zero, with the turn it took.
[[nodiscard]] Fact changePercent(const Book &book, const QString &conceptId, const QString &now, const QString &base,
                                 Measure measure);

/// The change of a ratio, in percentage points.
[[nodiscard]] Fact pointChange(const Book &book, const QString &conceptId, const QString &now, const QString &base,
                               Measure measure);

/// The change as the program tells it: in points for a ratio in percent, in percent for anything else.
[[nodiscard]] Fact change(const Book &book, const QString &conceptId, const QString &now, const QString &base,
                          Measure measure);

/// now / base to one decimal, for changes of +100 % and more.
[[nodiscard]] std::optional<Decimal> multiple(const Book &book, const Fact &change);

/// The part in percent of the whole in the same period, to one decimal.
[[nodiscard]] Fact share(const Book &book, const QString &conceptId, const QString &whole, const QString &period,
                         Measure measure);

/// The sum of a calculation's parts, exact; absent if a part is missing and the total is not printed either.
[[nodiscard]] Fact sumOf(const Book &book, const Calculation &calculation, const QString &period);

/// The fact, or with weight -1 its opposite, as a step of a bridge.
[[nodiscard]] Fact weighted(const Fact &fact, int weight);

/// The fact's value in another unit of the same base, rounded from what the fact says.
[[nodiscard]] Decimal inUnit(const Decimal &value, const Unit &from, const Unit &to, Rounding rounding);

/// -1, 0 or 1: which way a difference or change went.
[[nodiscard]] int direction(const Fact &movement);
[[nodiscard]] Effect effectOf(const Concept &item, const Fact &movement);

} // namespace models
