#pragma once

#include "Sheet.h"
#include "book/Book.h"

namespace models {

/// Parts of sheetsOf.
[[nodiscard]] Sheet companySheet(const Company &company);
/// The figures of running text.
[[nodiscard]] Sheet figureSheet(const Book &book);
/// What earlier releases printed.
[[nodiscard]] Sheet restatementSheet(const Book &book);
/// The rows, columns and figures of a statement.
[[nodiscard]] Sheet statementSheet(const Book &book, const Statement &statement);

} // namespace models
