#pragma once

#include "ImportPlan.h"
#include "book/Book.h"

namespace models {

/// What the concept that a new row becomes is counted in: the base of the table's unit, or of percent where every
/// figure has a percent sign; empty for a heading, which has no figures.
[[nodiscard]] QString baseOfNewRow(const Book &book, const ImportPlan &plan, const ImportRow &row);

/// Whether a percent sign belongs to the figures of a row.
[[nodiscard]] bool isRatioRow(const Book &book, const ImportPlan &plan, const ImportRow &row);

} // namespace models
