#pragma once

#include <QByteArray>
#include <QStringList>

namespace models {

/// UTF-8 with a byte order mark, by which spreadsheets know it; or what Japanese Windows calls Shift-JIS.
enum class CsvEncoding { Utf8, Cp932 };

struct EncodedText
{
    QByteArray bytes;
    QStringList replacements; ///< "– → -": each character that the encoding lacks, once, and what stands for it
};

[[nodiscard]] EncodedText encode(const QString &text, CsvEncoding encoding);

} // namespace models
