#include "SlideItem.h"

#include "snapshots/SnapshotModels.h"

namespace views {

int revealSteps(const models::Book &book, const models::Slide &slide)
{
    const models::Exhibit *exhibit = book.exhibit(slide.exhibit);
    return !exhibit ? 0 : static_cast<int>(exhibit->steps.isEmpty() ? exhibit->concepts.size() : exhibit->steps.size());
}

class SlideItem::Content
{
public:
    ExhibitModelPtr model;
    ExhibitItem *exhibit = nullptr;
};

SlideItem::SlideItem(const SnapshotSpec &view, const models::Slide &slide, const QString &, QGraphicsItem *parent)
    : QGraphicsObject(parent)
    , m_content(std::make_unique<Content>())
{
    setFlag(ItemHasNoContents);
    if (slide.exhibit.isEmpty())
        return;
    m_content->model = exhibitModel(view, slide.exhibit);
    m_content->exhibit = new ExhibitItem(m_content->model.get(), Theme(view.theme), ChartMetrics::slide(), this);
    m_content->exhibit->setGeometry(boundingRect());
    connect(m_content->exhibit, &ExhibitItem::clicked, this, &SlideItem::clicked);
    connect(m_content->exhibit, &ExhibitItem::hovered, this, &SlideItem::hovered);
}

SlideItem::~SlideItem() = default;

void SlideItem::setView(const SnapshotSpec &) {}

void SlideItem::setRevealed(std::optional<int>) {}

void SlideItem::setHighlight(const CellKey &) {}

} // namespace views
