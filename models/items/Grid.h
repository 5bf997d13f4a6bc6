#pragma once

#include "book/Decimal.h"
#include "book/Statement.h"

#include <QModelIndexList>

class QAbstractItemModel;

namespace models {

class ExhibitModel;

/// A cell as outlets that write tables take it: what a person reads, and the figure in it where there is one.
struct GridCell
{
    QString text;
    std::optional<Decimal> value; ///< the figure as it is shown; a percentage in percent. Nothing for texts and dashes
    bool isPercent = false;

    /// What a spreadsheet reads as the figure: -1234, 5.9%; empty where there is none.
    [[nodiscard]] QString plainValue() const;
};

/// The cell of a text, with the figure that it is, if it is one.
[[nodiscard]] GridCell gridCell(const QString &text);

struct GridRow
{
    RowRole role = RowRole::Item;
    int depth = 0;         ///< below the top rows
    QString noteMarks;     ///< of the row's footnotes, as printed
    QList<GridCell> cells; ///< the item first, then its figures
};

/// A table flattened: what clipboard, CSV and workbook write.
struct Grid
{
    QList<QStringList> heads; ///< lines of column heads, the outer one first; in the first column mostly nothing
    QList<GridRow> rows;

    [[nodiscard]] qsizetype columnCount() const { return heads.isEmpty() ? 0 : heads.front().size(); }
};

/// Any table or tree of the program, the items in column 0; all its rows in reading order, or those given.
[[nodiscard]] Grid gridOf(const QAbstractItemModel &model, const QModelIndexList &rows = {});

/// The figures that an exhibit draws: a row a series or step, then its companion; a column a period, a timeline's empty
/// quarters included.
[[nodiscard]] Grid gridOf(const ExhibitModel &model);

/// The exhibit's columns of which that grid's are made, in its order.
[[nodiscard]] QList<int> gridColumns(const ExhibitModel &model);

} // namespace models
