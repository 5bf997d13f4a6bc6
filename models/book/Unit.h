#pragma once

#include "Language.h"

namespace models {

enum class UnitKind { Money, Count, Quantity, Percent, Points };

/// A unit of the book: what is counted (base, "JPY") and the power of ten it is printed in (JPY millions: 6).
struct Unit
{
    QString id;
    UnitKind kind = UnitKind::Money;
    QString base;
    int exponent = 0;
    int decimals = 0;        ///< digits after the point when the program computes a figure in this unit
    bool selectable = false; ///< offered in menus of units
    Text name;               ///< "JPY millions", 百万円
    Text heading;            ///< above a table: "JPY in millions", 単位：百万円
    Text phrase;             ///< in a sentence, %1 the figure: "JPY %1 million", %1百万円
    Text shortName;          ///< beside a large figure: "JPY m", 百万円

    bool operator==(const Unit &) const = default;
};

} // namespace models
