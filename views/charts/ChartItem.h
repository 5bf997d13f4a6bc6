#pragma once

#include "ChartMetrics.h"
#include "Selection.h"
#include "TextItem.h"
#include "items/ExhibitModel.h"
#include "theme/Theme.h"

#include <QChart>
#include <QGraphicsObject>

#include <optional>

namespace views {

/// The picture of an exhibit: Qt Charts gives bars, axes and hit areas; over them lie the labels, lines and outlines
/// of our own, which are built anew for every size. One subclass a kind of exhibit. The model outlives the item.
class ChartItem : public QGraphicsObject
{
    Q_OBJECT

public:
    ChartItem(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
              QGraphicsItem *parent);

    /// Takes the model's figures again.
    void rebuild();
    void setArea(const QRectF &area);
    void setSelection(const CellKey &cell);
    /// Shows the first so many steps of it, see Reveal.h; nothing: all. Axes and places stay as they are.
    void setRevealed(std::optional<int> steps);
    /// Something lies over that part of the picture: texts that it would cut are not shown.
    void setCovered(const QRectF &area);
    /// What is outlined as selected; null if nothing is.
    [[nodiscard]] const QRectF &outlined() const { return m_outlined; }
    [[nodiscard]] bool isRevealed(int row, int column) const;

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override {}

Q_SIGNALS:
    void clicked(const views::CellKey &cell);
    /// An empty cell: nothing is under the pointer.
    void hovered(const views::CellKey &cell);

protected:
    /// Fills the charts' series from the model.
    virtual void buildSeries() = 0;
    /// Sets the plot areas and adds every label for the present area.
    virtual void layOut() = 0;
    /// Hides what Qt Charts draws of figures that are not yet revealed, and shows what is.
    virtual void revealSeries() {}
    /// Where the exhibit has no figures around this period; whoever frames the chart says so.
    virtual void layOutEmpty() {}

    [[nodiscard]] const models::ExhibitModel &model() const { return *m_model; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const ChartMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] const CellKey &selection() const { return m_selection; }

    /// A bare Qt chart: no legend, title, margins, background or animation.
    [[nodiscard]] QChart *newChart();
    void placeChart(QChart *chart, const QRectF &plot);

    /// While it lives, whatever is laid over the charts belongs to the figure in that row and column, and appears with
    /// it; everything else is always there.
    class FigureScope
    {
    public:
        FigureScope(ChartItem *chart, int row, int column);
        ~FigureScope() { m_chart->m_step = m_before; }
        Q_DISABLE_COPY_MOVE(FigureScope)

    private:
        ChartItem *m_chart;
        int m_before;
    };

    /// Things over the charts; all gone at the next layout.
    TextItem *addText(const QString &text, int pixels, bool bold, ColorRole role);
    TextItem *addText(const QString &text, int pixels, bool bold, const QColor &color);
    void addLine(const QLineF &line, ColorRole role, qreal width);
    void addOutline(const QRectF &rect);
    void addFill(const QRectF &rect, const QColor &color, qreal depth);

    /// A figure that is not yet revealed can be neither clicked nor pointed at.
    void reportClick(int row, int column);
    void reportHover(bool over, int row, int column);

    /// A bar that can be clicked and pointed at, with the figure in that cell.
    void addBar(const QRectF &rect, const QColor &fill, int row, int column);
    /// Lines across a bar whose figure rests on a quarter that nobody printed.
    void addHatch(const QRectF &rect);

    /// Whether short names can stand for the full ones: two of the same would be worse than long ones.
    [[nodiscard]] bool shortNamesDiffer() const;
    [[nodiscard]] bool isCurrent(int column) const { return column == m_model->currentColumn(); }
    [[nodiscard]] QColor fillOf(int row, int column) const;

    /// The period under its column, with its months where wished; whole words, wrapped to the column's place.
    void labelPeriod(int column, qreal center, qreal top, qreal width, bool withMonths);
    [[nodiscard]] qreal periodLabelHeight(qreal width, bool withMonths) const;
    /// Whether every column's months find room in that width without a broken word.
    [[nodiscard]] bool monthsFit(qreal width) const;
    /// Every how many columns can be labelled, where a label needs this width and a column has that.
    [[nodiscard]] static int labelStep(qreal needed, qreal slotWidth);
    /// Whether a column is labelled at that step; the one that the exhibit is about always is.
    [[nodiscard]] bool isLabelled(int column, int step) const;
    [[nodiscard]] qreal widestPeriod() const;
    /// The mark across the base line where quarters are missing, and the note above it, which is returned; null
    /// without.
    TextItem *labelGap(int column, qreal center, qreal base, qreal width, bool withNote);

    void addBreakMark(const QPointF &center, qreal size);

    /// Position of a fact on the value axis; 0 where it has no value.
    [[nodiscard]] qreal valueOf(const models::Fact &fact) const;
    [[nodiscard]] CellKey cellAt(int row, int column) const;
    [[nodiscard]] bool isSelected(int row, int column) const;

private:
    static constexpr int always = -1;

    void clearOverlay();
    void tag(QGraphicsItem *item) const;
    void applyReveal();
    [[nodiscard]] QString monthsText(int column, qreal width) const;

    const models::ExhibitModel *m_model;
    Theme m_theme;
    ChartMetrics m_metrics;
    QRectF m_area;
    CellKey m_selection;
    QGraphicsRectItem *m_overlay = nullptr;
    std::optional<int> m_revealed;
    int m_step = always; ///< with which the things being laid out appear
    QRectF m_covered;
    QRectF m_outlined;
};

/// The picture for an exhibit's kind.
[[nodiscard]] ChartItem *newChartItem(const models::ExhibitModel *model, const Theme &theme,
                                      const ChartMetrics &metrics, QGraphicsItem *parent);

} // namespace views
