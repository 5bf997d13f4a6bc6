#include "ImportPeriods.h"

#include "BookPeriods.h"

#include <algorithm>

namespace models {

namespace {

constexpr int monthsInQuarter = 3;

const Period *periodNamed(const BookContent &content, const QString &id)
{
    const auto found = std::ranges::find(content.periods, id, &Period::id);
    return found == content.periods.end() ? nullptr : &*found;
}

} // namespace

ImportPeriods::ImportPeriods(const Book &book, const ImportPlan &plan, BookContent *content, ImportErrors *errors)
    : m_book(book)
    , m_plan(plan)
    , m_content(content)
    , m_errors(errors)
{}

// A quarter itself; of a longer period, where that is asked for, the quarter in which it ends. With both in the book it
// is computed as what the quarters before leave, and nobody has printed that.
std::optional<Period> ImportPeriods::quarterOf(const Period &period) const
{
    if (period.isQuarter())
        return period;
    if (!m_plan.asQuarters || period.months() < monthsInQuarter)
        return std::nullopt;
    return periodFor(m_book, {monthEnd(period.end, -monthsInQuarter).addDays(1), period.end});
}

void ImportPeriods::addOf(const ImportColumn &column)
{
    const Period *known = periodNamed(*m_content, column.period->id);
    if (!known)
        m_content->periods.append(*column.period);
    else if (*known != *column.period)
        m_errors->add(ReadProblem::DuplicateId, m_plan.headerRow, column.column, column.heading, known->id);
}

void ImportPeriods::add()
{
    for (const ImportColumn &column : m_plan.columns)
        if (column.period)
            addOf(column);
    for (const ImportColumn &column : m_plan.columns)
        if (const auto quarter = column.period ? quarterOf(*column.period) : std::nullopt;
            quarter && !periodNamed(*m_content, quarter->id))
            m_content->periods.append(*quarter);
}

void ImportPeriods::makeCurrent(const ImportRows &rows)
{
    for (qsizetype i = 0; i < m_plan.columns.size(); ++i) {
        const auto &period = m_plan.columns.at(i).period;
        const auto quarter = period ? quarterOf(*period) : std::nullopt;
        const bool hasFigures = std::ranges::any_of(
            rows, [i](const ImportRow &row) { return row.isUsed() && !row.figures.value(i).isEmpty(); });
        const Period *current = periodNamed(*m_content, m_content->company.currentPeriod);
        if (quarter && hasFigures && (!current || quarter->end > current->end))
            m_content->company.currentPeriod = quarter->id;
    }
}

} // namespace models
