#pragma once

#include "ViewState.h"
#include "formats/import/TableImport.h"
#include "items/ImportColumnsModel.h"
#include "items/ImportRowsModel.h"
#include "items/ReadErrorModel.h"
#include "items/SheetModel.h"

#include <QDialog>

class QAction;
class QSettings;
class QTableView;

namespace app {

class ColumnChooser;
class ExportFooter;
class ImportForm;
class ImportSource;
class PlanDelegate;
class RowDecider;

/// Brings a plain table into the open book: pasted, or from a file. Shows how it is understood and lets everything be
/// set right; nothing of the book is replaced, and what is wrong is named with its cell.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// State and settings outlive it.
    ImportDialog(const views::ViewState *state, QSettings *settings, QWidget *parent = nullptr);

    /// The table on the clipboard.
    void paste();
    /// The tables of a file.
    void read(const QString &path);

Q_SIGNALS:
    /// The open book with the table in it.
    void imported(const models::BookPtr &book);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QLayout *tablePane();
    [[nodiscard]] QLayout *lists();
    void connectParts();
    void showSheet(const models::Sheet &sheet);
    void chooseHeader(int row);
    void takeForm();
    void takeColumns();
    void setPlan(const models::ImportPlan &plan);
    void readRows();
    void showRow(int sheetRow);
    void showProblem();
    void showErrors(const models::ReadErrors &errors);
    void import();
    void remember();
    void showFooter();
    void retranslateUi();

    const views::ViewState *m_state;
    QSettings *m_settings;
    models::BookPtr m_book; ///< the one that was open at first
    models::ImportMemory m_memory;
    models::ImportPlan m_plan;
    models::SheetModel m_sheet;
    models::ImportColumnsModel m_columns;
    models::ImportRowsModel m_rows;
    models::ReadErrorModel m_errors;
    ImportSource *m_source;
    QTableView *m_table;
    PlanDelegate *m_marks;
    ImportForm *m_form;
    ColumnChooser *m_columnList;
    RowDecider *m_rowList;
    QTableView *m_errorList;
    ExportFooter *m_footer;
};

/// The dialog, shown, with the table on the clipboard if there is one; it deletes itself. `languageAction` switches the
/// language in it as well; may be null.
ImportDialog *openImportDialog(const views::ViewState *state, QSettings *settings, QAction *languageAction,
                               QWidget *parent);

} // namespace app
