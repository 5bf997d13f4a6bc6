#pragma once

#include "Decimal.h"

namespace models {

/// Wide enough for products of two figures of 15 digits.
__extension__ using Int128 = __int128;

/// An exact fraction; the denominator is positive.
struct Fraction
{
    Int128 numerator = 0;
    Int128 denominator = 1;

    [[nodiscard]] static Fraction of(const Decimal &value);
    /// With so many digits after the point, negative ones for tens and more.
    [[nodiscard]] Decimal rounded(int decimals, Rounding rounding) const;
    [[nodiscard]] bool isZero() const { return numerator == 0; }
};

[[nodiscard]] Fraction operator+(const Fraction &a, const Fraction &b);
[[nodiscard]] Fraction operator*(const Fraction &a, const Fraction &b);
/// The divisor is not zero.
[[nodiscard]] Fraction operator/(const Fraction &a, const Fraction &b);
[[nodiscard]] Fraction operator-(const Fraction &a);
[[nodiscard]] std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);
[[nodiscard]] bool operator==(const Fraction &a, const Fraction &b);

/// One end of an interval.
struct Bound
{
    Fraction value;
    bool isClosed = true; ///< the value itself belongs to the interval
};

/// The values that a printed figure may stand for, and what may be computed from them.
/// 9,633 in millions, rounded, is [9,632.5, 9,633.5); cut toward zero it is [9,633, 9,634).
class Interval
{
public:
    [[nodiscard]] static Interval exact(const Fraction &value) { return {{value}, {value}}; }
    /// Of a figure that was rounded to its own precision.
    [[nodiscard]] static Interval ofRounded(const Decimal &value, Rounding rounding);

    [[nodiscard]] const Bound &low() const { return m_low; }
    [[nodiscard]] const Bound &high() const { return m_high; }
    [[nodiscard]] bool containsZero() const;
    /// Whether some value belongs to both.
    [[nodiscard]] bool meets(const Interval &other) const;
    /// The same, or an end in common, whether it belongs to them or not.
    [[nodiscard]] bool touches(const Interval &other) const;

    [[nodiscard]] Interval operator-() const { return {negated(m_high), negated(m_low)}; }
    [[nodiscard]] Interval operator+(const Interval &other) const;
    [[nodiscard]] Interval operator*(const Fraction &factor) const;
    /// The divisor does not contain zero.
    [[nodiscard]] Interval operator/(const Interval &divisor) const;

private:
    Interval(Bound low, Bound high)
        : m_low(low)
        , m_high(high)
    {}
    [[nodiscard]] static Bound negated(const Bound &bound) { return {-bound.value, bound.isClosed}; }

    Bound m_low;
    Bound m_high;
};

} // namespace models
