#include "StatementTable.h"

#include "FigureCell.h"
#include "InputColumn.h"
#include "TextWidth.h"
#include "TotalFormula.h"
#include "formats/CellAddress.h"
#include "formats/Columns.h"
#include "formats/CsvWriter.h"
#include "text/NumberParser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

constexpr quint32 statementTab = 0x1F4E79;
constexpr double leastFigureWidth = 12;
constexpr double roomAround = 2;

/// A column before the figures as wide as it may be.
constexpr double mostWidths[] = {30, 16, 13, 34, 34, 14, 14};

class StatementTable
{
public:
    StatementTable(BookFile *file, const Sheet &sheet, const QString &name, const Statement &statement)
        : m_target(file, sheet, name)
        , m_statement(statement)
    {}

    void write(const QList<InputPeriod> &inputs);

private:
    [[nodiscard]] int depthOf(int row) const;
    void writeLabels();
    void writeLabelColumn(int column, const SheetColumn &kind, double most);
    void writeFigures(int column);
    [[nodiscard]] bool writeTotal(int row, int column);
    [[nodiscard]] bool isAmountColumn(int column) const;

    BookSheet m_target;
    const Statement &m_statement;
    int m_firstFigure = 0;
};

void StatementTable::write(const QList<InputPeriod> &inputs)
{
    const QStringList &header = m_target.sheet().rows.front();
    m_firstFigure = static_cast<int>(rowLayout().header().size());
    m_target.setTabColor(statementTab);
    writeLabels();
    for (int column = m_firstFigure; column < header.size(); ++column)
        writeFigures(column);
    for (const auto &[period, model] : inputs)
        if (const auto column = static_cast<int>(header.indexOf(guardedCell(period))); column >= m_firstFigure)
            writeInputColumn(&m_target, m_statement, column, static_cast<int>(header.indexOf(guardedCell(model))));
    m_target.finish(m_firstFigure);
}

void StatementTable::writeLabels()
{
    int column = 0;
    for (const SheetColumn &kind : rowLayout().columns)
        for (int i = kind.kind == CellKind::Label ? 2 : 1; i > 0; --i, ++column)
            writeLabelColumn(column, kind, mostWidths[column]);
}

void StatementTable::writeLabelColumn(int column, const SheetColumn &kind, double most)
{
    double width = 0;
    for (const QStringList &row : m_target.sheet().rows)
        width = std::max(width, textUnits(row.at(column)) + roomAround);
    CellLook empty{textFormat};
    empty.isWrapped = kind.kind == CellKind::Label;
    m_target.setColumn(column, std::min(width, most), empty);
    m_target.writeHeading(column, false);
    for (int row = 1; row <= m_target.lastRow(); ++row) {
        CellLook look = rowLook(m_statement.rows.at(row - 1));
        look.isWrapped = empty.isWrapped;
        look.indent = kind.kind == CellKind::Label ? depthOf(row - 1) : 0;
        m_target.write(row, column, kind.kind, look);
    }
    const CellArea area{1, column, m_target.lastRow() + spareRows, column};
    if (kind.name == columns::parent)
        offerColumn(&m_target.cells(), area, 0);
    else
        offerChoices(&m_target.cells(), area, kind);
}

int StatementTable::depthOf(int row) const
{
    int depth = 0;
    for (int parent = m_statement.rows.at(row).parent; parent >= 0; parent = m_statement.rows.at(parent).parent)
        ++depth;
    return depth;
}

bool StatementTable::isAmountColumn(int column) const
{
    const QString name = unguardedCell(m_target.sheet().rows.front().at(column));
    return m_statement.columns.contains(Column{name, Measure::Amount});
}

void StatementTable::writeFigures(int column)
{
    const QList<QStringList> &rows = m_target.sheet().rows;
    double width = std::max(leastFigureWidth, longestWordUnits(rows.front().at(column)) + roomAround);
    for (int row = 1; row <= m_target.lastRow(); ++row)
        width = std::max(width, textUnits(rows.at(row).at(column)) + roomAround);
    m_target.setColumn(column, width, {});
    m_target.writeHeading(column, true);
    for (int row = 1; row <= m_target.lastRow(); ++row)
        if (!isAmountColumn(column) || !writeTotal(row - 1, column))
            m_target.write(row, column, CellKind::Figure, rowLook(m_statement.rows.at(row - 1)));
}

// Only what adds up to the last digit; where rounding came between, the printed figure stays.
bool StatementTable::writeTotal(int row, int column)
{
    BookFile &file = m_target.file();
    const QString &text = m_target.sheet().rows.at(row + 1).at(column);
    const FigureCell figure = figureCell(text, file.marks);
    if (!figure.number)
        return false;
    const QList<RowSum> sums = sumsOf(file.book, m_statement, row);
    const auto exact = std::ranges::find_if(sums, [&](const RowSum &sum) {
        const auto value = valueOf(sum, [&](int part) { return m_target.addable(part + 1, column); });
        return value && compareValues(*value, parseFigure(text)->value) == 0;
    });
    if (exact == sums.end())
        return false;
    CellLook look = rowLook(m_statement.rows.at(row));
    look.numberFormat = figure.format;
    m_target.cells().writeFormula(row + 1, column, sumFormula(*exact, columnLetters(column + 1)), *figure.number,
                                  file.formats.format(look));
    return true;
}

} // namespace

void writeStatementTable(BookFile *file, const Sheet &sheet, const QString &name, const Statement &statement,
                         const QList<InputPeriod> &inputs)
{
    StatementTable(file, sheet, name, statement).write(inputs);
}

} // namespace models::xlsx
