#pragma once

#include "book/Decimal.h"

#include <QList>

namespace views::xlsx {

/// A bar of a bridge as stacked columns draw it: above zero and below it what lifts the bar, unseen, and the bar.
/// A bar across zero has a part on both sides.
struct BridgeColumn
{
    models::Decimal before; ///< the level from which it leads; of a total zero
    models::Decimal after;
    models::Decimal baseAbove;
    models::Decimal barAbove;
    models::Decimal baseBelow; ///< zero or negative, as below
    models::Decimal barBelow;
};

struct BridgeStep
{
    models::Decimal value;
    bool isTotal = false;
};

[[nodiscard]] QList<BridgeColumn> bridgeColumns(const QList<BridgeStep> &steps);

} // namespace views::xlsx
