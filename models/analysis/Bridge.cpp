#include "Bridge.h"

#include "FactMath.h"

#include <algorithm>

namespace models {

namespace {

/// Half of the last digit: how far the true value may lie from the printed one, in units of the base.
Decimal slack(const Book &book, const Fact &fact)
{
    constexpr int half = 5;
    return Decimal(half, precisionOf(book, fact) + 1);
}

} // namespace

BridgeCheck checkBridge(const Book &book, const std::vector<Fact> &facts, const std::vector<bool> &totals)
{
    if (std::ranges::any_of(facts, [](const Fact &fact) { return fact.absence == Absence::NotInRelease; }))
        return BridgeCheck::Missing;
    Decimal level;
    Decimal doubt;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (!facts[i].value)
            continue;
        const Decimal value = baseValue(book, facts[i]);
        if (!totals[i]) {
            level = level + value;
            doubt = doubt + slack(book, facts[i]);
            continue;
        }
        const Decimal gap = (value - level).magnitude();
        if (i > 0 && compareValues(gap, doubt + slack(book, facts[i])) > 0)
            return BridgeCheck::DoesNotAddUp;
        level = value;
        doubt = slack(book, facts[i]);
    }
    return BridgeCheck::AddsUp;
}

} // namespace models
