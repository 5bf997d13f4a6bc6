#include "Cells.h"

namespace views {

// The totals of a bridge are amounts, the first one perhaps of an earlier period.
CellKey cellAt(const models::ExhibitModel &model, int row, int column)
{
    const models::Slot &place = model.axis().at(column);
    const QString &conceptId = model.conceptAt(row)->id;
    if (model.isBridge() && model.isTotal(row))
        return {conceptId, model.factAt(row, column).period, models::Measure::Amount};
    return {conceptId, place.period ? place.period->id : QString(), place.measure};
}

std::optional<QPoint> placeOf(const models::ExhibitModel &model, const CellKey &cell)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            if (!model.axis().at(column).isGap() && cellAt(model, row, column) == cell)
                return QPoint(column, row);
    return std::nullopt;
}

} // namespace views
