#pragma once

#include "formats/Sheet.h"

#include <QHash>
#include <QPoint>

namespace models {

/// The cells of a table as whoever looks at it sees them.
class TableCells
{
public:
    /// The sheet outlives it.
    explicit TableCells(const Sheet &sheet);

    [[nodiscard]] int rows() const { return static_cast<int>(m_sheet.rows.size()); }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QString text(int row, int column) const;
    /// What stands over a column in these rows, from top to bottom: a heading over several columns belongs to each,
    /// whether the cells are merged or the ones to its right are blank.
    [[nodiscard]] QString heading(int from, int to, int column) const;

private:
    void coverMerged();
    [[nodiscard]] QString merged(int row, int column) const;
    [[nodiscard]] QString spread(int row, int column) const;

    const Sheet &m_sheet;
    int m_columns = 0;
    QHash<std::pair<int, int>, QPoint> m_merged; ///< the cell that is shown, by row and column of those it covers
};

} // namespace models
