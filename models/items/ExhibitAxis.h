#pragma once

#include "ExhibitModel.h"

namespace models {

/// The periods of a comparison in time order, with a gap wherever quarters are missing between two of them.
[[nodiscard]] QList<Slot> comparisonAxis(const Book &book, const Exhibit &exhibit, const QString &currentPeriod);

/// The comparisons with a year ago and with the quarter before, as far as the book has figures for them.
[[nodiscard]] QList<Slot> varianceAxis(const Book &book, const Exhibit &exhibit, const QString &currentPeriod);

} // namespace models
