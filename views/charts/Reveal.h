#pragma once

#include "items/ExhibitModel.h"

namespace views {

/// In how many steps an exhibit is shown to an audience: series by series, a stack from its base, a bridge bar by bar,
/// single columns period by period; 0 for a figure alone.
[[nodiscard]] int revealSteps(const models::ExhibitModel &model);

/// With which step the figure in that row and column appears, counted from 0. A whole comes with the last of its parts.
[[nodiscard]] int revealStep(const models::ExhibitModel &model, int row, int column);

} // namespace views
