#include "TableCells.h"

#include <algorithm>

namespace models {

TableCells::TableCells(const Sheet &sheet)
    : m_sheet(sheet)
{
    for (const QStringList &row : sheet.rows)
        m_columns = std::max(m_columns, static_cast<int>(row.size()));
}

QString TableCells::text(int row, int column) const
{
    return m_sheet.rows.value(row).value(column).trimmed();
}

QString TableCells::merged(int row, int column) const
{
    for (const QRect &range : m_sheet.merged)
        if (range.contains(column, row))
            return text(range.top(), range.left());
    return text(row, column);
}

QString TableCells::spread(int row, int column) const
{
    for (int left = column; left >= 0; --left)
        if (QString found = merged(row, left); !found.isEmpty())
            return found;
    return {};
}

QString TableCells::heading(int firstRow, int lastRow, int column) const
{
    QStringList words;
    const bool isNamed = !merged(lastRow, column).isEmpty(); // what names nothing is under no heading of its neighbours
    for (int row = firstRow; row <= lastRow; ++row) {
        const QString word = row < lastRow && isNamed ? spread(row, column) : merged(row, column);
        if (!word.isEmpty() && (words.isEmpty() || words.back() != word))
            words.append(word);
    }
    return words.join(u' ');
}

} // namespace models
