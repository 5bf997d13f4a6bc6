#pragma once

#include "ViewState.h"
#include "items/ImportColumnsModel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace app {

/// The list in which each column of figures gets its period.
class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ColumnChooser(models::ImportColumnsModel *columns, const views::ViewState *state, QWidget *parent = nullptr);

    void retranslateUi();

private:
    void showCount();

    models::ImportColumnsModel *m_columns;
    QLabel *m_count;
    QTableView *m_list;
};

} // namespace app
