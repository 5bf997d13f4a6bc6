#include "Interval.h"

#include <algorithm>
#include <array>

namespace models {

namespace {

Int128 tenTo(int exponent)
{
    Int128 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

Fraction scaled(Int128 numerator, Int128 denominator)
{
    return denominator < 0 ? Fraction{-numerator, -denominator} : Fraction{numerator, denominator};
}

/// Half of one in the last place, or all of it.
Fraction slack(const Decimal &value, Rounding rounding)
{
    const Fraction place = Fraction::of(Decimal(1, value.decimals()));
    return rounding == Rounding::TowardZero ? place : Fraction{place.numerator, place.denominator * 2};
}

bool isLess(const Bound &a, const Bound &b)
{
    return a.value < b.value;
}

} // namespace

Fraction Fraction::of(const Decimal &value)
{
    const Int128 coefficient = value.coefficient();
    return value.decimals() < 0 ? Fraction{coefficient * tenTo(-value.decimals()), 1}
                                : Fraction{coefficient, tenTo(value.decimals())};
}

Decimal Fraction::rounded(int decimals, Rounding rounding) const
{
    const Int128 top = decimals > 0 ? numerator * tenTo(decimals) : numerator;
    const Int128 bottom = decimals < 0 ? denominator * tenTo(-decimals) : denominator;
    const Int128 magnitude = top < 0 ? -top : top;
    Int128 whole = magnitude / bottom;
    if (rounding == Rounding::HalfAwayFromZero && 2 * (magnitude % bottom) >= bottom)
        ++whole;
    if (whole == 0 && top < 0)
        return Decimal::negativeZero(decimals);
    return Decimal(static_cast<qint64>(top < 0 ? -whole : whole), decimals);
}

Fraction operator+(const Fraction &a, const Fraction &b)
{
    if (a.denominator == b.denominator)
        return {a.numerator + b.numerator, a.denominator};
    if (a.denominator % b.denominator == 0)
        return {a.numerator + b.numerator * (a.denominator / b.denominator), a.denominator};
    if (b.denominator % a.denominator == 0)
        return {a.numerator * (b.denominator / a.denominator) + b.numerator, b.denominator};
    return {a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator};
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
    return {a.numerator * b.numerator, a.denominator * b.denominator};
}

Fraction operator/(const Fraction &a, const Fraction &b)
{
    return scaled(a.numerator * b.denominator, a.denominator * b.numerator);
}

Fraction operator-(const Fraction &a)
{
    return {-a.numerator, a.denominator};
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
    const Int128 left = a.numerator * b.denominator;
    const Int128 right = b.numerator * a.denominator;
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

bool operator==(const Fraction &a, const Fraction &b)
{
    return (a <=> b) == 0;
}

// What rounds to zero may have had either sign, whichever was printed.
Interval Interval::ofRounded(const Decimal &value, Rounding rounding)
{
    const Fraction middle = Fraction::of(value);
    const Fraction most = slack(value, rounding);
    if (value.isZero())
        return {{-most, false}, {most, false}};
    const bool isCut = rounding == Rounding::TowardZero;
    const Bound inner{isCut ? middle : middle + (value.isNegative() ? most : -most), true};
    const Bound outer{middle + (value.isNegative() ? -most : most), false};
    return value.isNegative() ? Interval(outer, inner) : Interval(inner, outer);
}

bool Interval::containsZero() const
{
    return meets(exact({}));
}

bool Interval::meets(const Interval &other) const
{
    const auto reaches = [](const Bound &low, const Bound &high) {
        return low.value < high.value || (low.value == high.value && low.isClosed && high.isClosed);
    };
    return reaches(m_low, other.m_high) && reaches(other.m_low, m_high);
}

bool Interval::touches(const Interval &other) const
{
    return m_low.value <= other.m_high.value && other.m_low.value <= m_high.value;
}

Interval Interval::operator+(const Interval &other) const
{
    const auto sum = [](const Bound &a, const Bound &b) { return Bound{a.value + b.value, a.isClosed && b.isClosed}; };
    return {sum(m_low, other.m_low), sum(m_high, other.m_high)};
}

Interval Interval::operator*(const Fraction &factor) const
{
    const Bound a{m_low.value * factor, m_low.isClosed};
    const Bound b{m_high.value * factor, m_high.isClosed};
    return factor.numerator < 0 ? Interval(b, a) : Interval(a, b);
}

Interval Interval::operator/(const Interval &divisor) const
{
    std::array<Bound, 4> corners;
    std::size_t corner = 0;
    for (const Bound &top : {m_low, m_high})
        for (const Bound &bottom : {divisor.m_low, divisor.m_high})
            corners.at(corner++) = {top.value / bottom.value, top.isClosed && bottom.isClosed};
    const auto [low, high] = std::ranges::minmax_element(corners, isLess);
    const auto reached = [&](const Bound &end) {
        return std::ranges::any_of(corners,
                                   [&](const Bound &each) { return each.isClosed && each.value == end.value; });
    };
    return {{low->value, reached(*low)}, {high->value, reached(*high)}};
}

} // namespace models
