#pragma once

#include "book/Book.h"

namespace models {

/// Makes room in a statement: rows and columns between others, with the figures that stand behind them moved along.
class StatementRoom
{
public:
    /// The content outlives it; the statement is one of its own.
    StatementRoom(BookContent *content, int statement);

    /// The column of a period's amounts, added where there is none: beside the newest if it is newer than all.
    [[nodiscard]] int columnOf(const Period &period);
    /// The row of a concept, added where there is none: after row `after`, as its sibling, or as a part of a heading.
    [[nodiscard]] int rowOf(const Row &row, int after);

private:
    [[nodiscard]] int parentAfter(int row, RowRole role) const;
    void insertRow(const Row &row, int at);
    void insertColumn(const Column &column, int at);
    void addHeading(const Period &period, bool isFirst);
    [[nodiscard]] const Period *periodOf(const QString &id) const;
    [[nodiscard]] Statement &statement() const { return m_content->statements[m_statement]; }

    BookContent *m_content;
    int m_statement;
};

/// Puts the figures into the order in which a book's sheets are read.
void sortFacts(BookContent *content);

} // namespace models
