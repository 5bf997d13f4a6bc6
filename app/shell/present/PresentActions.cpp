#include "PresentActions.h"

#include "SlideShowWindow.h"
#include "Talk.h"
#include "pages/Page.h"
#include "shell/MainWindow.h"
#include "slides/TalkDocument.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

const QString orderKey = u"present/order"_s;

models::RunningOrder everyExhibit(const models::Book &book)
{
    models::RunningOrder order;
    for (const models::Exhibit &exhibit : book.content().exhibits) {
        order.slides.append(models::Slide());
        order.slides.back().exhibit = exhibit.id;
    }
    return order;
}

// The texts and steps of a slide are the order's own: only what it shows counts. -1 if it is not shown.
int placeOf(const models::Slide &wanted, const QList<models::Slide> &slides)
{
    const auto found = std::ranges::find(slides, views::subjectOf(wanted), views::subjectOf);
    return found == slides.end() ? -1 : static_cast<int>(found - slides.begin());
}

} // namespace

PresentActions::PresentActions(MainWindow *window, const views::ViewState *state, LanguageSwitch *language,
                               QSettings *settings)
    : QObject(window)
    , m_window(window)
    , m_state(state)
    , m_language(language)
    , m_settings(settings)
    , m_menu(new QMenu(window))
    , m_orderMenu(new QMenu(m_menu))
    , m_screenMenu(new QMenu(m_menu))
    , m_start(new QAction(window))
    , m_startHere(new QAction(window))
    , m_presenter(new QAction(window))
    , m_edit(new QAction(window))
    , m_orders(new QActionGroup(this))
    , m_screens(new QActionGroup(this))
{
    m_start->setShortcut(QKeySequence(Qt::Key_F5));
    m_startHere->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    m_menu->addActions({m_start, m_startHere});
    m_menu->addSeparator();
    m_menu->addMenu(m_orderMenu);
    m_menu->addMenu(m_screenMenu);
    m_menu->addAction(m_presenter);
    m_menu->addSeparator();
    m_menu->addAction(m_edit);
    connectActions();
}

void PresentActions::connectActions()
{
    connect(m_start, &QAction::triggered, this, &PresentActions::start);
    connect(m_startHere, &QAction::triggered, this, &PresentActions::startHere);
    connect(m_presenter, &QAction::triggered, this, &PresentActions::togglePresenter);
    connect(m_orders, &QActionGroup::triggered, this,
            [this](const QAction *chosen) { m_settings->setValue(orderKey, chosen->data()); });
    connect(m_screens, &QActionGroup::triggered, this, [this](const QAction *chosen) {
        m_settings->setValue(Talk::screenKey(), chosen->data());
        if (m_talk)
            m_talk->place();
    });
    connect(m_edit, &QAction::triggered, m_window, &MainWindow::openOrders);
    connect(m_state, &views::ViewState::bookChanged, this, &PresentActions::listOrders);
    connect(m_state, &views::ViewState::runningOrdersChanged, this, &PresentActions::listOrders);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &PresentActions::listScreens);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &PresentActions::listScreens);
}

models::RunningOrder PresentActions::order() const
{
    const models::Book &book = *m_state->book();
    if (const models::RunningOrder *chosen = book.runningOrder(m_settings->value(orderKey).toString()))
        return *chosen;
    return book.content().runningOrders.value(0, everyExhibit(book));
}

models::Slide PresentActions::slideInUse() const
{
    const views::Page *page = m_window->page();
    models::Slide slide;
    slide.exhibit = page->currentExhibit();
    if (!slide.exhibit.isEmpty())
        return slide;
    slide.exhibit = page->exhibits().value(0);
    if (slide.exhibit.isEmpty())
        slide.statement = page->statement();
    return slide;
}

void PresentActions::start()
{
    begin(order());
}

// What the order leaves out is shown among all exhibits, a statement as an answer over them.
void PresentActions::startHere()
{
    const models::Slide wanted = slideInUse();
    models::RunningOrder order = this->order();
    if (placeOf(wanted, views::slidesOf(*m_state->book(), order)) < 0)
        order = everyExhibit(*m_state->book());
    begin(order);
    views::SlideShow &show = m_talk->show();
    const int place = placeOf(wanted, show.slides());
    if (place >= 0)
        show.jumpTo(place);
    else
        show.answer(wanted);
}

void PresentActions::begin(const models::RunningOrder &order)
{
    if (!m_talk) {
        m_talk = new Talk(m_window, m_state, m_language, m_settings, order);
        connect(m_talk, &Talk::ended, this, &PresentActions::end);
        Q_EMIT running(true);
    }
    m_talk->place();
}

// Later, as a key of one of its windows may have ended it.
void PresentActions::end()
{
    if (!m_talk)
        return;
    m_talk->disconnect(this);
    m_talk->deleteLater();
    m_talk = nullptr;
    m_window->activateWindow();
    Q_EMIT running(false);
}

void PresentActions::togglePresenter()
{
    if (m_talk)
        return m_talk->togglePresenter();
    start();
    m_talk->showPresenter();
}

void PresentActions::listOrders()
{
    m_orderMenu->clear();
    const QList<models::RunningOrder> &orders = m_state->book()->content().runningOrders;
    const QString chosen = order().id;
    for (const models::RunningOrder &order : orders) {
        auto *action = new QAction(order.title.in(m_state->language()), m_orderMenu);
        action->setActionGroup(m_orders);
        action->setCheckable(true);
        action->setData(order.id);
        action->setChecked(order.id == chosen);
        m_orderMenu->addAction(action);
    }
    m_orderMenu->menuAction()->setVisible(!orders.isEmpty());
}

void PresentActions::listScreens()
{
    m_screenMenu->clear();
    const QString chosen = m_settings->value(Talk::screenKey()).toString();
    const auto add = [&](const QString &text, const QString &name) {
        auto *action = new QAction(text, m_screenMenu);
        action->setActionGroup(m_screens);
        action->setCheckable(true);
        action->setData(name);
        action->setChecked(name == chosen);
        m_screenMenu->addAction(action);
    };
    add(tr("The one without this window"), {});
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        //: a screen: its name, width and height
        add(tr("%1 (%2 × %3)").arg(screen->name()).arg(screen->size().width()).arg(screen->size().height()),
            screen->name());
    m_screenMenu->menuAction()->setVisible(screens.size() > 1);
}

void PresentActions::retranslateUi()
{
    m_menu->setTitle(tr("&Present"));
    m_start->setText(tr("&Start"));
    m_startHere->setText(tr("Start from this &exhibit"));
    m_presenter->setText(tr("Presenter's &window"));
    m_edit->setText(tr("Edit running or&ders…"));
    m_orderMenu->setTitle(tr("Running &order"));
    m_screenMenu->setTitle(tr("S&creen for slides"));
    listOrders();
    listScreens();
}

} // namespace app
