#include "XlsxSheet.h"

#include <algorithm>
#include <cmath>
#include <vector>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace views::xlsx {

namespace {

constexpr double pixelsPerUnit = 7;
constexpr double usualPoints = 10;

lxw_row_t rowNumber(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnNumber(int column)
{
    return static_cast<lxw_col_t>(column);
}

// Headers have their own marks, which start with '&', and their own limit.
QString headerText(const QString &text)
{
    constexpr qsizetype most = 100;
    return text.left(most).replace(u'&', u"&&"_s);
}

QString cellName(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, rowNumber(row), columnNumber(column), 1, 1);
    return QString::fromLatin1(name);
}

} // namespace

XlsxSheet::XlsxSheet(XlsxFile *file, const QString &name)
    : m_file(file)
    , m_name(name)
    , m_sheet(workbook_add_worksheet(file->get(), name.toUtf8().constData()))
{
    if (m_sheet)
        worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    else
        m_file->note(LXW_ERROR_PARAMETER_VALIDATION);
}

void XlsxSheet::setColumnWidths(const QList<double> &units)
{
    m_widths = units;
    for (int column = 0; column < units.size(); ++column)
        m_file->note(
            worksheet_set_column(m_sheet, columnNumber(column), columnNumber(column), units.at(column), nullptr));
}

double XlsxSheet::width(int firstColumn, int lastColumn) const
{
    double units = 0;
    for (int column = firstColumn; column <= lastColumn; ++column)
        units += m_widths.at(column);
    return units;
}

int XlsxSheet::widthInPixels() const
{
    constexpr int padding = 5;
    int pixels = 0;
    for (const double units : m_widths)
        pixels += static_cast<int>(units * pixelsPerUnit) + padding;
    return pixels;
}

double XlsxSheet::pageHeight() const
{
    constexpr double heightToWidth = 0.645; // of A4 across, without margins
    return widthInPixels() * pointsPerPixel * heightToWidth;
}

double XlsxSheet::heightInPoints(int endRow) const
{
    double height = 0;
    for (int row = 0; row < endRow; ++row)
        height += m_heights.value(row, usualRowHeight);
    return height;
}

void XlsxSheet::writeText(int row, int column, const QString &text, const CellStyle &style)
{
    const QByteArray utf8 = text.toUtf8();
    lxw_format *format = m_file->format(style);
    m_file->note(utf8.isEmpty()
                     ? worksheet_write_blank(m_sheet, rowNumber(row), columnNumber(column), format)
                     : worksheet_write_string(m_sheet, rowNumber(row), columnNumber(column), utf8.constData(), format));
}

void XlsxSheet::writeNumber(int row, int column, double value, const CellStyle &style)
{
    m_file->note(worksheet_write_number(m_sheet, rowNumber(row), columnNumber(column), value, m_file->format(style)));
}

void XlsxSheet::writeFormula(int row, int column, const QString &formula, double value, const CellStyle &style)
{
    m_file->note(worksheet_write_formula_num(m_sheet, rowNumber(row), columnNumber(column),
                                             formula.toUtf8().constData(), m_file->format(style), value));
}

void XlsxSheet::writeLink(int row, const QString &text, const QString &sheet, int targetRow, CellStyle style)
{
    style.isLink = true;
    const QString target = u"internal:'%1'!A%2"_s.arg(sheet).arg(targetRow + 1);
    m_file->note(worksheet_write_url_opt(m_sheet, rowNumber(row), 0, target.toUtf8().constData(), m_file->format(style),
                                         text.toUtf8().constData(), nullptr));
}

void XlsxSheet::merge(const CellRange &cells, const QString &text, const CellStyle &style)
{
    if (cells.firstRow == cells.lastRow && cells.firstColumn == cells.lastColumn)
        return writeText(cells.firstRow, cells.firstColumn, text, style);
    m_file->note(worksheet_merge_range(m_sheet, rowNumber(cells.firstRow), columnNumber(cells.firstColumn),
                                       rowNumber(cells.lastRow), columnNumber(cells.lastColumn),
                                       text.toUtf8().constData(), m_file->format(style)));
}

void XlsxSheet::setRowLines(int row, int lines, int points)
{
    const double height = models::xlsx::rowHeight(lines, points);
    m_heights.insert(row, height);
    m_file->note(worksheet_set_row(m_sheet, rowNumber(row), height, nullptr));
}

int XlsxSheet::writeParagraph(int row, const QString &text, CellStyle style)
{
    if (text.isEmpty())
        return row;
    style.isWrapped = true;
    merge({row, 0, row, columnCount() - 1}, text, style);
    setRowLines(row, paragraphLines(text, style.points), style.points);
    return row + 1;
}

int XlsxSheet::paragraphLines(const QString &text, int points) const
{
    return linesOf(text, width(0, columnCount() - 1) * usualPoints / points);
}

double XlsxSheet::paragraphHeight(const QString &text, int points) const
{
    return text.isEmpty() ? 0 : models::xlsx::rowHeight(paragraphLines(text, points), points);
}

void XlsxSheet::setUpPrint(const QString &title, int lastRow)
{
    constexpr uint8_t paperA4 = 9;
    constexpr double side = 0.4; // inches
    constexpr double top = 0.6;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, paperA4);
    constexpr double squeezed = 1.3;
    const bool isOnePage = heightInPoints(lastRow + 1) <= squeezed * pageHeight();
    worksheet_fit_to_pages(m_sheet, 1, isOnePage ? 1 : 0);
    worksheet_set_margins(m_sheet, side, side, top, top);
    const QString header = u"&L"_s + headerText(title) + u"&R&A"_s;
    m_file->note(worksheet_set_header(m_sheet, header.toUtf8().constData()));
    m_file->note(worksheet_set_footer(m_sheet, "&R&P / &N"));
    m_file->note(worksheet_print_area(m_sheet, 0, 0, rowNumber(lastRow), columnNumber(columnCount() - 1)));
}

void XlsxSheet::repeatRows(int firstRow, int lastRow)
{
    m_file->note(worksheet_repeat_rows(m_sheet, rowNumber(firstRow), rowNumber(lastRow)));
}

void XlsxSheet::freeze(int rows, int columns)
{
    worksheet_freeze_panes(m_sheet, rowNumber(rows), columnNumber(columns));
}

void XlsxSheet::breakPagesBefore(const QList<int> &rows)
{
    std::vector<lxw_row_t> breaks;
    for (const int row : rows)
        breaks.push_back(rowNumber(row));
    breaks.push_back(0); // ends the list
    m_file->note(worksheet_set_h_pagebreaks(m_sheet, breaks.data()));
}

QString XlsxSheet::formulaOf(const CellRange &cells) const
{
    return u"='%1'!%2:%3"_s.arg(m_name, cellName(cells.firstRow, cells.firstColumn),
                                cellName(cells.lastRow, cells.lastColumn));
}

} // namespace views::xlsx
