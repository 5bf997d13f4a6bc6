#include "ExhibitPage.h"

#include "ExhibitCard.h"
#include "ProvenanceStrip.h"
#include "ValuePanel.h"
#include "analysis/Analysis.h"
#include "items/Roles.h"
#include "tables/StatementView.h"
#include "tables/TableClipboard.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int cardLeastWidth = 500; // side by side only where each card has this much
constexpr int cardLeastHeight = 340;
constexpr int valueWidth = 340;

} // namespace

ExhibitPage::ExhibitPage(const ViewState *state, const QString &pageId, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_pageId(pageId)
    , m_cardRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tableRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tableTitle(new QLabel(this))
    , m_table(new StatementView(&m_model, &m_selection, StatementView::Style::Docked, this))
    , m_value(new ValuePanel(this))
    , m_provenance(new ProvenanceStrip(this))
{
    auto *content = new QWidget;
    content->setObjectName(u"page"_s);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(margin, margin + 2, margin, gap);
    rows->setSpacing(gap);
    rows->addLayout(m_cardRow, 1);
    rows->addLayout(m_tableRow);
    m_cardRow->setSpacing(gap);
    m_tableRow->setSpacing(gap);
    m_tableRow->addWidget(tablePanel(), 1);
    m_tableRow->addWidget(m_value);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"pageScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(margin, 0, margin, margin);
    strip->addWidget(m_provenance);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(strip);
    connectState();
    buildCards();
    applyTheme();
    retranslateUi();
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
    layout->addWidget(m_table);
    return panel;
}

void ExhibitPage::connectState()
{
    connect(m_state, &ViewState::bookChanged, this, &ExhibitPage::buildCards);
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
    connect(m_state, &ViewState::languageChanged, this, [this](models::Language language) {
        m_model.setLanguage(language);
        retranslateUi();
    });
    connect(m_state, &ViewState::themeChanged, this, &ExhibitPage::applyTheme);
    connect(&m_selection, &Selection::changed, this, &ExhibitPage::showSelection);
}

void ExhibitPage::buildCards()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const models::Exhibit &exhibit : m_state->book()->content().exhibits)
        if (exhibit.page == m_pageId)
            m_cards.append(new ExhibitCard(m_state, &m_selection, exhibit.id, this));
    for (ExhibitCard *card : std::as_const(m_cards))
        m_cardRow->addWidget(card, 1);
    m_model.setLanguage(m_state->language());
    m_model.setUnit(m_state->unit());
    m_model.setCurrentPeriod(m_state->period());
    m_model.setPresentation(models::Presentation::AsComputed);
    m_model.setStatement(m_state->book(), statement());
    m_table->setFixedHeight(m_table->fullHeight());
    arrange();
    selectDefault();
}

QStringList ExhibitPage::exhibits() const
{
    QStringList ids;
    for (const ExhibitCard *card : m_cards)
        ids.append(card->model().exhibit()->id);
    return ids;
}

QString ExhibitPage::statement() const
{
    const models::Page *page = m_state->book()->page(m_pageId);
    return page ? page->table : QString();
}

bool ExhibitPage::copy()
{
    copyTable(m_model);
    return true;
}

// The total of the first exhibit: what the page is about.
void ExhibitPage::selectDefault()
{
    if (m_cards.isEmpty())
        return;
    const models::Exhibit *exhibit = m_cards.front()->model().exhibit();
    m_selection.setCell({exhibit->total, m_state->period(), models::Measure::Amount});
    showSelection();
}

void ExhibitPage::arrange()
{
    const bool wide = width() >= m_cards.size() * cardLeastWidth;
    m_cardRow->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tableRow->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_value->setFixedWidth(wide ? valueWidth : QWIDGETSIZE_MAX);
    m_value->setMinimumWidth(0);
    m_value->setMaximumWidth(wide ? valueWidth : QWIDGETSIZE_MAX);
    for (ExhibitCard *card : std::as_const(m_cards))
        card->setMinimumHeight(cardLeastHeight);
}

void ExhibitPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ExhibitPage::showSelection()
{
    const models::Book &book = *m_state->book();
    const CellKey &cell = m_selection.cell();
    const QModelIndex index = m_model.indexOf(cell.conceptId, cell.period, cell.measure);
    const QVariant found = index.data(models::FactRole);
    const models::Unit *unit = book.unit(m_state->unit());
    m_provenance->setFact(book, found.isValid() ? std::optional(found.value<models::Fact>()) : std::nullopt, unit,
                          m_model.format());
    m_value->setCell(book, cell, unit, m_model.format());
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
    if (const models::Statement *table = m_model.statement()) {
        const models::Language language = m_state->language();
        //: title of a table: its name in the release, what it shows, and the unit in brackets
        m_tableTitle->setText(tr("%1. %2 %3")
                                  .arg(table->caption.in(language), table->title.in(language),
                                       m_model.format().unitHeading(*m_model.shownUnit())));
    }
    showSelection();
}

} // namespace views
