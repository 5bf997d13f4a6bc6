#pragma once

#include "BookSession.h"
#include "RecentBooks.h"

#include <functional>

class QAction;
class QMainWindow;
class QMenu;
class QMimeData;
class QSettings;

namespace app {

class BookNotice;

/// The actions that bring books into the window and out of it: opening, recent ones, dropping, following one that is
/// edited, saving in either form, importing tables, making the workbook of the next quarter.
class BookActions : public QObject
{
    Q_OBJECT

public:
    BookActions(QMainWindow *window, views::ViewState *state, QSettings *settings);

    [[nodiscard]] BookSession &session() { return m_session; }
    /// The line under the tool bar; belongs to whoever lays it out.
    [[nodiscard]] BookNotice *notice() const { return m_notice; }
    void addTo(QMenu *menu);
    /// Switches the language in dialogs as well.
    void setLanguageAction(QAction *action) { m_switchLanguage = action; }

    /// Opens a folder or a workbook; if it can't be read, says why and keeps the open one. Asks first if that has an
    /// import that is not saved.
    void open(const QString &path);
    /// Goes on once an import is saved or may be lost; at once if there is none, never if the reader thinks better of
    /// it.
    void whenSaved(const std::function<void()> &next);
    void choose();
    /// Writes the open book as a workbook or, without that suffix, as a folder, and goes on with that. Says why if it
    /// can't be written.
    bool saveAs(const QString &path);
    /// Writes a workbook with empty columns for the quarter that comes next.
    void writeNewQuarter(const QString &path);
    /// Asks for the book of an earlier release, to keep what it printed otherwise beside the open one.
    void chooseEarlier();
    /// Brings a plain table into the open book, from a file if one is named.
    void importTable(const QString &path = {});
    /// What a book may be read from among what is dragged here; empty: nothing.
    [[nodiscard]] static QString bookIn(const QMimeData &data);
    void retranslateUi();

Q_SIGNALS:
    /// A file or folder has been written.
    void written(const QString &path);
    /// A row with a changed figure is to be shown.
    void rowRequested(const QString &statement, const QString &conceptId);
    /// The restated figures are to be listed.
    void restatementsRequested();

private:
    void connectSession();
    void chooseFolder();
    bool chooseTarget();
    [[nodiscard]] QString suggestedTarget(bool isWorkbook) const;
    void chooseNewQuarter();
    void tellFault(const QString &fault);
    void tellIncomparable(const QString &path);
    void tellNewQuarter(const QString &path);
    void listRecent();
    void showProblems(const QString &path, const models::ReadErrors &errors);
    void setFollows(bool follows);
    [[nodiscard]] QString startFolder() const;

    QMainWindow *m_window;
    views::ViewState *m_state;
    QSettings *m_settings;
    BookSession m_session;
    RecentBooks m_recent;
    BookNotice *m_notice;
    QAction *m_open;
    QAction *m_openFolder;
    QMenu *m_recentMenu;
    QAction *m_saveAs;
    QAction *m_import;
    QAction *m_newQuarter;
    QAction *m_switchLanguage = nullptr;
    QAction *m_follow;
};

} // namespace app
