#pragma once

#include "ChartItem.h"

class QBarSeries;
class QValueAxis;

namespace views {

/// A bridge from one figure to another: totals stand on zero, steps hang between them, thin connectors lead on.
/// Qt Charts gives the axes; bars and labels are drawn here, since a step begins where the one before ends.
/// A bridge whose steps do not add up is not drawn; it says so instead.
class BridgeChart : public ChartItem
{
    Q_OBJECT

public:
    BridgeChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                QGraphicsItem *parent);

protected:
    void buildSeries() override;
    void layOut() override;

private:
    struct Bar
    {
        int row = 0;
        qreal from = 0;
        qreal to = 0;
        bool isTotal = false;
    };

    [[nodiscard]] int column() const;
    [[nodiscard]] QList<Bar> bars() const;
    void sayFault(const QString &text);
    [[nodiscard]] qreal slotWidth() const { return m_plot.width() / static_cast<qreal>(m_bars.size()); }
    [[nodiscard]] qreal slotCenter(int bar) const;
    [[nodiscard]] qreal yOf(qreal value) const;
    [[nodiscard]] qreal longestWord() const;
    [[nodiscard]] QString labelText(const Bar &bar) const;
    [[nodiscard]] int labelLevels() const;
    [[nodiscard]] qreal labelWidth(int bar) const;
    [[nodiscard]] TextItem *newLabel(const Bar &bar);
    [[nodiscard]] qreal placeLabels();
    [[nodiscard]] QRectF barRect(int index) const;
    [[nodiscard]] models::Effect effectOf(const Bar &bar) const;
    void drawBar(int index);
    [[nodiscard]] QString figureText(const Bar &bar) const;
    [[nodiscard]] int figurePixels() const;
    [[nodiscard]] QPointF placeFor(const Bar &bar, const QSizeF &size) const;
    void drawFigures();

    QChart *m_chart;
    QBarSeries *m_series = nullptr;
    QValueAxis *m_values = nullptr;
    QList<Bar> m_bars;
    QRectF m_plot;
    qreal m_labelsTop = 0;
    QList<QRectF> m_taken; ///< by bars, the zero line and figures: no other figure may stand there
};

} // namespace views
