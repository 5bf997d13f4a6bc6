#include "TextWidth.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace models::xlsx {

namespace {

bool isWide(QChar character)
{
    constexpr char16_t firstHangul = 0x1100;
    constexpr char16_t punctuation = 0x2000;
    constexpr char16_t symbols = 0x2070;
    const char16_t code = character.unicode();
    return code >= symbols || (code >= firstHangul && code < punctuation);
}

} // namespace

double textUnits(const QString &text)
{
    double units = 0;
    for (const QChar character : text)
        units += isWide(character) && !character.isLowSurrogate() ? 2 : 1;
    return units;
}

double longestWordUnits(const QString &text)
{
    double units = 0;
    for (const QString &line : text.split(u'\n'))
        for (const QString &word : line.split(u' '))
            units = std::max(units, textUnits(word));
    return units;
}

int linesOf(const QString &text, double units)
{
    constexpr double margin = 1;
    constexpr double lostAtLineEnds = 0.94;
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += textUnits(line) <= units - margin
                     ? 1
                     : static_cast<int>(std::ceil(textUnits(line) / (units * lostAtLineEnds)));
    return lines;
}

double rowHeight(int lines, int points)
{
    constexpr double lineHeight = 1.32; // of the type size
    constexpr double tallest = 409;     // what spreadsheets allow
    return std::clamp(lines * points * lineHeight + 2, usualRowHeight, tallest);
}

} // namespace models::xlsx
