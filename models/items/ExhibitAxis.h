#pragma once

#include "ExhibitModel.h"

namespace models {

/// The periods of a comparison in time order, with a gap wherever quarters are missing between two of them.
[[nodiscard]] QList<Slot> comparisonAxis(const Book &book, const Exhibit &exhibit, const QString &currentPeriod);

/// Every quarter from the first to the last for which the exhibit has figures; a gap for each run of missing ones.
[[nodiscard]] QList<Slot> timelineAxis(const Book &book, const Exhibit &exhibit);

/// The comparisons with a year ago and with the quarter before, as far as the book has figures for them.
[[nodiscard]] QList<Slot> varianceAxis(const Book &book, const Exhibit &exhibit, const QString &currentPeriod);

} // namespace models
