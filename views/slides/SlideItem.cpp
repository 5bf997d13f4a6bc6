#include "SlideItem.h"

#include "FigurePlate.h"
#include "SlideNumber.h"
#include "StatementSlide.h"
#include "charts/Cells.h"
#include "charts/Reveal.h"
#include "snapshots/SnapshotModels.h"

#include <QPen>

namespace views {

namespace {

constexpr qreal plateDistance = 16; // from the bar that it tells of, and from titles

/// Everything that a chart shows, in the slide's coordinates, as a plate over it must know.
void collect(const QGraphicsItem *slide, const QGraphicsItem *item, PlateRoom *room)
{
    for (const QGraphicsItem *child : item->childItems()) {
        if (!child->isVisible())
            continue;
        const QRectF rect = slide->mapRectFromItem(child, child->boundingRect());
        const auto *bar = dynamic_cast<const QGraphicsRectItem *>(child);
        if (child->type() == TextItem::Type)
            room->texts.append(rect.adjusted(-plateDistance, 0, plateDistance, 0));
        else if (bar && bar->brush() != Qt::NoBrush)
            room->bars.append(rect);
        collect(slide, child, room);
    }
}

} // namespace

// Seen as the book is at first: with more periods than that, the last step shows the rest.
int revealSteps(const models::Book &book, const models::Slide &slide)
{
    const models::Exhibit *exhibit = book.exhibit(slide.exhibit);
    if (!exhibit)
        return 0;
    models::ExhibitModel model;
    model.setCurrentPeriod(book.company().currentPeriod);
    // The model wants to share the book, which outlives it.
    model.setExhibit(models::BookPtr(models::BookPtr(), &book), *exhibit);
    return revealSteps(model);
}

class SlideItem::Content
{
public:
    SnapshotSpec view;
    models::Slide slide;
    QString number;
    ExhibitModelPtr model;
    ExhibitItem *exhibit = nullptr;
    StatementSlide *statement = nullptr;
    FigurePlate *plate = nullptr;
    CellKey highlight;
    std::optional<int> revealed;

    void build(SlideItem *item);
    void follow(const SnapshotSpec &other);
    void reveal() const;
    void liftOut(SlideItem *item);

private:
    [[nodiscard]] PlateRoom roomForPlate(const SlideItem *item) const;
};

void SlideItem::Content::build(SlideItem *item)
{
    qDeleteAll(item->childItems());
    exhibit = nullptr;
    statement = nullptr;
    plate = nullptr;
    const Theme theme(view.theme);
    const ChartMetrics metrics = ChartMetrics::slide();
    auto *ground = new QGraphicsRectItem(item->boundingRect(), item);
    ground->setPen(Qt::NoPen);
    ground->setBrush(theme.color(ColorRole::Card));
    ground->setAcceptedMouseButtons(Qt::NoButton);
    const qreal room = roomForNumber(*newSlideNumber(number, slideSize, metrics, theme, item), metrics);
    if (view.book->exhibit(slide.exhibit)) {
        model = exhibitModel(view, slide.exhibit);
        exhibit = new ExhibitItem(model.get(), theme, metrics, item);
        exhibit->setRoomForNumber(room);
        exhibit->setMessage(slide.title.in(view.language));
        exhibit->setGeometry(item->boundingRect());
        connect(exhibit, &ExhibitItem::clicked, item, &SlideItem::clicked);
        connect(exhibit, &ExhibitItem::hovered, item, &SlideItem::hovered);
    } else if (view.book->statement(slide.statement)) {
        statement = new StatementSlide(view, slide, room, item);
    }
}

// Another language alone leaves bars and axes as they are.
void SlideItem::Content::follow(const SnapshotSpec &other)
{
    SnapshotSpec translated = other;
    translated.language = view.language;
    const bool isOtherLanguageOnly = translated.period == view.period && translated.basePeriod == view.basePeriod
                                     && translated.axisMode == view.axisMode && translated.unit == view.unit;
    view = other;
    if (statement)
        statement->setView(view);
    if (!exhibit)
        return;
    model->setLanguage(view.language);
    model->setUnit(view.unit);
    model->setCurrentPeriod(view.period);
    model->setBasePeriod(view.basePeriod);
    model->setAxisMode(view.axisMode);
    exhibit->setMessage(slide.title.in(view.language));
    isOtherLanguageOnly ? exhibit->relabel() : exhibit->refresh();
}

void SlideItem::Content::reveal() const
{
    const bool isWhole = revealed && *revealed >= revealSteps(*view.book, slide);
    if (exhibit)
        exhibit->setRevealed(isWhole ? std::nullopt : revealed);
}

PlateRoom SlideItem::Content::roomForPlate(const SlideItem *item) const
{
    const ChartMetrics metrics = ChartMetrics::slide();
    const qreal margin = plateDistance;
    PlateRoom room;
    for (const QGraphicsItem *child : exhibit->childItems() + item->childItems())
        if (child->type() == TextItem::Type)
            room.forbidden.append(item->mapRectFromItem(child, child->boundingRect()).adjusted(-margin, 0, margin, 0));
    collect(item, exhibit->chart(), &room);
    room.forbidden.append(item->mapRectFromItem(exhibit->chart(), exhibit->chart()->outlined())
                              .adjusted(-margin, -margin, margin, margin));
    room.area = item->boundingRect().adjusted(metrics.paddingX, metrics.paddingTop, -metrics.paddingX,
                                              -metrics.paddingBottom);
    return room;
}

void SlideItem::Content::liftOut(SlideItem *item)
{
    delete plate;
    plate = nullptr;
    if (!exhibit)
        return;
    ChartItem *chart = exhibit->chart();
    chart->setCovered({});
    chart->setSelection(highlight);
    const std::optional<QPoint> place = highlight.isEmpty() ? std::nullopt : placeOf(*model, highlight);
    if (!place || chart->outlined().isEmpty() || !chart->isRevealed(place->y(), place->x())
        || model->index(place->y(), place->x()).data().toString().isEmpty())
        return;
    plate = new FigurePlate(*model, place->y(), place->x(), Theme(view.theme), item);
    plate->setPos(roomForPlate(item).placeFor(plate->size()));
    chart->setCovered(chart->mapRectFromItem(plate, plate->boundingRect()));
}

SlideItem::SlideItem(const SnapshotSpec &view, const models::Slide &slide, const QString &number, QGraphicsItem *parent)
    : QGraphicsObject(parent)
    , m_content(std::make_unique<Content>())
{
    setFlag(ItemHasNoContents);
    m_content->view = view;
    m_content->slide = slide;
    m_content->number = number;
    m_content->build(this);
}

// The items go before the models that they look at.
SlideItem::~SlideItem()
{
    qDeleteAll(childItems());
}

void SlideItem::setView(const SnapshotSpec &view)
{
    if (view.book == m_content->view.book && view.theme == m_content->view.theme) {
        m_content->follow(view);
    } else {
        m_content->view = view;
        m_content->build(this);
    }
    m_content->reveal();
    m_content->liftOut(this);
}

void SlideItem::setRevealed(std::optional<int> steps)
{
    m_content->revealed = steps;
    m_content->reveal();
    m_content->liftOut(this);
}

void SlideItem::setHighlight(const CellKey &cell)
{
    m_content->highlight = cell;
    m_content->liftOut(this);
}

} // namespace views
