#pragma once

#include "charts/ChartMetrics.h"
#include "charts/TextItem.h"
#include "theme/Theme.h"

namespace views {

/// The number in the lower right corner of a slide of this size and with this type.
TextItem *newSlideNumber(const QString &number, const QSizeF &size, const ChartMetrics &metrics, const Theme &theme,
                         QGraphicsItem *parent);

/// How much of the width it takes from the line in which it stands; nothing for an empty one.
[[nodiscard]] qreal roomForNumber(const TextItem &number, const ChartMetrics &metrics);

} // namespace views
