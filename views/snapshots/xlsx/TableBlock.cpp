#include "TableBlock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::Grid;
using models::GridRow;
using models::RowRole;

namespace views::xlsx {

namespace {

constexpr int tablePoints = 10;
constexpr double widthPadding = 1.6;
constexpr double leastFigureWidth = 10;
constexpr double leastLabelWidth = 24;
constexpr double mostLabelWidth = 64;
constexpr double widestHead = 22; // longer words break, as do heads of more than a few words
constexpr double unbrokenHead = 13;
constexpr double indentUnits = 1.4;

bool isSum(RowRole role)
{
    return role == RowRole::Subtotal || role == RowRole::Total || role == RowRole::GrandTotal;
}

// A rule over sums, a double one under what closes the statement, as on paper.
CellStyle rowStyle(const GridRow &row)
{
    CellStyle style;
    style.isBold = row.role != RowRole::Item;
    if (isSum(row.role))
        style.above = CellRule::Thin;
    if (row.role == RowRole::GrandTotal)
        style.below = CellRule::Double;
    return style;
}

double headUnits(const QString &head)
{
    const double whole = textUnits(head);
    return whole <= unbrokenHead ? whole : std::clamp(longestWordUnits(head), unbrokenHead, widestHead);
}

CellStyle headStyle(CellAlign align)
{
    CellStyle style;
    style.isBold = true;
    style.ink = ColorRole::Ink2;
    style.fill = ColorRole::Head;
    style.align = align;
    style.isWrapped = true;
    return style;
}

/// Writes one table.
class TableWriter
{
public:
    TableWriter(XlsxSheet *sheet, const Grid &grid, const FigureMarks &marks)
        : m_sheet(sheet)
        , m_grid(grid)
        , m_marks(marks)
        , m_labels(labelColumns(grid))
    {}

    [[nodiscard]] TablePlace write(int row);

private:
    void writeHeads(int row, const QStringList &heads, bool isOuter);
    [[nodiscard]] QList<SheetFigure> writeRow(int number, const GridRow &row);
    void writeLabel(int number, const GridRow &row);
    [[nodiscard]] SheetFigure writeFigure(int number, int column, const models::GridCell &cell, CellStyle style);

    XlsxSheet *m_sheet;
    const Grid &m_grid;
    const FigureMarks &m_marks;
    int m_labels;
};

TablePlace TableWriter::write(int row)
{
    TablePlace place;
    place.headRow = row;
    place.headCount = static_cast<int>(m_grid.heads.size());
    place.firstColumn = m_labels;
    for (int line = 0; line < place.headCount; ++line)
        writeHeads(row++, m_grid.heads.at(line), line + 1 < place.headCount);
    place.firstRow = row;
    for (const GridRow &line : m_grid.rows)
        place.figures.append(writeRow(row++, line));
    place.endRow = row;
    return place;
}

void TableWriter::writeHeads(int row, const QStringList &heads, bool isOuter)
{
    int lines = linesOf(heads.front(), m_sheet->width(0, 0));
    m_sheet->merge({row, 0, row, m_labels - 1}, heads.front(), headStyle(CellAlign::Left));
    for (int first = 1; first < heads.size();) {
        int last = first;
        while (isOuter && !heads.at(first).isEmpty() && heads.value(last + 1) == heads.at(first))
            ++last;
        const CellRange cells{row, m_labels + first - 1, row, m_labels + last - 1};
        m_sheet->merge(cells, heads.at(first), headStyle(first == last ? CellAlign::Right : CellAlign::Center));
        lines = std::max(lines, linesOf(heads.at(first), m_sheet->width(cells.firstColumn, cells.lastColumn)));
        first = last + 1;
    }
    m_sheet->setRowLines(row, lines, tablePoints);
}

QList<SheetFigure> TableWriter::writeRow(int number, const GridRow &row)
{
    writeLabel(number, row);
    QList<SheetFigure> figures;
    for (int column = 1; column < row.cells.size(); ++column)
        figures.append(writeFigure(number, m_labels + column - 1, row.cells.at(column), rowStyle(row)));
    return figures;
}

void TableWriter::writeLabel(int number, const GridRow &row)
{
    CellStyle style = rowStyle(row);
    if (m_labels > 1)
        m_sheet->writeText(number, 1, row.noteMarks, style);
    style.indent = row.depth;
    const double room = m_sheet->width(0, 0) - row.depth * indentUnits;
    const int lines = linesOf(row.cells.front().text, room);
    style.isWrapped = lines > 1;
    if (style.isWrapped)
        m_sheet->setRowLines(number, lines, tablePoints);
    m_sheet->writeText(number, 0, row.cells.front().text, style);
}

SheetFigure TableWriter::writeFigure(int number, int column, const models::GridCell &cell, CellStyle style)
{
    style.align = CellAlign::Right;
    SheetFigure figure = sheetFigure(cell, m_marks);
    if (figure.value) {
        style.numberFormat = figure.format();
        m_sheet->writeNumber(number, column, figure.value->toPosition(), style);
    } else {
        m_sheet->writeText(number, column, cell.text, style);
    }
    return figure;
}

} // namespace

int labelColumns(const Grid &grid)
{
    const bool hasMarks = std::ranges::any_of(grid.rows, [](const GridRow &row) { return !row.noteMarks.isEmpty(); });
    return hasMarks ? 2 : 1;
}

QList<double> columnWidths(const Grid &grid)
{
    const int labels = labelColumns(grid);
    QList<double> widths(labels - 1 + grid.columnCount(), leastFigureWidth);
    widths[0] = leastLabelWidth;
    if (labels > 1)
        widths[1] = 0;
    const auto fit
        = [&widths](int column, double units) { widths[column] = std::max(widths.at(column), units + widthPadding); };
    for (const QStringList &heads : grid.heads)
        for (int column = 1; column < heads.size(); ++column)
            fit(labels + column - 1, headUnits(heads.at(column)));
    for (const GridRow &row : grid.rows) {
        fit(0, textUnits(row.cells.front().text) + row.depth * indentUnits);
        if (labels > 1)
            fit(1, textUnits(row.noteMarks));
        for (int column = 1; column < row.cells.size(); ++column)
            fit(labels + column - 1, textUnits(row.cells.at(column).text));
    }
    widths[0] = std::min(widths.at(0), mostLabelWidth);
    return widths;
}

TablePlace writeTable(XlsxSheet *sheet, int row, const Grid &grid, const FigureMarks &marks)
{
    return TableWriter(sheet, grid, marks).write(row);
}

} // namespace views::xlsx
