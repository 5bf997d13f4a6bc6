#pragma once

#include "ChartItem.h"

namespace views {

/// A whole exhibit as a picture of any size: message, what and unit, period; the chart; the source line.
/// Everything that shows an exhibit (page, PNG, PDF) shows this item.
class ExhibitItem : public QGraphicsObject
{
    Q_OBJECT

public:
    ExhibitItem(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                QGraphicsItem *parent = nullptr);

    void setGeometry(const QRectF &rect);
    /// Without titles and source line, for a tile among others; framed unless told otherwise.
    void setFramed(bool framed) { m_framed = framed; }
    /// Where a page has the source line at its own foot.
    void setSourced(bool sourced) { m_sourced = sourced; }
    /// Keeps so much of the source line's width free at its right, for a page number.
    void setRoomForNumber(qreal width) { m_roomForNumber = width; }
    /// Says this instead of the exhibit's own message, from the next layout on; empty: its own.
    void setMessage(const QString &message) { m_message = message; }
    /// After a change of the model's figures.
    void refresh();
    /// After a change of its language alone: bars and axes stay.
    void relabel();
    void setSelection(const CellKey &cell) { m_chart->setSelection(cell); }
    /// See ChartItem.
    void setRevealed(std::optional<int> steps) { m_chart->setRevealed(steps); }
    [[nodiscard]] ChartItem *chart() const { return m_chart; }
    /// The least height at which everything fits with this width.
    [[nodiscard]] qreal leastHeight(qreal width);

    [[nodiscard]] QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override {}

Q_SIGNALS:
    void clicked(const views::CellKey &cell);
    void hovered(const views::CellKey &cell);

private:
    void layOut();
    [[nodiscard]] qreal addTitles(const QRectF &inner);
    [[nodiscard]] qreal addFooter(const QRectF &inner);
    TextItem *addText(const QString &text, int pixels, bool bold, ColorRole role);

    const models::ExhibitModel *m_model;
    Theme m_theme;
    ChartMetrics m_metrics;
    QRectF m_rect;
    bool m_framed = true;
    bool m_sourced = true;
    qreal m_roomForNumber = 0;
    QString m_message;
    QList<QGraphicsItem *> m_frame;
    ChartItem *m_chart;
};

/// The source line of an exhibit with its note.
[[nodiscard]] QString sourceAndNote(const models::ExhibitModel &model);

} // namespace views
