#include "FactMath.h"

#include <algorithm>

namespace models {

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

} // namespace models
