// Any bytes as a workbook, up to the book in it.
#include "formats/BookReader.h"
#include "formats/XlsxReader.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = models::readXlsx(bytes, QStringLiteral("a.xlsx"));
    if (const auto *sheets = std::get_if<QList<models::Sheet>>(&read))
        std::ignore = models::readBookSheets(*sheets);
    else if (std::get<models::ReadErrors>(read).isEmpty())
        std::abort();
    return 0;
}
