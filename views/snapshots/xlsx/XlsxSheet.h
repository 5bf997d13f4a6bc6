#pragma once

#include "XlsxFile.h"
#include "formats/xlsx/SheetCells.h"
#include "formats/xlsx/TextWidth.h"

#include <QStringList>

namespace views::xlsx {

using models::xlsx::linesOf;
using models::xlsx::longestWordUnits;
using models::xlsx::textUnits;
using models::xlsx::usualRowHeight;

/// A place of cells on a sheet, both ends included, counted from 0.
struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// A sheet being filled. Whatever is written as a text is one, even if it starts with '='. All column widths are set
/// before any paragraph.
class XlsxSheet
{
public:
    static constexpr double pointsPerPixel = 0.75;

    XlsxSheet(XlsxFile *file, const QString &name);

    [[nodiscard]] XlsxFile &file() const { return *m_file; }
    [[nodiscard]] lxw_worksheet *get() const { return m_cells.get(); }
    [[nodiscard]] const QString &name() const { return m_name; }

    void setColumnWidths(const QList<double> &units);
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_widths.size()); }
    [[nodiscard]] double width(int firstColumn, int lastColumn) const;
    /// Of all columns, on a screen.
    [[nodiscard]] int widthInPixels() const;
    /// Of a page of paper that is as wide as all columns, in points.
    [[nodiscard]] double pageHeight() const;
    /// Of everything down to, and without, a row.
    [[nodiscard]] double heightInPoints(int endRow) const;

    void writeText(int row, int column, const QString &text, const CellStyle &style);
    void writeNumber(int row, int column, double value, const CellStyle &style);
    /// A formula of the program's own, with the value that it gives.
    void writeFormula(int row, int column, const QString &formula, double value, const CellStyle &style);
    /// Leads to another sheet of the workbook.
    void writeLink(int row, const QString &text, const QString &sheet, int targetRow, CellStyle style);
    void merge(const CellRange &cells, const QString &text, const CellStyle &style);
    void setRowLines(int row, int lines, int points);

    /// A text over all columns, wrapped; nothing, and no row, if it is empty. Returns the row below it.
    [[nodiscard]] int writeParagraph(int row, const QString &text, CellStyle style);
    /// What it needs there, in points.
    [[nodiscard]] double paragraphHeight(const QString &text, int points) const;

    /// A4, across, as wide as the page, with the title over it. What is hardly longer than a page becomes one.
    void setUpPrint(const QString &title, int lastRow);
    void repeatRows(int firstRow, int lastRow);
    void freeze(int rows, int columns);
    /// Lets readers filter by what stands in the columns, heads in the first row.
    void filter(const CellRange &cells);
    void breakPagesBefore(const QList<int> &rows);

    /// As a formula names it: 'Sheet'!$A$1:$B$2.
    [[nodiscard]] QString formulaOf(const CellRange &cells) const;

private:
    [[nodiscard]] int paragraphLines(const QString &text, int points) const;

    XlsxFile *m_file;
    QString m_name;
    models::xlsx::SheetCells m_cells;
    QList<double> m_widths;
    QHash<int, double> m_heights; ///< of rows unlike the usual
};

} // namespace views::xlsx
