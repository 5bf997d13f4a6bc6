#include "StatementColumns.h"

#include "analysis/Analysis.h"

#include <algorithm>

namespace models {

namespace {

QString baseOf(const Book &book, const Column &column)
{
    const Comparison comparison = comparisonOf(book, column.period);
    const Period *base = column.measure == Measure::YoY   ? comparison.yearAgo
                         : column.measure == Measure::QoQ ? comparison.previous
                                                          : nullptr;
    return base ? base->id : QString();
}

ShownColumn shown(const Book &book, const Column &column, int printed)
{
    const QString base = baseOf(book, column);
    return {column, printed, base.isEmpty() ? column.period : base, base};
}

QList<ShownColumn> printedColumns(const Book &book, const Statement &statement)
{
    QList<ShownColumn> columns;
    for (int i = 0; i < statement.columns.size(); ++i)
        columns.append(shown(book, statement.columns.at(i), i));
    return columns;
}

bool isPrintedFor(const Statement &statement, const QString &period)
{
    return statement.columns.contains({period, Measure::Amount});
}

// Printed in the statement, or known all the same: printed elsewhere, implied or computed.
bool hasAmounts(const Book &book, const Statement &statement, const QString &period)
{
    return isPrintedFor(statement, period) || std::ranges::any_of(statement.rows, [&](const Row &row) {
               return row.role != RowRole::Heading && amount(book, row.conceptId, period).value;
           });
}

// A cumulative statement has no column for the quarter; it has one for the longer period with the same end.
QString currentIn(const Book &book, const Statement &statement, const QString &currentPeriod)
{
    if (isPrintedFor(statement, currentPeriod))
        return currentPeriod;
    const Period *current = book.period(currentPeriod);
    const auto sameEnd = std::ranges::find_if(statement.columns, [&](const Column &column) {
        const Period *period = book.period(column.period);
        return column.measure == Measure::Amount && period && current && period->end == current->end;
    });
    if (sameEnd != statement.columns.end())
        return sameEnd->period;
    if (hasAmounts(book, statement, currentPeriod))
        return currentPeriod;
    const auto any = std::ranges::find(statement.columns, Measure::Amount, &Column::measure);
    return any == statement.columns.end() ? currentPeriod : any->period;
}

std::optional<Measure> shareMeasure(const Statement &statement)
{
    const auto found
        = std::ranges::find_if(statement.columns, [](const Column &column) { return isShare(column.measure); });
    return found == statement.columns.end() ? std::nullopt : std::optional(found->measure);
}

QList<ShownColumn> computedColumns(const Book &book, const Statement &statement, const QString &currentPeriod)
{
    const Comparison comparison = comparisonOf(book, currentIn(book, statement, currentPeriod));
    if (!comparison.current)
        return {};
    const QString &current = comparison.current->id;
    const auto share = shareMeasure(statement);
    QList<ShownColumn> columns;
    const auto append = [&](const Period *period, std::optional<Measure> change) {
        if (!period || !hasAmounts(book, statement, period->id))
            return;
        columns.append({{period->id, Measure::Amount}, -1, period->id, {}});
        if (share)
            columns.append({{period->id, *share}, -1, period->id, {}});
        if (change)
            columns.append({{current, *change}, -1, period->id, period->id});
    };
    append(comparison.current, std::nullopt);
    append(comparison.yearAgo, Measure::YoY);
    append(comparison.previous, Measure::QoQ);
    return columns;
}

QList<ShownColumn> timelineColumns(const Book &book, const Statement &statement)
{
    QList<const Period *> quarters;
    for (const Period &period : book.content().periods)
        if (period.isQuarter() && hasAmounts(book, statement, period.id))
            quarters.append(&period);
    std::ranges::sort(quarters, {}, [](const Period *period) { return period->end.toJulianDay(); });
    QList<ShownColumn> columns;
    for (const Period *quarter : quarters)
        columns.append({{quarter->id, Measure::Amount}, -1, quarter->id, {}});
    return columns;
}

} // namespace

QList<ShownColumn> shownColumns(const Book &book, const Statement &statement, Presentation presentation,
                                const QString &currentPeriod, AxisMode mode)
{
    if (presentation == Presentation::AsPrinted)
        return printedColumns(book, statement);
    return mode == AxisMode::Timeline ? timelineColumns(book, statement)
                                      : computedColumns(book, statement, currentPeriod);
}

} // namespace models
