#pragma once

#include <QStringView>

namespace models {

/// What separates the cells of a table: comma, tab or semicolon. The one that cuts most of the first rows into equally
/// many cells, more than one; a comma where none does. Nothing inside quotation marks counts.
[[nodiscard]] char16_t csvDelimiter(QStringView text);

} // namespace models
