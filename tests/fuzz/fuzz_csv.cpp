// Any bytes as a CSV file: text or an error, and every row reaches the cells.
#include "formats/CsvReader.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = models::readCsv(bytes, QStringLiteral("a.csv"));
    if (const auto *errors = std::get_if<models::ReadErrors>(&read); errors && errors->size() != 1)
        std::abort();
    return 0;
}
