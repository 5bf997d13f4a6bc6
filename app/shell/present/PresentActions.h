#pragma once

#include "ViewState.h"

class QAction;
class QActionGroup;
class QMenu;
class QSettings;

namespace app {

class LanguageSwitch;
class MainWindow;
class Talk;

/// The menu that presents the book: what, in which order, on which screen.
class PresentActions : public QObject
{
    Q_OBJECT

public:
    PresentActions(MainWindow *window, const views::ViewState *state, LanguageSwitch *language, QSettings *settings);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Null while nothing is presented.
    [[nodiscard]] Talk *talk() const { return m_talk; }
    /// From the first slide of the chosen order; a running presentation comes to the front.
    void start();
    /// From the exhibit in use, which need not be in the order.
    void startHere();
    /// Ends what is presented, if anything is.
    void end();
    void retranslateUi();

Q_SIGNALS:
    /// A presentation has begun or ended.
    void running(bool isRunning);

private:
    void connectActions();
    /// The chosen one, the book's first one, or one of all exhibits where the book has none.
    [[nodiscard]] models::RunningOrder order() const;
    [[nodiscard]] models::Slide slideInUse() const;
    void begin(const models::RunningOrder &order);
    void togglePresenter();
    void listOrders();
    void listScreens();

    MainWindow *m_window;
    const views::ViewState *m_state;
    LanguageSwitch *m_language;
    QSettings *m_settings;
    QMenu *m_menu;
    QMenu *m_orderMenu;
    QMenu *m_screenMenu;
    QAction *m_start;
    QAction *m_startHere;
    QAction *m_presenter;
    QAction *m_edit;
    QActionGroup *m_orders;
    QActionGroup *m_screens;
    Talk *m_talk = nullptr;
};

} // namespace app
