#include "JapaneseDecoder.h"

#include <QStringConverter>

#include <algorithm>
#include <tuple>

namespace models {

namespace {

QString decoded(const char *encoding, const QByteArray &bytes, bool *isValid)
{
    // Without state a decoder calls a character cut off by the file's end an error; with state it waits for the rest.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    *isValid = decoder.isValid() && !decoder.hasError() && text.isValidUtf16();
    return text;
}

bool isHalfWidthKana(QChar character)
{
    return character >= QChar(0xFF61) && character <= QChar(0xFF9F);
}

bool isFullWidthKana(QChar character)
{
    return character >= QChar(0x3041) && character <= QChar(0x30FE);
}

bool isBeyondAscii(QChar character)
{
    return character >= QChar(0x80);
}

// For a private character every computer has another picture, or none.
bool isPrivate(QChar character)
{
    return character >= QChar(0xE000) && character <= QChar(0xF8FF);
}

/// Whether every character beyond ASCII is a half-width kana that stands alone: letters with accents of another
/// encoding, of which each looks like one.
bool isOfLoneKana(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isBeyondAscii(text.at(at)))
            continue;
        const bool isFollowed = at + 1 < text.size() && isBeyondAscii(text.at(at + 1));
        if (isFollowed || !isHalfWidthKana(text.at(at)))
            return false;
    }
    return true;
}

std::optional<QString> decodeCp932(const QByteArray &bytes)
{
    bool isValid = false;
    QString text = decoded("CP932", bytes, &isValid);
    if (!isValid || std::ranges::any_of(text, isPrivate) || isOfLoneKana(text))
        return std::nullopt;
    return text;
}

/// Whether the bytes can be of EUC-JP at all, damaged or not: all but two of those below A1 are not in use, while most
/// of CP932's begin with one of them. Nor are those above F4, where the vendors' characters of CP932 begin.
bool isInEucRange(const QByteArray &bytes)
{
    return std::ranges::none_of(bytes, [](char byte) {
        const auto code = static_cast<uchar>(byte);
        return (code >= 0x80 && code <= 0xA0 && code != 0x8E && code != 0x8F) || code == 0xFF;
    });
}

bool hasVendorRows(const QByteArray &bytes)
{
    constexpr uchar lastRow = 0xF4;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto code = static_cast<uchar>(bytes.at(at));
        if (code > lastRow)
            return true;
        at += code == 0x8F ? 2 : (code >= 0x80 ? 1 : 0);
    }
    return false;
}

/// EUC-JP of which some characters are broken is valid in CP932 more often than not, as half-width kana among rare
/// characters.
bool isDamagedEuc(const QString &euc, const QString &cp932)
{
    const auto broken = std::ranges::count_if(
        euc, [](QChar character) { return character == QChar::ReplacementCharacter || character == QChar(0x1A); });
    const auto sound = std::ranges::count_if(euc, isBeyondAscii) - broken;
    const bool isMixed = std::ranges::any_of(cp932, isHalfWidthKana) && std::ranges::any_of(cp932, [](QChar character) {
                             return isBeyondAscii(character) && !isHalfWidthKana(character);
                         });
    return sound > broken && (isMixed || std::ranges::any_of(euc, isFullWidthKana));
}

/// Whether EUC-JP would be sound but for a character that the file's end cuts off.
bool isCutEuc(const QByteArray &bytes)
{
    bool isSound = false;
    for (int size = 1; size <= 2 && size < bytes.size() && static_cast<uchar>(bytes.back()) >= 0x80; ++size)
        if (std::ignore = decoded("EUC-JP", bytes.chopped(size), &isSound); isSound)
            return true;
    return false;
}

} // namespace

std::optional<QString> decodeJapanese(const QByteArray &bytes)
{
    auto cp932 = decodeCp932(bytes);
    if (!isInEucRange(bytes) || hasVendorRows(bytes))
        return cp932;
    bool isEuc = false;
    const QString euc = decoded("EUC-JP", bytes, &isEuc);
    if (!isEuc)
        return cp932 && (isCutEuc(bytes) || isDamagedEuc(euc, *cp932)) ? std::nullopt : cp932;
    const bool isKanaOnly = cp932 && std::ranges::none_of(*cp932, [](QChar character) {
                                return isBeyondAscii(character) && !isHalfWidthKana(character);
                            });
    // Kana in pairs are as good as characters of EUC-JP.
    return isKanaOnly && std::ranges::none_of(euc, isFullWidthKana) ? std::nullopt : std::optional(euc);
}

} // namespace models
