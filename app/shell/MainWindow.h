#pragma once

#include "Selection.h"
#include "ViewState.h"

#include <QHash>
#include <QMainWindow>

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QSettings;
class QStackedWidget;

namespace views {
class Page;
}

namespace app {

class BookActions;
class BookSession;
class LanguageSwitch;
class OutletActions;
class PageList;
class PresentActions;
class RestatementActions;
class Ribbon;
class TieOutRunner;
class ToolBar;

/// The window: menus, tool bar, page list, pages, ribbon. Pages are built when first shown and keep their state.
/// State, language switch and settings outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(views::ViewState *state, LanguageSwitch *language, QSettings *settings, QWidget *parent = nullptr);

    void showPage(const QString &id);
    [[nodiscard]] QString currentPage() const;
    [[nodiscard]] QStringList pages() const;
    [[nodiscard]] views::Page *page() const;
    /// Switches the language; dialogs take it over, so that it works in them.
    [[nodiscard]] QAction *languageAction() const { return m_switchLanguage; }
    /// What the open book was read from, at the start of the program; empty: unknown.
    void setBookPath(const QString &path);
    [[nodiscard]] BookSession &bookSession() const;
    /// Opens a book in the background; if it can't be read, says why and keeps the open one.
    void openBook(const QString &path);
    /// The dialogs, shown; they delete themselves.
    void openExport();
    void openFind();
    void openOrders();
    /// The exhibit in large, in a window of its own.
    void enlarge(const models::Exhibit &exhibit);
    void showExhibit(const QString &id);
    void showRow(const QString &statement, const QString &conceptId);
    /// The figure of a statement as this edition prints it.
    void showFigure(const QString &statement, const views::CellKey &cell, models::Language edition);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void buildActions();
    void buildMenus();
    void connectParts();
    void restoreSettings();
    void saveSettings() const;
    void applyTheme();
    void forgetPages();
    [[nodiscard]] views::Page *newPage(const QString &id);
    [[nodiscard]] views::Page *newTieOutPage();
    void showAbout();
    void showTitle();
    void retranslateUi();
    void retranslatePageActions();

    views::ViewState *m_state;
    LanguageSwitch *m_language;
    QSettings *m_settings;
    ToolBar *m_toolBar;
    PageList *m_pageList;
    QLabel *m_sideNote;
    QStackedWidget *m_stack;
    Ribbon *m_ribbon;
    QHash<QString, views::Page *> m_pages;

    QMenu *m_fileMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_helpMenu;
    QActionGroup *m_pageActions;
    BookActions *m_books;
    RestatementActions *m_restatements;
    TieOutRunner *m_tieOut;
    OutletActions *m_outlets;
    PresentActions *m_present;
    QAction *m_quit;
    QAction *m_copy;
    QAction *m_find;
    QAction *m_chartRow;
    QAction *m_timeline;
    QAction *m_switchLanguage;
    QAction *m_dark;
    QAction *m_fullScreen;
    QAction *m_about;
};

} // namespace app
