#pragma once

#include "formats/import/TableImport.h"

#include <QCoreApplication>

namespace app {

/// What an import would bring, and what it still lacks, in words.
class ImportVerdict
{
    Q_DECLARE_TR_FUNCTIONS(app::ImportVerdict)

public:
    ImportVerdict(const models::Sheet &sheet, const models::ImportPlan &plan, const models::ImportRows &rows);

    /// What keeps the table from being imported; empty: nothing known yet.
    [[nodiscard]] QString fault() const;
    /// Empty without a table.
    [[nodiscard]] QString summary() const;

private:
    models::ImportSummary m_counted;
    bool m_hasTable;
    bool m_hasUnit;
    bool m_hasTarget; ///< a statement, or a title for a new table
};

} // namespace app
