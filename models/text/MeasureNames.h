#pragma once

#include "Words.h"
#include "book/Fact.h"
#include "book/Unit.h"

namespace models {

/// The head of a column: the unit for amounts, the kind of percentage otherwise.
[[nodiscard]] QString measureHeading(const Words &words, Measure measure, const Unit *unit);

} // namespace models
