#pragma once

#include "book/Concept.h"
#include "book/Fact.h"

namespace models {

/// The words for a movement around zero, as sources for Words; null for none.
[[nodiscard]] const char *turnSource(Nature nature, Turn turn);

} // namespace models
