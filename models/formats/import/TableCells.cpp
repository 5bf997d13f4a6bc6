#include "TableCells.h"

#include <algorithm>

namespace models {

TableCells::TableCells(const Sheet &sheet)
    : m_sheet(sheet)
{
    for (const QStringList &row : sheet.rows)
        m_columns = std::max(m_columns, static_cast<int>(row.size()));
    coverMerged();
}

// Ranges that exclude each other cover no more than the table; a file in which they don't is not worth the time.
void TableCells::coverMerged()
{
    qint64 left = qint64(rows()) * m_columns;
    for (const QRect &range : m_sheet.merged) {
        const QRect covered = range.intersected(QRect(0, 0, m_columns, rows()));
        left -= qint64(covered.width()) * covered.height();
        if (left < 0)
            return;
        for (int row = covered.top(); row <= covered.bottom(); ++row)
            for (int column = covered.left(); column <= covered.right(); ++column)
                m_merged.insert({row, column}, range.topLeft());
    }
}

QString TableCells::text(int row, int column) const
{
    return m_sheet.rows.value(row).value(column).trimmed();
}

QString TableCells::merged(int row, int column) const
{
    const QPoint shown = m_merged.value({row, column}, QPoint(column, row));
    return text(shown.y(), shown.x());
}

QString TableCells::spread(int row, int column) const
{
    for (int left = column; left >= 0; --left)
        if (QString found = merged(row, left); !found.isEmpty())
            return found;
    return {};
}

QString TableCells::heading(int from, int to, int column) const
{
    QStringList words;
    const bool isNamed = !merged(to, column).isEmpty(); // what names nothing is under no heading of its neighbours
    for (int row = from; row <= to; ++row) {
        const QString word = row < to && isNamed ? spread(row, column) : merged(row, column);
        if (!word.isEmpty() && (words.isEmpty() || words.back() != word))
            words.append(word);
    }
    return words.join(u' ');
}

} // namespace models
