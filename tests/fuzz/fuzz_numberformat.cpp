// A format code and, after a line break, what is stored in the cell.
#include "formats/xlsx/NumberFormatCode.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const models::xlsx::NumberFormatCode code(text.section(QLatin1Char('\n'), 0, 0));
    const QString stored = text.section(QLatin1Char('\n'), 1);
    std::ignore = code.number(stored, false);
    std::ignore = code.number(stored, true);
    std::ignore = code.text(stored);
    std::ignore = code.date(stored);
    return 0;
}
