#include "SlideView.h"

#include <QGraphicsEllipseItem>
#include <QMouseEvent>
#include <QRadialGradient>
#include <QTimer>

#include <algorithm>

namespace views {

namespace {

constexpr qreal spotRadius = 54; // of a slide 1080 high

// Seen on white, on bars and on a black screen, without hiding what is under it.
QBrush spotBrush()
{
    constexpr QColor core(230, 60, 20, 150);
    constexpr QColor edge(230, 60, 20, 0);
    QRadialGradient gradient(0, 0, spotRadius);
    gradient.setColorAt(0, core);
    gradient.setColorAt(0.5, core);
    gradient.setColorAt(1, edge);
    return gradient;
}

QColor colorOf(Blank blank)
{
    switch (blank) {
    case Blank::White:
        return Qt::white;
    case Blank::None:
    case Blank::Black:
        break;
    }
    return Qt::black;
}

} // namespace

SlideView::SlideView(SlideShow *show, SlideViewer viewer, QWidget *parent)
    : QGraphicsView(parent)
    , m_show(show)
    , m_viewer(viewer)
    , m_spot(new QGraphicsEllipseItem(-spotRadius, -spotRadius, 2 * spotRadius, 2 * spotRadius))
{
    setScene(new QGraphicsScene(QRectF(QPointF(), QSizeF(slideSize)), this));
    scene()->addItem(m_spot);
    m_spot->setBrush(spotBrush());
    m_spot->setPen(Qt::NoPen);
    m_spot->setZValue(1);
    m_spot->setAcceptedMouseButtons(Qt::NoButton);
    m_spot->hide();
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    if (viewer != SlideViewer::Audience)
        setAlignment(Qt::AlignLeft | Qt::AlignTop); // no bars in the presenter's window
    follow();
    showSlide();
}

void SlideView::follow()
{
    if (m_viewer == SlideViewer::Audience) {
        connect(m_show, &SlideShow::changed, this, &SlideView::showSlide);
    } else { // the audience first: the presenter's pictures come a moment later
        auto *later = new QTimer(this);
        later->setSingleShot(true);
        later->setInterval(0);
        connect(m_show, &SlideShow::changed, later, qOverload<>(&QTimer::start));
        connect(later, &QTimer::timeout, this, &SlideView::showSlide);
    }
    if (m_viewer != SlideViewer::Upcoming)
        connect(m_show, &SlideShow::highlightChanged, this, [this](const CellKey &cell) {
            if (m_item)
                m_item->setHighlight(cell);
        });
    const ViewState *state = m_show->state();
    connect(state, &ViewState::languageChanged, this, &SlideView::setView);
    connect(state, &ViewState::unitChanged, this, &SlideView::setView);
    connect(state, &ViewState::periodChanged, this, &SlideView::setView);
    connect(state, &ViewState::basePeriodChanged, this, &SlideView::setView);
    connect(state, &ViewState::axisModeChanged, this, &SlideView::setView);
}

void SlideView::showSlide()
{
    const bool isUpcoming = m_viewer == SlideViewer::Upcoming;
    const models::Slide slide = isUpcoming ? m_show->upcoming().value_or(models::Slide()) : m_show->shown();
    const int place = m_show->current() + (isUpcoming ? 1 : 0);
    build(slide, m_show->isAnswering() && !isUpcoming ? QString() : m_show->numberOf(place));
    const Blank blank = m_viewer == SlideViewer::Audience ? m_show->blank() : Blank::None;
    if (m_viewer == SlideViewer::Audience)
        setBackgroundBrush(colorOf(blank));
    m_pinned = {};
    if (!m_item)
        return;
    m_item->setVisible(blank == Blank::None);
    if (!isUpcoming) {
        m_item->setRevealed(m_show->revealed());
        m_item->setHighlight({});
    }
}

// A step of the same slide keeps the picture.
void SlideView::build(const models::Slide &slide, const QString &number)
{
    const SnapshotSpec view = m_show->view();
    if (m_item && slide == m_slide && number == m_number && view.book == m_book)
        return;
    delete m_item;
    m_slide = slide;
    m_number = number;
    m_book = view.book;
    if (slide.exhibit.isEmpty() && slide.statement.isEmpty())
        return;
    m_item = new SlideItem(view, slide, number);
    scene()->addItem(m_item);
    if (m_viewer == SlideViewer::Upcoming)
        return m_item->setAcceptedMouseButtons(Qt::NoButton);
    connect(m_item, &SlideItem::clicked, this, [this](const CellKey &cell) {
        m_pinned = cell == m_pinned ? CellKey() : cell;
        m_show->setHighlight(m_pinned);
    });
    if (m_viewer == SlideViewer::Audience)
        connect(m_item, &SlideItem::hovered, this,
                [this](const CellKey &cell) { m_show->setHighlight(cell.isEmpty() ? m_pinned : cell); });
}

void SlideView::setView()
{
    if (m_item)
        m_item->setView(m_show->view());
}

QRectF SlideView::slideRect() const
{
    return viewportTransform().mapRect(QRectF(QPointF(), QSizeF(slideSize)));
}

// Not fitInView: it leaves two pixels at every edge.
void SlideView::resizeEvent(QResizeEvent *event)
{
    const qreal scale
        = std::min(1.0 * viewport()->width() / slideSize.width(), 1.0 * viewport()->height() / slideSize.height());
    setTransform(QTransform::fromScale(scale, scale));
    QGraphicsView::resizeEvent(event);
}

void SlideView::setSpot(bool on)
{
    m_spotOn = on;
    showSpot();
}

void SlideView::showSpot()
{
    const bool wasVisible = m_spot->isVisible();
    placeSpot(m_spot->pos(), m_isUnderMouse && (m_spotOn || m_spotHeld));
    if (wasVisible || m_spot->isVisible())
        Q_EMIT spotChanged(m_spot->pos(), m_spot->isVisible());
}

void SlideView::placeSpot(const QPointF &place, bool visible)
{
    m_spot->setPos(place);
    m_spot->setVisible(visible);
}

void SlideView::mouseMoveEvent(QMouseEvent *event)
{
    m_isUnderMouse = true;
    m_spot->setPos(mapToScene(event->pos()));
    showSpot();
    QGraphicsView::mouseMoveEvent(event);
}

void SlideView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        m_spotHeld = true;
        m_isUnderMouse = true;
        m_spot->setPos(mapToScene(event->pos()));
        return showSpot();
    }
    QGraphicsView::mousePressEvent(event);
}

void SlideView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        m_spotHeld = false;
        return showSpot();
    }
    QGraphicsView::mouseReleaseEvent(event);
}

void SlideView::leaveEvent(QEvent *event)
{
    m_isUnderMouse = false;
    showSpot();
    QGraphicsView::leaveEvent(event);
}

} // namespace views
