#pragma once

#include "ChartItem.h"
#include "SideColumn.h"

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace views {

/// A mix over time: columns of segments, the total on top, values inside, names beside the last column. Negative
/// segments hang below the zero line, and the total stays the printed one.
class StackedColumnsChart : public ChartItem
{
    Q_OBJECT

public:
    StackedColumnsChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                        QGraphicsItem *parent);

protected:
    void buildSeries() override;
    void layOut() override;
    void revealSeries() override;

private:
    struct Segment
    {
        int row;
        QRectF rect;
    };
    struct Range
    {
        qreal least = 0;
        qreal most = 0;
    };

    void appendSet(QStackedBarSeries *series, int row, bool current);
    [[nodiscard]] int lastColumn() const { return model().columnCount() - 1; }
    [[nodiscard]] int totalRow() const; ///< -1 if there is none
    [[nodiscard]] Range stackRange(int column) const;
    [[nodiscard]] Range wholeRange() const;
    [[nodiscard]] QString valueText(int row, int column) const;
    [[nodiscard]] bool isEmptyColumn(int column) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] bool namesFit(const QList<SideColumn> &columns) const;
    [[nodiscard]] QList<SideColumn> chooseNames();

    [[nodiscard]] qreal widestValue() const;
    [[nodiscard]] qreal sideWidth(const QList<SideColumn> &columns) const;
    [[nodiscard]] qreal namesWidth(const QList<SideColumn> &columns) const;
    [[nodiscard]] QRectF plotFor(const QList<SideColumn> &columns) const;
    [[nodiscard]] qreal datesRoom(qreal plotWidth) const
    {
        return plotWidth / model().columnCount() - metrics().dates * 0.5;
    }
    [[nodiscard]] qreal fittingBarWidth() const;
    [[nodiscard]] int totalPixels() const;

    [[nodiscard]] qreal slotWidth() const { return m_plot.width() / model().columnCount(); }
    [[nodiscard]] qreal slotCenter(int column) const;
    [[nodiscard]] qreal yOf(qreal value) const;
    [[nodiscard]] QList<Segment> segmentsOf(int column) const;
    [[nodiscard]] bool isHighEnough(const Segment &segment, int column) const;
    [[nodiscard]] bool holdsValue(const Segment &segment, int column) const;

    void labelColumn(int column);
    void labelSegments(int column, const QList<Segment> &segments);
    void labelBeside(int column, const QList<Segment> &segments);
    [[nodiscard]] QRectF totalRect(int column) const;
    void placeBeside(const Segment &segment, const QString &text, qreal middle);
    [[nodiscard]] bool isFree(const QRectF &place) const;
    void labelTotal(int column);
    void labelAxis(int column);
    void markGap(int column);
    void labelEmptyColumn(int column);
    void labelNames(const QList<SideColumn> &columns);
    void labelName(const Segment &segment, TextItem *text, qreal middle, const QList<SideColumn> &columns);
    void labelTotalChanges(const QList<SideColumn> &columns);
    void labelChangeHeadings(const QList<SideColumn> &columns);
    [[nodiscard]] qreal namesLeft() const;
    [[nodiscard]] qreal totalLine() const;
    void outlineSelection(int column, const QList<Segment> &segments);

    QChart *m_chart;
    QBarCategoryAxis *m_categories = nullptr;
    QValueAxis *m_values = nullptr;
    QStackedBarSeries *m_series = nullptr;
    QRectF m_plot;
    qreal m_barWidth = 0;
    bool m_shortNames = false;
    bool m_valuesWithNames = true; ///< those too small for their segment
    QList<QRectF> m_taken;         ///< by columns and notes: no value may stand there
};

} // namespace views
