#pragma once

#include "book/Book.h"

namespace models {

enum class BridgeCheck { AddsUp, DoesNotAddUp, Missing };

/// Whether the steps between the totals of a bridge lead from each to the next, within the rounding of the figures:
/// intervals that must meet, not a tolerance. `totals` says of each fact whether it is a total.
[[nodiscard]] BridgeCheck checkBridge(const Book &book, const std::vector<Fact> &facts,
                                      const std::vector<bool> &totals);

} // namespace models
