#include "ExhibitAxis.h"

#include "analysis/Analysis.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

// A quarter that the book does not name is called by its place in the fiscal year.
QString quarterName(const Book &book, const Period &quarter)
{
    for (const Period &period : book.content().periods)
        if (period.isQuarter() && monthEnd(period.end) == monthEnd(quarter.end))
            return period.id;
    const FiscalQuarter place = FiscalQuarter::of(quarter, book.company().fiscalYearStartMonth);
    return u"%1Q%2"_s.arg(place.quarter).arg(place.fiscalYear % 100, 2, 10, QLatin1Char('0'));
}

Slot gapBetween(const Book &book, const Period &earlier, const Period &later)
{
    Slot gap;
    for (QDate end = monthEnd(earlier.end, 3); end < monthEnd(later.end); end = monthEnd(end, 3))
        gap.missing.append(quarterName(book, {{}, monthEnd(end, -3).addDays(1), end}));
    return gap;
}

bool hasFigures(const Book &book, const Exhibit &exhibit, const Period *period)
{
    return period && std::ranges::any_of(exhibit.concepts, [&](const QString &conceptId) {
               return amount(book, conceptId, period->id).value.has_value();
           });
}

QList<Slot> withGaps(const Book &book, const QList<const Period *> &periods)
{
    QList<Slot> axis;
    for (const Period *period : periods) {
        if (!axis.isEmpty()) {
            const Slot gap = gapBetween(book, *axis.back().period, *period);
            if (!gap.missing.isEmpty())
                axis.append(gap);
        }
        axis.append({period, {}, Measure::Amount, nullptr});
    }
    return axis;
}

QList<const Period *> comparedPeriods(const Book &book, const Exhibit &exhibit, const QString &currentPeriod)
{
    const Comparison comparison = comparisonOf(book, currentPeriod);
    QList<const Period *> periods;
    for (const Period *period : {comparison.yearAgo, comparison.previous, comparison.current})
        if (hasFigures(book, exhibit, period) && !periods.contains(period))
            periods.append(period);
    return periods;
}

} // namespace

QList<Slot> comparisonAxis(const Book &book, const Exhibit &exhibit, const QString &currentPeriod)
{
    return withGaps(book, comparedPeriods(book, exhibit, currentPeriod));
}

QList<Slot> timelineAxis(const Book &book, const Exhibit &exhibit)
{
    QList<const Period *> quarters;
    for (const Period &period : book.content().periods)
        if (period.isQuarter() && hasFigures(book, exhibit, &period))
            quarters.append(&period);
    std::ranges::sort(quarters, {}, [](const Period *period) { return period->end.toJulianDay(); });
    return withGaps(book, quarters);
}

QList<Slot> varianceAxis(const Book &book, const Exhibit &exhibit, const QString &currentPeriod)
{
    const Comparison comparison = comparisonOf(book, currentPeriod);
    QList<Slot> axis;
    if (hasFigures(book, exhibit, comparison.yearAgo))
        axis.append({comparison.current, {}, Measure::YoY, comparison.yearAgo});
    if (hasFigures(book, exhibit, comparison.previous))
        axis.append({comparison.current, {}, Measure::QoQ, comparison.previous});
    return axis;
}

} // namespace models
