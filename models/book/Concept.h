#pragma once

#include "Language.h"

namespace models {

/// Over a period, at its end, or at its beginning.
enum class PeriodType { Duration, Instant, Opening };
enum class Balance { None, Debit, Credit };
/// Which way is good for the company.
enum class Better { Neutral, Up, Down };
/// How a change around a loss is put into words: 黒字転換, 益に転換, 戻りに転換 ...
enum class Nature { Plain, Profit, Income, Tax, Deduction, Loss };
/// A hue of the theme; a concept keeps its hue in every chart.
enum class Hue { None, Navy, Blue, Teal, Gray, Ochre, Sand };

/// One line item or metric.
struct Concept
{
    QString id;
    QString base; ///< unit base ("JPY", "contract"); empty for a heading, which has no figures
    PeriodType periodType = PeriodType::Duration;
    Balance balance = Balance::None;
    Better better = Better::Neutral;
    Nature nature = Nature::Plain;
    QString metric; ///< name of the derived metric ("gross_margin"), empty for a plain amount
    Hue hue = Hue::None;
    Text label;
    Text shortLabel;
    Text definition; ///< for measures outside the accounting standard; may be empty

    [[nodiscard]] bool isAbstract() const { return base.isEmpty(); }
    bool operator==(const Concept &) const = default;
};

} // namespace models
