#pragma once

#include "BookSheet.h"
#include "BookWorkbook.h"

namespace models::xlsx {

/// The sheet of a statement, with columns that are to be filled in.
void writeStatementTable(BookFile *file, const Sheet &sheet, const QString &name, const Statement &statement,
                         const QList<InputPeriod> &inputs);

} // namespace models::xlsx
