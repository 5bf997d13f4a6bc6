#pragma once

#include "BookFormats.h"
#include "SheetCells.h"
#include "SheetFigure.h"
#include "Validation.h"
#include "formats/BookLayout.h"
#include "formats/Sheet.h"

#include <QHash>
#include <QMap>

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

    /// How wide a column is, and how its cells look that are not written. Before they are.
    void setColumn(int column, double units, const CellLook &look);
    /// The name of a column, above figures at their side.
    void writeHeading(int column, bool isRight);
    /// A cell as a text, a date, a number or a figure; where it can't be what its kind says, as the text it is.
    void write(int row, int column, CellKind kind, CellLook look);
    /// When all is written: rows as high as they need, the header and the first columns always in view.
    void finish(int frozenColumns);
    void setTabColor(quint32 color);

    /// What a sum takes from a cell of figures, nothing from a blank one. Dashes, and zeros that are texts, count for
    /// nothing; any other text can't be added.
    [[nodiscard]] std::optional<Decimal> addable(int row, int column) const;

private:
    void makeRoom(int row, int column, const QString &text);
    void setUpPrint();
    [[nodiscard]] bool writeAsKind(int row, int column, CellKind kind, const CellLook &look);
    void writeNumber(int row, int column, double number, CellLook look, const QString &format);

    BookFile *m_file;
    const Sheet &m_sheet;
    SheetCells m_cells;
    QHash<int, double> m_widths; ///< of columns
    QMap<int, int> m_lines;      ///< of rows with more than one
};

/// How the cells of a statement's row look: headings and totals stand out.
[[nodiscard]] CellLook rowLook(const Row &row);

/// A sheet of definitions: everything but a statement.
void writeDefinitions(BookFile *file, const Sheet &sheet, const SheetLayout &layout);

} // namespace models::xlsx
