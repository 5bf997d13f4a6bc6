#include "ShortTable.h"

#include <algorithm>

namespace models {

namespace {

class RowChoice
{
public:
    RowChoice(const Statement &statement, int mostRows)
        : m_statement(statement)
        , m_most(mostRows)
    {}

    [[nodiscard]] QList<int> choose();

private:
    /// As many as there is room for.
    void take(const QList<int> &rows) { m_chosen += rows.first(std::min<qsizetype>(rows.size(), room())); }
    void takeGroups();
    [[nodiscard]] QList<int> rowsOf(RowRole role) const;
    [[nodiscard]] QList<int> itemsUnder(int parent) const;
    [[nodiscard]] qsizetype room() const { return m_most - m_chosen.size(); }

    const Statement &m_statement;
    int m_most;
    QList<int> m_chosen;
};

QList<int> RowChoice::rowsOf(RowRole role) const
{
    QList<int> rows;
    for (int row = 0; row < m_statement.rows.size(); ++row)
        if (m_statement.rows.at(row).role == role)
            rows.append(row);
    return rows;
}

QList<int> RowChoice::itemsUnder(int parent) const
{
    QList<int> rows = rowsOf(RowRole::Item);
    rows.removeIf([&](int row) { return m_statement.rows.at(row).parent != parent; });
    return rows;
}

void RowChoice::takeGroups()
{
    for (const int heading : rowsOf(RowRole::Heading))
        if (const QList<int> items = itemsUnder(heading); items.size() <= room())
            m_chosen += items;
}

QList<int> RowChoice::choose()
{
    for (const RowRole role : {RowRole::GrandTotal, RowRole::Total, RowRole::Subtotal})
        take(rowsOf(role));
    take(itemsUnder(-1));
    takeGroups();
    if (m_chosen.isEmpty())
        take(rowsOf(RowRole::Item)); // one long list under a heading
    std::ranges::sort(m_chosen);
    return m_chosen;
}

} // namespace

Statement shortTable(const Statement &statement, int mostRows)
{
    Statement table = statement;
    table.rows.clear();
    for (const int row : RowChoice(statement, mostRows).choose()) {
        table.rows.append(statement.rows.at(row));
        table.rows.back().parent = -1;
    }
    return table;
}

} // namespace models
