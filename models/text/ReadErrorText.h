#pragma once

#include "Words.h"
#include "formats/ReadError.h"

namespace models {

/// What is wrong, without where.
[[nodiscard]] QString problemText(ReadProblem problem, const Words &words);

/// One line for a person: file, row, column, what was found and what was expected.
[[nodiscard]] QString describe(const ReadError &error, const Words &words);

} // namespace models
