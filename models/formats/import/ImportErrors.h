#pragma once

#include "ImportPlan.h"
#include "TableCells.h"

namespace models {

/// What keeps a table from being imported, each with the cell of the table where it stands.
class ImportErrors
{
public:
    /// Both outlive it.
    ImportErrors(const Sheet &sheet, const ImportPlan &plan);

    /// Row and column of the sheet, from 0; -1: none.
    void add(ReadProblem problem, int row, int column, const QString &found = {}, const QString &expected = {});
    /// Of a row's figure in one column of the plan.
    void addFigure(ReadProblem problem, const ImportRow &row, qsizetype index, const QString &expected);
    [[nodiscard]] const ReadErrors &list() const { return m_errors; }

private:
    const Sheet &m_sheet;
    const ImportPlan &m_plan;
    TableCells m_cells;
    ReadErrors m_errors;
};

} // namespace models
