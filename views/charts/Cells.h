#pragma once

#include "Selection.h"
#include "items/ExhibitModel.h"

#include <QPoint>

namespace views {

/// What the figure in that row and column of an exhibit is to the page's selection.
[[nodiscard]] CellKey cellAt(const models::ExhibitModel &model, int row, int column);

/// Column and row of that figure in an exhibit; nothing if it is not there.
[[nodiscard]] std::optional<QPoint> placeOf(const models::ExhibitModel &model, const CellKey &cell);

} // namespace views
