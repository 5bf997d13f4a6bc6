#include "Worksheet.h"

#include "CellText.h"
#include "formats/CellAddress.h"

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

enum class CellType { Number, SharedString, String, Boolean, Error, Date };

CellType typeFrom(QStringView name)
{
    if (name == u"s")
        return CellType::SharedString;
    if (name == u"str" || name == u"inlineStr")
        return CellType::String;
    if (name == u"b")
        return CellType::Boolean;
    if (name == u"e")
        return CellType::Error;
    return name == u"d" ? CellType::Date : CellType::Number;
}

/// A cell as the file has it.
struct StoredCell
{
    CellType type = CellType::Number;
    qsizetype style = 0;
    QString value;
    bool hasValue = false;
    bool hasFormula = false;
};

QString booleanText(const QString &value)
{
    if (value == u"1"_s || value == u"true"_s)
        return u"TRUE"_s;
    return value == u"0"_s || value == u"false"_s ? u"FALSE"_s : value;
}

QRect spannedBy(const QPoint &a, const QPoint &b)
{
    return {QPoint(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
            QPoint(std::max(a.x(), b.x()), std::max(a.y(), b.y()))};
}

class WorksheetReader
{
public:
    WorksheetReader(XmlPart *part, const CellContext *context, Sheet *sheet, qsizetype *room)
        : m_part(*part)
        , m_context(*context)
        , m_sheet(*sheet)
        , m_room(*room)
    {}

    void read();

private:
    void readRows();
    void readRow();
    void readCell();
    void readContent(StoredCell *cell);
    [[nodiscard]] bool place(QStringView address);
    [[nodiscard]] QString shownText(const StoredCell &cell);
    [[nodiscard]] QString sharedString(const QString &number);
    void put(const QString &text);
    void report(ReadProblem problem, const QString &found);
    void readMerged();

    XmlPart &m_part;
    const CellContext &m_context;
    Sheet &m_sheet;
    qsizetype &m_room;
    int m_row = -1; ///< of the cell that is being read
    int m_column = -1;
};

void WorksheetReader::read()
{
    if (!m_part.enter(u"worksheet"))
        return;
    while (m_part.nextElement()) {
        if (m_part.is(u"sheetData"))
            readRows();
        else if (m_part.is(u"mergeCells"))
            readMerged();
        else
            m_part.skip();
    }
}

void WorksheetReader::readRows()
{
    while (m_part.nextElement()) {
        if (m_part.is(u"row"))
            readRow();
        else
            m_part.skip();
    }
}

// Rows and cells need not say where they are; they follow upon the last one then.
void WorksheetReader::readRow()
{
    const QString number = m_part.attribute(u"r");
    m_row = number.isEmpty() ? m_row + 1 : number.toInt() - 1;
    m_column = -1;
    if (m_row < 0 || m_row >= mostSheetRows)
        m_part.fail(ReadProblem::BadXml, number);
    while (m_part.nextElement()) {
        if (m_part.is(u"c"))
            readCell();
        else
            m_part.skip();
    }
}

void WorksheetReader::readCell()
{
    StoredCell cell;
    QString address;
    const QXmlStreamAttributes attributes = m_part.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"r")
            address = attribute.value().toString();
        else if (attribute.name() == u"t")
            cell.type = typeFrom(attribute.value());
        else if (attribute.name() == u"s")
            cell.style = attribute.value().toInt();
    }
    if (!place(address))
        return m_part.fail(ReadProblem::BadXml, address);
    readContent(&cell);
    put(shownText(cell));
}

bool WorksheetReader::place(QStringView address)
{
    ++m_column;
    if (address.isEmpty())
        return m_column < mostSheetColumns;
    const auto cell = cellFromAddress(address);
    if (cell) {
        m_column = cell->x();
        m_row = cell->y();
    }
    return cell.has_value();
}

void WorksheetReader::readContent(StoredCell *cell)
{
    while (m_part.nextElement()) {
        if (m_part.is(u"v")) {
            cell->value = m_part.text();
            cell->hasValue = true;
        } else if (m_part.is(u"is")) {
            cell->value = readString(m_part);
            cell->type = CellType::String;
            cell->hasValue = true;
        } else {
            cell->hasFormula = cell->hasFormula || m_part.is(u"f");
            m_part.skip();
        }
    }
}

// What a formula yields is stored beside it, by whoever has calculated it last. Only a text can be empty.
QString WorksheetReader::shownText(const StoredCell &cell)
{
    const NumberFormatCode &format = m_context.styles.format(cell.style);
    if (cell.hasFormula && (!cell.hasValue || (cell.value.isEmpty() && cell.type != CellType::String)))
        report(ReadProblem::FormulaWithoutValue, {});
    if (cell.value.isEmpty())
        return {};
    switch (cell.type) {
    case CellType::Number:
        return format.number(cell.value, m_context.countsFrom1904);
    case CellType::SharedString:
        return format.text(sharedString(cell.value));
    case CellType::String:
        return format.text(cell.value);
    case CellType::Boolean:
        return booleanText(cell.value);
    case CellType::Error:
        report(ReadProblem::FormulaError, cell.value);
        return cell.value;
    case CellType::Date:
        return format.date(cell.value);
    }
    Q_UNREACHABLE();
}

QString WorksheetReader::sharedString(const QString &number)
{
    bool isNumber = false;
    const qsizetype index = number.trimmed().toLongLong(&isNumber);
    if (isNumber && index >= 0 && index < m_context.strings.size())
        return m_context.strings.at(index);
    report(ReadProblem::DamagedWorkbook, number);
    return {};
}

void WorksheetReader::put(const QString &text)
{
    if (text.isEmpty())
        return;
    QList<QStringList> &rows = m_sheet.rows;
    const qsizetype width = m_row < rows.size() ? rows.at(m_row).size() : 0;
    const qsizetype added = std::max<qsizetype>(0, m_row + 1 - rows.size()) + std::max(0LL, m_column + 1 - width);
    if (added > m_room)
        return m_part.fail(ReadProblem::TooLarge, {}, QString::number(mostCells));
    m_room -= added;
    rows.resize(std::max<qsizetype>(rows.size(), m_row + 1));
    QStringList &row = rows[m_row];
    row.resize(std::max<qsizetype>(row.size(), m_column + 1));
    if (!row.at(m_column).isEmpty())
        return m_part.fail(ReadProblem::DuplicateId, columnLetters(m_column + 1) + QString::number(m_row + 1));
    row[m_column] = text;
}

// Thousands of cells have the same fault where a program has written formulas without calculating them.
void WorksheetReader::report(ReadProblem problem, const QString &found)
{
    constexpr qsizetype most = 1000;
    if (m_sheet.faults.size() < most)
        m_sheet.faults.append({problem, m_sheet.file, m_row + 1, {}, found, {}, m_column + 1});
}

void WorksheetReader::readMerged()
{
    while (m_part.nextElement()) {
        const QStringList corners = m_part.attribute(u"ref").split(u':');
        const auto first = cellFromAddress(corners.front());
        const auto last = cellFromAddress(corners.back());
        if (m_part.is(u"mergeCell") && first && last)
            m_sheet.merged.append(spannedBy(*first, *last));
        m_part.skip();
    }
}

} // namespace

void readWorksheet(XmlPart &part, const CellContext &context, Sheet *sheet, qsizetype *room)
{
    WorksheetReader(&part, &context, sheet, room).read();
}

} // namespace models::xlsx
