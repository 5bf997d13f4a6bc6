#pragma once

#include "ChartItem.h"

namespace views {

/// A key figure: its value in large with the unit, the changes in words, small columns for the periods.
class TileChart : public ChartItem
{
    Q_OBJECT

public:
    TileChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
              QGraphicsItem *parent);

protected:
    void buildSeries() override {}
    void layOut() override;
    void layOutEmpty() override;

private:
    void chooseSize();
    [[nodiscard]] qreal addName();
    [[nodiscard]] qreal addFigure(qreal top, qreal width);
    [[nodiscard]] qreal addChange(models::Measure measure, qreal top, qreal width);
    void addColumns(const QRectF &rect);

    qreal m_factor = 1; ///< of the window's type sizes
    qreal m_top = 0;
    qreal m_changeEnd = 0; ///< right end of the words of change
};

} // namespace views
