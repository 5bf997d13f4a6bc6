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

} // namespace

XlsxSheet::XlsxSheet(XlsxFile *file, const QString &name)
    : m_file(file)
    , m_name(name)
    , m_cells(file, name)
{
    if (get())
        worksheet_gridlines(get(), LXW_HIDE_ALL_GRIDLINES);
}

void XlsxSheet::setColumnWidths(const QList<double> &units)
{
    m_widths = units;
    for (int column = 0; column < units.size(); ++column)
        m_cells.setWidth(column, units.at(column));
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
    m_cells.writeText(row, column, text, m_file->format(style));
}

void XlsxSheet::writeNumber(int row, int column, double value, const CellStyle &style)
{
    m_cells.writeNumber(row, column, value, m_file->format(style));
}

void XlsxSheet::writeFormula(int row, int column, const QString &formula, double value, const CellStyle &style)
{
    m_cells.writeFormula(row, column, formula, value, m_file->format(style));
}

void XlsxSheet::writeLink(int row, const QString &text, const QString &sheet, int targetRow, CellStyle style)
{
    style.isLink = true;
    const QString target = u"internal:'%1'!A%2"_s.arg(sheet).arg(targetRow + 1);
    m_file->note(worksheet_write_url_opt(get(), rowNumber(row), 0, target.toUtf8().constData(), m_file->format(style),
                                         text.toUtf8().constData(), nullptr));
}

void XlsxSheet::merge(const CellRange &cells, const QString &text, const CellStyle &style)
{
    if (cells.firstRow == cells.lastRow && cells.firstColumn == cells.lastColumn)
        return writeText(cells.firstRow, cells.firstColumn, text, style);
    m_file->note(worksheet_merge_range(get(), rowNumber(cells.firstRow), columnNumber(cells.firstColumn),
                                       rowNumber(cells.lastRow), columnNumber(cells.lastColumn),
                                       text.toUtf8().constData(), m_file->format(style)));
}

void XlsxSheet::setRowLines(int row, int lines, int points)
{
    const double height = models::xlsx::rowHeight(lines, points);
    m_heights.insert(row, height);
    m_cells.setHeight(row, height);
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
    worksheet_set_landscape(get());
    worksheet_set_paper(get(), paperA4);
    constexpr double squeezed = 1.3;
    const bool isOnePage = heightInPoints(lastRow + 1) <= squeezed * pageHeight();
    worksheet_fit_to_pages(get(), 1, isOnePage ? 1 : 0);
    worksheet_set_margins(get(), side, side, top, top);
    const QString header = u"&L"_s + headerText(title) + u"&R&A"_s;
    m_file->note(worksheet_set_header(get(), header.toUtf8().constData()));
    m_file->note(worksheet_set_footer(get(), "&R&P / &N"));
    m_file->note(worksheet_print_area(get(), 0, 0, rowNumber(lastRow), columnNumber(columnCount() - 1)));
}

void XlsxSheet::repeatRows(int firstRow, int lastRow)
{
    m_file->note(worksheet_repeat_rows(get(), rowNumber(firstRow), rowNumber(lastRow)));
}

void XlsxSheet::freeze(int rows, int columns)
{
    m_cells.freeze(rows, columns);
}

void XlsxSheet::filter(const CellRange &cells)
{
    m_file->note(worksheet_autofilter(get(), rowNumber(cells.firstRow), columnNumber(cells.firstColumn),
                                      rowNumber(cells.lastRow), columnNumber(cells.lastColumn)));
}

void XlsxSheet::breakPagesBefore(const QList<int> &rows)
{
    std::vector<lxw_row_t> breaks;
    for (const int row : rows)
        breaks.push_back(rowNumber(row));
    breaks.push_back(0); // ends the list
    m_file->note(worksheet_set_h_pagebreaks(get(), breaks.data()));
}

QString XlsxSheet::formulaOf(const CellRange &cells) const
{
    return u"='%1'!%2:%3"_s.arg(m_name, models::xlsx::fixedCellName(cells.firstRow, cells.firstColumn),
                                models::xlsx::fixedCellName(cells.lastRow, cells.lastColumn));
}

} // namespace views::xlsx
