#pragma once

#include "XmlPart.h"

#include <QStringList>

namespace models::xlsx {

/// The texts that cells refer to by number.
[[nodiscard]] QStringList readSharedStrings(XmlPart &part);

} // namespace models::xlsx
