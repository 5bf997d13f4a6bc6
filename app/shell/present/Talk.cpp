#include "Talk.h"

#include "PresenterWindow.h"
#include "ShowKeys.h"
#include "SlideShowWindow.h"
#include "shell/LanguageSwitch.h"
#include "slides/SlideView.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace app {

Talk::Talk(QWidget *mainWindow, const views::ViewState *state, LanguageSwitch *language, QSettings *settings,
           const models::RunningOrder &order)
    : QObject(mainWindow)
    , m_mainWindow(mainWindow)
    , m_settings(settings)
    , m_state(state->book())
    , m_show(&m_state, order)
    , m_awake(tr("A presentation is shown"))
{
    m_state.setPeriod(state->period());
    m_state.setBasePeriod(state->basePeriod());
    m_state.setUnit(state->unit());
    m_state.setAxisMode(state->axisMode());
    m_state.setLanguage(state->language());
    connect(state, &views::ViewState::languageChanged, &m_state, &views::ViewState::setLanguage);
    connect(state, &views::ViewState::bookChanged, this, &Talk::ended);
    m_window = std::make_unique<SlideShowWindow>(&m_show, language);
    m_presenter = std::make_unique<PresenterWindow>(&m_show, language, settings);
    connectWindows();
}

Talk::~Talk() = default;

// The spot on the presenter's picture is the audience's too.
void Talk::connectWindows()
{
    views::SlideView *audience = m_window->view();
    views::SlideView *presenter = m_presenter->view();
    for (const ShowKeys *keys : {m_window->keys(), m_presenter->keys()}) {
        connect(keys, &ShowKeys::leaveRequested, this, &Talk::ended);
        connect(keys, &ShowKeys::presenterRequested, this, &Talk::togglePresenter);
        connect(keys, &ShowKeys::spotRequested, this, [audience, presenter] {
            const bool on = !audience->hasSpot();
            audience->setSpot(on);
            presenter->setSpot(on);
        });
    }
    connect(presenter, &views::SlideView::spotChanged, audience, &views::SlideView::placeSpot);
    connect(m_window.get(), &SlideShowWindow::closed, this, &Talk::ended);
    // A screen that comes back takes its window back.
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Talk::place);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Talk::placeWithout);
}

QString Talk::screenKey()
{
    return u"present/screen"_s;
}

ShowScreens Talk::screens(const QScreen *without) const
{
    QList<QScreen *> screens = QGuiApplication::screens();
    screens.removeIf([without](const QScreen *screen) { return screen == without; });
    return screensFor(screens, m_settings->value(screenKey()).toString(), m_mainWindow->screen());
}

void Talk::place()
{
    placeWithout(nullptr);
}

void Talk::placeWithout(const QScreen *gone)
{
    const ShowScreens screens = this->screens(gone);
    if (!screens.slides)
        return; // every screen is gone for a moment; Qt tells when one is back
    m_window->showOn(screens.slides);
    if (m_presenterWanted && screens.presenter)
        m_presenter->showOn(screens.presenter);
    else
        m_presenter->hide();
    m_window->activateWindow();
    m_window->raise();
}

void Talk::togglePresenter()
{
    m_presenterWanted = m_presenter->isHidden();
    if (m_presenterWanted)
        showPresenter();
    else
        m_presenter->hide();
}

void Talk::showPresenter()
{
    const ShowScreens screens = this->screens();
    if (screens.presenter)
        m_presenter->showOn(screens.presenter);
    else
        m_presenter->showAsWindow(screens.slides);
}

} // namespace app
