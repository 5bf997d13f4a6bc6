#include "BookSheets.h"
#include "ExhibitChart.h"
#include "items/BridgeFault.h"

#include <algorithm>
#include <numeric>

namespace views::xlsx {

namespace {

constexpr double leastUnits = 138; // of width: what charts and sentences need
constexpr double spareColumn = 14;
constexpr int footPoints = 8;
constexpr int gapRows = 2;

/// Fills one sheet with exhibits.
class ExhibitSheet
{
public:
    ExhibitSheet(XlsxFile *file, const QString &name, const QList<ExhibitModelPtr> &exhibits)
        : m_sheet(file, name)
        , m_exhibits(exhibits)
    {
        for (const ExhibitModelPtr &exhibit : exhibits)
            m_grids.append(models::gridOf(*exhibit));
        setWidths();
    }

    [[nodiscard]] QList<SheetPlace> write(const QString &title);

private:
    void setWidths();
    void writeExhibit(int index);
    [[nodiscard]] int writeHeading(const models::ExhibitTexts &texts);
    void writeChart(const ChartSource &source, const models::ExhibitTexts &texts, int start);
    void writeFoot(const models::ExhibitTexts &texts);
    void breakPages(const QList<int> &starts);

    XlsxSheet m_sheet;
    const QList<ExhibitModelPtr> &m_exhibits;
    QList<models::Grid> m_grids;
    int m_row = 0;
};

void ExhibitSheet::setWidths()
{
    QList<double> widths;
    for (const models::Grid &grid : std::as_const(m_grids)) {
        const QList<double> needed = columnWidths(grid);
        for (int column = 0; column < needed.size(); ++column)
            if (column < widths.size())
                widths[column] = std::max(widths.at(column), needed.at(column));
            else
                widths.append(needed.at(column));
    }
    for (double sum = std::accumulate(widths.begin(), widths.end(), 0.0); sum < leastUnits; sum += spareColumn)
        widths.append(spareColumn);
    m_sheet.setColumnWidths(widths);
}

int ExhibitSheet::writeHeading(const models::ExhibitTexts &texts)
{
    CellStyle style;
    constexpr int messagePoints = 13;
    style.isBold = true;
    style.points = messagePoints;
    int row = m_sheet.writeParagraph(m_row, texts.message, style);
    style = CellStyle();
    style.ink = ColorRole::Ink2;
    row = m_sheet.writeParagraph(row, texts.what, style);
    style.ink = ColorRole::Ink3;
    return m_sheet.writeParagraph(row, texts.period, style);
}

void ExhibitSheet::writeExhibit(int index)
{
    const models::ExhibitModel &model = *m_exhibits.at(index);
    const models::Grid &grid = m_grids.at(index);
    const models::ExhibitTexts texts = model.texts();
    const int start = m_row;
    m_row = writeHeading(texts);
    const bool hasFigures = model.columnCount() > 0;
    TablePlace table;
    if (hasFigures) {
        table = writeTable(&m_sheet, m_row, grid, FigureMarks::of(model.format()));
        m_row = table.endRow;
    }
    if (hasNativeChart(model)) {
        const int helperColumn = m_sheet.columnCount() + 1;
        writeChart({&m_sheet, model, grid, table, models::gridColumns(model), helperColumn}, texts, start);
    } else if (hasFigures) {
        m_row = m_sheet.writeParagraph(m_row, models::bridgeFault(model), CellStyle());
    }
    writeFoot(texts);
}

// As high as leaves the whole exhibit on one page.
void ExhibitSheet::writeChart(const ChartSource &source, const models::ExhibitTexts &texts, int start)
{
    const double used = m_sheet.heightInPoints(m_row) - m_sheet.heightInPoints(start);
    const double foot
        = m_sheet.paragraphHeight(texts.source, footPoints) + m_sheet.paragraphHeight(texts.note, footPoints);
    m_row = addNativeChart(source, m_row, m_sheet.pageHeight() - used - foot - usualRowHeight);
}

void ExhibitSheet::writeFoot(const models::ExhibitTexts &texts)
{
    CellStyle style;
    style.points = footPoints;
    style.ink = ColorRole::Ink3;
    m_row = m_sheet.writeParagraph(m_row, texts.source, style);
    m_row = m_sheet.writeParagraph(m_row, texts.note, style);
}

// An exhibit that does not fit under those before it starts a page.
void ExhibitSheet::breakPages(const QList<int> &starts)
{
    QList<int> breaks;
    double top = 0;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const double start = m_sheet.heightInPoints(starts.at(i));
        const double end = m_sheet.heightInPoints(i + 1 < starts.size() ? starts.at(i + 1) - gapRows : m_row);
        if (end - top > m_sheet.pageHeight() && start > top) {
            breaks.append(starts.at(i));
            top = start;
        }
    }
    if (!breaks.isEmpty())
        m_sheet.breakPagesBefore(breaks);
}

QList<SheetPlace> ExhibitSheet::write(const QString &title)
{
    QList<SheetPlace> places;
    QList<int> starts;
    for (int i = 0; i < m_exhibits.size(); ++i) {
        const models::NumberFormat &format = m_exhibits.at(i)->format();
        starts.append(m_row);
        places.append({m_exhibits.at(i)->exhibit()->title.in(format.language()), m_sheet.name(), m_row, true});
        writeExhibit(i);
        m_row += gapRows;
    }
    m_row -= gapRows;
    m_sheet.setUpPrint(title, m_row - 1);
    breakPages(starts);
    return places;
}

} // namespace

QList<SheetPlace> writeExhibitSheet(XlsxFile *file, const QString &sheetName, const QList<ExhibitModelPtr> &exhibits,
                                    const QString &title)
{
    return ExhibitSheet(file, sheetName, exhibits).write(title);
}

} // namespace views::xlsx
