#include "Restatements.h"

#include "Analysis.h"
#include "FactMath.h"

#include <QSet>

#include <algorithm>

namespace models {

namespace {

/// What makes two figures figures of one fact.
struct FactIdentity
{
    QString conceptId;
    QString period;
    Measure measure = Measure::Amount;

    bool operator==(const FactIdentity &) const = default;
    friend size_t qHash(const FactIdentity &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.conceptId, key.period, int(key.measure));
    }
};

FactIdentity identityOf(const Fact &fact)
{
    return {fact.conceptId, fact.period, fact.measure};
}

bool isFiner(const Book &book, const Fact &fact, const Fact &other)
{
    return precisionOf(book, fact) > precisionOf(book, other);
}

/// Of figures of one fact that in this unit, else the most precise one.
const Fact *bestIn(const Book &book, const std::vector<const Fact *> &facts, const QString &unit)
{
    const Fact *best = nullptr;
    for (const Fact *fact : facts) {
        if (fact->unit == unit)
            return fact;
        if (!best || isFiner(book, *fact, *best))
            best = fact;
    }
    return best;
}

std::vector<const Fact *> withValue(std::vector<const Fact *> facts, Measure measure)
{
    std::erase_if(facts, [&](const Fact *fact) { return fact->measure != measure || !fact->value; });
    return facts;
}

/// The figures of the earliest release that has any.
std::vector<const Fact *> firstFigures(const Book &book, const FactIdentity &key)
{
    auto figures = withValue(book.earlierFacts(key.conceptId, key.period), key.measure);
    std::erase_if(figures, [first = figures.empty() ? QDate() : figures.front()->source.released](const Fact *fact) {
        return fact->source.released != first;
    });
    return figures;
}

/// The book's own figure, nothing if it has none.
std::optional<Fact> ownFigure(const Book &book, const FactIdentity &key, const QString &unit)
{
    if (const Fact *printed = bestIn(book, withValue(book.facts(key.conceptId, key.period), key.measure), unit))
        return *printed;
    Fact computed = key.measure == Measure::Amount ? amount(book, key.conceptId, key.period) : Fact();
    return computed.value ? std::optional(computed) : std::nullopt;
}

Fact differenceOf(const Book &book, const Fact &now, const Fact &first)
{
    Fact difference = between(book, now, first);
    const Unit *unit = book.unit(difference.unit);
    const Unit *points = unitOfKind(book, UnitKind::Points);
    if (unit && unit->kind == UnitKind::Percent && points)
        difference.unit = points->id;
    return difference;
}

QString statementOf(const Book &book, const FactIdentity &key)
{
    for (const Fact *fact : book.facts(key.conceptId, key.period))
        if (fact->measure == key.measure && !fact->source.statement.isEmpty())
            return fact->source.statement;
    return {};
}

/// Gathers what an earlier book prints otherwise.
class EarlierFigures
{
public:
    EarlierFigures(const Book &later, const Book &earlier);

    [[nodiscard]] std::vector<Fact> facts() const;

private:
    void take(const Fact &fact, const QDate &released);
    [[nodiscard]] std::optional<Fact> translated(const Fact &fact, const QDate &released) const;
    [[nodiscard]] bool isRestated(const std::vector<Fact> &figures) const;
    [[nodiscard]] bool isOtherwise(const Fact &fact) const;
    [[nodiscard]] bool differ(const Fact &one, const Fact &other) const;

    const Book &m_later;
    QHash<QString, QString> m_periods; ///< ids in the later book by those in the earlier one
    QHash<QString, QString> m_units;
    bool m_hasSameRate = false; ///< of translation: at another one every translated figure is another
    QList<FactIdentity> m_order;
    QHash<FactIdentity, std::vector<Fact>> m_figures;
};

EarlierFigures::EarlierFigures(const Book &later, const Book &earlier)
    : m_later(later)
    , m_hasSameRate(later.company().translation.rate == earlier.company().translation.rate)
{
    for (const Period &period : earlier.content().periods)
        if (const Period *same = later.periodBefore(period, 0); same && same->months() == period.months())
            m_periods.insert(period.id, same->id);
    for (const Unit &unit : earlier.content().units)
        if (const Unit *same = later.unit(unit.id);
            same && same->base == unit.base && same->kind == unit.kind && same->exponent == unit.exponent)
            m_units.insert(unit.id, same->id);
    for (const Fact &fact : later.content().earlierFacts)
        take(fact, fact.source.released);
    for (const Fact &fact : earlier.content().earlierFacts)
        take(fact, fact.source.released);
    for (const Fact &fact : earlier.content().facts)
        take(fact, earlier.company().released);
}

std::optional<Fact> EarlierFigures::translated(const Fact &fact, const QDate &released) const
{
    Fact taken = fact;
    taken.period = m_periods.value(fact.period);
    taken.unit = m_units.value(fact.unit);
    taken.source = {{}, Language::English, -1, -1, fact.source.text, {}, released};
    const bool isKnown = !taken.period.isEmpty() && !taken.unit.isEmpty() && m_later.item(fact.conceptId);
    const bool isComparable = fact.value && (fact.measure != Measure::Usd || m_hasSameRate);
    return isKnown && isComparable ? std::optional(taken) : std::nullopt;
}

// Several tables and both editions print one figure; it is kept once.
void EarlierFigures::take(const Fact &fact, const QDate &released)
{
    const auto taken = translated(fact, released);
    if (!taken)
        return;
    const FactIdentity key = identityOf(*taken);
    std::vector<Fact> &figures = m_figures[key];
    if (figures.empty())
        m_order.append(key);
    const bool isThere = std::ranges::any_of(figures, [&](const Fact &other) {
        return other.value == taken->value && other.unit == taken->unit && other.source.released == released;
    });
    if (!isThere)
        figures.push_back(*taken);
}

// What the figures may stand for has nothing in common.
bool EarlierFigures::differ(const Fact &one, const Fact &other) const
{
    return !intervalOf(m_later, one).meets(intervalOf(m_later, other));
}

bool EarlierFigures::isOtherwise(const Fact &fact) const
{
    auto own = withValue(m_later.facts(fact.conceptId, fact.period), fact.measure);
    const auto isOfUnit = [&](const Fact *other) { return other->unit == fact.unit; };
    if (std::ranges::any_of(own, isOfUnit))
        std::erase_if(own, std::not_fn(isOfUnit));
    if (!own.empty())
        return std::ranges::all_of(own, [&](const Fact *other) { return differ(fact, *other); });
    const auto computed = ownFigure(m_later, identityOf(fact), fact.unit);
    return computed && differ(fact, *computed);
}

bool EarlierFigures::isRestated(const std::vector<Fact> &figures) const
{
    return std::ranges::any_of(figures, [this](const Fact &fact) { return isOtherwise(fact); });
}

std::vector<Fact> EarlierFigures::facts() const
{
    std::vector<Fact> facts;
    for (const FactIdentity &key : m_order)
        if (const std::vector<Fact> &figures = *m_figures.constFind(key); isRestated(figures))
            facts.insert(facts.end(), figures.begin(), figures.end());
    return facts;
}

/// A printed figure in the place of another one of the same fact.
Fact inPlaceOf(const Book &book, const Fact &printed, const Fact &first)
{
    Fact fact = printed;
    fact.value = first.value;
    fact.unit = first.unit;
    fact.absence = Absence::None;
    fact.source.text = first.source.text;
    fact.source.released = first.source.released;
    const Unit *from = book.unit(first.unit);
    const Unit *to = book.unit(printed.unit);
    if (first.unit == printed.unit || !from || !to)
        return fact;
    // The table has another unit than the earlier release had, in which nobody printed it.
    fact.unit = printed.unit;
    fact.value = inUnit(*first.value, *from, *to, book.company().houseStyle.rounding);
    fact.source.text.clear();
    return fact;
}

} // namespace

QList<Restatement> restatements(const Book &book)
{
    QList<Restatement> found;
    QSet<FactIdentity> seen;
    for (const Fact &fact : book.content().earlierFacts) {
        const FactIdentity key = identityOf(fact);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        const Fact *first = bestIn(book, firstFigures(book, key), {});
        const auto now = first ? ownFigure(book, key, first->unit) : std::nullopt;
        if (now)
            found.append({statementOf(book, key), *first, *now, differenceOf(book, *now, *first)});
    }
    return found;
}

std::optional<Fact> firstPublished(const Book &book, const Fact &fact)
{
    const auto figures = firstFigures(book, identityOf(fact));
    const Fact *first = bestIn(book, figures, fact.unit);
    return first ? std::optional(*first) : std::nullopt;
}

bool isRestated(const Book &book, const Fact &fact)
{
    return !book.content().earlierFacts.empty() && firstPublished(book, fact).has_value();
}

QStringList restatedPeriods(const Book &book, const std::vector<Fact> &facts)
{
    QStringList periods;
    if (book.content().earlierFacts.empty())
        return periods;
    for (const Fact &fact : facts) {
        if (isRestated(book, fact))
            periods.append(fact.period);
        if (fact.isDerived())
            periods += restatedPeriods(book, fact.derivation->operands);
    }
    periods.removeDuplicates();
    return periods;
}

bool isEarlierRelease(const Book &earlier, const Book &later)
{
    return earlier.company().name == later.company().name && earlier.company().released < later.company().released;
}

BookPtr withEarlierRelease(const Book &later, const Book &earlier)
{
    BookContent content = later.content();
    content.earlierFacts = EarlierFigures(later, earlier).facts();
    return std::make_shared<const Book>(std::move(content));
}

BookPtr asFirstPublished(const Book &book)
{
    BookContent content = book.content();
    content.vintage = Vintage::FirstPublished;
    QSet<FactIdentity> printed;
    for (Fact &fact : content.facts) {
        if (const auto first = firstPublished(book, fact); first && fact.value) {
            printed.insert(identityOf(fact));
            fact = inPlaceOf(book, fact, *first);
        }
    }
    for (const Fact &fact : book.content().earlierFacts) {
        const FactIdentity key = identityOf(fact);
        if (printed.contains(key))
            continue;
        printed.insert(key);
        for (const Fact *first : firstFigures(book, key))
            content.facts.push_back(*first);
    }
    return std::make_shared<const Book>(std::move(content));
}

} // namespace models
