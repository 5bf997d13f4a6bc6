#pragma once

#include "book/Language.h"

namespace app {

/// What --help prints.
[[nodiscard]] QString usage(models::Language language);

} // namespace app
