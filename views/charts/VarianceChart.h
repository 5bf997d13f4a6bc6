#pragma once

#include "ChartItem.h"

class QBarCategoryAxis;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace views {

/// Differences by item: bars left and right of a zero line, year on year and quarter on quarter side by side on one
/// scale. Colour follows the effect on the company, and every bar has its signed figure.
class VarianceChart : public ChartItem
{
    Q_OBJECT

public:
    VarianceChart(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                  QGraphicsItem *parent);

protected:
    void buildSeries() override;
    void layOut() override;
    void revealSeries() override;

private:
    /// One comparison: its chart and the room that its bars and their figures take.
    struct Panel
    {
        QChart *chart = nullptr;
        QHorizontalStackedBarSeries *series = nullptr;
        QValueAxis *values = nullptr;
        qreal least = 0; ///< most negative value, 0 or below
        qreal most = 0;
        qreal textLeft = 0; ///< width of the widest figure on that side
        qreal textRight = 0;
        qreal zero = 0; ///< x of the zero line
    };

    [[nodiscard]] Panel newPanel(int column);
    void appendSet(const Panel &panel, int column, int effect);
    void measure(Panel *panel, int column) const;
    [[nodiscard]] qreal headingHeight() const;
    [[nodiscard]] qreal figuresWidth() const;
    [[nodiscard]] QString name(int row) const;
    TextItem *addName(int row);
    [[nodiscard]] bool namesFit() const;
    [[nodiscard]] qreal namesWidth() const;
    [[nodiscard]] qreal unitWidth() const;
    void placePanels(qreal left);

    [[nodiscard]] qreal rowHeight() const;
    [[nodiscard]] qreal rowMiddle(int row) const;
    void drawRow(int row);
    void drawPanel(int column);
    void drawHeading(int column);
    void drawFigure(int column, int row);

    QList<Panel> m_panels;
    QRectF m_rows;
    bool m_shortNames = false;
    qreal m_scale = 1; ///< pixels for one unit, the same in every panel
};

} // namespace views
