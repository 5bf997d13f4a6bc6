#pragma once

#include "ViewState.h"
#include "formats/import/ImportPlan.h"

#include <QStyledItemDelegate>

namespace app {

/// Shows a table as it is going to be imported: its header, its labels, the columns that have a period, and in pale
/// what is left out.
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlanDelegate(const views::ViewState *state, QObject *parent = nullptr);

    /// Rows of the sheet that are skipped are left out too.
    void setPlan(const models::ImportPlan &plan, const models::ImportRows &rows);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] std::optional<views::ColorRole> fillOf(int row, int column) const;

    const views::ViewState *m_state;
    models::ImportPlan m_plan;
    QSet<int> m_rows;    ///< of the sheet, that are imported
    QSet<int> m_figures; ///< columns that are
};

} // namespace app
