#pragma once

#include "ViewState.h"
#include "formats/import/TableImport.h"
#include "items/ImportColumnsModel.h"
#include "items/ImportRowsModel.h"
#include "items/ReadErrorModel.h"
#include "items/SheetModel.h"

#include <QDialog>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QTableView;

namespace app {

class ExportFooter;
class ImportForm;
class PlanDelegate;

/// Brings a plain table into the open book: pasted, or from a file. Shows how it is understood, lets everything be set
/// right, and adds the figures; nothing of the book is replaced, and what is wrong is named with its cell.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// State and settings outlive it.
    ImportDialog(views::ViewState *state, QSettings *settings, QWidget *parent = nullptr);

    /// The table on the clipboard.
    void paste();
    /// The tables of a file.
    void read(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QLayout *sourceBar();
    [[nodiscard]] QLayout *tablePane();
    [[nodiscard]] QLayout *lists();
    void connectParts();
    void chooseFile();
    void setSheets(const QList<models::Sheet> &sheets, const QString &source);
    void showSheet(int index);
    void chooseHeader(int row);
    void takeForm();
    void takeColumns();
    void setPlan(const models::ImportPlan &plan);
    void readRows();
    void showCell(const QModelIndex &listed);
    void showProblem();
    void showErrors(const models::ReadErrors &errors);
    void import();
    void showFooter();
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString summary() const;
    void retranslateUi();

    views::ViewState *m_state;
    QSettings *m_settings;
    models::BookPtr m_book; ///< the one that was open at first
    models::ImportMemory m_memory;
    QList<models::Sheet> m_sheets;
    QString m_sourceName; ///< of a file; empty: pasted
    models::ImportPlan m_plan;
    models::SheetModel m_sheet;
    models::ImportColumnsModel m_columns;
    models::ImportRowsModel m_rows;
    models::ReadErrorModel m_errors;
    QPushButton *m_paste;
    QPushButton *m_file;
    QComboBox *m_sheetBox;
    QLabel *m_hint;
    QTableView *m_table;
    PlanDelegate *m_marks;
    ImportForm *m_form;
    QTableView *m_columnList;
    QTableView *m_rowList;
    QTableView *m_errorList;
    ExportFooter *m_footer;
};

/// The dialog, shown, with the table on the clipboard if there is one; it deletes itself. `languageAction` switches the
/// language in it as well; may be null.
ImportDialog *openImportDialog(views::ViewState *state, QSettings *settings, QAction *languageAction, QWidget *parent);

} // namespace app
