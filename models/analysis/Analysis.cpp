#include "Analysis.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int percentDecimals = 1;
constexpr int monthsInYear = 12;
constexpr int coarsest = -18; ///< decimals of a sum of nothing: the parts decide its precision

int precision(const Book &book, const Fact &fact)
{
    const Unit *unit = book.unit(fact.unit);
    return fact.value->decimals() - (unit ? unit->exponent : 0);
}

Fact absent(const QString &conceptId, const QString &period, Measure measure, Absence absence)
{
    Fact fact;
    fact.conceptId = conceptId;
    fact.period = period;
    fact.measure = measure;
    fact.absence = absence;
    return fact;
}

Fact derived(Fact fact, Formula formula, std::vector<Fact> operands)
{
    if (fact.value)
        fact.absence = Absence::None;
    fact.derivation = std::make_shared<const Derivation>(Derivation{formula, std::move(operands)});
    return fact;
}

/// The value in the base of its unit, precision and all: 9,633 millions is 9633 x 10^6.
Decimal baseValue(const Book &book, const Fact &fact)
{
    const Unit *unit = book.unit(fact.unit);
    return fact.value->scaledBy(unit ? unit->exponent : 0);
}

Fact printedAmount(const Book &book, const QString &conceptId, const QString &period, Measure measure)
{
    const Fact *best = nullptr;
    for (const Fact *fact : book.facts(conceptId, period)) {
        if (fact->measure != measure)
            continue;
        const bool better = !best || (fact->value && !best->value)
                            || (fact->value && best->value && precision(book, *fact) > precision(book, *best));
        if (better)
            best = fact;
    }
    return best ? *best : absent(conceptId, period, measure, Absence::NotInRelease);
}

Absence combined(const Fact &a, const Fact &b)
{
    const bool missing = a.absence == Absence::NotInRelease || b.absence == Absence::NotInRelease;
    return missing ? Absence::NotInRelease : Absence::DoesNotExist;
}

Turn turnOf(const Decimal &now, const Decimal &base)
{
    if (now.isZero() && base.isNegative() && !base.isZero())
        return Turn::NegativeNarrowed; // no loss is left, but nothing is no profit
    if (now.isNegative() != base.isNegative())
        return base.isZero() ? Turn::None : base.isNegative() ? Turn::ToPositive : Turn::ToNegative;
    const auto order = compareValues(now.magnitude(), base.magnitude());
    if (!now.isNegative() || order == std::strong_ordering::equal)
        return Turn::None;
    return order < 0 ? Turn::NegativeNarrowed : Turn::NegativeWidened;
}

} // namespace

Comparison comparisonOf(const Book &book, const QString &period)
{
    const Period *current = book.period(period);
    if (!current)
        return {};
    return {current, book.periodBefore(*current, monthsInYear),
            current->isQuarter() ? book.periodBefore(*current, current->months()) : nullptr};
}

Fact amount(const Book &book, const QString &conceptId, const QString &period)
{
    return printedAmount(book, conceptId, period, Measure::Amount);
}

Fact translatedAmount(const Book &book, const QString &conceptId, const QString &period)
{
    Fact printed = printedAmount(book, conceptId, period, Measure::Usd);
    const Translation &translation = book.company().translation;
    const Fact original = amount(book, conceptId, period);
    if (printed.value || !original.value || !translation.periods.contains(period))
        return printed;
    const Unit *unit = book.unit(original.unit);
    const auto target = std::ranges::find_if(book.content().units, [&](const Unit &candidate) {
        return candidate.base == translation.currency && unit && candidate.exponent == unit->exponent;
    });
    if (target == book.content().units.end() || unit->base != book.company().currency)
        return printed;
    printed.unit = target->id;
    printed.value = quotient(*original.value, translation.rate, 0, original.value->decimals(),
                             book.company().houseStyle.rounding);
    return derived(std::move(printed), Formula::Translation, {original});
}

Fact difference(const Book &book, const QString &conceptId, const QString &now, const QString &base)
{
    const Fact newer = amount(book, conceptId, now);
    const Fact older = amount(book, conceptId, base);
    Fact result = absent(conceptId, now, Measure::Amount, combined(newer, older));
    const bool newerIsFiner = newer.value && older.value && precision(book, newer) >= precision(book, older);
    result.unit = newerIsFiner ? newer.unit : older.unit;
    if (newer.value && older.value)
        result.value = (baseValue(book, newer) - baseValue(book, older)).scaledBy(-book.unit(result.unit)->exponent);
    return derived(std::move(result), Formula::Difference, {newer, older});
}

Fact changePercent(const Book &book, const QString &conceptId, const QString &now, const QString &base, Measure measure)
{
    const Fact newer = amount(book, conceptId, now);
    const Fact older = amount(book, conceptId, base);
    Fact result = absent(conceptId, now, measure, combined(newer, older));
    result.unit = u"percent"_s;
    if (newer.value && older.value) {
        const Decimal nowValue = baseValue(book, newer);
        const Decimal baseAmount = baseValue(book, older);
        result.turn = turnOf(nowValue, baseAmount);
        result.absence = Absence::NotMeaningful;
        if (!nowValue.isNegative() && !baseAmount.isNegative())
            result.value
                = quotient(nowValue - baseAmount, baseAmount, 2, percentDecimals, book.company().houseStyle.rounding);
    }
    return derived(std::move(result), Formula::ChangePercent, {newer, older});
}

std::optional<Decimal> multiple(const Book &book, const Fact &change)
{
    constexpr Decimal doubled(100);
    if (!change.value || !change.derivation || compareValues(*change.value, doubled) < 0)
        return std::nullopt;
    const std::vector<Fact> &operands = change.derivation->operands;
    return quotient(baseValue(book, operands.at(0)), baseValue(book, operands.at(1)), 0, percentDecimals,
                    book.company().houseStyle.rounding);
}

Fact share(const Book &book, const QString &conceptId, const QString &whole, const QString &period, Measure measure)
{
    const Fact part = amount(book, conceptId, period);
    const Fact total = amount(book, whole, period);
    Fact result = absent(conceptId, period, measure, combined(part, total));
    result.unit = u"percent"_s;
    if (part.value && total.value) {
        result.absence = Absence::NotMeaningful;
        result.value = quotient(baseValue(book, part), baseValue(book, total), 2, percentDecimals,
                                book.company().houseStyle.rounding);
    }
    return derived(std::move(result), Formula::Share, {part, total});
}

Fact sumOf(const Book &book, const Calculation &calculation, const QString &period)
{
    // Where the total is printed, a part that is not is nothing in that period; elsewhere it is a gap.
    const bool totalIsPrinted = amount(book, calculation.total, period).value.has_value();
    std::vector<Fact> parts;
    std::optional<Decimal> sum = Decimal(0, coarsest);
    QString unit;
    for (const CalculationPart &part : calculation.parts) {
        const Fact fact = amount(book, part.conceptId, period);
        parts.push_back(fact);
        if (fact.absence == Absence::DoesNotExist || (!fact.value && totalIsPrinted))
            continue;
        if (!fact.value || !sum) {
            sum.reset();
            continue;
        }
        unit = fact.unit;
        const Decimal value = baseValue(book, fact);
        sum = *sum + (part.weight < 0 ? -value : value);
    }
    Fact result = absent(calculation.total, period, Measure::Amount, Absence::NotInRelease);
    result.unit = unit;
    if (sum && book.unit(unit))
        result.value = sum->scaledBy(-book.unit(unit)->exponent);
    return derived(std::move(result), Formula::Sum, std::move(parts));
}

Decimal inUnit(const Decimal &value, const Unit &from, const Unit &to, Rounding rounding)
{
    return value.scaledBy(from.exponent - to.exponent).rounded(to.decimals, rounding);
}

int direction(const Fact &movement)
{
    switch (movement.turn) {
    case Turn::ToPositive:
    case Turn::NegativeNarrowed:
        return 1;
    case Turn::ToNegative:
    case Turn::NegativeWidened:
        return -1;
    case Turn::None:
        break;
    }
    if (!movement.value || movement.value->isZero())
        return 0;
    return movement.value->isNegative() ? -1 : 1;
}

Effect effectOf(const Concept &item, const Fact &movement)
{
    const int way = item.better == Better::Down ? -direction(movement) : direction(movement);
    if (item.better == Better::Neutral || way == 0)
        return Effect::Neutral;
    return way > 0 ? Effect::Good : Effect::Bad;
}

} // namespace models
