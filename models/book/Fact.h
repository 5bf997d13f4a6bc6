#pragma once

#include "Decimal.h"
#include "Language.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace models {

/// What of a concept a figure tells.
enum class Measure { Amount, Usd, PercentOfRevenues, PercentOfAssets, YoY, QoQ };

/// The name used in book headers and on the command line: "amount", "percent_of_revenues" ...
[[nodiscard]] QString measureName(Measure measure);
[[nodiscard]] std::optional<Measure> measureFromName(QStringView name);
[[nodiscard]] bool isShare(Measure measure);
[[nodiscard]] bool isChange(Measure measure);

/// Why there is no value.
enum class Absence {
    None,          ///< there is one
    NotInRelease,  ///< blank: the book has no such figure
    DoesNotExist,  ///< printed as a dash
    NotMeaningful, ///< a percentage around a loss or on zero: n.m.
};

/// How a figure moved around zero, where a percentage would mislead.
enum class Turn { None, ToPositive, ToNegative, NegativeNarrowed, NegativeWidened };

/// Where a figure was printed.
struct Source
{
    QString statement; ///< statement id; empty: in the running text
    Language edition = Language::English;
    int row = -1;
    int column = -1;
    QString text;    ///< exactly as printed: "(5.9%)"; empty: not printed in the table's unit
    QString passage; ///< the words around it, for a figure of the running text
    QDate released;  ///< of the earlier release that printed it; invalid: the book's own

    bool operator==(const Source &) const = default;
};

enum class Formula {
    Difference,     ///< now - base
    PointChange,    ///< now - base of a ratio, in percentage points
    ChangePercent,  ///< (now - base) / base
    Share,          ///< part / whole
    Ratio,          ///< numerator / denominator
    Sum,            ///< of the parts, each with its weight
    ImpliedQuarter, ///< a longer period less the other periods in it
    Translation,    ///< amount / rate
};

struct Fact;

/// How a figure was computed: operands in the formula's order (now, base), (part, whole) or the parts.
struct Derivation
{
    Formula formula = Formula::Difference;
    std::vector<Fact> operands;
    std::vector<int> weights; ///< of a sum's parts, 1 or -1 each
};

/// A number that can say where it came from: concept, period, measure, unit, exact value with its precision,
/// and either its printed source or its derivation.
struct Fact
{
    QString conceptId;
    QString period;
    Measure measure = Measure::Amount;
    QString unit;
    std::optional<Decimal> value;
    Absence absence = Absence::NotInRelease;
    Turn turn = Turn::None;
    Source source;
    std::shared_ptr<const Derivation> derivation; ///< null: printed

    [[nodiscard]] bool isDerived() const { return derivation != nullptr; }
    /// The quarters that it is, or is computed from, and that only a longer period implies; nobody printed them.
    [[nodiscard]] QStringList impliedQuarters() const;
    [[nodiscard]] bool restsOnImpliedQuarter() const { return !impliedQuarters().isEmpty(); }
    bool operator==(const Fact &) const = default;
};

} // namespace models
