#pragma once

#include "book/Decimal.h"

namespace models {

/// So that a failed comparison shows the value and its precision; found by QCOMPARE.
[[nodiscard]] char *toString(const Decimal &value);

} // namespace models

/// The exact value of plain notation ("-1.50"); a slip of the test's author ends the test.
[[nodiscard]] models::Decimal operator""_dec(const char16_t *text, std::size_t size);
