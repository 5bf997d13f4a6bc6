#include "CellAddress.h"

namespace models {

namespace {

constexpr int letterCount = 26;

/// Of the letter in a column's name from 1, 0 for anything else.
int letterNumber(QChar letter)
{
    const char16_t upper = letter.toUpper().unicode();
    return upper >= u'A' && upper <= u'Z' ? upper - u'A' + 1 : 0;
}

} // namespace

QString columnLetters(int number)
{
    QString letters;
    for (int rest = number; rest > 0; rest = (rest - 1) / letterCount)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % letterCount)));
    return letters;
}

std::optional<QPoint> cellFromAddress(QStringView address)
{
    int column = 0;
    int row = 0;
    qsizetype at = 0;
    for (; at < address.size() && letterNumber(address[at]) > 0 && column <= mostSheetColumns; ++at)
        column = column * letterCount + letterNumber(address[at]);
    for (; at < address.size() && address[at] >= u'0' && address[at] <= u'9' && row <= mostSheetRows; ++at)
        row = row * 10 + address[at].digitValue();
    if (at < address.size() || column < 1 || column > mostSheetColumns || row < 1 || row > mostSheetRows)
        return std::nullopt;
    return QPoint(column - 1, row - 1);
}

} // namespace models
