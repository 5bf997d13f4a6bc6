#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace models {

/// How a figure is cut to fewer digits; the company states it. 四捨五入 and 切捨て.
enum class Rounding { HalfAwayFromZero, TowardZero };

/// An exact decimal number that knows its precision: coefficient x 10^-decimals.
/// 9,633 printed in millions is, in yen, coefficient 9633 with decimals -6. A negative that was rounded
/// to zero keeps its sign: it prints as ▲0 or (0). At most 15 digits, so sums and scaled sums are exact.
class Decimal
{
public:
    static constexpr int maxDigits = 15;

    constexpr Decimal() = default;
    constexpr explicit Decimal(qint64 coefficient, int decimals = 0)
        : m_coefficient(coefficient)
        , m_decimals(decimals)
        , m_negative(coefficient < 0)
    {}
    [[nodiscard]] static Decimal negativeZero(int decimals);

    /// Plain notation only: optional '-', digits, optional point. What people type goes through NumberFormat.
    [[nodiscard]] static std::optional<Decimal> fromPlain(QStringView text);
    [[nodiscard]] QString toPlain() const;

    [[nodiscard]] qint64 coefficient() const { return m_coefficient; }
    [[nodiscard]] int decimals() const { return m_decimals; }
    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] bool isZero() const { return m_coefficient == 0; }

    /// Multiplied by 10^power, precision and all; exact.
    [[nodiscard]] Decimal scaledBy(int power) const;
    /// With exactly this many decimals; fewer are rounded, more are zeros.
    [[nodiscard]] Decimal rounded(int decimals, Rounding rounding) const;
    [[nodiscard]] Decimal operator-() const;
    [[nodiscard]] Decimal magnitude() const { return m_negative ? -*this : *this; }

    /// Same value and same precision (1.0 is not 1.00, -0 is not 0).
    bool operator==(const Decimal &) const = default;

    /// Nearest double, for positions on a screen only.
    [[nodiscard]] double toPosition() const;

private:
    qint64 m_coefficient = 0;
    int m_decimals = 0;
    bool m_negative = false;
};

/// Exact; the result has the finer precision of the two.
[[nodiscard]] Decimal operator+(const Decimal &a, const Decimal &b);
[[nodiscard]] Decimal operator-(const Decimal &a, const Decimal &b);

/// Order by value, whatever the precision.
[[nodiscard]] std::strong_ordering compareValues(const Decimal &a, const Decimal &b);

/// (numerator / denominator) x 10^power, rounded once from the exact quotient; nothing where the denominator is zero.
[[nodiscard]] std::optional<Decimal> quotient(const Decimal &numerator, const Decimal &denominator, int power,
                                              int decimals, Rounding rounding);

} // namespace models
