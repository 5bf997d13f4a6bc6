#pragma once

#include "SlideItem.h"
#include "SlideShow.h"

#include <QGraphicsView>
#include <QPointer>

class QGraphicsEllipseItem;

namespace views {

/// Who looks at a slide, and so which of a show and whether blank.
enum class SlideViewer {
    Audience,  ///< what is on the screen, blank when it is
    Presenter, ///< the same, never blank
    Upcoming,  ///< the slide after it
};

/// A slide of a running show as large as fits, in its own shape between bars. It follows the show, the language, the
/// unit and the period; pointing at a figure lifts it out. The show outlives it.
class SlideView : public QGraphicsView
{
    Q_OBJECT

public:
    SlideView(SlideShow *show, SlideViewer viewer, QWidget *parent = nullptr);

    /// A soft circle at the mouse, also shown while the right button is held.
    void setSpot(bool on);
    [[nodiscard]] bool hasSpot() const { return m_spotOn; }
    /// A spot that another view shows, on the same place of this one.
    void placeSpot(const QPointF &place, bool visible);
    /// Where the slide lies in the viewport.
    [[nodiscard]] QRectF slideRect() const;
    /// Empty when there is no slide.
    [[nodiscard]] const SlideItem *slide() const { return m_item; }

Q_SIGNALS:
    /// It is at another place of the slide, or seen or not.
    void spotChanged(const QPointF &place, bool visible);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void follow();
    void showSlide();
    void build(const models::Slide &slide, const QString &number);
    void setView();
    void showSpot();

    SlideShow *m_show;
    SlideViewer m_viewer;
    QPointer<SlideItem> m_item;
    QGraphicsEllipseItem *m_spot;
    models::Slide m_slide; ///< that the item shows
    QString m_number;
    models::BookPtr m_book; ///< that it was taken from
    CellKey m_pinned;       ///< clicked, while another is pointed at
    bool m_spotOn = false;
    bool m_spotHeld = false;
    bool m_isUnderMouse = false;
};

} // namespace views
