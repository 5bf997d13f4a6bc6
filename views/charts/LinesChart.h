#pragma once

#include "ChartItem.h"

class QLineSeries;
class QValueAxis;

namespace views {

/// Many periods as lines: the name and last figure at each line's end, a break where quarters are missing.
class LinesChart : public ChartItem
{
    Q_OBJECT

public:
    LinesChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
               QGraphicsItem *parent);

protected:
    void buildSeries() override;
    void layOut() override;
    void revealSeries() override;
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    void addLineSeries(int row);
    [[nodiscard]] qreal endWidth() const;
    [[nodiscard]] QString endText(int row) const;
    [[nodiscard]] int lastColumn(int row) const;
    [[nodiscard]] CellKey cellNear(const QPointF &place) const;
    [[nodiscard]] QPointF pointAt(int row, int column) const;
    void labelPeriods();
    void labelEnds();
    void markSelection();

    QChart *m_chart;
    QValueAxis *m_places = nullptr;
    QValueAxis *m_values = nullptr;
    QList<QLineSeries *> m_lines;
    QRectF m_plot;
};

} // namespace views
