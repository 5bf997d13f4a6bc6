#pragma once

#include <QByteArray>

namespace models::xlsx {

/// Whether every part of a zip archive of XML is there to its end.
[[nodiscard]] bool isWholeArchive(const QByteArray &bytes);

} // namespace models::xlsx
