#pragma once

#include "items/CheckModel.h"
#include "theme/Theme.h"

#include <QTableView>

namespace views {

class CheckDelegate;

/// The list of checks with a heading over each group.
class CheckTable : public QTableView
{
    Q_OBJECT

public:
    /// The model outlives it.
    explicit CheckTable(models::CheckModel *model, QWidget *parent = nullptr);

    /// -1: none.
    void choose(int row);
    [[nodiscard]] int chosenRow() const { return currentIndex().row(); }
    void setTheme(const Theme &theme);
    /// The item takes what the other columns leave; where that is little, the list is wider than its place instead.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void chosen(int row);

private:
    void markSections();

    models::CheckModel *m_model;
    CheckDelegate *m_delegate;
};

/// A table that is read, not edited: one row is chosen, no lines but those of its delegate.
void makeReadingTable(QTableView *table, int rowHeight);

} // namespace views
