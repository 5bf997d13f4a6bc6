// Any bytes as one part of a workbook, as a changed archive would only fail its checksum. The first byte says which.
#include "formats/xlsx/Relationships.h"
#include "formats/xlsx/SharedStrings.h"
#include "formats/xlsx/WorkbookPart.h"
#include "formats/xlsx/Worksheet.h"

#include <QBuffer>

#include <cstdint>

using namespace models::xlsx;

namespace {

CellContext someContext()
{
    CellContext context;
    context.strings = {QStringLiteral("a"), QString()};
    QByteArray xml = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0;(#,##0)\"/></numFmts><cellXfs>"
                     "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs>"
                     "</styleSheet>";
    QBuffer device(&xml);
    device.open(QIODevice::ReadOnly);
    XmlPart part(&device, QStringLiteral("styles"));
    context.styles = Styles::read(part);
    return context;
}

void readOne(char kind, XmlPart &part)
{
    static const CellContext context = someContext();
    models::Sheet sheet;
    qsizetype room = 10'000;
    switch (kind) {
    case 'w':
        std::ignore = readWorkbookPart(part);
        break;
    case 's':
        std::ignore = readSharedStrings(part);
        break;
    case 'f':
        std::ignore = Styles::read(part);
        break;
    case 'r':
        std::ignore = readRelationships(part, QStringLiteral("xl/workbook.xml"));
        break;
    default:
        readWorksheet(part, context, &sheet, &room);
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    XmlPart part(&device, QStringLiteral("part"));
    readOne(static_cast<char>(data[0]), part);
    std::ignore = part.finish();
    return 0;
}
