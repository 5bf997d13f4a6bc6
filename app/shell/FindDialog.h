#pragma once

#include "ViewState.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace app {

/// Finds line items and exhibits by words in either language and jumps to them.
class FindDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FindDialog(const views::ViewState *state, QWidget *parent = nullptr);

Q_SIGNALS:
    void exhibitChosen(const QString &id);
    void rowChosen(const QString &statement, const QString &conceptId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose(const QListWidgetItem *item);
    void retranslateUi();

    const views::ViewState *m_state;
    QLineEdit *m_words;
    QListWidget *m_found;
};

} // namespace app
