#pragma once

#include "book/Book.h"

#include <functional>

namespace models::xlsx {

/// The rows of a statement that add up to one of its rows.
struct RowSum
{
    QList<int> added;
    QList<int> subtracted;
};

/// Every calculation of the row's concept whose parts are all rows of the statement, in the row's own unit.
[[nodiscard]] QList<RowSum> sumsOf(const Book &book, const Statement &statement, int row);

/// A row's figure in a column, nothing where it has none that could be added.
using FigureOfRow = std::function<std::optional<Decimal>(int row)>;

/// What the rows add up to; nothing if one of them has no figure.
[[nodiscard]] std::optional<Decimal> valueOf(const RowSum &sum, const FigureOfRow &figure);

/// The formula for the rows' cells in a column of a statement's sheet: "=SUM(C5,C6)-SUM(C9)". Unlike a plain
/// subtraction it takes dashes in them for nothing.
[[nodiscard]] QString sumFormula(const RowSum &sum, const QString &column);
/// The same, blank while one of them is: a sum of what has been entered so far would be taken for the total.
[[nodiscard]] QString sumFormulaOrBlank(const RowSum &sum, const QString &column);

/// The row of a statement's sheet, counted from 1 below its header.
[[nodiscard]] int sheetRow(int row);

} // namespace models::xlsx
