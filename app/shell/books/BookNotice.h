#pragma once

#include "BookSession.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace app {

/// A line under the tool bar that tells what happens to the book: that one is being read, that the open one was saved
/// anew, which of its figures changed, what was imported. Hidden when there is nothing to tell.
class BookNotice : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive it.
    BookNotice(BookSession *session, views::ViewState *state, QWidget *parent = nullptr);

Q_SIGNALS:
    void problemsRequested();
    /// The reader wants books read again unasked from now on.
    void followRequested();
    /// The restated figures are to be listed.
    void restatementsRequested();
    /// The open book is to be saved.
    void saveRequested();
    /// A changed figure is to be shown.
    void rowRequested(const QString &statement, const QString &conceptId);

private:
    void connectParts();
    void press();
    void pressOther();
    void showReading();
    void showBeingRead();
    void showNews();
    void showMain();
    void showOther();
    void fillMenu();
    [[nodiscard]] QString newsText() const;
    [[nodiscard]] QString importText() const;
    [[nodiscard]] QString comparedText() const;
    void showProgress();
    [[nodiscard]] bool isReading() const { return !m_session->reading().isEmpty(); }
    void retranslateUi();

    BookSession *m_session;
    views::ViewState *m_state;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_main;  ///< cancel, read again, show
    QPushButton *m_other; ///< always, take back, bring back
    QPushButton *m_save;
    QPushButton *m_close;
    QMenu *m_changes;
    QTimer m_delay; ///< what is read at once is not worth a word
};

} // namespace app
