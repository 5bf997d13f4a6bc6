#pragma once

#include "book/Book.h"

namespace models {

/// What a book calls one of a few values. The first value is the usual one; of several names of a value the last is the
/// one written.
template<typename Value>
struct Name
{
    const char *name;
    Value value;
};

/// All names of a kind of values.
template<typename Value, std::size_t size>
using NameTable = Name<Value>[size];

template<typename Value, std::size_t size>
[[nodiscard]] QString nameOf(const NameTable<Value, size> &names, const Value &value)
{
    QString found;
    for (const Name<Value> &name : names)
        if (name.value == value)
            found = QLatin1StringView(name.name);
    return found;
}

inline constexpr Name<bool> yesNames[] = {{"", false}, {"yes", true}};
inline constexpr Name<int> weightNames[] = {{"1", 1}, {"-1", -1}};
inline constexpr Name<UnitKind> unitKindNames[] = {
    {"money", UnitKind::Money},     {"count", UnitKind::Count},   {"quantity", UnitKind::Quantity},
    {"percent", UnitKind::Percent}, {"points", UnitKind::Points},
};
inline constexpr Name<PeriodType> periodTypeNames[] = {
    {"", PeriodType::Duration},
    {"duration", PeriodType::Duration},
    {"instant", PeriodType::Instant},
    {"opening", PeriodType::Opening},
};
inline constexpr Name<Balance> balanceNames[] = {
    {"", Balance::None},
    {"debit", Balance::Debit},
    {"credit", Balance::Credit},
};
inline constexpr Name<Better> betterNames[] = {
    {"", Better::Neutral},
    {"neutral", Better::Neutral},
    {"up", Better::Up},
    {"down", Better::Down},
};
inline constexpr Name<Nature> natureNames[] = {
    {"", Nature::Plain},  {"plain", Nature::Plain},         {"profit", Nature::Profit}, {"income", Nature::Income},
    {"tax", Nature::Tax}, {"deduction", Nature::Deduction}, {"loss", Nature::Loss},
};
inline constexpr Name<Hue> hueNames[] = {
    {"", Hue::None},     {"navy", Hue::Navy},   {"blue", Hue::Blue}, {"teal", Hue::Teal},
    {"gray", Hue::Gray}, {"ochre", Hue::Ochre}, {"sand", Hue::Sand},
};
inline constexpr Name<PassageKind> passageKindNames[] = {
    {"highlight", PassageKind::Highlight},
    {"forward_looking", PassageKind::ForwardLooking},
    {"basis", PassageKind::Basis},
};
inline constexpr Name<StatementKind> statementKindNames[] = {
    {"statement", StatementKind::Statement},
    {"table", StatementKind::Table},
};
inline constexpr Name<RowRole> rowRoleNames[] = {
    {"item", RowRole::Item},   {"heading", RowRole::Heading},        {"subtotal", RowRole::Subtotal},
    {"total", RowRole::Total}, {"grand_total", RowRole::GrandTotal},
};
inline constexpr Name<ExhibitKind> exhibitKindNames[] = {
    {"columns", ExhibitKind::Columns},
    {"stacked_columns", ExhibitKind::StackedColumns},
    {"stacked_shares", ExhibitKind::StackedShares},
    {"variance", ExhibitKind::Variance},
    {"bridge", ExhibitKind::Bridge},
    {"period_bridge", ExhibitKind::PeriodBridge},
    {"multiples", ExhibitKind::Multiples},
    {"lines", ExhibitKind::Lines},
    {"tile", ExhibitKind::Tile},
};
inline constexpr Name<std::optional<Measure>> exhibitBaseNames[] = {
    {"", std::nullopt},
    {"yoy", Measure::YoY},
    {"qoq", Measure::QoQ},
};
inline constexpr Name<CheckKind> checkKindNames[] = {
    {"totals", CheckKind::Totals},      {"statements", CheckKind::Statements},   {"balances", CheckKind::Balances},
    {"same_fact", CheckKind::SameFact}, {"shares", CheckKind::Shares},           {"changes", CheckKind::Changes},
    {"ratios", CheckKind::Ratios},      {"translation", CheckKind::Translation}, {"periods", CheckKind::Periods},
    {"editions", CheckKind::Editions},  {"labels", CheckKind::Labels},           {"headings", CheckKind::Headings},
};
inline constexpr Name<NegativeStyle> negativeStyleNames[] = {
    {"parentheses", NegativeStyle::Parentheses},
    {"minus", NegativeStyle::Minus},
    {"filled_triangle", NegativeStyle::FilledTriangle},
    {"open_triangle", NegativeStyle::OpenTriangle},
};
inline constexpr Name<Rounding> roundingNames[] = {
    {"half_away_from_zero", Rounding::HalfAwayFromZero},
    {"toward_zero", Rounding::TowardZero},
};

} // namespace models
