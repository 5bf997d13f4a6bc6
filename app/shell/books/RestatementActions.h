#pragma once

#include "ViewState.h"

#include <QPointer>

class QAction;

namespace app {

class RestatementsDialog;

/// The actions for figures that an earlier release printed otherwise: listing them, and showing the book with what was
/// published first.
class RestatementActions : public QObject
{
    Q_OBJECT

public:
    /// The window is the dialogs' parent and outlives it.
    RestatementActions(QWidget *window, views::ViewState *state);

    [[nodiscard]] QList<QAction *> actions() const { return {m_firstPublished, m_list}; }
    /// Beside the window, so that figure after figure can be looked at.
    void openList();
    void retranslateUi();

Q_SIGNALS:
    /// An earlier release is to be compared with the open book.
    void comparisonRequested();
    /// A row with a restated figure is to be shown.
    void rowRequested(const QString &statement, const QString &conceptId);

private:
    void follow();

    QWidget *m_window;
    views::ViewState *m_state;
    QAction *m_firstPublished;
    QAction *m_list;
    QPointer<RestatementsDialog> m_dialog;
};

} // namespace app
