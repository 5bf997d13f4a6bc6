#include "BookSheet.h"
#include "TextWidth.h"
#include "formats/Columns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

constexpr quint32 definitionsTab = 0xA6AFBD;
constexpr double leastWidth = 9;
constexpr double mostWidth = 60;
constexpr double blankUnits = 2;

/// What stands in each column of the sheet, a label's two apart.
QList<SheetColumn> columnsOf(const SheetLayout &layout)
{
    QList<SheetColumn> columns;
    for (const SheetColumn &column : layout.columns)
        columns += QList<SheetColumn>(column.kind == CellKind::Label ? 2 : 1, column);
    return columns;
}

double widest(const Sheet &sheet, int column)
{
    double units = 0;
    for (const QStringList &row : sheet.rows)
        units = std::max(units, textUnits(row.at(column)));
    return units + blankUnits;
}

CellLook lookOf(CellKind kind, bool isWrapped)
{
    CellLook look;
    look.isWrapped = isWrapped;
    look.numberFormat = kind == CellKind::Date      ? QString(dateFormat)
                        : kind == CellKind::Integer ? u"0"_s
                        : kind == CellKind::Figure  ? QString()
                                                    : QString(textFormat);
    return look;
}

/// Of the sheet `book` each row has a value of its own kind.
bool isValueOfKey(const Sheet &sheet, int column)
{
    return sheet.name == sheetnames::book && sheet.rows.front().at(column) == columns::value;
}

void writeColumn(BookSheet *target, int column, const SheetColumn &kind)
{
    const Sheet &sheet = target->sheet();
    const double width = widest(sheet, column);
    const CellLook look = lookOf(kind.kind, width > mostWidth);
    target->setColumn(column, std::clamp(width, leastWidth, mostWidth), look);
    target->writeHeading(column, false);
    for (int row = 1; row <= target->lastRow(); ++row) {
        const bool hasOwnKind = isValueOfKey(sheet, column);
        const SheetColumn own = hasOwnKind ? valueOf(sheet.rows.at(row).front()) : kind;
        target->write(row, column, own.kind, hasOwnKind ? lookOf(own.kind, false) : look);
        if (hasOwnKind)
            offerChoices(&target->cells(), {row, column, row, column}, own);
    }
    offerChoices(&target->cells(), {1, column, target->lastRow() + spareRows, column}, kind);
}

} // namespace

void writeDefinitions(BookFile *file, const Sheet &sheet, const SheetLayout &layout)
{
    BookSheet target(file, sheet, sheet.name);
    target.setTabColor(definitionsTab);
    const QList<SheetColumn> columns = columnsOf(layout);
    for (int column = 0; column < columns.size(); ++column)
        writeColumn(&target, column, columns.at(column));
    target.finish(1);
}

} // namespace models::xlsx
