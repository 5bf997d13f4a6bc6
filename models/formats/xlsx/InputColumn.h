#pragma once

#include "BookSheet.h"

namespace models::xlsx {

/// Makes an empty column of amounts ready to be filled in, after the model of another one (-1: there is none).
void writeInputColumn(BookSheet *target, const Statement &statement, int column, int model);

} // namespace models::xlsx
