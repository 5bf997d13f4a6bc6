#pragma once

#include "ChartItem.h"

#include <QHash>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace views {

/// A mix over time: columns of segments, the total on top, values inside, names beside the last column.
class StackedColumnsChart : public ChartItem
{
    Q_OBJECT

public:
    StackedColumnsChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                        QGraphicsItem *parent);

protected:
    void buildSeries() override;
    void layOut() override;

private:
    struct Segment
    {
        int row;
        QRectF rect;
    };
    struct SideColumn
    {
        QString heading;
        QStringList texts; ///< a row each, the total included
        QList<ColorRole> inks;
        qreal width = 0;
    };

    void appendSet(QStackedBarSeries *series, int row, bool current);
    [[nodiscard]] bool isCurrent(int column) const;
    [[nodiscard]] int lastColumn() const { return model().columnCount() - 1; }
    [[nodiscard]] int totalRow() const; ///< -1 if there is none
    [[nodiscard]] qreal highest() const;

    [[nodiscard]] QList<SideColumn> sideColumns() const;
    [[nodiscard]] SideColumn shareColumn() const;
    [[nodiscard]] SideColumn changeColumn(models::Measure measure) const;
    [[nodiscard]] models::Fact changeAt(int row, models::Measure measure) const;
    [[nodiscard]] QString changeText(const models::Fact &change) const;
    [[nodiscard]] ColorRole inkOf(const models::Fact &change) const;
    [[nodiscard]] qreal namesWidth(const QList<SideColumn> &columns) const;
    [[nodiscard]] QRectF plotFor(const QList<SideColumn> &columns) const;
    [[nodiscard]] qreal axisHeight(qreal slotWidth) const;

    [[nodiscard]] qreal barWidth() const;
    [[nodiscard]] qreal slotCenter(int column) const;
    [[nodiscard]] qreal yOf(qreal value) const;
    [[nodiscard]] QList<Segment> segmentsOf(int column) const;
    [[nodiscard]] bool holdsValue(const Segment &segment) const;

    void labelColumn(int column);
    void labelSegments(int column, const QList<Segment> &segments);
    void labelPeriod(int column);
    void labelGap(int column);
    void labelNames(const QList<SideColumn> &columns);
    void labelTotalChanges(const QList<SideColumn> &columns);
    void outlineSelection(int column, const QList<Segment> &segments, qreal top);

    QChart *m_chart;
    QBarCategoryAxis *m_categories = nullptr;
    QValueAxis *m_values = nullptr;
    QStackedBarSeries *m_series = nullptr;
    QHash<const QBarSet *, int> m_rows;
    QRectF m_plot;
};

} // namespace views
