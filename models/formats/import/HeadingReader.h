#pragma once

#include "BookPeriods.h"

#include <QHash>
#include <QSet>

namespace models {

/// What headings mean, each asked once.
class HeadingReader
{
public:
    /// The book outlives it.
    explicit HeadingReader(const Book &book);

    /// By its words; if they say nothing, as the one period over which the book prints it.
    [[nodiscard]] std::optional<HeadingPeriod> read(const QString &heading);

private:
    [[nodiscard]] std::optional<HeadingPeriod> readAnew(const QString &heading) const;

    FiscalCalendar m_calendar;
    const Book &m_book;
    QHash<QString, QSet<QString>> m_printed;
    QHash<QString, std::optional<HeadingPeriod>> m_read;
};

} // namespace models
