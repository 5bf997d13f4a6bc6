#include "StatementRoom.h"

#include "formats/HeadingDates.h"

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace models {

StatementRoom::StatementRoom(BookContent *content, int statement)
    : m_content(content)
    , m_statement(statement)
    , m_origins(m_content->statements.at(statement).rows.size())
{
    std::iota(m_origins.begin(), m_origins.end(), 0);
}

const Period *StatementRoom::periodOf(const QString &id) const
{
    const auto found = std::ranges::find(m_content->periods, id, &Period::id);
    return found == m_content->periods.end() ? nullptr : &*found;
}

void StatementRoom::addColumn(const Period &period)
{
    const Column column{period.id, Measure::Amount};
    if (statement().columns.contains(column))
        return;
    QList<QDate> ends;
    for (const Column &each : std::as_const(statement().columns))
        if (const Period *other = periodOf(each.period); other && each.measure == Measure::Amount)
            ends.append(other->end);
    const bool isNewestFirst = ends.size() > 1 && ends.front() > ends.back();
    const bool isNewest = !ends.isEmpty() && period.end > *std::ranges::max_element(ends);
    const bool isFirst = isNewestFirst && isNewest;
    const int at = isFirst ? 0 : static_cast<int>(statement().columns.size());
    insertColumn(column, at);
    addHeading(period, isFirst);
}

void StatementRoom::insertColumn(const Column &column, int at)
{
    statement().columns.insert(at, column);
    for (Fact &fact : m_content->facts)
        if (fact.source.statement == statement().id && fact.source.column >= at)
            ++fact.source.column;
}

// In the words of another column as long, where they can be said of this one.
void StatementRoom::addHeading(const Period &period, bool isFirst)
{
    QList<PeriodHeading> &headings = statement().headings;
    if (headings.isEmpty() || std::ranges::count(headings, period.id, &PeriodHeading::period) > 0)
        return;
    Text text{period.id, period.id};
    for (const PeriodHeading &other : std::as_const(headings)) {
        const Period *from = periodOf(other.period);
        if (!from || from->months() != period.months())
            continue;
        const int startMonth = m_content->company.fiscalYearStartMonth;
        text = {shiftedHeading(other.text.en, *from, period, startMonth).value_or(period.id),
                shiftedHeading(other.text.ja, *from, period, startMonth).value_or(period.id)};
        break;
    }
    headings.insert(isFirst ? 0 : headings.size(), PeriodHeading{period.id, text});
}

int StatementRoom::rowOf(const Row &row, int after)
{
    const int known = statement().rowOf(row.conceptId);
    if (known >= 0)
        return known;
    Row added = row;
    const int at = after < 0 ? static_cast<int>(statement().rows.size()) : after + 1;
    if (after >= 0 && added.role != RowRole::Heading)
        added.parent = parentAfter(after, added.role);
    insertRow(added, at);
    return at;
}

// Under the heading above, as a sibling of what stands there, or, of a total, beside the heading.
int StatementRoom::parentAfter(int row, RowRole role) const
{
    const Row &before = statement().rows.at(row);
    const int sibling = before.role == RowRole::Heading ? row : before.parent;
    return role == RowRole::Total && sibling >= 0 ? statement().rows.at(sibling).parent : sibling;
}

void StatementRoom::insertRow(const Row &row, int at)
{
    for (Row &other : statement().rows)
        if (other.parent >= at)
            ++other.parent;
    statement().rows.insert(at, row);
    m_origins.insert(at, -1);
}

void StatementRoom::moveFigures()
{
    QHash<int, int> rows;
    for (int row = 0; row < m_origins.size(); ++row)
        if (m_origins.at(row) >= 0)
            rows.insert(m_origins.at(row), row);
    for (Fact &fact : m_content->facts)
        if (fact.source.statement == statement().id)
            fact.source.row = rows.value(fact.source.row, fact.source.row);
    std::iota(m_origins.begin(), m_origins.end(), 0);
}

void sortFacts(BookContent *content)
{
    QHash<QString, int> places; // of running text -1, before all statements
    for (int i = 0; i < content->statements.size(); ++i)
        places.insert(content->statements.at(i).id, i);
    // Those of running text keep their order: there an edition follows the other figure by figure.
    const auto place = [&places](const Fact &fact) {
        const Source &source = fact.source;
        const Language edition = source.statement.isEmpty() ? Language::English : source.edition;
        return std::tuple(places.value(source.statement, -1), source.row, source.column, edition);
    };
    std::ranges::stable_sort(content->facts, {}, place);
}

} // namespace models
