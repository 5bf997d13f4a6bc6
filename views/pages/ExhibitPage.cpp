#include "ExhibitPage.h"

#include "ExhibitCard.h"
#include "HighlightsPanel.h"
#include "ProvenanceStrip.h"
#include "ValuePanel.h"
#include "analysis/Analysis.h"
#include "items/ExhibitTable.h"
#include "items/Roles.h"
#include "tables/StatementView.h"
#include "tables/TableClipboard.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int cardLeastWidth = 480; // side by side only where each card has this much
constexpr int cardLeastHeight = 348;
constexpr int tileHeight = 112;
constexpr int tileLeastWidth = 270;
constexpr int mostTilesAcross = 4;
constexpr int valueWidth = 340;
constexpr int highlightsWidth = 268;
constexpr int dockHeight = 298;
constexpr int leastHeightForDock = 730; // lower windows scroll to the table

} // namespace

ExhibitPage::ExhibitPage(const ViewState *state, const QString &pageId, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_pageId(pageId)
    , m_scroll(new QScrollArea(this))
    , m_content(new QVBoxLayout)
    , m_tileGrid(new QGridLayout)
    , m_cardGrid(new QGridLayout)
    , m_dock(new QWidget(this))
    , m_foot(new QVBoxLayout)
    , m_tableTitle(new QLabel(this))
    , m_table(new StatementView(&m_model, &m_selection, StatementView::Style::Docked, this))
    , m_value(new ValuePanel(this))
    , m_provenance(new ProvenanceStrip(this))
{
    buildLayout();
    connectState();
    buildCards();
    applyTheme();
    retranslateUi();
}

void ExhibitPage::buildLayout()
{
    auto *content = new QWidget;
    content->setObjectName(u"page"_s);
    content->setLayout(m_content);
    m_content->setContentsMargins(margin, margin + 2, margin, gap);
    m_content->setSpacing(gap);
    m_tileGrid->setSpacing(gap);
    m_cardGrid->setSpacing(gap);
    m_content->addLayout(m_tileGrid);
    m_content->addLayout(m_cardGrid, 1);
    m_scroll->setObjectName(u"pageScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *dock = new QHBoxLayout(m_dock);
    dock->setContentsMargins(0, 0, 0, 0);
    dock->setSpacing(gap);
    dock->addWidget(tablePanel(), 1);
    dock->addWidget(m_value);
    m_value->setFixedWidth(valueWidth);
    m_foot->setContentsMargins(margin, 0, margin, margin);
    m_foot->setSpacing(gap);
    m_foot->addWidget(m_provenance);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(m_foot);
}

QWidget *ExhibitPage::tablePanel()
{
    auto *panel = new QFrame(this);
    panel->setObjectName(u"panel"_s);
    m_tableTitle->setObjectName(u"panelTitle"_s);
    m_tableTitle->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_tableTitle);
    layout->addWidget(m_table, 1);
    return panel;
}

void ExhibitPage::connectState()
{
    connect(m_state, &ViewState::unitChanged, this, [this](const QString &unit) {
        m_model.setUnit(unit);
        retranslateUi();
    });
    connect(m_state, &ViewState::periodChanged, this, [this](const QString &period) {
        const CellKey old = m_selection.cell();
        m_model.setCurrentPeriod(period);
        m_selection.setCell({old.conceptId, period, models::Measure::Amount});
        retranslateUi();
    });
    connect(m_state, &ViewState::axisModeChanged, &m_model, &models::StatementModel::setAxisMode);
    connect(m_state, &ViewState::languageChanged, this, [this](models::Language language) {
        m_model.setLanguage(language);
        retranslateUi();
    });
    connect(m_state, &ViewState::themeChanged, this, &ExhibitPage::applyTheme);
    connect(&m_selection, &Selection::changed, this, &ExhibitPage::showSelection);
}

void ExhibitPage::buildCards()
{
    for (const models::Exhibit &exhibit : m_state->book()->content().exhibits) {
        if (exhibit.page != m_pageId)
            continue;
        auto *card = new ExhibitCard(m_state, &m_selection, exhibit, this);
        (card->isTile() ? m_tiles : m_cards).append(card);
        connect(card, &ExhibitCard::chosen, this, [this, card] { takeTable(card); });
        connect(card, &ExhibitCard::enlargeRequested, this,
                [this, card] { Q_EMIT enlargeRequested(*card->model().exhibit()); });
    }
    const models::Page *page = m_state->book()->page(m_pageId);
    if (page && page->highlights)
        m_highlights = new HighlightsPanel(m_state, this);
    m_model.setLanguage(m_state->language());
    m_model.setUnit(m_state->unit());
    m_model.setCurrentPeriod(m_state->period());
    m_model.setAxisMode(m_state->axisMode());
    m_model.setPresentation(models::Presentation::AsComputed);
    arrange();
    if (!m_cards.isEmpty())
        takeTable(m_cards.front());
    selectDefault();
}

QStringList ExhibitPage::exhibits() const
{
    QStringList ids;
    for (const ExhibitCard *card : m_tiles + m_cards)
        ids.append(card->model().exhibit()->id);
    return ids;
}

bool ExhibitPage::copy()
{
    copyTable(m_model);
    return true;
}

void ExhibitPage::showExhibit(const QString &id)
{
    for (ExhibitCard *card : m_tiles + m_cards) {
        if (card->model().exhibit()->id != id)
            continue;
        takeTable(card);
        m_scroll->ensureWidgetVisible(card);
        card->setFocus();
    }
}

void ExhibitPage::takeTable(const ExhibitCard *card)
{
    const models::Exhibit &exhibit = *card->model().exhibit();
    if (exhibit.id == m_tableExhibit)
        return;
    m_tableExhibit = exhibit.id;
    m_model.setStatement(m_state->book(), models::exhibitTable(*m_state->book(), exhibit));
    retranslateUi();
}

// The total of the first exhibit: what the page is about.
void ExhibitPage::selectDefault()
{
    const QList<ExhibitCard *> cards = m_tiles + m_cards;
    if (cards.isEmpty())
        return;
    const models::Exhibit *exhibit = cards.front()->model().exhibit();
    const QString conceptId = exhibit->total.isEmpty() ? exhibit->concepts.front() : exhibit->total;
    m_selection.setCell({conceptId, m_state->period(), models::Measure::Amount});
    showSelection();
}

int ExhibitPage::cardsAcross() const
{
    const int room = width() - (m_highlights ? highlightsWidth : 0);
    return std::clamp(room / cardLeastWidth, 1, std::clamp(static_cast<int>(m_cards.size()), 1, 2));
}

void ExhibitPage::placeCards()
{
    const int tilesAcross = std::clamp(width() / tileLeastWidth, 2, mostTilesAcross);
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->setFixedHeight(tileHeight);
        m_tileGrid->addWidget(m_tiles.at(i), i / tilesAcross, i % tilesAcross);
    }
    const int across = cardsAcross();
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setMinimumHeight(cardLeastHeight);
        m_cardGrid->addWidget(m_cards.at(i), i / across, i % across);
    }
    for (int column = 0; column < 3; ++column)
        m_cardGrid->setColumnStretch(column, column < across ? 1 : 0);
    if (!m_highlights)
        return;
    m_highlights->setMinimumWidth(across > 1 ? highlightsWidth : 0);
    m_highlights->setMaximumWidth(across > 1 ? highlightsWidth : QWIDGETSIZE_MAX);
    m_highlights->setMinimumHeight(across > 1 ? 0 : cardLeastHeight);
    const int rows = static_cast<int>(m_cards.size());
    m_cardGrid->addWidget(m_highlights, across > 1 ? 0 : rows, across > 1 ? across : 0);
}

// High windows keep the table in sight; in low ones it is the last thing to scroll to. Tiles leave no room for it.
void ExhibitPage::placeDock()
{
    const bool inSight = height() >= leastHeightForDock && m_tiles.isEmpty();
    m_content->removeWidget(m_dock);
    m_foot->removeWidget(m_dock);
    if (inSight)
        m_foot->insertWidget(0, m_dock);
    else
        m_content->addWidget(m_dock);
    m_dock->setFixedHeight(dockHeight);
}

void ExhibitPage::arrange()
{
    placeCards();
    placeDock();
}

void ExhibitPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// As the table tells it; what the table does not have is asked of the book.
std::optional<models::Fact> ExhibitPage::selectedFact() const
{
    const CellKey &cell = m_selection.cell();
    const QModelIndex index = m_model.indexOf(cell.conceptId, cell.period, cell.measure);
    if (const QVariant found = index.data(models::FactRole); found.isValid())
        return found.value<models::Fact>();
    const models::Book &book = *m_state->book();
    if (!book.item(cell.conceptId) || cell.measure != models::Measure::Amount)
        return std::nullopt;
    return models::amount(book, cell.conceptId, cell.period);
}

void ExhibitPage::showSelection()
{
    const models::Book &book = *m_state->book();
    const models::Unit *unit = book.unit(m_state->unit());
    m_provenance->setFact(book, selectedFact(), unit, m_model.format());
    m_value->setCell(book, m_selection.cell(), unit, m_model.format());
}

void ExhibitPage::applyTheme()
{
    m_table->setTheme(m_state->theme());
}

void ExhibitPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ExhibitPage::retranslateUi()
{
    m_value->setTitle(tr("Selected figure"));
    m_tableTitle->setText(m_model.heading());
    showSelection();
}

} // namespace views
