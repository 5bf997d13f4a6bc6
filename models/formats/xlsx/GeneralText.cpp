#include "GeneralText.h"

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

constexpr int mostCharacters = 11;
constexpr int mostDecimals = mostCharacters - 2; // of what begins "0."

QString plainText(const Digits &number)
{
    const QString whole = number.whole();
    const QString fraction = number.fraction(number.decimals());
    return (whole.isEmpty() ? u"0"_s : whole) + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

QString scientificText(const Digits &number)
{
    constexpr int decimals = 5;
    int exponent = number.exponent();
    Digits mantissa = number.scaledBy(-exponent).rounded(decimals);
    if (mantissa.exponent() > 0) { // 9.999999 has become 10
        mantissa = mantissa.scaledBy(-1);
        ++exponent;
    }
    return plainText(mantissa) + exponentText(exponent, true, 2);
}

} // namespace

QString generalText(const Digits &number)
{
    constexpr int longestWhole = 15;
    constexpr int smallestPlain = -4;
    const int wholeDigits = std::max(1, number.exponent() + 1);
    if (wholeDigits > longestWhole)
        return scientificText(number);
    if (wholeDigits > mostCharacters)
        return plainText(number);
    if (number.exponent() < smallestPlain && number.decimals() > mostDecimals)
        return scientificText(number);
    return plainText(number.rounded(std::max(0, mostCharacters - 1 - wholeDigits)));
}

QString exponentText(int exponent, bool hasPlus, qsizetype places)
{
    const QString sign = exponent < 0 ? u"-"_s : (hasPlus ? u"+"_s : QString());
    return u'E' + sign + QString::number(std::abs(exponent)).rightJustified(places, u'0');
}

} // namespace models::xlsx
