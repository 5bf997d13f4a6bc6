#include "ImportVerdict.h"

namespace app {

ImportVerdict::ImportVerdict(const models::Sheet &sheet, const models::ImportPlan &plan, const models::ImportRows &rows)
    : m_counted(models::summaryOf(plan, rows))
    , m_hasTable(!sheet.rows.isEmpty())
    , m_hasUnit(!plan.unit.isEmpty())
    , m_hasTarget(!plan.statement.isEmpty() || !(plan.title.en.isEmpty() || plan.title.ja.isEmpty()))
{}

QString ImportVerdict::fault() const
{
    if (!m_hasTable)
        return tr("Paste a table or choose a file.");
    if (m_counted.periods == 0)
        return tr("No column has a period: choose one for each column of figures.");
    if (!m_hasUnit)
        return tr("The table does not say its unit: choose one.");
    if (m_counted.undecidedRows > 0)
        return tr("%n rows are not known: choose what each is.", nullptr, m_counted.undecidedRows);
    if (m_counted.figures == 0)
        return tr("There are no figures to import.");
    if (!m_hasTarget)
        return tr("A new table needs a title in both languages.");
    return {};
}

QString ImportVerdict::summary() const
{
    if (!m_hasTable)
        return {};
    //: 12 figures of 2 periods in 6 rows
    const QString all = tr("%1 of %2 in %3")
                            .arg(tr("%n figures", nullptr, m_counted.figures),
                                 tr("%n periods", nullptr, m_counted.periods), tr("%n rows", nullptr, m_counted.rows));
    //: what comes, and how much of it is new
    return m_counted.newRows == 0 ? all : tr("%1; %2").arg(all, tr("%n rows are new", nullptr, m_counted.newRows));
}

} // namespace app
