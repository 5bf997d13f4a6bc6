#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace models {

/// UTF-8 with a byte order mark, by which spreadsheets know it; or what Japanese Windows calls Shift-JIS.
enum class CsvEncoding { Utf8, Cp932 };

/// A character that an encoding lacks, and what is written for it.
struct Replacement
{
    QString character;
    QString standIn;

    bool operator==(const Replacement &) const = default;
};

struct EncodedText
{
    QByteArray bytes;
    QList<Replacement> replacements; ///< each once
};

[[nodiscard]] EncodedText encode(const QString &text, CsvEncoding encoding);

} // namespace models
