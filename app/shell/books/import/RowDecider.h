#pragma once

#include "ViewState.h"
#include "items/ImportRowsModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace app {

/// The list in which rows of a table are decided on: each for itself, or all that nobody knows at once.
class RowDecider : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    RowDecider(models::ImportRowsModel *rows, const views::ViewState *state, QWidget *parent = nullptr);

    void retranslateUi();

Q_SIGNALS:
    /// A row of the sheet is looked at.
    void rowShown(int sheetRow);

private:
    void buildLayout();
    void showNext();
    void showCount();

    models::ImportRowsModel *m_rows;
    QLabel *m_count;
    QPushButton *m_next;
    QPushButton *m_allNew;
    QPushButton *m_skipAll;
    QTableView *m_list;
};

} // namespace app
