#pragma once

#include "ChartMetrics.h"
#include "items/ExhibitModel.h"
#include "theme/Theme.h"

namespace views {

/// A column of figures beside the names of a stack's series.
struct SideColumn
{
    QString heading;
    QStringList texts; ///< a row each, the total included
    QList<ColorRole> inks;
    qreal width = 0;
};

/// The columns that the outlet wants: shares of the whole, or changes; none that would be empty.
[[nodiscard]] QList<SideColumn> sideColumnsOf(const models::ExhibitModel &model, const ChartMetrics &metrics);

} // namespace views
