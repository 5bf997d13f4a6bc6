#pragma once

#include "book/Book.h"

namespace models {

/// Every fact of the book as CSV: source, edition, concept, label, period, measure, unit, value, decimals, origin.
/// Statement by statement, the English edition before the Japanese one, in printed order. Values are plain numbers
/// in the printed unit; `-` stands for "does not exist"; decimals are those printed, in that unit.
[[nodiscard]] QString factsCsv(const Book &book);

} // namespace models
