#pragma once

#include "ExhibitModel.h"

namespace models {

/// Why a bridge is not drawn, for its readers; empty where it can be.
[[nodiscard]] QString bridgeFault(const ExhibitModel &model);

} // namespace models
