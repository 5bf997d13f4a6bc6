#pragma once

#include "ImportErrors.h"
#include "book/Book.h"

namespace models {

/// Names everything in a table that keeps it from being imported as planned.
void checkImport(const Book &book, const ImportPlan &plan, const ImportRows &rows, ImportErrors *errors);

} // namespace models
