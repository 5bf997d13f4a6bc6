#pragma once

#include "XmlPart.h"

namespace models::xlsx {

/// Leaves the element entered last, a shared or an inline string, with its text: all runs of it in one, without the
/// readings that Japanese spreadsheets keep over it.
[[nodiscard]] QString readString(XmlPart &part);

/// What stands in a text as _x000D_ is the character of that number; line breaks are single line feeds.
[[nodiscard]] QString decodedText(QString text);

} // namespace models::xlsx
