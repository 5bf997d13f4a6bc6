#pragma once

#include "BookFormats.h"
#include "SheetCells.h"
#include "SheetFigure.h"
#include "Validation.h"
#include "formats/BookLayout.h"
#include "formats/Sheet.h"

namespace models::xlsx {

/// A book being written as a workbook.
struct BookFile
{
    BookFile(const QString &file, const QString &folder, const Book &written, Language language);

    XlsxWorkbook workbook;
    BookFormats formats;
    const Book &book;
    Words words;       ///< of what is told to whoever fills the workbook in
    FigureMarks marks; ///< how a negative looks that is typed in
};

/// Rows below the last one that are prepared for more.
inline constexpr int spareRows = 200;

/// Fills a sheet of a workbook with the cells of a book's sheet, each as its column wants it.
class BookSheet
{
public:
    BookSheet(BookFile *file, const Sheet &sheet, const QString &name);

    [[nodiscard]] SheetCells &cells() { return m_cells; }
    [[nodiscard]] BookFile &file() const { return *m_file; }
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] int lastRow() const { return static_cast<int>(m_sheet.rows.size()) - 1; }

    /// The names of the columns, in a row that stays in view.
    void writeHeader(int frozenColumns);
    void setColumn(int column, double units, const CellLook &look);
    /// A cell as a text, a date, a number or a figure; where it can't be what its kind says, as the text it is.
    void write(int row, int column, CellKind kind, CellLook look);
    void setTabColor(quint32 color);

    /// What a sum takes from a cell of figures, nothing from a blank one. Dashes, and zeros that are texts, count for
    /// nothing; any other text can't be added.
    [[nodiscard]] std::optional<Decimal> addable(int row, int column) const;

private:
    [[nodiscard]] bool writeAsKind(int row, int column, CellKind kind, const CellLook &look);
    void writeNumber(int row, int column, double number, CellLook look, const QString &format);

    BookFile *m_file;
    const Sheet &m_sheet;
    SheetCells m_cells;
};

/// How the cells of a statement's row look: headings and totals stand out.
[[nodiscard]] CellLook rowLook(const Row &row);

/// A sheet of definitions: everything but a statement.
void writeDefinitions(BookFile *file, const Sheet &sheet, const SheetLayout &layout);

} // namespace models::xlsx
