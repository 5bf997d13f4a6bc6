#pragma once

#include "ViewState.h"
#include "items/ReadErrorModel.h"
#include "items/SheetModel.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QPushButton;
class QTableView;

namespace app {

/// Why a book could not be opened: every problem, and under the list the sheet of the selected one with its cell.
class ProblemsDialog : public QDialog
{
    Q_OBJECT

public:
    ProblemsDialog(const views::ViewState *state, const QString &path, const models::ReadErrors &errors,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    /// The book is to be tried again.
    void retryRequested(const QString &path);
    /// What is no book is to be brought into the open one as a table.
    void importRequested(const QString &path);

private:
    void buildLayout();
    void showPlace();
    void takeSheets();
    void copy() const;
    void retranslateUi();

    const views::ViewState *m_state;
    QString m_path;
    models::ReadErrorModel m_problems;
    models::SheetModel m_sheet;
    QFutureWatcher<models::ReadResult<QList<models::Sheet>>> m_reading;
    QList<models::Sheet> m_sheets; ///< once they are read, as far as they can be
    QLabel *m_summary;
    QTableView *m_list;
    QLabel *m_sheetName;
    QTableView *m_cells;
    QPushButton *m_copy;
    QPushButton *m_import;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace app
