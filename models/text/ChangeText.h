#pragma once

#include "Words.h"
#include "analysis/FigureChanges.h"

namespace models {

/// One line for a person: "Total revenues 3Q03: 9,633,155 → 9,633,160".
[[nodiscard]] QString changeText(const FigureChange &change, const Book &book, const Words &words);

} // namespace models
