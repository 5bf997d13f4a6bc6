#pragma once

#include <QDate>
#include <QString>

namespace models {

/// A stretch of time with both its dates; a balance belongs to the period at whose end it was struck.
/// Dates decide, names do not: one company's "3Q" is three months, another's nine.
struct Period
{
    QString id;
    QDate start;
    QDate end;

    [[nodiscard]] int months() const;
    [[nodiscard]] bool isQuarter() const { return months() == 3; }
    /// Starts and ends so many months earlier (negative: later) than this one.
    [[nodiscard]] bool isBefore(const Period &later, int shift) const;

    bool operator==(const Period &) const = default;
};

/// A quarter's place in the fiscal calendar of a company whose year starts in the given month (1-12).
struct FiscalQuarter
{
    int fiscalYear = 0; ///< the calendar year in which the fiscal year starts
    int quarter = 0;    ///< 1-4; of a longer period the quarter in which it ends

    [[nodiscard]] static FiscalQuarter of(const Period &period, int fiscalYearStartMonth);
};

/// Last day of the month that lies so many months after the month of `date`.
[[nodiscard]] QDate monthEnd(const QDate &date, int monthsLater = 0);

} // namespace models
