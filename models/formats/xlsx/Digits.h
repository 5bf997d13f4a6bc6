#pragma once

#include <QString>

#include <optional>

namespace models::xlsx {

/// A number as its decimal digits: what a spreadsheet shows is rounded from them, not from a binary fraction. Like a
/// spreadsheet it has no more than 15 digits that count, which clears what binary fractions leave behind the last one.
class Digits
{
public:
    /// "-9633", "0.1", "1.5E-7"; nothing for anything else, or for what no spreadsheet can hold.
    [[nodiscard]] static std::optional<Digits> fromText(QStringView text);

    [[nodiscard]] bool isZero() const { return m_digits.isEmpty(); }
    [[nodiscard]] bool isNegative() const { return m_isNegative; }
    /// Power of ten of the first digit: 3 for 9633, -2 for 0.05.
    [[nodiscard]] int exponent() const { return m_point - 1; }
    /// How many digits there are behind the point, without zeros at their end.
    [[nodiscard]] int decimals() const { return std::max(0, static_cast<int>(m_digits.size()) - m_point); }
    [[nodiscard]] double toDouble() const;

    [[nodiscard]] Digits magnitude() const;
    /// Multiplied by 10^power.
    [[nodiscard]] Digits scaledBy(int power) const;
    /// Halves away from zero. A negative number that becomes zero keeps its sign.
    [[nodiscard]] Digits rounded(int decimals) const;

    /// Digits before the point, without a zero that stands there alone.
    [[nodiscard]] QString whole() const;
    /// As many digits behind the point, cut or filled with zeros.
    [[nodiscard]] QString fraction(int decimals) const;

private:
    void cut(qsizetype size);
    void strip();

    bool m_isNegative = false;
    QString m_digits; ///< without zeros at either end
    int m_point = 0;  ///< how many of them stand before the point; below zero, zeros stand between point and digits
};

} // namespace models::xlsx
