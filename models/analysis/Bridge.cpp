#include "Bridge.h"

#include "FactMath.h"

#include <algorithm>

namespace models {

namespace {

/// Where a true value lies, both ends included, in units of the base.
struct Interval
{
    Decimal least;
    Decimal most;
};

Interval operator+(const Interval &a, const Interval &b)
{
    return {a.least + b.least, a.most + b.most};
}

Interval operator-(const Interval &a)
{
    return {-a.most, -a.least};
}

bool meet(const Interval &a, const Interval &b)
{
    return compareValues(a.least, b.most) <= 0 && compareValues(b.least, a.most) <= 0;
}

/// Half of the last digit to both sides, or all of it away from zero where figures are cut.
Interval roundingOf(const Book &book, const Fact &fact)
{
    constexpr int half = 5;
    const Decimal value = baseValue(book, fact);
    const int decimals = precisionOf(book, fact);
    if (book.company().houseStyle.rounding == Rounding::HalfAwayFromZero)
        return {value - Decimal(half, decimals + 1), value + Decimal(half, decimals + 1)};
    return value.isNegative() ? Interval{value - Decimal(1, decimals), value}
                              : Interval{value, value + Decimal(1, decimals)};
}

bool isSum(const Derivation &derivation)
{
    return derivation.formula == Formula::Difference || derivation.formula == Formula::Sum
           || derivation.formula == Formula::ImpliedQuarter;
}

bool isSubtracted(const Derivation &derivation, std::size_t operand)
{
    if (derivation.formula == Formula::Difference)
        return operand > 0;
    return operand < derivation.weights.size() && derivation.weights[operand] < 0;
}

/// A sum or difference is in as much doubt as all its parts.
Interval intervalOf(const Book &book, const Fact &fact)
{
    if (!fact.isDerived() || !isSum(*fact.derivation))
        return roundingOf(book, fact);
    const Derivation &derivation = *fact.derivation;
    Interval sum;
    for (std::size_t i = 0; i < derivation.operands.size(); ++i) {
        if (!derivation.operands[i].value)
            continue;
        const Interval part = intervalOf(book, derivation.operands[i]);
        sum = sum + (isSubtracted(derivation, i) ? -part : part);
    }
    return sum;
}

} // namespace

BridgeCheck checkBridge(const Book &book, const std::vector<Fact> &facts, const std::vector<bool> &totals)
{
    if (std::ranges::any_of(facts, [](const Fact &fact) { return fact.absence == Absence::NotInRelease; }))
        return BridgeCheck::Missing;
    Interval level;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (!facts[i].value)
            continue;
        const Interval figure = intervalOf(book, facts[i]);
        if (!totals[i])
            level = level + figure;
        else if (i == 0 || meet(level, figure))
            level = figure;
        else
            return BridgeCheck::DoesNotAddUp;
    }
    return BridgeCheck::AddsUp;
}

} // namespace models
