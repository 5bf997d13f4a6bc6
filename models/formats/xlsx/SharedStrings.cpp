#include "SharedStrings.h"

#include "CellText.h"
#include "Worksheet.h"

namespace models::xlsx {

QStringList readSharedStrings(XmlPart &part)
{
    QStringList strings;
    if (!part.enter(u"sst"))
        return strings;
    while (part.nextElement()) {
        if (!part.is(u"si"))
            part.skip();
        else if (strings.size() < mostCells)
            strings.append(readString(part));
        else
            part.fail(ReadProblem::TooLarge, QString::number(mostCells + 1), QString::number(mostCells));
    }
    return strings;
}

} // namespace models::xlsx
