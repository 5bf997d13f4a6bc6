#pragma once

#include "ReadError.h"
#include "ReadProgress.h"
#include "Sheet.h"

namespace models {

/// All sheets of a workbook in their order, hidden ones too, under the names they have there. Cells are the texts that
/// a spreadsheet shows, dates in ISO form. `file` is the name to put into errors.
[[nodiscard]] ReadResult<QList<Sheet>> readXlsx(const QByteArray &bytes, const QString &file,
                                                const ReadProgress &progress = unwatched);

/// Whether bytes begin as a workbook does, one that can't be read included: protected by a password, or of an old kind.
[[nodiscard]] bool isWorkbook(const QByteArray &bytes);

} // namespace models
