#pragma once

#include "book/Period.h"

#include <optional>

namespace models {

/// Whether a column's heading names the end of the period that it stands over, as far as it says: "Dec 31, 2003",
/// 2003年12月期, 2003-12-31, 3Q03. Nothing for a heading that names no date that can be understood.
[[nodiscard]] std::optional<bool> headingNamesEnd(const QString &heading, const Period &period,
                                                  int fiscalYearStartMonth);

} // namespace models
