#include "MainWindow.h"

#include "ExhibitWindow.h"
#include "FindDialog.h"
#include "LanguageSwitch.h"
#include "OutletActions.h"
#include "PageList.h"
#include "Ribbon.h"
#include "TieOutRunner.h"
#include "ToolBar.h"
#include "books/BookActions.h"
#include "books/BookNotice.h"
#include "books/RestatementActions.h"
#include "pages/ExhibitPage.h"
#include "pages/StatementsPage.h"
#include "pages/TieOutPage.h"
#include "present/OrderDialog.h"
#include "present/PresentActions.h"
#include "text/PeriodFormat.h"
#include "theme/Icons.h"
#include "theme/Style.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using views::ThemeKind;

namespace app {

namespace {

constexpr QSize firstSize{1440, 900};
constexpr QSize leastSize{1024, 640};
constexpr int sideWidth = 208;

QAction *newAction(QWidget *window, const QKeySequence &shortcut = {})
{
    auto *action = new QAction(window);
    action->setShortcut(shortcut);
    window->addAction(action);
    return action;
}

} // namespace

MainWindow::MainWindow(views::ViewState *state, LanguageSwitch *language, QSettings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_language(language)
    , m_settings(settings)
{
    restoreSettings();
    applyTheme();
    m_books = new BookActions(this, state, settings);
    m_restatements = new RestatementActions(this, state);
    m_tieOut = new TieOutRunner(state, this);
    m_toolBar = new ToolBar(state, this);
    m_pageList = new PageList(state, this);
    m_sideNote = new QLabel(this);
    m_stack = new QStackedWidget(this);
    m_ribbon = new Ribbon(state, this);
    buildLayout();
    buildActions();
    buildMenus();
    connectParts();
    retranslateUi();
    showPage(m_settings->value(u"page"_s).toString());
    if (!page()) // first start, or a page of another book
        showPage(m_pageList->pages().constFirst());
}

void MainWindow::buildLayout()
{
    m_stack->setObjectName(u"pages"_s);
    m_sideNote->setObjectName(u"sideNote"_s);
    m_sideNote->setTextFormat(Qt::PlainText);
    m_sideNote->setWordWrap(true);
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_pageList, 1);
    side->addWidget(m_sideNote);
    m_pageList->setFixedWidth(sideWidth);
    m_sideNote->setFixedWidth(sideWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(side);
    middle->addWidget(m_stack, 1);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_books->notice());
    layout->addLayout(middle, 1);
    layout->addWidget(m_ribbon);
    setCentralWidget(central);
    setMinimumSize(leastSize);
    setAcceptDrops(true);
    const QSize room = screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    if (!restoreGeometry(m_settings->value(u"geometry"_s).toByteArray()))
        resize(firstSize.boundedTo(room));
}

void MainWindow::buildActions()
{
    m_outlets = new OutletActions(this, m_state, m_settings);
    m_present = new PresentActions(this, m_state, m_language, m_settings);
    m_quit = newAction(this, QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);
    m_copy = newAction(this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_find = newAction(this, QKeySequence::Find);
    m_chartRow = newAction(this, QKeySequence(Qt::CTRL | Qt::Key_R));
    m_timeline = newAction(this, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_timeline->setCheckable(true);
    m_switchLanguage = newAction(this, QKeySequence(Qt::CTRL | Qt::Key_J));
    m_dark = newAction(this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    m_dark->setCheckable(true);
    m_dark->setChecked(m_state->theme().kind() == ThemeKind::Dark);
    m_fullScreen = newAction(this, QKeySequence(Qt::Key_F11));
    m_fullScreen->setCheckable(true);
    m_about = newAction(this);
    m_pageActions = new QActionGroup(this);
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_books->addTo(m_fileMenu);
    m_fileMenu->addActions(m_outlets->fileActions());
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quit);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({m_outlets->copyAction(), m_copy, m_find});
    m_viewMenu = menuBar()->addMenu(QString());
    retranslatePageActions();
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_chartRow, m_timeline});
    m_viewMenu->addActions(m_restatements->actions());
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({m_switchLanguage, m_dark, m_fullScreen});
    menuBar()->addMenu(m_present->menu());
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(m_about);
}

void MainWindow::connectParts()
{
    connect(m_pageList, &PageList::pageChosen, this, &MainWindow::showPage);
    connect(m_toolBar, &ToolBar::openRequested, m_books, &BookActions::choose);
    m_books->setLanguageAction(m_switchLanguage);
    connect(&m_books->session(), &BookSession::newsChanged, this, &MainWindow::showTitle);
    connect(m_books, &BookActions::rowRequested, this, &MainWindow::showRow);
    connect(m_books, &BookActions::restatementsRequested, m_restatements, &RestatementActions::openList);
    connect(m_restatements, &RestatementActions::comparisonRequested, m_books, &BookActions::chooseEarlier);
    connect(m_restatements, &RestatementActions::rowRequested, this, &MainWindow::showRow);
    connect(m_toolBar, &ToolBar::exportRequested, this, &MainWindow::openExport);
    connect(m_toolBar, &ToolBar::presentRequested, m_present, &PresentActions::start);
    connect(m_toolBar, &ToolBar::languageRequested, m_language, &LanguageSwitch::setLanguage);
    const auto tellWritten
        = [this](const QString &path) { m_ribbon->setMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path))); };
    connect(m_outlets, &OutletActions::exported, this, tellWritten);
    connect(m_books, &BookActions::written, this, tellWritten);
    connect(m_present, &PresentActions::running, &m_books->session(), &BookSession::setHeld);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_copy, &QAction::triggered, this, [this] { page()->copy(); });
    connect(m_switchLanguage, &QAction::triggered, m_language, &LanguageSwitch::toggle);
    connect(m_find, &QAction::triggered, this, &MainWindow::openFind);
    connect(m_chartRow, &QAction::triggered, this, [this] {
        if (const auto exhibit = page()->chartOfRow())
            enlarge(*exhibit);
    });
    connect(m_timeline, &QAction::toggled, this, [this](bool timeline) {
        m_state->setAxisMode(timeline ? models::AxisMode::Timeline : models::AxisMode::Comparison);
    });
    connect(m_state, &views::ViewState::axisModeChanged, m_timeline,
            [this](models::AxisMode mode) { m_timeline->setChecked(mode == models::AxisMode::Timeline); });
    connect(m_dark, &QAction::toggled, this,
            [this](bool dark) { m_state->setThemeKind(dark ? ThemeKind::Dark : ThemeKind::Light); });
    connect(m_fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_state, &views::ViewState::themeChanged, this, &MainWindow::applyTheme);
    connect(m_state, &views::ViewState::languageChanged, this, &MainWindow::retranslateUi);
    connect(m_state, &views::ViewState::bookChanged, this, &MainWindow::forgetPages);
    connect(m_state, &views::ViewState::periodChanged, this, &MainWindow::retranslateUi);
}

void MainWindow::restoreSettings()
{
    const auto remembered = models::languageFromCode(m_settings->value(u"language"_s).toString());
    m_language->setLanguage(remembered.value_or(LanguageSwitch::systemLanguage()));
    m_state->setThemeKind(m_settings->value(u"dark"_s).toBool() ? ThemeKind::Dark : ThemeKind::Light);
}

void MainWindow::saveSettings() const
{
    m_settings->setValue(u"language"_s, models::languageCode(m_state->language()));
    m_settings->setValue(u"dark"_s, m_state->theme().kind() == ThemeKind::Dark);
    m_settings->setValue(u"geometry"_s, saveGeometry());
    m_settings->setValue(u"page"_s, currentPage());
}

void MainWindow::applyTheme()
{
    views::applyTheme(qApp, m_state->theme());
    setWindowIcon(views::icon(u"kessan"_s, m_state->theme().color(views::ColorRole::Accent)));
}

QString MainWindow::currentPage() const
{
    return m_pageList->currentPage();
}

QStringList MainWindow::pages() const
{
    return m_pageList->pages();
}

views::Page *MainWindow::page() const
{
    return m_pages.value(currentPage());
}

views::Page *MainWindow::newPage(const QString &id)
{
    views::Page *page = nullptr;
    if (id == PageList::statementsId)
        page = new views::StatementsPage(m_state, m_stack);
    else if (id == PageList::tieOutId)
        page = newTieOutPage();
    else
        page = new views::ExhibitPage(m_state, views::pageContent(*m_state->book(), id), m_stack);
    connect(page, &views::Page::enlargeRequested, this, &MainWindow::enlarge);
    connect(page, &views::Page::exportRequested, this, &MainWindow::openExport);
    connect(page, &views::Page::copied, this, [this](const QString &title) {
        //: %1 the title of a chart, whose picture and figures are on the clipboard
        m_ribbon->setMessage(tr("Copied: %1").arg(title));
    });
    connect(page, &views::Page::figureChosen, m_state,
            [this](const views::CellKey &cell) { m_state->forgetChange(cell.conceptId, cell.period, cell.measure); });
    connect(page, &views::Page::baseRequested, m_state, &views::ViewState::setBasePeriod);
    return page;
}

views::Page *MainWindow::newTieOutPage()
{
    auto *page = new views::TieOutPage(m_state, m_stack);
    connect(m_tieOut, &TieOutRunner::progressed, page, &views::TieOutPage::showProgress);
    connect(page, &views::TieOutPage::placeRequested, this, &MainWindow::showFigure);
    connect(page, &views::TieOutPage::reviewsRequested, this,
            [this](const QList<models::Review> &reviews) { m_state->setReviews(reviews); });
    return page;
}

// In the language of the edition that prints it.
void MainWindow::showFigure(const QString &statement, const views::CellKey &cell, models::Language edition)
{
    m_language->setLanguage(edition);
    showPage(PageList::statementsId);
    if (auto *statements = qobject_cast<views::StatementsPage *>(page()))
        statements->showFigure(statement, cell);
}

void MainWindow::enlarge(const models::Exhibit &exhibit)
{
    auto *window = new ExhibitWindow(m_state, exhibit, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->addAction(m_switchLanguage);
    connect(window, &ExhibitWindow::enlargeRequested, this, &MainWindow::enlarge);
    connect(window, &ExhibitWindow::exportRequested, this, [this, id = exhibit.id] {
        showExhibit(id);
        activateWindow();
        openExport();
    });
    window->show();
}

void MainWindow::openFind()
{
    auto *dialog = new FindDialog(m_state, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addAction(m_switchLanguage);
    connect(dialog, &FindDialog::exhibitChosen, this, &MainWindow::showExhibit);
    connect(dialog, &FindDialog::rowChosen, this, &MainWindow::showRow);
    dialog->open();
}

void MainWindow::showExhibit(const QString &id)
{
    const models::Exhibit *exhibit = m_state->book()->exhibit(id);
    if (!exhibit)
        return;
    showPage(exhibit->page);
    if (auto *exhibits = qobject_cast<views::ExhibitPage *>(page()))
        exhibits->showExhibit(id);
}

void MainWindow::showRow(const QString &statement, const QString &conceptId)
{
    showPage(PageList::statementsId);
    if (auto *statements = qobject_cast<views::StatementsPage *>(page()))
        statements->showRow(statement, conceptId);
}

void MainWindow::showPage(const QString &id)
{
    if (!m_pageList->pages().contains(id))
        return;
    m_pageList->setCurrentPage(id);
    views::Page *&shown = m_pages[id];
    if (!shown) {
        shown = newPage(id);
        m_stack->addWidget(shown);
    }
    m_stack->setCurrentWidget(shown);
    for (QAction *action : m_pageActions->actions())
        action->setChecked(action->data().toString() == id);
    m_outlets->pageChanged();
}

void MainWindow::forgetPages()
{
    const views::PageMemory memory = page() ? page()->memory() : views::PageMemory();
    qDeleteAll(m_pages);
    m_pages.clear();
    retranslateUi();
    showPage(m_pageList->currentPage());
    page()->recall(memory);
}

void MainWindow::setBookPath(const QString &path)
{
    m_books->session().setPath(path);
}

BookSession &MainWindow::bookSession() const
{
    return m_books->session();
}

void MainWindow::openBook(const QString &path)
{
    m_books->open(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!BookActions::bookIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openBook(BookActions::bookIn(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::openExport()
{
    m_outlets->openExport();
}

void MainWindow::openOrders()
{
    openOrderDialog(m_state, OrderStore(m_books->session().path()), m_switchLanguage, this);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Kessan"),
                                tr("Kessan %1\nA company's results as a live dashboard.\nFree software under the GNU "
                                   "General Public License, version 3.")
                                    .arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_books->session().isUnsaved()) {
        event->ignore();
        m_books->whenSaved([this] {
            m_books->session().discardImport();
            close();
        });
        return;
    }
    m_present->end();
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslatePageActions()
{
    for (QAction *action : m_pageActions->actions())
        delete action;
    QAction *before = m_viewMenu->actions().value(0);
    int number = 0;
    for (const QString &id : m_pageList->pages()) {
        auto *action = new QAction(m_pageList->title(id).replace(u'&', u"&&"_s), m_pageActions);
        action->setData(id);
        action->setCheckable(true);
        action->setChecked(id == currentPage());
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + ++number % 10)));
        connect(action, &QAction::triggered, this, [this, id] { showPage(id); });
        m_viewMenu->insertAction(before, action);
    }
}

// A book with an import that is not saved is marked, as windows mark a document.
void MainWindow::showTitle()
{
    const bool isUnsaved = m_books->session().isUnsaved();
    const QString mark = isUnsaved ? u"[*]"_s : QString();
    setWindowTitle(tr("%1 – Kessan").arg(m_state->book()->company().bookTitle.in(m_state->language()) + mark));
    setWindowModified(isUnsaved);
}

void MainWindow::retranslateUi()
{
    showTitle();
    const models::Company &company = m_state->book()->company();
    const models::Language language = m_state->language();
    const models::PeriodFormat periods(models::Words(language), company.fiscalYearStartMonth);
    const models::Period &period = *m_state->book()->period(m_state->period());
    m_sideNote->setText(
        tr("Released %1\n%2 (%3)").arg(periods.day(company.released), period.id, periods.months(period)));
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_books->retranslateUi();
    m_restatements->retranslateUi();
    m_outlets->retranslateUi();
    m_present->retranslateUi();
    m_quit->setText(tr("&Quit"));
    m_copy->setText(tr("&Copy table"));
    m_find->setText(tr("&Find…"));
    m_chartRow->setText(tr("&Chart the selected row"));
    m_timeline->setText(tr("&Timeline of all quarters"));
    m_switchLanguage->setText(tr("Switch to &Japanese"));
    m_dark->setText(tr("&Dark theme"));
    m_fullScreen->setText(tr("&Full screen"));
    m_about->setText(tr("&About Kessan"));
    retranslatePageActions();
}

} // namespace app
