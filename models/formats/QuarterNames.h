#pragma once

#include "book/Book.h"

namespace models {

/// How a company numbers its periods, as the ids of its quarters show: "3Q03", "Q4FY24".
class QuarterNames
{
public:
    /// Nothing if no one way, or more than one, explains the ids of all quarters of the book.
    [[nodiscard]] static std::optional<QuarterNames> of(const Book &book);

    /// The id of a quarter.
    [[nodiscard]] QString quarter(const Period &period) const { return m_way.idOf(period); }
    /// The id of a longer period from the beginning of a fiscal year, after the ids of others like it; nothing if there
    /// are none. A whole year is "FY03" if nothing says otherwise.
    [[nodiscard]] std::optional<QString> cumulative(const Period &period) const;

private:
    /// The year after which quarters are numbered, and by which of its dates it is called.
    enum class YearOf { FiscalStart, FiscalEnd, Calendar };

    /// Which number of an id means what.
    struct Way
    {
        QString example;
        int startMonth = 1;
        int quarterPlace = 0; ///< among the numbers of an id
        YearOf yearOf = YearOf::FiscalStart;

        [[nodiscard]] QString idOf(const Period &period) const;
        [[nodiscard]] int yearOfPeriod(const Period &period) const;
        /// The number of a year in an id, in as many digits as this company has it.
        [[nodiscard]] QString yearIn(const Period &period) const;
    };

    QuarterNames(const Book &book, Way way);
    [[nodiscard]] static QList<Way> ways(const Period &current, int startMonth);
    [[nodiscard]] std::optional<QString> after(const Period &other, const Period &period) const;

    QList<Period> m_periods;
    Way m_way;
};

} // namespace models
