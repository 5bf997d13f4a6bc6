#include "SheetCells.h"

#include "XlsxWorkbook.h"

#include <QRegularExpression>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

lxw_row_t rowNumber(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnNumber(int column)
{
    return static_cast<lxw_col_t>(column);
}

// What a reader would take for the number of a character: _x0041_ is "A".
QString escaped(QString text)
{
    static const QRegularExpression number(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains(u"_x"_s) ? text.replace(number, u"_x005F_"_s) : text;
}

} // namespace

SheetCells::SheetCells(XlsxWorkbook *workbook, const QString &name)
    : m_workbook(workbook)
    , m_sheet(workbook_add_worksheet(workbook->get(), name.toUtf8().constData()))
{
    if (!m_sheet)
        note(LXW_ERROR_PARAMETER_VALIDATION);
}

void SheetCells::note(int error)
{
    m_workbook->note(error);
}

void SheetCells::writeText(int row, int column, const QString &text, lxw_format *format)
{
    const QByteArray utf8 = escaped(text).toUtf8();
    note(utf8.isEmpty()
             ? worksheet_write_blank(m_sheet, rowNumber(row), columnNumber(column), format)
             : worksheet_write_string(m_sheet, rowNumber(row), columnNumber(column), utf8.constData(), format));
}

void SheetCells::writeNumber(int row, int column, double value, lxw_format *format)
{
    note(worksheet_write_number(m_sheet, rowNumber(row), columnNumber(column), value, format));
}

void SheetCells::writeFormula(int row, int column, const QString &formula, double value, lxw_format *format)
{
    note(worksheet_write_formula_num(m_sheet, rowNumber(row), columnNumber(column), formula.toUtf8().constData(),
                                     format, value));
}

void SheetCells::writeFormula(int row, int column, const QString &formula, const QString &value, lxw_format *format)
{
    note(worksheet_write_formula_str(m_sheet, rowNumber(row), columnNumber(column), formula.toUtf8().constData(),
                                     format, value.toUtf8().constData()));
}

void SheetCells::setWidth(int column, double units, lxw_format *format)
{
    note(worksheet_set_column(m_sheet, columnNumber(column), columnNumber(column), units, format));
}

void SheetCells::setHeight(int row, double points)
{
    note(worksheet_set_row(m_sheet, rowNumber(row), points, nullptr));
}

void SheetCells::freeze(int rows, int columns)
{
    worksheet_freeze_panes(m_sheet, rowNumber(rows), columnNumber(columns));
}

QString cellName(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, rowNumber(row), columnNumber(column));
    return QString::fromLatin1(name);
}

QString fixedCellName(int row, int column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, rowNumber(row), columnNumber(column), 1, 1);
    return QString::fromLatin1(name);
}

} // namespace models::xlsx
