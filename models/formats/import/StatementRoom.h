#pragma once

#include "book/Book.h"

namespace models {

/// Makes room in a statement: rows and columns between others.
class StatementRoom
{
public:
    /// The content outlives it; the statement is one of its own.
    StatementRoom(BookContent *content, int statement);

    /// A column of a period's amounts where there is none: beside the newest if it is newer than all. The figures are
    /// moved along.
    void addColumn(const Period &period);
    /// The row of a concept, added where there is none: after row `after`, as its sibling, or as a part of a heading.
    [[nodiscard]] int rowOf(const Row &row, int after);
    /// Moves the figures along with their rows, once all rows are there.
    void moveFigures();

private:
    [[nodiscard]] int parentAfter(int row, RowRole role) const;
    void insertRow(const Row &row, int at);
    void insertColumn(const Column &column, int at);
    void addHeading(const Period &period, bool isFirst);
    [[nodiscard]] const Period *periodOf(const QString &id) const;
    [[nodiscard]] Statement &statement() const { return m_content->statements[m_statement]; }

    BookContent *m_content;
    int m_statement;
    QList<int> m_origins; ///< where each row stood before; -1: it is new
};

/// Puts the figures into the order in which a book's sheets are read.
void sortFacts(BookContent *content);

} // namespace models
