#pragma once

#include "PeriodHeading.h"

namespace models {

/// Parts of reading a heading that know fiscal years; the text has no spaces, small letters and narrow digits.

/// 03 is 2003, 98 is 1998.
[[nodiscard]] int fullYear(const QString &digits);

/// 平成15年 and h15年 as 2003年, 第三四半期 as 第3四半期.
[[nodiscard]] QString inWesternYears(QString text);

/// A fiscal year and a part of it in either order: "3q03", "fy2003q3", 2004年3月期第3四半期, "9m03". `isToDate`: from
/// the beginning of the year.
[[nodiscard]] std::optional<HeadingPeriod> fiscalHeading(const QString &text, const FiscalCalendar &calendar,
                                                         bool isToDate);

} // namespace models
