#pragma once

#include "ChartItem.h"

class QStackedBarSeries;
class QValueAxis;

namespace views {

/// One concept over time as columns, or several side by side as small panels on one scale. The current period is solid,
/// earlier ones lighter, a derived quarter hatched, a missing one an empty place with a mark.
class ColumnsChart : public ChartItem
{
    Q_OBJECT

public:
    ColumnsChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                 QGraphicsItem *parent);

protected:
    void buildSeries() override;
    void layOut() override;
    void revealSeries() override;

private:
    struct Panel
    {
        int row = 0;
        QChart *chart = nullptr;
        QStackedBarSeries *series = nullptr;
        QValueAxis *values = nullptr;
        QRectF plot;
    };

    [[nodiscard]] Panel newPanel(int row);
    void appendSet(const Panel &panel, bool current);
    [[nodiscard]] bool hasTitles() const { return m_panels.size() > 1; }
    [[nodiscard]] qreal widestValue(int pixels) const;
    [[nodiscard]] int panelsAcross() const;
    [[nodiscard]] qreal leastPanelHeight() const;
    [[nodiscard]] int linesOfText() const;
    void chooseType(qreal slotWidth);
    void placePanel(Panel *panel, const QRectF &rect);
    void labelPanel(const Panel &panel);
    void labelColumn(const Panel &panel, int column, qreal axisTop);
    [[nodiscard]] qreal endUnder(const Panel &panel, int column) const;
    void labelValue(const Panel &panel, int column);
    void outlineColumn(const Panel &panel, int column);
    [[nodiscard]] QRectF barRect(const Panel &panel, int column) const;
    [[nodiscard]] qreal slotCenter(const Panel &panel, int column) const;
    [[nodiscard]] qreal slotWidth(const Panel &panel) const;
    [[nodiscard]] qreal yOf(const Panel &panel, qreal value) const;

    QList<Panel> m_panels;
    qreal m_least = 0;
    qreal m_most = 0;
    qreal m_barPart = 1; ///< of its slot
    int m_valuePixels = 0;
    int m_valueStep = 1; ///< every how many columns have their figure
    int m_periodStep = 1;
    bool m_withMonths = false;
};

} // namespace views
