#pragma once

#include "book/Period.h"

#include <optional>

namespace models {

/// A heading such as "Dec 31, 2003" or 2003年12月期, said of a period as long as the one it is printed for. Nothing
/// where a word or a number of it may mean something else: rather no heading than a wrong one.
[[nodiscard]] std::optional<QString> shiftedHeading(const QString &heading, const Period &from, const Period &to,
                                                    int fiscalYearStartMonth);

} // namespace models
