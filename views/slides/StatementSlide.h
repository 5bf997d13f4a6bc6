#pragma once

#include "book/RunningOrder.h"
#include "charts/TextItem.h"
#include "snapshots/SnapshotModels.h"

namespace views {

/// A short table of a statement as a slide: its title, what it is and in which unit, the table in type for a hall, its
/// notes and source. Columns give way where type would become too small, in both languages the same.
class StatementSlide : public QGraphicsItem
{
public:
    StatementSlide(const SnapshotSpec &view, const models::Slide &slide, qreal roomForNumber, QGraphicsItem *parent);

    /// Of the same book.
    void setView(const SnapshotSpec &view);

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), QSizeF(slideSize)}; }
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override {}

private:
    using Model = models::StatementModel;

    [[nodiscard]] const models::Statement &whole() const;
    void chooseColumns();
    [[nodiscard]] int fittingPixels(const Model &other) const;
    [[nodiscard]] bool isExcerpt() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString foot() const;
    void layOut();
    [[nodiscard]] qreal addHead();
    [[nodiscard]] qreal addFoot();
    TextItem *addText(const QString &text, int pixels, bool bold, ColorRole role);

    SnapshotSpec m_view;
    models::Slide m_slide;
    qreal m_roomForNumber;
    Theme m_theme;
    StatementModelPtr m_model;
    QList<int> m_columns; ///< of the model, which are shown
    int m_pixels = 0;
};

} // namespace views
