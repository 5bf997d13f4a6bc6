#pragma once

namespace app {

/// The whole program: a sub-command, or the window. Returns the exit code: 0 done, 2 bad usage or unreadable input.
[[nodiscard]] int run(int argc, char *argv[]);

} // namespace app
