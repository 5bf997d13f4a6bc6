#include "BookSheet.h"

#include "FigureCell.h"
#include "TextWidth.h"
#include "text/NumberParser.h"

#include <QDate>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

/// As spreadsheets count days; nothing for those before they can.
std::optional<int> serialOf(const QString &text)
{
    static const QDate before(1899, 12, 30);
    static const QDate first(1900, 3, 1);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date >= first ? std::optional(static_cast<int>(before.daysTo(date))) : std::nullopt;
}

} // namespace

BookFile::BookFile(const QString &file, const QString &folder, const Book &written, Language language)
    : workbook(file, folder)
    , formats(&workbook, language)
    , book(written)
    , words(language)
    , marks(FigureMarks::of(NumberFormat(Language::English, written.company().houseStyle)))
{
    const Company &company = book.company();
    workbook.setProperties({company.bookTitle.in(language), company.name.in(language), company.released});
}

BookSheet::BookSheet(BookFile *file, const Sheet &sheet, const QString &name)
    : m_file(file)
    , m_sheet(sheet)
    , m_cells(&file->workbook, name)
{}

void BookSheet::writeHeading(int column, bool isRight)
{
    CellLook look{textFormat};
    look.fill = CellLook::Header;
    look.isBold = true;
    look.isWrapped = true;
    look.isRight = isRight;
    const QString &text = m_sheet.rows.front().at(column);
    m_cells.writeText(0, column, text, m_file->formats.format(look));
    makeRoom(0, column, text);
}

void BookSheet::makeRoom(int row, int column, const QString &text)
{
    const int lines = linesOf(text, m_widths.value(column));
    if (lines > m_lines.value(row, 1))
        m_lines.insert(row, lines);
}

void BookSheet::finish(int frozenColumns)
{
    constexpr int points = 10;
    for (auto row = m_lines.begin(); row != m_lines.end(); ++row)
        m_cells.setHeight(row.key(), rowHeight(row.value(), points));
    m_cells.freeze(1, frozenColumns);
    setUpPrint();
}

// A4, across, as wide as the page, the header on each.
void BookSheet::setUpPrint()
{
    constexpr uint8_t paperA4 = 9;
    worksheet_set_landscape(m_cells.get());
    worksheet_set_paper(m_cells.get(), paperA4);
    worksheet_fit_to_pages(m_cells.get(), 1, 0);
    m_cells.note(worksheet_repeat_rows(m_cells.get(), 0, 0));
}

void BookSheet::setColumn(int column, double units, const CellLook &look)
{
    m_widths.insert(column, units);
    m_cells.setWidth(column, units, m_file->formats.format(look));
}

void BookSheet::write(int row, int column, CellKind kind, CellLook look)
{
    const QString &text = m_sheet.rows.at(row).at(column);
    if (text.isEmpty() && !look.isRuled)
        return;
    if (writeAsKind(row, column, kind, look))
        return;
    if (!text.isEmpty() || kind != CellKind::Figure)
        look.numberFormat = textFormat;
    look.isRight = kind == CellKind::Figure;
    m_cells.writeText(row, column, text, m_file->formats.format(look));
    if (look.isWrapped)
        makeRoom(row, column, text);
}

bool BookSheet::writeAsKind(int row, int column, CellKind kind, const CellLook &look)
{
    const QString &text = m_sheet.rows.at(row).at(column);
    if (kind == CellKind::Date) {
        if (const auto serial = serialOf(text); serial && text.size() == u"2003-12-31"_s.size())
            writeNumber(row, column, *serial, look, dateFormat);
        else
            return false;
    } else if (kind == CellKind::Integer) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || QString::number(number) != text)
            return false;
        writeNumber(row, column, number, look, u"0"_s);
    } else if (kind == CellKind::Figure) {
        const FigureCell figure = figureCell(text, m_file->marks);
        if (!figure.number)
            return false;
        writeNumber(row, column, *figure.number, look, figure.format);
    } else {
        return false;
    }
    return true;
}

void BookSheet::writeNumber(int row, int column, double number, CellLook look, const QString &format)
{
    look.numberFormat = format;
    m_cells.writeNumber(row, column, number, m_file->formats.format(look));
}

void BookSheet::setTabColor(quint32 color)
{
    worksheet_set_tab_color(m_cells.get(), color);
}

std::optional<Decimal> BookSheet::addable(int row, int column) const
{
    const QString &text = m_sheet.rows.at(row).at(column);
    const auto figure = parseFigure(text);
    if (!figure || figure->kind == FigureKind::Blank)
        return std::nullopt;
    const bool isNumber = figureCell(text, m_file->marks).number.has_value();
    return isNumber || figure->value.isZero() ? std::optional(figure->value) : std::nullopt;
}

CellLook rowLook(const Row &row)
{
    CellLook look;
    look.isBold = row.role == RowRole::Heading || row.role > RowRole::Subtotal;
    look.isRuled = row.role >= RowRole::Subtotal;
    return look;
}

} // namespace models::xlsx
