#pragma once

#include "book/Book.h"

namespace models {

enum class Presentation { AsPrinted, AsComputed };

/// How periods are chosen: those that a release compares, or every quarter in its place.
enum class AxisMode { Comparison, Timeline };

/// A column of a statement on screen.
struct ShownColumn
{
    Column column;
    int printed = -1; ///< index in the statement, as printed only
    QString group;    ///< period under whose heading it stands
    QString base;     ///< of a change: the older period

    bool operator==(const ShownColumn &) const = default;
};

/// The columns of a statement: those of the release, or those that the program computes around a current period.
/// A timeline has the amounts of every quarter for which a row of the statement has one, printed or derived.
[[nodiscard]] QList<ShownColumn> shownColumns(const Book &book, const Statement &statement, Presentation presentation,
                                              const QString &currentPeriod, AxisMode mode);

} // namespace models
