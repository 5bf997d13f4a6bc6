#pragma once

#include "ExhibitModel.h"

namespace models {

/// Around which period an exhibit is drawn, and how periods are chosen.
struct AxisChoice
{
    QString current;
    QString
        base; ///< from which a bridge leads that leaves it to the reader; empty: a year ago, else the quarter before
    AxisMode mode = AxisMode::Comparison;
};

/// The period that the exhibit speaks about: the current one, or the one that a bridge is of instead; null if the book
/// does not name it.
[[nodiscard]] const Period *focusOf(const Book &book, const Exhibit &exhibit, const AxisChoice &choice);

/// The places of an exhibit's kind, in time order. A comparison has one gap wherever quarters lie between two periods,
/// a timeline an empty place for each quarter without figures.
[[nodiscard]] QList<Slot> axisOf(const Book &book, const Exhibit &exhibit, const AxisChoice &choice);

} // namespace models
