#include "Book.h"

#include <algorithm>

namespace models {

namespace {

template<typename List>
QHash<QString, int> indexOf(const List &list, QString List::value_type::*id)
{
    QHash<QString, int> index;
    index.reserve(list.size());
    for (int i = 0; i < static_cast<int>(list.size()); ++i)
        index.insert(list.at(i).*id, i);
    return index;
}

template<typename List>
const typename List::value_type *lookUp(const List &list, const QHash<QString, int> &index, const QString &id)
{
    const auto found = index.constFind(id);
    return found == index.constEnd() ? nullptr : &list.at(*found);
}

std::vector<const Fact *> inOrder(const std::vector<Fact> &facts, QList<int> indices)
{
    std::ranges::sort(indices);
    std::vector<const Fact *> found;
    found.reserve(static_cast<std::size_t>(indices.size()));
    for (const int index : std::as_const(indices))
        found.push_back(&facts[static_cast<std::size_t>(index)]);
    return found;
}

} // namespace

Book::Book(BookContent content)
    : m_content(std::move(content))
    , m_units(indexOf(m_content.units, &Unit::id))
    , m_periods(indexOf(m_content.periods, &Period::id))
    , m_concepts(indexOf(m_content.concepts, &Concept::id))
    , m_statements(indexOf(m_content.statements, &Statement::id))
    , m_notes(indexOf(m_content.notes, &Note::id))
    , m_pages(indexOf(m_content.pages, &Page::id))
    , m_exhibits(indexOf(m_content.exhibits, &Exhibit::id))
    , m_orders(indexOf(m_content.runningOrders, &RunningOrder::id))
    , m_ratios(indexOf(m_content.ratios, &Ratio::conceptId))
{
    m_facts.reserve(static_cast<qsizetype>(m_content.facts.size()));
    m_cells.reserve(static_cast<qsizetype>(m_content.facts.size()));
    for (int i = 0; i < static_cast<int>(m_content.facts.size()); ++i) {
        const Fact &fact = m_content.facts[static_cast<std::size_t>(i)];
        m_facts.insert({fact.conceptId, fact.period}, i);
        m_cells.insert({fact.source.statement, fact.source.edition, fact.source.row, fact.source.column}, i);
    }
    for (int i = 0; i < static_cast<int>(m_content.earlierFacts.size()); ++i) {
        const Fact &fact = m_content.earlierFacts[static_cast<std::size_t>(i)];
        m_earlierFacts.insert({fact.conceptId, fact.period}, i);
    }
}

const Unit *Book::unit(const QString &id) const
{
    return lookUp(m_content.units, m_units, id);
}

const Period *Book::period(const QString &id) const
{
    return lookUp(m_content.periods, m_periods, id);
}

const Concept *Book::item(const QString &conceptId) const
{
    return lookUp(m_content.concepts, m_concepts, conceptId);
}

const Statement *Book::statement(const QString &id) const
{
    return lookUp(m_content.statements, m_statements, id);
}

const Note *Book::note(const QString &id) const
{
    return lookUp(m_content.notes, m_notes, id);
}

const Page *Book::page(const QString &id) const
{
    return lookUp(m_content.pages, m_pages, id);
}

const Exhibit *Book::exhibit(const QString &id) const
{
    return lookUp(m_content.exhibits, m_exhibits, id);
}

const RunningOrder *Book::runningOrder(const QString &id) const
{
    return lookUp(m_content.runningOrders, m_orders, id);
}

const Ratio *Book::ratio(const QString &conceptId) const
{
    return lookUp(m_content.ratios, m_ratios, conceptId);
}

const Calculation *Book::calculation(const QString &total) const
{
    const auto found = std::ranges::find(m_content.calculations, total, &Calculation::total);
    return found == m_content.calculations.end() ? nullptr : &*found;
}

const Period *Book::periodBefore(const Period &period, int months) const
{
    const auto found = std::ranges::find_if(
        m_content.periods, [&](const Period &candidate) { return candidate.isBefore(period, months); });
    return found == m_content.periods.end() ? nullptr : &*found;
}

std::vector<const Fact *> Book::facts(const QString &conceptId, const QString &period) const
{
    return inOrder(m_content.facts, m_facts.values({conceptId, period}));
}

std::vector<const Fact *> Book::earlierFacts(const QString &conceptId, const QString &period) const
{
    auto found = inOrder(m_content.earlierFacts, m_earlierFacts.values({conceptId, period}));
    std::ranges::stable_sort(found, {}, [](const Fact *fact) { return fact->source.released; });
    return found;
}

QString measureName(const Book &book, const Fact &fact)
{
    const Concept *item = book.item(fact.conceptId);
    const bool isOfMetric = fact.measure == Measure::Amount && item && !item->metric.isEmpty();
    return isOfMetric ? item->metric : measureName(fact.measure);
}

BookPtr withRunningOrders(const Book &book, const QList<RunningOrder> &orders)
{
    BookContent content = book.content();
    content.runningOrders = orders;
    return std::make_shared<const Book>(std::move(content));
}

BookPtr withReviews(const Book &book, const QList<Review> &reviews)
{
    BookContent content = book.content();
    content.reviews = reviews;
    return std::make_shared<const Book>(std::move(content));
}

const Fact *Book::printed(const Statement &statement, Language edition, int row, int column) const
{
    const auto found = m_cells.constFind({statement.id, edition, row, column});
    return found == m_cells.constEnd() ? nullptr : &m_content.facts[static_cast<std::size_t>(*found)];
}

} // namespace models
