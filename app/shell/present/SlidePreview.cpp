#include "SlidePreview.h"

#include "slides/SlideItem.h"

#include <QGraphicsScene>

using namespace Qt::Literals::StringLiterals;

namespace app {

SlidePreview::SlidePreview(QWidget *parent)
    : QGraphicsView(parent)
{
    setObjectName(u"slidePreview"_s);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setInteractive(false);
    setFocusPolicy(Qt::NoFocus);
}

SlidePreview::~SlidePreview() = default;

void SlidePreview::setSlide(const views::SnapshotSpec &view, const std::optional<models::Slide> &slide,
                            const QString &number)
{
    auto scene = std::make_unique<QGraphicsScene>(QRectF(QPointF(), QSizeF(views::slideSize)));
    if (slide) {
        scene->setBackgroundBrush(views::Theme(view.theme).color(views::ColorRole::Card));
        scene->addItem(new views::SlideItem(view, *slide, number));
    }
    setScene(scene.get());
    m_scene = std::move(scene);
    fitInView(sceneRect(), Qt::KeepAspectRatio);
}

void SlidePreview::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fitInView(sceneRect(), Qt::KeepAspectRatio);
}

} // namespace app
