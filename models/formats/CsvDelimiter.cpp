#include "CsvDelimiter.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace models {

namespace {

constexpr std::array<char16_t, 3> delimiters{u',', u'\t', u';'};

/// How often each delimiter stands in each of the first rows.
QList<std::array<int, delimiters.size()>> countsInRows(QStringView text)
{
    constexpr qsizetype mostRows = 20;
    QList<std::array<int, delimiters.size()>> rows{{}};
    bool isQuoted = false;
    for (const QChar character : text) {
        const auto delimiter = std::ranges::find(delimiters, character.unicode());
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && delimiter != delimiters.end())
            ++rows.back()[static_cast<std::size_t>(delimiter - delimiters.begin())];
        else if (!isQuoted && character == u'\n' && rows.size() == mostRows)
            break;
        else if (!isQuoted && character == u'\n')
            rows.append(std::array<int, delimiters.size()>{});
    }
    return rows;
}

} // namespace

char16_t csvDelimiter(QStringView text)
{
    const auto rows = countsInRows(text);
    char16_t best = delimiters.front();
    int mostRows = 0;
    for (std::size_t index = 0; index < delimiters.size(); ++index) {
        QHash<int, int> rowsByCount;
        for (const auto &counts : rows)
            if (counts[index] > 0 && ++rowsByCount[counts[index]] > mostRows) {
                mostRows = rowsByCount[counts[index]];
                best = delimiters[index];
            }
    }
    return best;
}

} // namespace models
