#pragma once

#include "book/RunningOrder.h"
#include "snapshots/Snapshot.h"

#include <QGraphicsView>

#include <optional>

namespace app {

/// A slide as the audience will see it.
class SlidePreview : public QGraphicsView
{
    Q_OBJECT

public:
    explicit SlidePreview(QWidget *parent = nullptr);
    ~SlidePreview() override;
    Q_DISABLE_COPY_MOVE(SlidePreview)

    /// Nothing: an empty place.
    void setSlide(const views::SnapshotSpec &view, const std::optional<models::Slide> &slide, const QString &number);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::unique_ptr<QGraphicsScene> m_scene;
};

} // namespace app
