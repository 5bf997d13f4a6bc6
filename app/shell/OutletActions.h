#pragma once

#include "ViewState.h"
#include "snapshots/Snapshot.h"

#include <QList>

class QAction;
class QSettings;

namespace app {

class MainWindow;

/// The actions that bring what the window shows elsewhere: exporting, printing, copying an exhibit.
class OutletActions : public QObject
{
    Q_OBJECT

public:
    OutletActions(MainWindow *window, const views::ViewState *state, QSettings *settings);

    [[nodiscard]] QList<QAction *> fileActions() const { return {m_export, m_printPage, m_printBook}; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

    /// The dialog, shown; it deletes itself.
    void openExport();
    /// Another page is in front.
    void pageChanged();
    void retranslateUi();

Q_SIGNALS:
    /// A file or folder has been written.
    void exported(const QString &path);

private:
    void printPage();
    void printBook();
    void print(const QList<views::Subject> &subjects);
    /// How the window sees the book, and what of it is in front.
    [[nodiscard]] views::SnapshotSpec view() const;
    [[nodiscard]] QList<views::Subject> shown() const;

    MainWindow *m_window;
    const views::ViewState *m_state;
    QSettings *m_settings;
    QAction *m_export;
    QAction *m_printPage;
    QAction *m_printBook;
    QAction *m_copy;
};

} // namespace app
