#include "ImportErrors.h"

namespace models {

ImportErrors::ImportErrors(const Sheet &sheet, const ImportPlan &plan)
    : m_sheet(sheet)
    , m_plan(plan)
    , m_cells(sheet)
{}

void ImportErrors::add(ReadProblem problem, int row, int column, const QString &found, const QString &expected)
{
    const bool isNamed = m_plan.headerRow >= 0 && column >= 0;
    const QString heading
        = isNamed ? m_cells.heading(m_plan.firstHeaderRow, m_plan.headerRow, column).simplified() : QString();
    const QString file = m_sheet.file.isEmpty() ? m_sheet.name : m_sheet.file;
    m_errors.append({problem, file, row + 1, heading, found, expected, column + 1});
}

void ImportErrors::addFigure(ReadProblem problem, const ImportRow &row, qsizetype index, const QString &expected)
{
    add(problem, row.row, m_plan.columns.at(index).column, row.figures.value(index), expected);
}

} // namespace models
