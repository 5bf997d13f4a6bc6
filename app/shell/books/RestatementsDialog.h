#pragma once

#include "ViewState.h"
#include "items/RestatementModel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace app {

/// What the open book restates: every figure as first published and as it is now. The selected one is shown in the
/// window.
class RestatementsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The state outlives it.
    explicit RestatementsDialog(views::ViewState *state, QWidget *parent = nullptr);

Q_SIGNALS:
    void rowRequested(const QString &statement, const QString &conceptId);
    /// An earlier release is to be compared with the open book.
    void comparisonRequested();

private:
    void buildTable();
    void buildLayout();
    void follow();
    void showFigure();
    void fitColumns();
    void retranslateUi();

    views::ViewState *m_state;
    models::RestatementModel m_model;
    QLabel *m_summary;
    QTableView *m_table;
    QCheckBox *m_firstPublished;
    QPushButton *m_compare;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace app
