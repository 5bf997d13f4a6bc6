#include "BridgeColumns.h"

using models::Decimal;

namespace views::xlsx {

namespace {

Decimal lesser(const Decimal &a, const Decimal &b)
{
    return models::compareValues(a, b) <= 0 ? a : b;
}

Decimal greater(const Decimal &a, const Decimal &b)
{
    return models::compareValues(a, b) >= 0 ? a : b;
}

} // namespace

QList<BridgeColumn> bridgeColumns(const QList<BridgeStep> &steps)
{
    QList<BridgeColumn> columns;
    Decimal level;
    for (const BridgeStep &step : steps) {
        BridgeColumn column;
        column.before = step.isTotal ? Decimal() : level;
        column.after = column.before + step.value;
        const Decimal low = lesser(column.before, column.after);
        const Decimal high = greater(column.before, column.after);
        column.baseAbove = greater(Decimal(), low);
        column.barAbove = greater(Decimal(), high) - column.baseAbove;
        column.baseBelow = lesser(Decimal(), high);
        column.barBelow = lesser(Decimal(), low) - column.baseBelow;
        columns.append(column);
        level = column.after;
    }
    return columns;
}

} // namespace views::xlsx
