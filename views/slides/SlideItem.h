#pragma once

#include "book/RunningOrder.h"
#include "charts/ExhibitItem.h"
#include "snapshots/Snapshot.h"

#include <optional>

namespace views {

/// How many keys it takes to reveal a slide: the series of its chart or the steps of its bridge; 0 for a statement.
[[nodiscard]] int revealSteps(const models::Book &book, const models::Slide &slide);

/// A slide as a picture of 1920 x 1080 whatever shows it: an exhibit, or a short table of a statement, with the message
/// on top, source line and page number. Screens show it scaled, with bars at the sides rather than distorted.
class SlideItem : public QGraphicsObject
{
    Q_OBJECT

public:
    /// `number` as printed in the corner, "3 / 14"; may be empty.
    SlideItem(const SnapshotSpec &view, const models::Slide &slide, const QString &number,
              QGraphicsItem *parent = nullptr);
    ~SlideItem() override;

    /// Another language, unit or period of the same slide: in place, within a frame.
    void setView(const SnapshotSpec &view);
    /// Shows the first so many series or steps; nothing: all.
    void setRevealed(std::optional<int> steps);
    /// Lifts a figure out: its bar outlined and its value in large; an empty cell: none.
    void setHighlight(const CellKey &cell);

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), QSizeF(slideSize)}; }
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override {}

Q_SIGNALS:
    void clicked(const views::CellKey &cell);
    void hovered(const views::CellKey &cell);

private:
    class Content;
    std::unique_ptr<Content> m_content;
};

} // namespace views
