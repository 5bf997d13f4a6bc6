#include "StatementsPage.h"

#include "ProvenanceStrip.h"
#include "WhenSeen.h"
#include "items/ExhibitTable.h"
#include "items/Roles.h"
#include "tables/StatementView.h"
#include "tables/TableClipboard.h"
#include "text/Basis.h"
#include "text/Notes.h"
#include "theme/Style.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using models::Presentation;

namespace views {

namespace {

constexpr int statementsMargin = 12;

QLabel *namedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatementsPage::StatementsPage(const ViewState *state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_heading(namedLabel(u"pageHeading"_s, this))
    , m_subheading(namedLabel(u"pageSubheading"_s, this))
    , m_asPrinted(new QPushButton(this))
    , m_asComputed(new QPushButton(this))
    , m_expand(new QPushButton(this))
    , m_chart(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_tabs(new QTabBar(this))
    , m_tables(new QTabBar(this))
    , m_view(new StatementView(&m_model, &m_selection, StatementView::Style::Full, this))
    , m_notes(namedLabel(u"tableNote"_s, this))
    , m_provenance(new ProvenanceStrip(this))
{
    auto *panel = new QFrame(this);
    panel->setObjectName(u"panel"_s);
    auto *table = new QVBoxLayout(panel);
    table->setContentsMargins(1, 1, 1, 6);
    table->addWidget(m_tables);
    table->addWidget(m_view, 1);
    table->addWidget(m_notes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(statementsMargin, statementsMargin, statementsMargin, statementsMargin);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(panel, 1);
    layout->addSpacing(10);
    layout->addWidget(m_provenance);
    connectState();
    buildTabs();
    retranslateUi();
}

QWidget *StatementsPage::header()
{
    m_tables->setObjectName(u"tables"_s);
    for (QTabBar *bar : {m_tabs, m_tables}) {
        bar->setExpanding(false);
        bar->setElideMode(Qt::ElideNone);
        bar->setUsesScrollButtons(true);
    }
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(12, 4, 12, 2);
    m_asPrinted->setObjectName(u"segmentLeft"_s);
    m_asComputed->setObjectName(u"segmentRight"_s);
    for (QPushButton *button : {m_asPrinted, m_asComputed}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
    }
    m_asPrinted->setChecked(true);
    m_heading->setWordWrap(true);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_asPrinted);
    segments->addWidget(m_asComputed);
    // Two lines, so that neither the title nor the basis is pressed by the buttons in a narrow window.
    auto *above = new QHBoxLayout;
    above->addWidget(m_heading, 1);
    above->addSpacing(12);
    above->addLayout(segments);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_subheading, 1);
    for (QPushButton *button : {m_expand, m_chart, m_copy})
        below->addWidget(button);
    auto *bar = new QWidget(this);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(above);
    layout->addLayout(below);
    return bar;
}

void StatementsPage::connectState()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &StatementsPage::takeTab);
    connect(m_tables, &QTabBar::currentChanged, this, &StatementsPage::takeTab);
    connect(m_asPrinted, &QPushButton::clicked, this, [this] { setPresentation(Presentation::AsPrinted); });
    connect(m_asComputed, &QPushButton::clicked, this, [this] { setPresentation(Presentation::AsComputed); });
    connect(m_expand, &QPushButton::clicked, m_view, &StatementView::expandAll);
    connect(m_copy, &QPushButton::clicked, this, &StatementsPage::copy);
    connect(m_chart, &QPushButton::clicked, this, &StatementsPage::requestChart);
    connect(m_view, &StatementView::chartRequested, this, &StatementsPage::requestChart);
    connect(m_state, &ViewState::bookChanged, this, &StatementsPage::buildTabs);
    connect(m_state, &ViewState::unitChanged, this, [this](const QString &unit) {
        m_model.setUnit(unit);
        retranslateUi();
    });
    connect(m_state, &ViewState::periodChanged, &m_model, &models::StatementModel::setCurrentPeriod);
    connect(m_state, &ViewState::axisModeChanged, &m_model, &models::StatementModel::setAxisMode);
    connect(m_state, &ViewState::languageChanged, this, [this] { whenSeen(this, [this] { takeLanguage(); }); });
    connect(m_state, &ViewState::themeChanged, this, [this] { m_view->setTheme(m_state->theme()); });
    connect(m_state, &ViewState::changesChanged, this, [this] { m_model.setChanges(m_state->changes()); });
    connect(m_state, &ViewState::tieOutChanged, this, &StatementsPage::takeFindings);
    connect(&m_selection, &Selection::changed, this, &StatementsPage::showSelection);
    connect(&m_selection, &Selection::changed, this, &Page::figureChosen);
}

void StatementsPage::buildTabs()
{
    const QSignalBlocker tabsQuiet(m_tabs), tablesQuiet(m_tables);
    for (QTabBar *bar : {m_tabs, m_tables})
        while (bar->count() > 0)
            bar->removeTab(0);
    m_statements.clear();
    m_tableIds.clear();
    for (const models::Statement &statement : m_state->book()->content().statements) {
        const bool isTable = statement.kind == models::StatementKind::Table;
        (isTable ? m_tableIds : m_statements).append(statement.id);
        (isTable ? m_tables : m_tabs)->addTab(QString());
    }
    if (!m_tableIds.isEmpty())
        m_tabs->addTab(QString());
    m_model.setLanguage(m_state->language());
    m_model.setUnit(m_state->unit());
    m_model.setCurrentPeriod(m_state->period());
    m_model.setAxisMode(m_state->axisMode());
    m_model.setChanges(m_state->changes());
    m_view->setTheme(m_state->theme());
    takeFindings();
    retranslateTabs();
    takeTab();
}

QString StatementsPage::statement() const
{
    const int tab = m_tabs->currentIndex();
    return tab < m_statements.size() ? m_statements.value(tab) : m_tableIds.value(m_tables->currentIndex());
}

void StatementsPage::showStatement(const QString &id)
{
    if (const qsizetype tab = m_statements.indexOf(id); tab >= 0)
        return m_tabs->setCurrentIndex(static_cast<int>(tab));
    if (const qsizetype table = m_tableIds.indexOf(id); table >= 0) {
        m_tabs->setCurrentIndex(static_cast<int>(m_statements.size()));
        m_tables->setCurrentIndex(static_cast<int>(table));
    }
}

void StatementsPage::showRow(const QString &statementId, const QString &conceptId)
{
    showStatement(statementId);
    const int row = m_model.statement() ? m_model.statement()->rowOf(conceptId) : -1;
    for (int section = 1; row >= 0 && section < m_model.columnCount(); ++section)
        if (m_model.headerData(section, Qt::Horizontal, models::MeasureRole).toInt() == int(models::Measure::Amount))
            return m_selection.setCell({conceptId,
                                        m_model.headerData(section, Qt::Horizontal, models::PeriodRole).toString(),
                                        models::Measure::Amount});
}

void StatementsPage::showFigure(const QString &statementId, const CellKey &cell)
{
    showStatement(statementId);
    setPresentation(Presentation::AsPrinted);
    m_selection.setCell(cell);
}

void StatementsPage::setPresentation(Presentation presentation)
{
    m_model.setPresentation(presentation);
    m_asPrinted->setChecked(presentation == Presentation::AsPrinted);
    m_asComputed->setChecked(presentation == Presentation::AsComputed);
    retranslateUi();
}

void StatementsPage::takeFindings()
{
    m_model.setFindings(m_state->tieOut() ? m_state->tieOut()->openPlaces() : QList<models::Source>());
}

void StatementsPage::takeTab()
{
    m_tables->setVisible(m_tabs->currentIndex() >= m_statements.size());
    m_model.setStatement(m_state->book(), statement());
    retranslateUi();
    Q_EMIT statementChanged();
}

bool StatementsPage::copy()
{
    copyTable(m_model);
    return true;
}

std::optional<models::Exhibit> StatementsPage::chartOfRow() const
{
    const QString conceptId = m_view->currentConcept();
    return conceptId.isEmpty() ? std::nullopt
                               : std::optional(models::exhibitOf(*m_state->book(), conceptId, {statement()}));
}

PageMemory StatementsPage::memory() const
{
    return {statement(), m_model.presentation(), {}, m_selection.cell()};
}

void StatementsPage::recall(const PageMemory &memory)
{
    showStatement(memory.statement);
    setPresentation(memory.presentation);
    if (m_model.indexOf(memory.cell.conceptId, memory.cell.period, memory.cell.measure).isValid())
        m_selection.setCell(memory.cell);
}

void StatementsPage::requestChart()
{
    if (const auto exhibit = chartOfRow())
        Q_EMIT enlargeRequested(*exhibit);
}

void StatementsPage::showSelection()
{
    m_chart->setEnabled(!m_view->currentConcept().isEmpty());
    const CellKey &cell = m_selection.cell();
    const QVariant found = m_model.indexOf(cell.conceptId, cell.period, cell.measure).data(models::FactRole);
    const bool printed = m_model.presentation() == Presentation::AsPrinted;
    m_provenance->setFact(*m_state->book(), found.isValid() ? std::optional(found.value<models::Fact>()) : std::nullopt,
                          printed ? nullptr : m_state->book()->unit(m_state->unit()), m_model.format());
}

void StatementsPage::takeLanguage()
{
    m_model.setLanguage(m_state->language());
    retranslateUi();
}

void StatementsPage::retranslateTabs()
{
    const models::Language language = m_state->language();
    const models::Book &book = *m_state->book();
    for (int i = 0; i < m_statements.size(); ++i)
        m_tabs->setTabText(i, book.statement(m_statements.at(i))->tab.in(language));
    for (int i = 0; i < m_tableIds.size(); ++i)
        m_tables->setTabText(i, book.statement(m_tableIds.at(i))->tab.in(language));
    // Qt names these for screen readers only once, when it makes them.
    for (const QTabBar *bar : {m_tabs, m_tables}) {
        bar->findChild<QWidget *>(u"ScrollLeftButton"_s)->setAccessibleName(QTabBar::tr("Scroll Left"));
        bar->findChild<QWidget *>(u"ScrollRightButton"_s)->setAccessibleName(QTabBar::tr("Scroll Right"));
    }
    if (!m_tableIds.isEmpty())
        //: the tab with the numbered tables of the release
        m_tabs->setTabText(static_cast<int>(m_statements.size()), tr("Tables 1–%1").arg(m_tableIds.size()));
}

// Footnotes of the shown edition, then the source.
QString StatementsPage::noteText() const
{
    const models::Words &words = m_model.format().words();
    QStringList lines = models::statementNotes(*m_state->book(), *m_model.statement(), words);
    lines.append(models::sourceLine(*m_state->book(), {m_model.statement()->id}, m_model.shownUnit(), words));
    return lines.join(u'\n');
}

// A table goes by its number in the release.
QString StatementsPage::heading(const models::Statement &statement) const
{
    const models::Language language = m_state->language();
    return statement.kind == models::StatementKind::Table
               //: a table's number in the release and its title
               ? tr("%1. %2").arg(statement.caption.in(language), statement.title.in(language))
               : statement.title.in(language);
}

// Basis and unit, and the period around which figures are computed.
QString StatementsPage::subheading() const
{
    const models::Company &company = m_state->book()->company();
    const models::Language language = m_state->language();
    const QStringList parts{company.consolidation.in(language), company.accountingStandard.in(language),
                            company.audit.in(language), m_model.shownUnit()->name.in(language)};
    return parts.join(m_model.format().words()(QT_TRANSLATE_NOOP("Words", " · ")));
}

void StatementsPage::retranslateUi()
{
    m_asPrinted->setText(tr("As printed"));
    m_asPrinted->setToolTip(tr("The figures, brackets and percentages of the release"));
    m_asComputed->setText(tr("As computed"));
    m_asComputed->setToolTip(tr("The program's own figures in the company's house style"));
    for (QPushButton *button : {m_asPrinted, m_asComputed})
        button->setMinimumWidth(pressedWidth(*button));
    m_expand->setText(tr("Expand all"));
    m_chart->setText(tr("Chart this row"));
    m_copy->setText(tr("Copy table"));
    retranslateTabs();
    if (const models::Statement *statement = m_model.statement()) {
        m_heading->setText(heading(*statement));
        m_subheading->setText(subheading());
        m_notes->setText(noteText());
    }
    showSelection();
}

} // namespace views
