#include "Analysis.h"
#include "FactMath.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int percentDecimals = 1;
constexpr int monthsInYear = 12;

QString percentUnit(const Book &book)
{
    const Unit *unit = unitOfKind(book, UnitKind::Percent);
    return unit ? unit->id : QString();
}

bool isRatioInPercent(const Book &book, const QString &conceptId)
{
    const Concept *item = book.item(conceptId);
    const Unit *percent = unitOfKind(book, UnitKind::Percent);
    return item && percent && item->base == percent->base;
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

Fact between(const Book &book, const Fact &newer, const Fact &older)
{
    Fact result = absentFact(newer.conceptId, newer.period, Measure::Amount, combinedAbsence(newer, older));
    const bool newerIsFiner = newer.value && older.value && precisionOf(book, newer) >= precisionOf(book, older);
    result.unit = newerIsFiner ? newer.unit : older.unit;
    if (newer.value && older.value)
        result.value = (baseValue(book, newer) - baseValue(book, older)).scaledBy(-book.unit(result.unit)->exponent);
    return derivedFact(std::move(result), {Formula::Difference, {newer, older}, {}});
}

Fact difference(const Book &book, const QString &conceptId, const QString &now, const QString &base)
{
    return between(book, amount(book, conceptId, now), amount(book, conceptId, base));
}

Fact contribution(const Book &book, const QString &conceptId, const QString &now, const QString &base)
{
    Fact moved = difference(book, conceptId, now, base);
    if (moved.absence != Absence::DoesNotExist)
        return moved;
    const Fact newer = amount(book, conceptId, now);
    return newer.value ? newer : weighted(amount(book, conceptId, base), -1);
}

Fact movement(const Book &book, const QString &conceptId, const QString &now, const QString &base)
{
    return isRatioInPercent(book, conceptId) ? pointChange(book, conceptId, now, base, Measure::Amount)
                                             : difference(book, conceptId, now, base);
}

Fact changePercent(const Book &book, const QString &conceptId, const QString &now, const QString &base, Measure measure)
{
    const Fact newer = amount(book, conceptId, now);
    const Fact older = amount(book, conceptId, base);
    Fact result = absentFact(conceptId, now, measure, combinedAbsence(newer, older));
    result.unit = percentUnit(book);
    if (newer.value && older.value) {
        const Decimal nowValue = baseValue(book, newer);
        const Decimal baseAmount = baseValue(book, older);
        result.turn = turnOf(nowValue, baseAmount);
        result.absence = Absence::NotMeaningful;
        if (!nowValue.isNegative() && !baseAmount.isNegative())
            result.value
                = quotient(nowValue - baseAmount, baseAmount, 2, percentDecimals, book.company().houseStyle.rounding);
    }
    return derivedFact(std::move(result), {Formula::ChangePercent, {newer, older}, {}});
}

Fact pointChange(const Book &book, const QString &conceptId, const QString &now, const QString &base, Measure measure)
{
    Fact moved = difference(book, conceptId, now, base);
    moved.measure = measure;
    if (const Unit *points = unitOfKind(book, UnitKind::Points); points && moved.value) {
        moved.unit = points->id;
        // A ratio is cut some digits after those shown: that must not decide about the last digit shown.
        if (book.ratio(conceptId))
            moved.value = moved.value->rounded(moved.value->decimals() - 1, Rounding::HalfAwayFromZero);
        moved.value = moved.value->rounded(points->decimals, book.company().houseStyle.rounding);
    }
    const std::vector<Fact> operands = moved.derivation->operands;
    return derivedFact(std::move(moved), {Formula::PointChange, operands, {}});
}

Fact change(const Book &book, const QString &conceptId, const QString &now, const QString &base, Measure measure)
{
    return isRatioInPercent(book, conceptId) ? pointChange(book, conceptId, now, base, measure)
                                             : changePercent(book, conceptId, now, base, measure);
}

std::optional<Decimal> multiple(const Book &book, const Fact &change)
{
    constexpr Decimal doubled(100);
    const bool isPercent = change.derivation && change.derivation->formula == Formula::ChangePercent;
    if (!change.value || !isPercent || compareValues(*change.value, doubled) < 0)
        return std::nullopt;
    const std::vector<Fact> &operands = change.derivation->operands;
    return quotient(baseValue(book, operands.at(0)), baseValue(book, operands.at(1)), 0, percentDecimals,
                    book.company().houseStyle.rounding);
}

Fact share(const Book &book, const QString &conceptId, const QString &whole, const QString &period, Measure measure)
{
    const Fact part = amount(book, conceptId, period);
    const Fact total = amount(book, whole, period);
    Fact result = absentFact(conceptId, period, measure, combinedAbsence(part, total));
    result.unit = percentUnit(book);
    if (part.value && total.value) {
        result.absence = Absence::NotMeaningful;
        result.value = quotient(baseValue(book, part), baseValue(book, total), 2, percentDecimals,
                                book.company().houseStyle.rounding);
    }
    return derivedFact(std::move(result), {Formula::Share, {part, total}, {}});
}

Fact weighted(const Fact &fact, int weight)
{
    if (weight > 0 || !fact.value)
        return fact;
    Fact opposite = fact;
    opposite.value = -*fact.value;
    return derivedFact(std::move(opposite), {Formula::Sum, {fact}, {weight}});
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
