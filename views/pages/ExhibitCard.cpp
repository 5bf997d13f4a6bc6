#include "ExhibitCard.h"

#include "text/Provenance.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

ExhibitCard::ExhibitCard(const ViewState *state, Selection *selection, const QString &exhibitId, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_selection(selection)
    , m_scene(new QGraphicsScene(this))
    , m_view(new QGraphicsView(m_scene, this))
{
    setObjectName(u"card"_s);
    m_model.setLanguage(state->language());
    m_model.setUnit(state->unit());
    m_model.setCurrentPeriod(state->period());
    m_model.setExhibit(state->book(), exhibitId);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    buildItem();
    connect(state, &ViewState::themeChanged, this, &ExhibitCard::buildItem);
    connect(state, &ViewState::unitChanged, &m_model, &models::ExhibitModel::setUnit);
    connect(state, &ViewState::periodChanged, &m_model, &models::ExhibitModel::setCurrentPeriod);
    connect(state, &ViewState::languageChanged, &m_model, &models::ExhibitModel::setLanguage);
    connect(&m_model, &models::ExhibitModel::changed, this, &ExhibitCard::refresh);
    connect(selection, &Selection::changed, this, [this](const CellKey &cell) { m_item->setSelection(cell); });
}

void ExhibitCard::buildItem()
{
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
    m_item->refresh();
}

void ExhibitCard::fit()
{
    constexpr int leastHeight = 100;
    const bool laidOut = m_view->viewport()->height() >= leastHeight;
    if (!laidOut)
        return;
    const QRectF rect(QPointF(), QSizeF(m_view->viewport()->size()));
    m_scene->setSceneRect(rect);
    m_item->setGeometry(rect);
}

void ExhibitCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

QString ExhibitCard::figureText(const CellKey &cell) const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const models::Slot &place = m_model.axis().at(column);
            if (m_model.conceptAt(row)->id != cell.conceptId || place.isGap() || place.period->id != cell.period
                || place.measure != cell.measure)
                continue;
            const models::Fact fact = m_model.factAt(row, column);
            const models::Provenance origin
                = models::provenanceOf(*m_model.book(), fact, m_model.shownUnit(), m_model.format());
            const QString name = m_model.conceptAt(row)->label.in(m_state->language());
            return name + u' ' + place.period->id + u'\n' + origin.text;
        }
    return {};
}

void ExhibitCard::showFigure(const CellKey &cell)
{
    if (cell.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(QCursor::pos(), figureText(cell), m_view);
}

} // namespace views
