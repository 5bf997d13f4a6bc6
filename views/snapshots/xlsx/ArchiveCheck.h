#pragma once

#include <QByteArray>

namespace views::xlsx {

/// Whether every part of a zip archive of XML is there to its end.
[[nodiscard]] bool isWholeArchive(const QByteArray &bytes);

} // namespace views::xlsx
