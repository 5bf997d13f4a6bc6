#include "ExhibitPage.h"

#include "ExhibitCard.h"
#include "HighlightsPanel.h"
#include "PageHeading.h"
#include "ProvenanceStrip.h"
#include "ValuePanel.h"
#include "WhenSeen.h"
#include "analysis/Analysis.h"
#include "items/ExhibitTable.h"
#include "items/Roles.h"
#include "tables/StatementView.h"
#include "tables/TableClipboard.h"

#include <QBoxLayout>
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
constexpr int tileHeight = 108;
constexpr int tileLeastWidth = 270;
constexpr int mostTilesAcross = 4;
constexpr int valueWidth = 340;
constexpr int highlightsWidth = 268;
constexpr int dockHeight = 298;
constexpr int leastDockHeight = 228;    // the selected figure needs as much
constexpr int leastHeightForDock = 730; // lower windows scroll to the table
constexpr int peek = 30;                // of the next exhibits, so that one sees there are more

} // namespace

PageContent pageContent(const models::Book &book, const QString &pageId)
{
    const models::Page *page = book.page(pageId);
    PageContent content{page ? *page : models::Page(), {}};
    for (const models::Exhibit &exhibit : book.content().exhibits)
        if (exhibit.page == pageId)
            content.exhibits.append(exhibit);
    return content;
}

ExhibitPage::ExhibitPage(const ViewState *state, PageContent content, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_content(std::move(content))
    , m_scroll(new QScrollArea(this))
    , m_column(new QVBoxLayout)
    , m_tileGrid(new QGridLayout)
    , m_cardGrid(new QGridLayout)
    , m_dock(new QWidget(this))
    , m_dockLayout(new QBoxLayout(QBoxLayout::LeftToRight, m_dock))
    , m_foot(new QVBoxLayout)
    , m_tableTitle(new QLabel(this))
    , m_table(new StatementView(&m_model, &m_selection, StatementView::Style::Docked, this))
    , m_value(new ValuePanel(this))
    , m_provenance(new ProvenanceStrip(this))
{
    buildLayout();
    connectState();
    connectTable();
    buildCards();
    applyTheme();
    retranslateUi();
}

void ExhibitPage::buildLayout()
{
    auto *content = new QWidget;
    content->setObjectName(u"page"_s);
    content->setLayout(m_column);
    m_column->setContentsMargins(margin, margin + 2, margin, gap);
    m_column->setSpacing(gap);
    m_tileGrid->setSpacing(gap);
    m_cardGrid->setSpacing(gap);
    m_column->addLayout(m_tileGrid);
    m_column->addLayout(m_cardGrid, 1);
    m_scroll->setObjectName(u"pageScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->installEventFilter(this);
    m_dockLayout->setContentsMargins(0, 0, 0, 0);
    m_dockLayout->setSpacing(gap);
    m_dockLayout->addWidget(tablePanel(), 1);
    m_dockLayout->addWidget(m_value);
    m_foot->setContentsMargins(margin, gap, margin, margin);
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
    connect(m_state, &ViewState::languageChanged, this, [this] { whenSeen(this, [this] { takeLanguage(); }); });
    connect(m_state, &ViewState::themeChanged, this, &ExhibitPage::applyTheme);
    connect(m_state, &ViewState::changesChanged, this, [this] { m_model.setChanges(m_state->changes()); });
    connect(&m_selection, &Selection::changed, this, &ExhibitPage::showSelection);
    connect(&m_selection, &Selection::changed, this, &Page::figureChosen);
}

void ExhibitPage::connectTable()
{
    connect(m_table, &StatementView::figureChosen, this, [this] { m_pointed = nullptr; });
    connect(m_table, &StatementView::chartRequested, this, &ExhibitPage::requestChart);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ExhibitPage::fitDock);
}

void ExhibitPage::addCard(const models::Exhibit &exhibit)
{
    auto *card = new ExhibitCard(m_state, &m_selection, exhibit, this);
    (card->isTile() ? m_tiles : m_cards).append(card);
    connect(card, &ExhibitCard::chosen, this, [this, card] {
        m_pointed = card;
        takeTable(card);
    });
    connect(card, &ExhibitCard::exportRequested, this, &Page::exportRequested);
    connect(card, &ExhibitCard::copyRequested, this, &ExhibitPage::copyExhibit);
    connect(card, &ExhibitCard::baseRequested, this, &Page::baseRequested);
    connect(card, &ExhibitCard::enlargeRequested, this,
            [this, card] { Q_EMIT enlargeRequested(*card->model().exhibit()); });
}

void ExhibitPage::buildCards()
{
    for (const models::Exhibit &exhibit : std::as_const(m_content.exhibits))
        addCard(exhibit);
    const QList<ExhibitCard *> cards = m_tiles + m_cards;
    if (!m_content.page.headline.isEmpty() && !cards.isEmpty()) {
        m_heading = new PageHeading(m_state, m_content.page, &cards.front()->model(), this);
        m_column->insertWidget(0, m_heading);
    }
    if (m_content.page.highlights)
        m_highlights = new HighlightsPanel(m_state, this);
    m_model.setLanguage(m_state->language());
    m_model.setUnit(m_state->unit());
    m_model.setCurrentPeriod(m_state->period());
    m_model.setAxisMode(m_state->axisMode());
    m_model.setChanges(m_state->changes());
    m_model.setPresentation(models::Presentation::AsComputed);
    if (!cards.isEmpty())
        takeTable(firstTableCard());
    arrange();
    selectDefault();
}

// The one whose table the page names, else the first.
const ExhibitCard *ExhibitPage::firstTableCard() const
{
    const auto named = std::ranges::find_if(m_cards, [&](const ExhibitCard *card) {
        return !m_content.page.table.isEmpty() && card->model().exhibit()->table == m_content.page.table;
    });
    return named != m_cards.end() ? *named : m_cards.isEmpty() ? m_tiles.front() : m_cards.front();
}

QStringList ExhibitPage::exhibits() const
{
    QStringList ids;
    for (const ExhibitCard *card : m_tiles + m_cards)
        ids.append(card->model().exhibit()->id);
    return ids;
}

QString ExhibitPage::currentExhibit() const
{
    const ExhibitCard *card = currentCard();
    return card ? card->model().exhibit()->id : QString();
}

const ExhibitCard *ExhibitPage::currentCard() const
{
    return m_pointed ? m_pointed : m_tableCard;
}

bool ExhibitPage::copy()
{
    copyTable(m_model);
    return true;
}

void ExhibitPage::copyExhibit()
{
    const ExhibitCard *card = currentCard();
    if (!card)
        return;
    card->copy();
    Q_EMIT copied(card->model().exhibit()->title.in(m_state->language()));
}

void ExhibitPage::showExhibit(const QString &id)
{
    for (ExhibitCard *card : m_tiles + m_cards) {
        if (card->model().exhibit()->id != id)
            continue;
        takeTable(card);
        m_pointed = card;
        m_selection.setCell(card->mainCell());
        m_scroll->ensureWidgetVisible(card);
        card->setFocus();
    }
}

void ExhibitPage::takeTable(const ExhibitCard *card)
{
    if (card == m_tableCard)
        return;
    m_tableCard = card;
    m_model.setStatement(m_state->book(), models::exhibitTable(*m_state->book(), *tableExhibit()));
    retranslateUi();
}

const models::Exhibit *ExhibitPage::tableExhibit() const
{
    return m_tableCard ? m_tableCard->model().exhibit() : nullptr;
}

std::optional<models::Exhibit> ExhibitPage::chartOfRow() const
{
    const QString conceptId = m_table->currentConcept();
    return conceptId.isEmpty() || !tableExhibit()
               ? std::nullopt
               : std::optional(models::exhibitOf(*m_state->book(), conceptId, tableExhibit()->sources));
}

PageMemory ExhibitPage::memory() const
{
    return {{}, m_model.presentation(), currentExhibit(), m_selection.cell()};
}

void ExhibitPage::recall(const PageMemory &memory)
{
    if (!exhibits().contains(memory.exhibit))
        return;
    showExhibit(memory.exhibit);
    if (m_model.indexOf(memory.cell.conceptId, memory.cell.period, memory.cell.measure).isValid())
        m_selection.setCell(memory.cell);
}

void ExhibitPage::requestChart()
{
    if (const auto exhibit = chartOfRow())
        Q_EMIT enlargeRequested(*exhibit);
}

// What the page is about.
void ExhibitPage::selectDefault()
{
    const QList<ExhibitCard *> cards = m_tiles + m_cards;
    if (cards.isEmpty())
        return;
    m_pointed = cards.front();
    m_selection.setCell(cards.front()->mainCell());
    showSelection();
}

int ExhibitPage::cardsAcross() const
{
    const int room = width() - (m_highlights ? highlightsWidth : 0);
    return std::clamp(room / cardLeastWidth, 1, std::clamp(static_cast<int>(m_cards.size()), 1, 2));
}

void ExhibitPage::placeTiles()
{
    const int across = std::clamp(width() / tileLeastWidth, 2, mostTilesAcross);
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i)->setFixedHeight(tileHeight);
        m_tileGrid->addWidget(m_tiles.at(i), i / across, i % across);
    }
}

void ExhibitPage::placeCards()
{
    const int across = cardsAcross();
    for (int i = 0; i < m_cards.size(); ++i) {
        // The last one takes the whole width where it would stand alone.
        const bool isAlone = i + 1 == m_cards.size() && i % across == 0;
        m_cardGrid->addWidget(m_cards.at(i), i / across, i % across, 1, isAlone ? across : 1);
    }
    for (int column = 0; column < 3; ++column)
        m_cardGrid->setColumnStretch(column, column < across ? 1 : 0);
}

// Beside the exhibits where there is room, else under them.
void ExhibitPage::placeHighlights()
{
    if (!m_highlights)
        return;
    const int across = cardsAcross();
    const bool beside = across > 1;
    m_highlights->setMinimumWidth(beside ? highlightsWidth : 0);
    m_highlights->setMaximumWidth(beside ? highlightsWidth : QWIDGETSIZE_MAX);
    m_highlights->setMinimumHeight(beside ? 0 : cardLeastHeight);
    m_cardGrid->addWidget(m_highlights, beside ? 0 : static_cast<int>(m_cards.size()), beside ? across : 0);
}

// High windows keep the table in sight; in low ones it is the last thing to scroll to. A page of tiles is read in one
// look and has none.
void ExhibitPage::placeDock()
{
    m_column->removeWidget(m_dock);
    m_foot->removeWidget(m_dock);
    m_dock->setVisible(m_tiles.isEmpty());
    if (!m_tiles.isEmpty())
        return;
    if (height() >= leastHeightForDock)
        m_foot->insertWidget(0, m_dock);
    else
        m_column->addWidget(m_dock);
    fitDock();
}

// The selected figure gives way to a table that needs the width: under it in a page that scrolls, else not at all, as
// the table and the source tell it too.
void ExhibitPage::fitDock()
{
    const int table = m_table->fullHeight() + m_tableTitle->sizeHint().height() + 4;
    const bool isWide = width() - 2 * margin >= m_table->fullWidth() + gap + valueWidth;
    const bool scrolls = height() < leastHeightForDock;
    m_value->setVisible(isWide || scrolls);
    m_dockLayout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_value->setFixedWidth(isWide ? valueWidth : width() - 2 * margin);
    const int least = isWide ? leastDockHeight : 0;
    const int under = !isWide && scrolls ? leastDockHeight + gap : 0;
    m_dock->setFixedHeight(std::clamp(table, least, scrolls ? std::max(table, dockHeight) : dockHeight) + under);
}

// One row of exhibits fills what is in sight, but for the heads of the next row.
void ExhibitPage::fitCards()
{
    const int across = cardsAcross();
    const int rows = (static_cast<int>(m_cards.size()) + across - 1) / across;
    const int tileRows = m_tileGrid->rowCount() > 0 && !m_tiles.isEmpty() ? m_tileGrid->rowCount() : 0;
    const int above = tileRows * (tileHeight + gap) + (m_heading ? m_heading->sizeHint().height() + gap : 0);
    const bool isLast = rows <= 1 && (!m_highlights || across > 1);
    const int room = m_scroll->viewport()->height() - above - margin - 2 - gap - (isLast ? 0 : peek);
    for (ExhibitCard *card : std::as_const(m_cards))
        card->setMinimumHeight(std::max(cardLeastHeight, room));
}

void ExhibitPage::arrange()
{
    placeTiles();
    placeCards();
    placeHighlights();
    placeDock();
    fitCards();
}

bool ExhibitPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitCards();
    return Page::eventFilter(watched, event);
}

void ExhibitPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// As the chart tells it that was pointed at, else the table; what neither has is asked of the book.
std::optional<models::Fact> ExhibitPage::selectedFact() const
{
    const CellKey &cell = m_selection.cell();
    if (auto fact = m_pointed ? m_pointed->factOf(cell) : std::nullopt)
        return fact;
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

void ExhibitPage::takeLanguage()
{
    m_model.setLanguage(m_state->language());
    retranslateUi();
}

void ExhibitPage::retranslateUi()
{
    m_value->setTitle(tr("Selected figure"));
    m_tableTitle->setText(m_model.heading());
    showSelection();
}

} // namespace views
