#include "TieOutSheets.h"

#include "SheetNames.h"
#include "TableBlock.h"
#include "XlsxSheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using models::GridCell;
using models::GridRow;
using models::ReportColumn;
using models::ReportSection;

namespace views::xlsx {

namespace {

constexpr int reportPoints = 10;
constexpr int sheetTitlePoints = 16;
constexpr int sectionPoints = 12;
constexpr double reportCellPadding = 4; // and room for the button of a filter
constexpr double narrowest = 9;
constexpr double widestFigure = 24;
constexpr double widestWords = 42;
constexpr double widestText = 60;
constexpr double leastSheetWidth = 100; // in which titles and sentences find room

double mostUnits(ReportColumn column)
{
    switch (column) {
    case ReportColumn::Word:
        return widestWords;
    case ReportColumn::Text:
        return widestText;
    case ReportColumn::Figure:
        return widestFigure;
    }
    Q_UNREACHABLE();
}

// Heads may wrap, what stands under them only if it is long.
double widthOf(const ReportSection &section, qsizetype column)
{
    double units = std::max(narrowest, longestWordUnits(section.table.heads.front().at(column)) + reportCellPadding);
    for (const GridRow &row : section.table.rows)
        units = std::max(units, textUnits(row.cells.at(column).text) + reportCellPadding);
    return std::min(units, mostUnits(section.columns.at(column)));
}

QList<double> widthsOf(const QList<ReportSection> &sections)
{
    QList<double> widths;
    for (const ReportSection &section : sections) {
        widths.resize(std::max(widths.size(), section.columns.size()));
        for (qsizetype column = 0; column < section.columns.size(); ++column)
            widths[column] = std::max(widths.at(column), widthOf(section, column));
    }
    widths[0] += std::max(0.0, leastSheetWidth - std::accumulate(widths.begin(), widths.end(), 0.0));
    return widths;
}

CellAlign alignOf(ReportColumn column)
{
    return column == ReportColumn::Figure ? CellAlign::Right : CellAlign::Left;
}

// A text does not touch the figure before it.
int indentOf(const ReportSection &section, int column)
{
    const bool followsFigure = column > 0 && section.columns.at(column - 1) == ReportColumn::Figure;
    return followsFigure && section.columns.at(column) != ReportColumn::Figure ? 1 : 0;
}

CellStyle titleStyle(int points)
{
    CellStyle style;
    style.isBold = true;
    style.points = points;
    return style;
}

/// Writes sections of a report on one sheet, one below the other.
class ReportSheet
{
public:
    ReportSheet(XlsxFile *file, const QString &name, const QList<ReportSection> &sections, const FigureMarks &marks)
        : m_sheet(file, name)
        , m_sections(sections)
        , m_marks(marks)
    {
        m_sheet.setColumnWidths(widthsOf(sections));
    }

    void writeTitle(const QString &title, const QStringList &lines);
    void writeSections();
    /// The only section, its head in the first row: to be filtered and sorted.
    void writeData();
    void finish(const QString &printTitle) { m_sheet.setUpPrint(printTitle, m_row - 1); }

private:
    void writeTable(const ReportSection &section);
    void writeHeads(const ReportSection &section);
    void writeRow(const ReportSection &section, const GridRow &row);
    void writeCell(int column, ReportColumn kind, const GridCell &cell, CellStyle style);

    XlsxSheet m_sheet;
    QList<ReportSection> m_sections;
    FigureMarks m_marks;
    int m_row = 0;
};

void ReportSheet::writeTitle(const QString &title, const QStringList &lines)
{
    m_row = m_sheet.writeParagraph(m_row, title, titleStyle(sheetTitlePoints));
    CellStyle style;
    style.ink = ColorRole::Ink2;
    for (const QString &line : lines)
        m_row = m_sheet.writeParagraph(m_row, line, style);
    ++m_row;
}

void ReportSheet::writeSections()
{
    for (const ReportSection &section : std::as_const(m_sections)) {
        m_row = m_sheet.writeParagraph(m_row, section.title, titleStyle(sectionPoints));
        for (const QString &sentence : section.sentences)
            m_row = m_sheet.writeParagraph(m_row, sentence, CellStyle());
        if (!section.table.rows.isEmpty())
            writeTable(section);
        ++m_row;
    }
}

void ReportSheet::writeData()
{
    const ReportSection &section = m_sections.front();
    writeTable(section);
    const int lastColumn = static_cast<int>(section.columns.size()) - 1;
    m_sheet.filter({0, 0, std::max(m_row - 1, 1), lastColumn});
    m_sheet.freeze(1, 0);
    m_sheet.repeatRows(0, 0);
}

void ReportSheet::writeTable(const ReportSection &section)
{
    writeHeads(section);
    for (const GridRow &row : section.table.rows)
        writeRow(section, row);
}

void ReportSheet::writeHeads(const ReportSection &section)
{
    CellStyle style;
    style.isBold = true;
    style.ink = ColorRole::Ink2;
    style.fill = ColorRole::Head;
    style.isWrapped = true;
    int lines = 1;
    for (int column = 0; column < section.columns.size(); ++column) {
        const QString &head = section.table.heads.front().at(column);
        style.align = alignOf(section.columns.at(column));
        style.indent = indentOf(section, column);
        m_sheet.writeText(m_row, column, head, style);
        lines = std::max(lines, linesOf(head, m_sheet.width(column, column)));
    }
    m_sheet.setRowLines(m_row++, lines, reportPoints);
}

void ReportSheet::writeRow(const ReportSection &section, const GridRow &row)
{
    CellStyle style;
    style.isBold = row.role == models::RowRole::Total;
    style.above = style.isBold ? CellRule::Thin : CellRule::None;
    int lines = 1;
    for (int column = 0; column < section.columns.size(); ++column) {
        const GridCell &cell = row.cells.at(column);
        style.indent = indentOf(section, column);
        writeCell(column, section.columns.at(column), cell, style);
        lines = std::max(lines, linesOf(cell.text, m_sheet.width(column, column)));
    }
    if (lines > 1)
        m_sheet.setRowLines(m_row, lines, reportPoints);
    ++m_row;
}

void ReportSheet::writeCell(int column, ReportColumn kind, const GridCell &cell, CellStyle style)
{
    const SheetFigure figure = kind == ReportColumn::Figure ? sheetFigure(cell, m_marks) : SheetFigure();
    style.align = alignOf(kind);
    if (figure.value) {
        style.numberFormat = figure.format();
        return m_sheet.writeNumber(m_row, column, figure.value->toPosition(), style);
    }
    style.isWrapped = kind != ReportColumn::Figure;
    m_sheet.writeText(m_row, column, cell.text, style);
}

} // namespace

void writeTieOutSheets(XlsxFile *file, const models::TieOutTables &tables, const models::NumberFormat &format)
{
    SheetNames names;
    const models::Words &words = format.words();
    const FigureMarks marks = FigureMarks::of(format);
    ReportSheet summary(file, names.nameFor(tables.title()), {tables.counts(), tables.equality()}, marks);
    summary.writeTitle(tables.title(), tables.release() + QStringList{tables.basis()});
    const auto write = [&](ReportSheet *sheet) {
        sheet->writeSections();
        sheet->finish(tables.title());
    };
    write(&summary);
    ReportSheet findings(file, names.nameFor(words(QT_TRANSLATE_NOOP("Words", "Findings"))), tables.findings(), marks);
    write(&findings);
    ReportSheet rounding(file, names.nameFor(words(QT_TRANSLATE_NOOP("Words", "Explained by rounding"))),
                         {tables.rounding()}, marks);
    write(&rounding);
    ReportSheet equality(file, names.nameFor(words(QT_TRANSLATE_NOOP("Words", "Japanese and English"))),
                         {tables.equality(), tables.unlike()}, marks);
    write(&equality);
    ReportSheet all(file, names.nameFor(words(QT_TRANSLATE_NOOP("Words", "All checks"))), {tables.all()}, marks);
    all.writeData();
    all.finish(tables.title());
}

} // namespace views::xlsx
