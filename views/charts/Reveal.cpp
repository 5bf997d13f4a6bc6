#include "Reveal.h"

#include <algorithm>
#include <functional>

using models::ExhibitKind;

namespace views {

namespace {

enum class Reveal { Rows, RowsFromBelow, Periods, Nothing };

Reveal revealOf(const models::ExhibitModel &model)
{
    if (!model.exhibit())
        return Reveal::Nothing;
    switch (model.exhibit()->kind) {
    case ExhibitKind::Columns:
        return Reveal::Periods;
    case ExhibitKind::StackedColumns:
    case ExhibitKind::StackedShares:
        return Reveal::RowsFromBelow; // so that nothing hangs in the air
    case ExhibitKind::Variance:
    case ExhibitKind::Bridge:
    case ExhibitKind::PeriodBridge:
    case ExhibitKind::Multiples:
    case ExhibitKind::Lines:
        return Reveal::Rows;
    case ExhibitKind::Tile:
        return Reveal::Nothing;
    }
    Q_UNREACHABLE();
}

int periodsUntil(const models::ExhibitModel &model, int column)
{
    return static_cast<int>(
        std::count_if(model.axis().begin(), model.axis().begin() + column, std::not_fn(&models::Slot::isGap)));
}

// Rows of its parts: the whole is told with the last of them.
int partRows(const models::ExhibitModel &model)
{
    const int rows = model.rowCount();
    return !model.isBridge() && rows > 1 && model.isTotal(rows - 1) ? rows - 1 : rows;
}

} // namespace

int revealSteps(const models::ExhibitModel &model)
{
    switch (revealOf(model)) {
    case Reveal::Rows:
    case Reveal::RowsFromBelow:
        return partRows(model);
    case Reveal::Periods:
        return periodsUntil(model, model.columnCount());
    case Reveal::Nothing:
        break;
    }
    return 0;
}

int revealStep(const models::ExhibitModel &model, int row, int column)
{
    switch (revealOf(model)) {
    case Reveal::Rows:
        return std::min(row, partRows(model) - 1);
    case Reveal::RowsFromBelow:
        return row < partRows(model) ? partRows(model) - 1 - row : partRows(model) - 1;
    case Reveal::Periods:
        return periodsUntil(model, column);
    case Reveal::Nothing:
        break;
    }
    return 0;
}

} // namespace views
