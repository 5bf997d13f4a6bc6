#include "Decimal.h"

#include <cmath>
#include <cstdlib>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

__extension__ using Wide = __int128;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

Wide divideRounded(Wide numerator, Wide denominator, Rounding rounding)
{
    const Wide whole = numerator / denominator;
    const Wide rest = numerator % denominator;
    if (rounding == Rounding::TowardZero)
        return whole;
    const auto absolute = [](Wide value) { return value < 0 ? -value : value; };
    if (2 * absolute(rest) < absolute(denominator))
        return whole;
    return (numerator < 0) == (denominator < 0) ? whole + 1 : whole - 1;
}

Decimal signedResult(Wide coefficient, int decimals, bool negative)
{
    return coefficient == 0 && negative ? Decimal::negativeZero(decimals)
                                        : Decimal(static_cast<qint64>(coefficient), decimals);
}

Wide alignedTo(const Decimal &value, int decimals)
{
    return value.coefficient() * powerOfTen(decimals - value.decimals());
}

} // namespace

Decimal Decimal::negativeZero(int decimals)
{
    Decimal zero(0, decimals);
    zero.m_negative = true;
    return zero;
}

std::optional<Decimal> Decimal::fromPlain(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView body = negative ? text.sliced(1) : text;
    const qsizetype point = body.indexOf(u'.');
    const QString digits = body.toString().remove(u'.');
    const qsizetype decimals = point < 0 ? 0 : body.size() - point - 1;
    if (digits.isEmpty() || point == 0 || (point > 0 && decimals == 0) || body.count(u'.') > 1)
        return std::nullopt;
    for (const QChar digit : digits)
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    if (digits.size() > maxDigits)
        return std::nullopt;
    const qint64 coefficient = digits.toLongLong();
    return signedResult(negative ? -coefficient : coefficient, static_cast<int>(decimals), negative);
}

QString Decimal::toPlain() const
{
    QString digits = QString::number(std::abs(m_coefficient));
    if (m_decimals < 0 && m_coefficient != 0)
        digits += QString(-m_decimals, u'0');
    if (m_decimals > 0) {
        digits = digits.rightJustified(m_decimals + 1, u'0');
        digits.insert(digits.size() - m_decimals, u'.');
    }
    return m_negative ? u'-' + digits : digits;
}

Decimal Decimal::scaledBy(int power) const
{
    Decimal scaled = *this;
    scaled.m_decimals -= power;
    return scaled;
}

Decimal Decimal::rounded(int decimals, Rounding rounding) const
{
    if (decimals >= m_decimals)
        return signedResult(alignedTo(*this, decimals), decimals, m_negative);
    const int cut = m_decimals - decimals;
    const Wide coefficient = cut > 2 * maxDigits ? Wide(0) : divideRounded(m_coefficient, powerOfTen(cut), rounding);
    return signedResult(coefficient, decimals, m_negative);
}

Decimal Decimal::operator-() const
{
    return signedResult(-Wide(m_coefficient), m_decimals, !m_negative);
}

double Decimal::toPosition() const
{
    return static_cast<double>(m_coefficient) * std::pow(10.0, -m_decimals);
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    const int decimals = std::max(a.decimals(), b.decimals());
    return Decimal(static_cast<qint64>(alignedTo(a, decimals) + alignedTo(b, decimals)), decimals);
}

Decimal operator-(const Decimal &a, const Decimal &b)
{
    const int decimals = std::max(a.decimals(), b.decimals());
    return Decimal(static_cast<qint64>(alignedTo(a, decimals) - alignedTo(b, decimals)), decimals);
}

std::strong_ordering compareValues(const Decimal &a, const Decimal &b)
{
    const int decimals = std::max(a.decimals(), b.decimals());
    const Wide left = alignedTo(a, decimals);
    const Wide right = alignedTo(b, decimals);
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

std::optional<Decimal> quotient(const Decimal &numerator, const Decimal &denominator, int power, int decimals,
                                Rounding rounding)
{
    if (denominator.isZero())
        return std::nullopt;
    // numerator/denominator = n/d x 10^(dd - nd); bring the power of ten to one side.
    const int shift = denominator.decimals() - numerator.decimals() + power + decimals;
    Wide top = numerator.coefficient();
    Wide bottom = denominator.coefficient();
    (shift >= 0 ? top : bottom) *= powerOfTen(std::abs(shift));
    const bool negative = numerator.coefficient() != 0 && numerator.isNegative() != denominator.isNegative();
    return signedResult(divideRounded(top, bottom, rounding), decimals, negative);
}

} // namespace models
