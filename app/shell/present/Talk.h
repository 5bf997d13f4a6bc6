#pragma once

#include "Screens.h"
#include "SleepInhibitor.h"
#include "slides/SlideShow.h"

class QSettings;

namespace app {

class LanguageSwitch;
class PresenterWindow;
class SlideShowWindow;

/// A running presentation: its slides, its windows on the screens there are, and the machine kept awake. It sees the
/// book as the main window does when it begins; unit and period are its own from there on, so that the window is left
/// as it was. The language is the program's.
class Talk : public QObject
{
    Q_OBJECT

public:
    /// The main window, its state, switch and settings outlive it.
    Talk(QWidget *mainWindow, const views::ViewState *state, LanguageSwitch *language, QSettings *settings,
         const models::RunningOrder &order);
    ~Talk() override;
    Q_DISABLE_COPY_MOVE(Talk)

    [[nodiscard]] views::SlideShow &show() { return m_show; }
    [[nodiscard]] SlideShowWindow &window() { return *m_window; }
    [[nodiscard]] PresenterWindow &presenter() { return *m_presenter; }
    void togglePresenter();
    /// On a screen of its own, or over the slides.
    void showPresenter();
    /// Puts the windows on the screens that there are now.
    void place();

    /// The name of the screen for slides is remembered under this key; empty: one without the main window.
    static QString screenKey();

Q_SIGNALS:
    void ended();

private:
    void connectWindows();
    void placeWithout(const QScreen *gone);
    [[nodiscard]] ShowScreens screens(const QScreen *without = nullptr) const;

    QWidget *m_mainWindow;
    QSettings *m_settings;
    views::ViewState m_state;
    views::SlideShow m_show;
    SleepInhibitor m_awake;
    std::unique_ptr<SlideShowWindow> m_window;
    std::unique_ptr<PresenterWindow> m_presenter;
    bool m_presenterWanted = true; ///< until the presenter puts it away
};

} // namespace app
