#pragma once

#include <QString>

namespace models::xlsx {

/// What of a date a format shows.
enum class DateShape { Date, Time, DateTime, Elapsed };

/// A date as a workbook stores it, as days since the end of 1899 or the beginning of 1904, in ISO form: "2003-12-31",
/// "2003-12-31 13:05:00", "13:05:00"; elapsed time as "255:10:10". 1900 has the 29th of February that spreadsheets
/// have.
[[nodiscard]] QString serialText(double days, DateShape shape, bool countsFrom1904, int secondDecimals = 0);

/// The same of a date stored as ISO text.
[[nodiscard]] QString isoText(const QString &stored, DateShape shape);

} // namespace models::xlsx
