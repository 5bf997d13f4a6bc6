#pragma once

#include "Digits.h"

namespace models::xlsx {

/// A number without its sign as a spreadsheet shows it where no format says how: in at most eleven characters, point
/// included. A whole number is not cut, as it would be no figure any more: 123456789012, not 1.23457E+11.
[[nodiscard]] QString generalText(const Digits &number);

/// "E+05": the power of ten behind a number, in at least that many places.
[[nodiscard]] QString exponentText(int exponent, bool hasPlus, qsizetype places);

} // namespace models::xlsx
