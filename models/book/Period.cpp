#include "Period.h"

namespace models {

QDate monthEnd(const QDate &date, int monthsLater)
{
    const QDate month = QDate(date.year(), date.month(), 1).addMonths(monthsLater);
    return QDate(month.year(), month.month(), month.daysInMonth());
}

int Period::months() const
{
    return (end.year() - start.year()) * 12 + end.month() - start.month() + 1;
}

bool Period::isBefore(const Period &later, int shift) const
{
    return months() == later.months() && monthEnd(end, shift) == monthEnd(later.end);
}

FiscalQuarter FiscalQuarter::of(const Period &period, int fiscalYearStartMonth)
{
    const int monthInYear = (period.end.month() - fiscalYearStartMonth + 12) % 12;
    return {period.end.year() - (period.end.month() < fiscalYearStartMonth ? 1 : 0), monthInYear / 3 + 1};
}

} // namespace models
