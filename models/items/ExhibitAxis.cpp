#include "ExhibitAxis.h"

#include "analysis/Analysis.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int quarterMonths = 3;

QString placeName(const Book &book, const Period &quarter)
{
    const FiscalQuarter place = FiscalQuarter::of(quarter, book.company().fiscalYearStartMonth);
    return u"%1Q%2"_s.arg(place.quarter).arg(place.fiscalYear % 100, 2, 10, QLatin1Char('0'));
}

// A quarter that the book does not name is called by its place in the fiscal year where the book calls the others so,
// otherwise by its months: under the book's own names ours might be another quarter.
QString quarterName(const Book &book, const Period &quarter)
{
    const QList<Period> &periods = book.content().periods;
    const auto named = std::ranges::find_if(periods, [&](const Period &period) {
        return period.isQuarter() && monthEnd(period.end) == monthEnd(quarter.end);
    });
    if (named != periods.end())
        return named->id;
    const bool isTheirWay = std::ranges::all_of(
        periods, [&](const Period &period) { return !period.isQuarter() || period.id == placeName(book, period); });
    return isTheirWay ? placeName(book, quarter)
                      : quarter.start.toString(u"yyyy-MM"_s) + u'–' + quarter.end.toString(u"MM"_s);
}

QStringList quartersBetween(const Book &book, const Period &earlier, const Period &later)
{
    QStringList quarters;
    for (QDate end = monthEnd(earlier.end, quarterMonths); end < monthEnd(later.start.addDays(-1), quarterMonths);
         end = monthEnd(end, quarterMonths))
        quarters.append(quarterName(book, {{}, monthEnd(end, -quarterMonths).addDays(1), end}));
    return quarters;
}

bool hasFigures(const Book &book, const Exhibit &exhibit, const Period *period)
{
    return period && std::ranges::any_of(exhibit.concepts, [&](const QString &conceptId) {
               return amount(book, conceptId, period->id).value.has_value();
           });
}

// Not one that only a longer period implies.
bool isInRelease(const Book &book, const Exhibit &exhibit, const QString &period)
{
    return std::ranges::any_of(exhibit.concepts, [&](const QString &conceptId) {
        const Fact fact = amount(book, conceptId, period);
        return fact.value && !fact.restsOnImpliedQuarter();
    });
}

// A comparison passes over quarters that it does not show, whether the release has them or not.
Slot gapOver(const Book &book, const Exhibit &exhibit, QStringList quarters)
{
    quarters.removeIf([&](const QString &quarter) { return isInRelease(book, exhibit, quarter); });
    return {nullptr, quarters, Measure::Amount, nullptr};
}

QList<Slot> withGaps(const Book &book, const Exhibit &exhibit, const QList<const Period *> &periods, AxisMode mode)
{
    QList<Slot> axis;
    for (const Period *period : periods) {
        const Period *before = axis.isEmpty() ? nullptr : axis.back().period;
        // Longer periods may overlap or lie apart; only quarters have a place for each that is missing.
        const QStringList between = before && before->isQuarter() && period->isQuarter()
                                        ? quartersBetween(book, *before, *period)
                                        : QStringList();
        if (mode == AxisMode::Comparison && !between.isEmpty())
            axis.append(gapOver(book, exhibit, between));
        else
            for (const QString &quarter : between)
                axis.append({nullptr, {quarter}, Measure::Amount, nullptr});
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
    return withGaps(book, exhibit, periods, AxisMode::Comparison);
}

QList<Slot> timelineAxis(const Book &book, const Exhibit &exhibit)
{
    QList<const Period *> quarters;
    for (const Period &period : book.content().periods)
        if (period.isQuarter() && hasFigures(book, exhibit, &period))
            quarters.append(&period);
    std::ranges::sort(quarters, {}, [](const Period *period) { return period->end.toJulianDay(); });
    return withGaps(book, exhibit, quarters, AxisMode::Timeline);
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
