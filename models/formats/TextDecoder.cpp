#include "TextDecoder.h"

#include "JapaneseDecoder.h"

#include <QStringConverter>

#include <algorithm>

namespace models {

namespace {

// Without state a decoder calls a character cut off by the file's end an error; with state it waits for the rest.
constexpr auto flags = QStringConverter::Flag::Stateless;

std::optional<QString> decodeAs(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    const bool isUtf16 = encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE;
    if (isUtf16 && bytes.size() % 2 != 0)
        return std::nullopt;
    QStringDecoder decoder(encoding, flags);
    const QString text = decoder(bytes);
    if (decoder.hasError() || !text.isValidUtf16())
        return std::nullopt;
    return text;
}

// CP932 can read much damaged UTF-8, as other characters. Text in CP932, on the other hand, is hardly ever UTF-8.
bool isDamagedUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto damaged = text.count(QChar::ReplacementCharacter);
    const auto sound
        = std::ranges::count_if(text, [](QChar character) { return character.unicode() >= 0x80; }) - damaged;
    return sound > damaged;
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

std::optional<QString> decodeFilled(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodeAs(*marked, bytes);
    if (const auto utf16 = unmarkedUtf16(bytes))
        return decodeAs(*utf16, bytes);
    if (auto text = decodeAs(QStringConverter::Utf8, bytes))
        return text;
    return isDamagedUtf8(bytes) ? std::nullopt : decodeJapanese(bytes);
}

} // namespace

std::optional<QString> decodeText(const QByteArray &bytes)
{
    std::optional<QString> text = decodeFilled(bytes);
    while (text && text->endsWith(QChar::Null))
        text->chop(1);
    return text;
}

} // namespace models
