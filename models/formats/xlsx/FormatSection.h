#pragma once

#include "Digits.h"
#include "SerialDate.h"

#include <QList>

namespace models::xlsx {

/// Which numbers a section of a format is for: those that compare so with the bound.
struct FormatCondition
{
    enum class Operator { Less, LessOrEqual, Equal, NotEqual, GreaterOrEqual, Greater };
    Operator comparison = Operator::Equal;
    double bound = 0;

    [[nodiscard]] bool holds(const Digits &number) const;
    [[nodiscard]] bool isForNegativesOnly() const;
    [[nodiscard]] bool isForAllOthers() const; ///< than negatives
};

/// A piece of a format's section, in the order in which it is shown.
struct FormatToken
{
    enum class Kind { Literal, Digit, Point, Comma, Exponent, General, Text, Date };
    Kind kind = Kind::Literal;
    QString text; ///< as it stands in the code; of a literal what is shown
};

/// One of up to four parts of a format code.
struct FormatSection
{
    std::optional<FormatCondition> condition;
    QList<FormatToken> tokens;
    std::optional<DateShape> date; ///< it shows dates
    int secondDecimals = 0;        ///< of a date
    int power = 0;                 ///< of ten, by which a number is multiplied: percent signs, commas at the end
    int wholePlaces = 0;           ///< for digits before the point
    int leastWhole = 0;            ///< digits shown there even where the number has none: zeros
    int decimals = 0;              ///< places behind the point
    int leastDecimals = 0;
    bool showsExponent = false;
    bool isGrouped = false;  ///< in thousands
    bool isFraction = false; ///< 1 1/2

    [[nodiscard]] bool isEmpty() const { return tokens.isEmpty(); }
    [[nodiscard]] bool has(FormatToken::Kind kind) const;
    /// Whether it says that a number is negative without a sign of the number's own: (5), ▲5.
    [[nodiscard]] bool showsAMinus() const;
    /// The number without its sign.
    [[nodiscard]] QString shown(const Digits &number) const;
    [[nodiscard]] QString shown(const QString &text) const;
};

/// The sections of a code. A code that no spreadsheet writes has none.
[[nodiscard]] QList<FormatSection> formatSections(const QString &code);

} // namespace models::xlsx
