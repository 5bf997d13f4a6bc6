#include "HeadingReader.h"

namespace models {

HeadingReader::HeadingReader(const Book &book)
    : m_calendar(calendarOf(book))
    , m_book(book)
{
    for (const Statement &statement : book.content().statements)
        for (const PeriodHeading &heading : statement.headings)
            for (const Language language : bothLanguages)
                m_printed[heading.text.in(language).simplified()].insert(heading.period);
}

std::optional<HeadingPeriod> HeadingReader::read(const QString &heading)
{
    const auto known = m_read.constFind(heading);
    return known != m_read.constEnd() ? *known : *m_read.insert(heading, readAnew(heading));
}

std::optional<HeadingPeriod> HeadingReader::readAnew(const QString &heading) const
{
    if (heading.isEmpty())
        return std::nullopt;
    if (auto period = periodOfHeading(heading, m_calendar))
        return period;
    const QSet<QString> printed = m_printed.value(heading.simplified());
    const Period *period = printed.size() == 1 ? m_book.period(*printed.constBegin()) : nullptr;
    return period ? std::optional(HeadingPeriod{period->start, period->end}) : std::nullopt;
}

} // namespace models
