#pragma once

#include <QByteArray>
#include <QList>

namespace views {

/// The outlines in a TrueType font program as Qt embeds it, one a character code; equal bytes are
/// the same glyph. Empty if the font program isn't TrueType or is damaged.
[[nodiscard]] QList<QByteArray> fontOutlines(const QByteArray &trueType);

} // namespace views
