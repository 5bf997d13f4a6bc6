#include "BookSheets.h"
#include "TableBlock.h"
#include "text/Basis.h"
#include "text/Notes.h"

namespace views::xlsx {

namespace {

constexpr double leastWidth = 90; // what notes find room in
constexpr int titlePoints = 13;
constexpr int notesPoints = 8;

// Few columns share what the notes below need.
QList<double> statementWidths(const models::Grid &grid)
{
    QList<double> widths = columnWidths(grid);
    double sum = 0;
    for (const double width : widths)
        sum += width;
    if (sum < leastWidth)
        widths[0] += leastWidth - sum;
    return widths;
}

int writeNotes(XlsxSheet *sheet, int row, const models::StatementModel &statement)
{
    CellStyle style;
    style.points = notesPoints;
    style.ink = ColorRole::Ink3;
    const models::Words &words = statement.format().words();
    const models::Book &book = *statement.book();
    for (const QString &note : models::statementNotes(book, *statement.statement(), words))
        row = sheet->writeParagraph(row, note, style);
    return sheet->writeParagraph(
        row, models::sourceLine(book, {statement.statement()->id}, statement.shownUnit(), words), style);
}

} // namespace

void writeStatementSheet(XlsxFile *file, const QString &sheetName, const models::StatementModel &statement)
{
    const models::Language language = statement.format().language();
    const models::Grid grid = models::gridOf(statement);
    XlsxSheet sheet(file, sheetName);
    sheet.setColumnWidths(statementWidths(grid));
    CellStyle style;
    style.isBold = true;
    style.points = titlePoints;
    int row = sheet.writeParagraph(0, statement.statement()->title.in(language), style);
    style = CellStyle();
    style.ink = ColorRole::Ink2;
    row = sheet.writeParagraph(row, statement.format().unitHeading(*statement.shownUnit()), style);
    const TablePlace table = writeTable(&sheet, row, grid, FigureMarks::of(statement.format()));
    const int end = writeNotes(&sheet, table.endRow + 1, statement);
    sheet.freeze(table.firstRow, table.firstColumn);
    sheet.repeatRows(table.headRow, table.firstRow - 1);
    sheet.setUpPrint(statement.book()->company().bookTitle.in(language), end - 1);
}

} // namespace views::xlsx
