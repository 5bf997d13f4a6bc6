#pragma once

#include "Arguments.h"
#include "book/Book.h"

namespace app {

/// Ties a book out and writes what came of it to standard output or a file. Returns the exit code: whether findings are
/// open, or what is wrong with the file.
[[nodiscard]] int runCheck(const models::BookPtr &book, const Arguments &arguments);

} // namespace app
