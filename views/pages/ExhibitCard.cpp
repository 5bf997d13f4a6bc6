#include "ExhibitCard.h"

#include "BaseChooser.h"
#include "WhenSeen.h"
#include "charts/Cells.h"
#include "items/ExhibitTable.h"
#include "snapshots/ExhibitClipboard.h"
#include "snapshots/SnapshotModels.h"

#include <QContextMenuEvent>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace views {

ExhibitCard::ExhibitCard(const ViewState *state, Selection *selection, const models::Exhibit &exhibit, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_selection(selection)
    , m_scene(new QGraphicsScene(this))
    , m_view(new QGraphicsView(m_scene, this))
{
    setObjectName(u"card"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_model.setLanguage(state->language());
    m_model.setUnit(state->unit());
    m_model.setCurrentPeriod(state->period());
    m_model.setAxisMode(state->axisMode());
    m_model.setBasePeriod(state->basePeriod());
    m_model.setExhibit(state->book(), exhibit);
    buildView();
    buildItem();
    connectState();
}

void ExhibitCard::buildView()
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->installEventFilter(this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    if (m_model.exhibit()->kind == models::ExhibitKind::PeriodBridge && !m_model.exhibit()->base) {
        m_base = new BaseChooser(m_state, this);
        layout->addWidget(m_base);
        connect(m_base, &BaseChooser::chosen, this, &ExhibitCard::baseRequested);
    }
    layout->addWidget(m_view, 1);
}

void ExhibitCard::connectState()
{
    connect(m_state, &ViewState::themeChanged, this, &ExhibitCard::buildItem);
    connect(m_state, &ViewState::unitChanged, &m_model, &models::ExhibitModel::setUnit);
    connect(m_state, &ViewState::periodChanged, &m_model, &models::ExhibitModel::setCurrentPeriod);
    connect(m_state, &ViewState::basePeriodChanged, &m_model, &models::ExhibitModel::setBasePeriod);
    connect(m_state, &ViewState::axisModeChanged, &m_model, &models::ExhibitModel::setAxisMode);
    connect(m_state, &ViewState::languageChanged, this,
            [this] { whenSeen(this, [this] { m_model.setLanguage(m_state->language()); }); });
    connect(&m_model, &models::ExhibitModel::changed, this, &ExhibitCard::refresh);
    connect(m_selection, &Selection::changed, this, [this](const CellKey &cell) {
        if (!m_isStale)
            m_item->setSelection(cell);
    });
}

void ExhibitCard::buildItem()
{
    m_isStale = !isVisible();
    m_language = m_model.format().language();
    if (m_isStale)
        return;
    delete m_item;
    m_item = new ExhibitItem(&m_model, m_state->theme(), ChartMetrics::window());
    m_scene->addItem(m_item);
    m_item->setSelection(m_selection->cell());
    connect(m_item, &ExhibitItem::clicked, m_selection, &Selection::setCell);
    connect(m_item, &ExhibitItem::hovered, this, &ExhibitCard::showFigure);
    fit();
}

void ExhibitCard::refresh()
{
    m_isStale = !isVisible();
    const models::Language language = m_model.format().language();
    const bool onlyWords = std::exchange(m_language, language) != language;
    if (!m_isStale && onlyWords)
        m_item->relabel();
    else if (!m_isStale)
        m_item->refresh();
}

void ExhibitCard::fit()
{
    constexpr int leastHeight = 100;
    const bool laidOut = m_view->viewport()->height() >= leastHeight;
    if (m_isStale || !laidOut)
        return;
    const QRectF rect(QPointF(), QSizeF(m_view->viewport()->size()));
    constexpr qreal leastFramedHeight = 200;
    m_scene->setSceneRect(rect);
    m_item->setFramed(!isTile() || rect.height() >= leastFramedHeight);
    m_item->setGeometry(rect);
}

void ExhibitCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_isStale)
        buildItem();
}

void ExhibitCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

bool ExhibitCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        setFocus(Qt::MouseFocusReason);
        Q_EMIT chosen();
    }
    if (event->type() == QEvent::MouseButtonDblClick)
        Q_EMIT enlargeRequested();
    return QFrame::eventFilter(watched, event);
}

void ExhibitCard::copy() const
{
    const models::Exhibit &exhibit = *m_model.exhibit();
    SnapshotSpec spec = specFor(viewOf(*m_state), {SubjectKind::Exhibit, exhibit.id});
    if (!spec.book->exhibit(exhibit.id)) // a chart of a row is none of the book's
        spec.book = models::withExhibit(*spec.book, exhibit);
    copyExhibit(spec);
}

void ExhibitCard::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT chosen();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy exhibit"), this, &ExhibitCard::copyRequested);
    if (m_state->book()->exhibit(m_model.exhibit()->id))
        menu->addAction(tr("Export…"), this, &ExhibitCard::exportRequested);
    menu->addAction(tr("Show in large"), this, &ExhibitCard::enlargeRequested);
    menu->popup(event->globalPos());
}

void ExhibitCard::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        Q_EMIT chosen();
        Q_EMIT copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(0, -1);
    case Qt::Key_Right:
        return walk(0, 1);
    case Qt::Key_Up:
        return walk(-1, 0);
    case Qt::Key_Down:
        return walk(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT enlargeRequested();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

// To the next figure that way; gaps are stepped over, the ends stay.
void ExhibitCard::walk(int rows, int columns)
{
    QPoint place = placeOf(m_model, m_selection->cell())
                       .value_or(QPoint(std::max(m_model.currentColumn(), 0), 0) - QPoint(columns, rows));
    const auto isInside = [this](const QPoint &at) {
        return at.x() >= 0 && at.x() < m_model.columnCount() && at.y() >= 0 && at.y() < m_model.rowCount();
    };
    do
        place += QPoint(columns, rows);
    while (isInside(place) && m_model.axis().at(place.x()).isGap());
    if (!isInside(place))
        return;
    Q_EMIT chosen();
    m_selection->setCell(cellAt(m_model, place.y(), place.x()));
}

CellKey ExhibitCard::mainCell() const
{
    if (m_model.rowCount() == 0 || m_model.columnCount() == 0)
        return {};
    const int last = m_model.rowCount() - 1;
    const int column = m_model.currentColumn();
    return cellAt(m_model, m_model.isTotal(last) ? last : 0, column < 0 ? m_model.columnCount() - 1 : column);
}

std::optional<models::Fact> ExhibitCard::factOf(const CellKey &cell) const
{
    const auto place = placeOf(m_model, cell);
    return place ? std::optional(m_model.factAt(place->y(), place->x())) : std::nullopt;
}

void ExhibitCard::showFigure(const CellKey &cell)
{
    const auto place = placeOf(m_model, cell);
    if (!place)
        return QToolTip::hideText();
    QToolTip::showText(QCursor::pos(), m_model.index(place->y(), place->x()).data(Qt::ToolTipRole).toString(), m_view);
}

} // namespace views
