#pragma once

#include "ReadError.h"

#include <QByteArray>

namespace models {

/// The bytes of a whole file, unless it is too large to be a book's. `name` is put into errors.
[[nodiscard]] ReadResult<QByteArray> readInput(const QString &path, const QString &name);

} // namespace models
