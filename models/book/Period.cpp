#include "Period.h"

namespace models {

namespace {

/// Months since the year 0.
int monthNumber(const QDate &date)
{
    return date.year() * 12 + date.month();
}

} // namespace

QDate monthEnd(const QDate &date, int monthsLater)
{
    const QDate month = QDate(date.year(), date.month(), 1).addMonths(monthsLater);
    return QDate(month.year(), month.month(), month.daysInMonth());
}

int Period::months() const
{
    return monthNumber(end) - monthNumber(start) + 1;
}

bool Period::isBefore(const Period &later, int shift) const
{
    return monthNumber(end) + shift == monthNumber(later.end) && months() == later.months();
}

FiscalQuarter FiscalQuarter::of(const Period &period, int fiscalYearStartMonth)
{
    const int monthInYear = (period.end.month() - fiscalYearStartMonth + 12) % 12;
    return {period.end.year() - (period.end.month() < fiscalYearStartMonth ? 1 : 0), monthInYear / 3 + 1};
}

} // namespace models
