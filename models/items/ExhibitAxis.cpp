#include "ExhibitAxis.h"

#include "analysis/Analysis.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int quarterMonths = 3;

// A quarter that the book does not name is called by its place in the fiscal year.
QString quarterName(const Book &book, const Period &quarter)
{
    for (const Period &period : book.content().periods)
        if (period.isQuarter() && monthEnd(period.end) == monthEnd(quarter.end))
            return period.id;
    const FiscalQuarter place = FiscalQuarter::of(quarter, book.company().fiscalYearStartMonth);
    return u"%1Q%2"_s.arg(place.quarter).arg(place.fiscalYear % 100, 2, 10, QLatin1Char('0'));
}

/// The quarters between two periods that the book has no figures for.
QStringList missingBetween(const Book &book, const Period &earlier, const Period &later)
{
    QStringList missing;
    for (QDate end = monthEnd(earlier.end, quarterMonths); end < monthEnd(later.start.addDays(-1), quarterMonths);
         end = monthEnd(end, quarterMonths))
        missing.append(quarterName(book, {{}, monthEnd(end, -quarterMonths).addDays(1), end}));
    return missing;
}

bool hasFigures(const Book &book, const Exhibit &exhibit, const Period *period)
{
    return period && std::ranges::any_of(exhibit.concepts, [&](const QString &conceptId) {
               return amount(book, conceptId, period->id).value.has_value();
           });
}

void appendGap(QList<Slot> *axis, const QStringList &missing, AxisMode mode)
{
    if (mode == AxisMode::Comparison && !missing.isEmpty())
        return axis->append({nullptr, missing, Measure::Amount, nullptr});
    for (const QString &quarter : missing)
        axis->append({nullptr, {quarter}, Measure::Amount, nullptr});
}

QList<Slot> withGaps(const Book &book, const QList<const Period *> &periods, AxisMode mode)
{
    QList<Slot> axis;
    for (const Period *period : periods) {
        const Period *before = axis.isEmpty() ? nullptr : axis.back().period;
        // Longer periods may overlap or lie apart; only quarters have a place for each that is missing.
        if (before && before->isQuarter() && period->isQuarter())
            appendGap(&axis, missingBetween(book, *before, *period), mode);
        axis.append({period, {}, Measure::Amount, nullptr});
    }
    return axis;
}

QList<Slot> comparisonAxis(const Book &book, const Exhibit &exhibit, const QString &currentPeriod)
{
    const Comparison comparison = comparisonOf(book, currentPeriod);
    QList<const Period *> periods;
    for (const Period *period : {comparison.yearAgo, comparison.previous, comparison.current})
        if (hasFigures(book, exhibit, period) && !periods.contains(period))
            periods.append(period);
    return withGaps(book, periods, AxisMode::Comparison);
}

QList<Slot> timelineAxis(const Book &book, const Exhibit &exhibit)
{
    QList<const Period *> quarters;
    for (const Period &period : book.content().periods)
        if (period.isQuarter() && hasFigures(book, exhibit, &period))
            quarters.append(&period);
    std::ranges::sort(quarters, {}, [](const Period *period) { return period->end.toJulianDay(); });
    return withGaps(book, quarters, AxisMode::Timeline);
}

QList<Slot> varianceAxis(const Book &book, const Exhibit &exhibit, const QString &currentPeriod)
{
    const Comparison comparison = comparisonOf(book, currentPeriod);
    QList<Slot> axis;
    if (!hasFigures(book, exhibit, comparison.current))
        return axis;
    if (hasFigures(book, exhibit, comparison.yearAgo))
        axis.append({comparison.current, {}, Measure::YoY, comparison.yearAgo});
    if (hasFigures(book, exhibit, comparison.previous))
        axis.append({comparison.current, {}, Measure::QoQ, comparison.previous});
    return axis;
}

QList<Slot> bridgeAxis(const Book &book, const Exhibit &exhibit, const AxisChoice &choice)
{
    const Period *focus = focusOf(book, exhibit, choice);
    return hasFigures(book, exhibit, focus) ? QList<Slot>{{focus, {}, Measure::Amount, nullptr}} : QList<Slot>();
}

QList<Slot> periodBridgeAxis(const Book &book, const Exhibit &exhibit, const AxisChoice &choice)
{
    QList<Slot> axis = varianceAxis(book, exhibit, choice.current);
    if (exhibit.base) {
        axis.removeIf([&](const Slot &place) { return place.measure != *exhibit.base; });
        return axis;
    }
    const Period *chosen = book.period(choice.base);
    const auto same = std::ranges::find(axis, chosen, &Slot::base);
    if (same != axis.end())
        return {*same};
    if (chosen && chosen->id != choice.current && hasFigures(book, exhibit, chosen)
        && hasFigures(book, exhibit, book.period(choice.current)))
        return {{book.period(choice.current), {}, Measure::Amount, chosen}};
    return axis.mid(0, 1);
}

} // namespace

const Period *focusOf(const Book &book, const Exhibit &exhibit, const AxisChoice &choice)
{
    const Comparison comparison = comparisonOf(book, choice.current);
    if (exhibit.kind != ExhibitKind::Bridge || !exhibit.base)
        return comparison.current;
    return *exhibit.base == Measure::YoY ? comparison.yearAgo : comparison.previous;
}

QList<Slot> axisOf(const Book &book, const Exhibit &exhibit, const AxisChoice &choice)
{
    switch (exhibit.kind) {
    case ExhibitKind::Columns:
    case ExhibitKind::StackedColumns:
    case ExhibitKind::StackedShares:
    case ExhibitKind::Multiples:
    case ExhibitKind::Tile:
        return choice.mode == AxisMode::Timeline ? timelineAxis(book, exhibit)
                                                 : comparisonAxis(book, exhibit, choice.current);
    case ExhibitKind::Lines:
        return timelineAxis(book, exhibit);
    case ExhibitKind::Bridge:
        return bridgeAxis(book, exhibit, choice);
    case ExhibitKind::Variance:
        return varianceAxis(book, exhibit, choice.current);
    case ExhibitKind::PeriodBridge:
        return periodBridgeAxis(book, exhibit, choice);
    }
    Q_UNREACHABLE();
}

} // namespace models
