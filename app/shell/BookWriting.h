#pragma once

#include "Arguments.h"
#include "book/Book.h"

namespace app {

/// The sub-commands that write a book; each returns its exit code.
[[nodiscard]] int runConvert(const models::Book &book, const Arguments &arguments);
[[nodiscard]] int runNewQuarter(const models::Book &book, const Arguments &arguments);

} // namespace app
