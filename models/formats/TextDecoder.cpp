#include "TextDecoder.h"

#include <QStringConverter>

namespace models {

namespace {

std::optional<QString> decodeAs(QStringDecoder decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    // A text that begins with an ASCII letter has a zero byte beside it in UTF-16.
    if (bytes.size() < 2 || bytes.size() % 2 != 0)
        return std::nullopt;
    if (bytes[0] != '\0' && bytes[1] == '\0')
        return QStringConverter::Utf16LE;
    if (bytes[0] == '\0' && bytes[1] != '\0')
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

std::optional<QString> decodeText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodeAs(QStringDecoder(*marked), bytes);
    if (const auto utf16 = unmarkedUtf16(bytes))
        return decodeAs(QStringDecoder(*utf16), bytes);
    if (auto text = decodeAs(QStringDecoder(QStringConverter::Utf8), bytes))
        return text;
    return decodeAs(QStringDecoder("CP932"), bytes);
}

} // namespace models
