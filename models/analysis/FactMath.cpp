#include "FactMath.h"

#include <algorithm>

namespace models {

namespace {

bool isSum(const Derivation &derivation)
{
    return derivation.formula == Formula::Difference || derivation.formula == Formula::Sum
           || derivation.formula == Formula::ImpliedQuarter;
}

bool isSubtracted(const Derivation &derivation, std::size_t operand)
{
    if (derivation.formula == Formula::Difference)
        return operand > 0;
    return operand < derivation.weights.size() && derivation.weights[operand] < 0;
}

} // namespace

int precisionOf(const Book &book, const Fact &fact)
{
    const Unit *unit = book.unit(fact.unit);
    return fact.value->decimals() - (unit ? unit->exponent : 0);
}

Decimal baseValue(const Book &book, const Fact &fact)
{
    const Unit *unit = book.unit(fact.unit);
    return fact.value->scaledBy(unit ? unit->exponent : 0);
}

Fact absentFact(const QString &conceptId, const QString &period, Measure measure, Absence absence)
{
    Fact fact;
    fact.conceptId = conceptId;
    fact.period = period;
    fact.measure = measure;
    fact.absence = absence;
    return fact;
}

Fact derivedFact(Fact fact, Derivation derivation)
{
    if (fact.value)
        fact.absence = Absence::None;
    fact.derivation = std::make_shared<const Derivation>(std::move(derivation));
    return fact;
}

Absence combinedAbsence(const Fact &a, const Fact &b)
{
    const bool missing = a.absence == Absence::NotInRelease || b.absence == Absence::NotInRelease;
    return missing ? Absence::NotInRelease : Absence::DoesNotExist;
}

const Unit *unitOfKind(const Book &book, UnitKind kind)
{
    const auto found = std::ranges::find(book.content().units, kind, &Unit::kind);
    return found == book.content().units.end() ? nullptr : &*found;
}

const Unit *unitOfBase(const Book &book, const QString &base)
{
    const auto found = std::ranges::find(book.content().units, base, &Unit::base);
    return found == book.content().units.end() ? nullptr : &*found;
}

Interval intervalOf(const Book &book, const Fact &fact)
{
    if (!fact.isDerived() || !isSum(*fact.derivation))
        return Interval::ofRounded(baseValue(book, fact), book.company().houseStyle.rounding);
    const Derivation &derivation = *fact.derivation;
    Interval sum = Interval::exact({});
    for (std::size_t i = 0; i < derivation.operands.size(); ++i) {
        if (!derivation.operands[i].value)
            continue;
        const Interval part = intervalOf(book, derivation.operands[i]);
        sum = sum + (isSubtracted(derivation, i) ? -part : part);
    }
    return sum;
}

} // namespace models
