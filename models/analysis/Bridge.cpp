#include "Bridge.h"

#include "FactMath.h"

#include <algorithm>

namespace models {

BridgeCheck checkBridge(const Book &book, const std::vector<Fact> &facts, const std::vector<bool> &totals)
{
    if (std::ranges::any_of(facts, [](const Fact &fact) { return fact.absence == Absence::NotInRelease; }))
        return BridgeCheck::Missing;
    Interval level = Interval::exact({});
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (!facts[i].value)
            continue;
        const Interval figure = intervalOf(book, facts[i]);
        if (!totals[i])
            level = level + figure;
        else if (i == 0 || level.touches(figure))
            level = figure;
        else
            return BridgeCheck::DoesNotAddUp;
    }
    return BridgeCheck::AddsUp;
}

} // namespace models
