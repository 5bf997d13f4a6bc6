#pragma once

#include <QString>

namespace resources {

/// Where the built-in book lies inside the program.
[[nodiscard]] QString builtInBook();

} // namespace resources
