#pragma once

#include <QList>

namespace views {

/// Moves the middles of labels of the given heights apart so that none overlap, as little as possible, within the
/// bounds. The labels come from top to bottom.
[[nodiscard]] QList<qreal> spreadApart(QList<qreal> middles, const QList<qreal> &heights, qreal top, qreal bottom);

} // namespace views
