#pragma once

#include <QString>

struct lxw_format;
struct lxw_worksheet;

namespace models::xlsx {

class XlsxWorkbook;

/// Puts cells on a sheet, rows and columns counted from 0. What is written as a text is one, even if it starts with
/// '='.
class SheetCells
{
public:
    SheetCells(XlsxWorkbook *workbook, const QString &name);

    [[nodiscard]] lxw_worksheet *get() const { return m_sheet; }
    void note(int error);

    /// An empty text leaves a blank cell in that format.
    void writeText(int row, int column, const QString &text, lxw_format *format);
    void writeNumber(int row, int column, double value, lxw_format *format);
    /// A formula of the program's own, with the value that it gives.
    void writeFormula(int row, int column, const QString &formula, double value, lxw_format *format);
    void writeFormula(int row, int column, const QString &formula, const QString &value, lxw_format *format);
    void setWidth(int column, double units, lxw_format *format = nullptr);
    void setHeight(int row, double points);
    void freeze(int rows, int columns);

private:
    XlsxWorkbook *m_workbook;
    lxw_worksheet *m_sheet;
};

/// "C5" for row 4 and column 2; "$C$5" if it is to stay whatever is moved.
[[nodiscard]] QString cellName(int row, int column);
[[nodiscard]] QString fixedCellName(int row, int column);

} // namespace models::xlsx
