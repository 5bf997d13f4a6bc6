#include "FigureIndex.h"

#include "analysis/FactMath.h"

#include <algorithm>
#include <numeric>

namespace models {

namespace {

constexpr int measureCount = 6;
constexpr qint64 largestCoefficient = 10'000'000'000'000'000;
constexpr int mostDecimals = 15;

template<typename List>
QHash<QString, int> numbered(const List &list)
{
    QHash<QString, int> numbers;
    numbers.reserve(list.size());
    for (const auto &entry : list)
        numbers.insert(entry.id, static_cast<int>(numbers.size()));
    return numbers;
}

// Beyond any figure of a company products would no longer be exact.
bool isComparable(const Decimal &value)
{
    if (value.decimals() > mostDecimals || value.decimals() < -mostDecimals)
        return false;
    const Fraction fraction = Fraction::of(value);
    return fraction.numerator < largestCoefficient && fraction.numerator > -largestCoefficient;
}

} // namespace

FigureIndex::FigureIndex(const Book &book)
    : m_book(book)
    , m_concepts(numbered(book.content().concepts))
    , m_periods(numbered(book.content().periods))
{
    m_figures.reserve(book.content().facts.size());
    for (const Fact &fact : book.content().facts)
        m_figures.push_back(figureOf(fact));
    m_order.resize(m_figures.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, {}, [this](int fact) { return at(fact).key; });
    for (int begin = 0; begin < size();) {
        const quint64 key = at(m_order[static_cast<std::size_t>(begin)]).key;
        int end = begin;
        while (end < size() && at(m_order[static_cast<std::size_t>(end)]).key == key)
            ++end;
        m_places.insert(key, {begin, end - begin});
        begin = end;
    }
}

FigureIndex::Figure FigureIndex::figureOf(const Fact &fact) const
{
    Figure figure{&fact, key(fact.conceptId, fact.period, fact.measure), std::nullopt, false};
    const Unit *unit = m_book.unit(fact.unit);
    const Concept *item = m_book.item(fact.conceptId);
    if (fact.absence == Absence::DoesNotExist) {
        figure.value = Decimal();
        figure.isExact = true;
    } else if (fact.value && unit) {
        const Decimal value = baseValue(m_book, fact);
        if (isComparable(value))
            figure.value = value;
        // An average of a count over a period was rounded; what was counted on a day was not.
        figure.isExact = unit->kind == UnitKind::Count && value.decimals() == 0 && fact.measure == Measure::Amount
                         && item && item->periodType != PeriodType::Duration;
    }
    return figure;
}

quint64 FigureIndex::key(const QString &conceptId, const QString &period, Measure measure) const
{
    const auto item = m_concepts.constFind(conceptId);
    const auto place = m_periods.constFind(period);
    if (item == m_concepts.constEnd() || place == m_periods.constEnd())
        return 0;
    const auto number
        = static_cast<quint64>(*item) * static_cast<quint64>(m_periods.size()) + static_cast<quint64>(*place);
    return number * measureCount + static_cast<quint64>(measure) + 1;
}

std::span<const int> FigureIndex::of(quint64 key) const
{
    const auto place = m_places.constFind(key);
    if (key == 0 || place == m_places.constEnd())
        return {};
    return std::span<const int>(m_order).subspan(static_cast<std::size_t>(place->first),
                                                 static_cast<std::size_t>(place->second));
}

int FigureIndex::finest(quint64 key, Language edition) const
{
    int best = -1;
    for (const int fact : of(key)) {
        if (!at(fact).value)
            continue;
        const auto rank = [&](int index) {
            return std::pair(at(index).value->decimals(), at(index).fact->source.edition == edition);
        };
        if (best < 0 || rank(fact) > rank(best))
            best = fact;
    }
    return best;
}

int FigureIndex::indexOf(const Fact *fact) const
{
    return fact ? static_cast<int>(fact - m_book.content().facts.data()) : -1;
}

Interval FigureIndex::interval(const Figure &figure) const
{
    return figure.isExact ? Interval::exact(Fraction::of(*figure.value))
                          : Interval::ofRounded(*figure.value, m_book.company().houseStyle.rounding);
}

} // namespace models
