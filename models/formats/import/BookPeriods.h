#pragma once

#include "book/Book.h"
#include "text/PeriodHeading.h"

namespace models {

/// How the book counts its years, as the ids of its periods show; by the start where they tell nothing.
[[nodiscard]] FiscalCalendar calendarOf(const Book &book);

/// The period of the book with these dates, whatever it is called; for a balance the shortest that ends on its day.
/// Null if there is none.
[[nodiscard]] const Period *periodIn(const Book &book, const HeadingPeriod &heading);

/// The same, and if the book lacks it, a new one, called after the book's others where they show how: 4Q03, FY03.
/// A balance belongs to a quarter then.
[[nodiscard]] Period periodFor(const Book &book, const HeadingPeriod &heading);

} // namespace models
