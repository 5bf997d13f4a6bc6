#include "Analysis.h"
#include "FactMath.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int coarsest = -18; ///< decimals of a sum of nothing: the parts decide its precision
constexpr int ratioGuard = 5; ///< digits of a ratio beyond those shown, so that its changes are rounded once

Fact printedAmount(const Book &book, const QString &conceptId, const QString &period, Measure measure)
{
    const Fact *best = nullptr;
    for (const Fact *fact : book.facts(conceptId, period)) {
        if (fact->measure != measure)
            continue;
        const bool better = !best || (fact->value && !best->value)
                            || (fact->value && best->value && precisionOf(book, *fact) > precisionOf(book, *best));
        if (better)
            best = fact;
    }
    return best ? *best : absentFact(conceptId, period, measure, Absence::NotInRelease);
}

/// Whether a figure of one period is the other's as well: a balance of the same day.
bool isSameDay(PeriodType type, const Period &one, const Period &other)
{
    return (type == PeriodType::Instant && one.end == other.end)
           || (type == PeriodType::Opening && one.start == other.start);
}

/// A balance belongs to every period that ends, or begins, on its day, whichever the book prints it for.
Fact printedBalance(const Book &book, const QString &conceptId, const QString &period)
{
    Fact printed = printedAmount(book, conceptId, period, Measure::Amount);
    const Period *place = book.period(period);
    const Concept *item = book.item(conceptId);
    if (printed.absence != Absence::NotInRelease || !place || !item)
        return printed;
    for (const Period &other : book.content().periods)
        if (isSameDay(item->periodType, *place, other))
            if (Fact same = printedAmount(book, conceptId, other.id, Measure::Amount); same.value)
                return same;
    return printed;
}

Fact ratioAmount(const Book &book, const Ratio &ratio, const QString &period)
{
    const Fact numerator = amount(book, ratio.numerator, period);
    const Fact denominator = amount(book, ratio.denominator, period);
    Fact result = absentFact(ratio.conceptId, period, Measure::Amount, combinedAbsence(numerator, denominator));
    const Concept *item = book.item(ratio.conceptId);
    const Unit *unit = item ? unitOfBase(book, item->base) : nullptr; // that of its base tells how it is told
    if (numerator.value && denominator.value && unit) {
        const int hundredfold = unit->kind == UnitKind::Percent ? 2 : 0;
        result.unit = unit->id;
        result.absence = Absence::NotMeaningful;
        result.value = quotient(baseValue(book, numerator), baseValue(book, denominator), hundredfold - unit->exponent,
                                unit->decimals + ratioGuard, book.company().houseStyle.rounding);
    }
    return derivedFact(std::move(result), {Formula::Ratio, {numerator, denominator}, {}});
}

/// Amounts of money over time add up over periods; balances, rates and averages do not.
bool addsUpOverTime(const Book &book, const QString &conceptId)
{
    const Concept *item = book.item(conceptId);
    return item && item->periodType == PeriodType::Duration && item->base == book.company().currency;
}

bool covers(const Period &longer, const Period &shorter)
{
    return longer.start <= shorter.start && longer.end >= shorter.end && longer.months() > shorter.months();
}

/// Printed figures of periods that follow one another from one day to the day before another; nothing if some day is in
/// none.
std::optional<std::vector<Fact>> figuresBetween(const Book &book, const QString &conceptId, const QDate &from,
                                                const QDate &until)
{
    if (from == until)
        return std::vector<Fact>();
    for (const Period &first : book.content().periods) {
        if (first.start != from || first.end >= until)
            continue;
        const Fact fact = printedAmount(book, conceptId, first.id, Measure::Amount);
        auto rest = fact.value ? figuresBetween(book, conceptId, first.end.addDays(1), until) : std::nullopt;
        if (!rest)
            continue;
        rest->insert(rest->begin(), fact);
        return rest;
    }
    return std::nullopt;
}

/// The printed figures that fill `longer` but for the quarter: the other quarters, or the half-year before it.
std::optional<std::vector<Fact>> othersIn(const Book &book, const QString &conceptId, const Period &longer,
                                          const Period &quarter)
{
    auto others = figuresBetween(book, conceptId, longer.start, quarter.start);
    const auto later
        = others ? figuresBetween(book, conceptId, quarter.end.addDays(1), longer.end.addDays(1)) : std::nullopt;
    if (!later)
        return std::nullopt;
    others->insert(others->end(), later->begin(), later->end());
    return others;
}

Fact less(const Book &book, const Fact &whole, const std::vector<Fact> &others, const QString &period)
{
    Decimal rest = baseValue(book, whole);
    Derivation derivation{Formula::ImpliedQuarter, {whole}, {1}};
    for (const Fact &other : others) {
        rest = rest - baseValue(book, other);
        derivation.operands.push_back(other);
        derivation.weights.push_back(-1);
    }
    Fact result = absentFact(whole.conceptId, period, Measure::Amount, Absence::None);
    result.unit = whole.unit;
    result.value = rest.scaledBy(-book.unit(whole.unit)->exponent);
    return derivedFact(std::move(result), std::move(derivation));
}

/// A quarter that a cumulative figure implies: nine months less the other two quarters, or less the half-year.
std::optional<Fact> impliedQuarter(const Book &book, const QString &conceptId, const Period &quarter)
{
    if (!quarter.isQuarter() || !addsUpOverTime(book, conceptId))
        return std::nullopt;
    for (const Period &longer : book.content().periods) {
        if (!covers(longer, quarter))
            continue;
        const Fact whole = printedAmount(book, conceptId, longer.id, Measure::Amount);
        if (!whole.value)
            continue;
        if (const auto others = othersIn(book, conceptId, longer, quarter))
            return less(book, whole, *others, quarter.id);
    }
    return std::nullopt;
}

std::optional<Fact> summedAmount(const Book &book, const QString &conceptId, const QString &period)
{
    for (const Calculation &calculation : book.content().calculations) {
        if (calculation.total != conceptId)
            continue;
        Fact sum = sumOf(book, calculation, period);
        if (sum.value)
            return sum;
    }
    return std::nullopt;
}

// Printed, implied by longer periods, or computed from others.
bool hasFigures(const Book &book, const Period &period, const QSet<QString> &printed)
{
    return printed.contains(period.id) || std::ranges::any_of(book.content().concepts, [&](const Concept &item) {
               return amount(book, item.id, period.id).value.has_value();
           });
}

} // namespace

Fact amount(const Book &book, const QString &conceptId, const QString &period)
{
    if (const Ratio *ratio = book.ratio(conceptId))
        if (Fact computed = ratioAmount(book, *ratio, period); computed.value)
            return computed;
    Fact printed = printedBalance(book, conceptId, period);
    if (printed.absence != Absence::NotInRelease)
        return printed;
    const Period *place = book.period(period);
    if (auto implied = place ? impliedQuarter(book, conceptId, *place) : std::nullopt)
        return *implied;
    return summedAmount(book, conceptId, period).value_or(printed);
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
    // As many significant digits as the original has, not as many after the point.
    const int lost = static_cast<int>(QString::number(static_cast<qint64>(translation.rate.toPosition())).size()) - 1;
    printed.value = quotient(*original.value, translation.rate, 0, original.value->decimals() + lost,
                             book.company().houseStyle.rounding);
    return derivedFact(std::move(printed), {Formula::Translation, {original}, {}});
}

Fact sumOf(const Book &book, const Calculation &calculation, const QString &period)
{
    // Where the total is printed, a part that is not is nothing in that period; elsewhere it is a gap.
    const bool totalIsPrinted = printedAmount(book, calculation.total, period, Measure::Amount).value.has_value();
    Derivation derivation{Formula::Sum, {}, {}};
    std::optional<Decimal> sum = Decimal(0, coarsest);
    QString unit;
    for (const CalculationPart &part : calculation.parts) {
        Fact fact = amount(book, part.conceptId, period);
        const bool counts = fact.value.has_value();
        if (counts && sum) {
            unit = fact.unit;
            const Decimal value = baseValue(book, fact);
            sum = *sum + (part.weight < 0 ? -value : value);
        } else if (fact.absence != Absence::DoesNotExist && !totalIsPrinted) {
            sum.reset();
        }
        derivation.operands.push_back(std::move(fact));
        derivation.weights.push_back(part.weight);
    }
    Fact result = absentFact(calculation.total, period, Measure::Amount, Absence::NotInRelease);
    result.unit = unit;
    if (sum && book.unit(unit))
        result.value = sum->scaledBy(-book.unit(unit)->exponent);
    return derivedFact(std::move(result), std::move(derivation));
}

Decimal inUnit(const Decimal &value, const Unit &from, const Unit &to, Rounding rounding)
{
    return value.scaledBy(from.exponent - to.exponent).rounded(to.decimals, rounding);
}

QList<const Period *> periodsWithFigures(const Book &book)
{
    QSet<QString> printed;
    for (const Fact &fact : book.content().facts)
        if (!fact.source.statement.isEmpty())
            printed.insert(fact.period);
    QList<const Period *> periods;
    for (const Period &period : book.content().periods)
        if (hasFigures(book, period, printed))
            periods.append(&period);
    std::ranges::stable_sort(
        periods, {}, [](const Period *period) { return std::pair(!period->isQuarter(), -period->end.toJulianDay()); });
    return periods;
}

} // namespace models
