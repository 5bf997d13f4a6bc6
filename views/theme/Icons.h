#pragma once

#include <QColor>
#include <QIcon>

namespace views {

/// A line icon of resources/icons in the given colour, sharp at every size and display scale.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);

} // namespace views
