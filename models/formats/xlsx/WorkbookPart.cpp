#include "WorkbookPart.h"

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

void readSheetList(XmlPart &part, QList<SheetEntry> *sheets)
{
    constexpr qsizetype most = 1000;
    while (part.nextElement()) {
        if (part.is(u"sheet"))
            sheets->append({part.attribute(u"name"), part.attribute(u"id")});
        if (sheets->size() > most)
            part.fail(ReadProblem::TooLarge, QString::number(sheets->size()), QString::number(most));
        part.skip();
    }
}

} // namespace

WorkbookPart readWorkbookPart(XmlPart &part)
{
    WorkbookPart workbook;
    if (!part.enter(u"workbook"))
        return workbook;
    while (part.nextElement()) {
        if (part.is(u"sheets")) {
            readSheetList(part, &workbook.sheets);
            continue;
        }
        if (part.is(u"workbookPr")) {
            const QString value = part.attribute(u"date1904");
            workbook.countsFrom1904 = value == u"1"_s || value == u"true"_s;
        }
        part.skip();
    }
    return workbook;
}

} // namespace models::xlsx
