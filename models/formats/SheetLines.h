#pragma once

#include "BookLayout.h"
#include "Sheet.h"
#include "book/Language.h"

namespace models {

/// Fills a sheet line by line, each cell by the name of its column: what SheetCursor reads. Texts that a spreadsheet
/// would take for formulas are guarded.
class SheetLines
{
public:
    explicit SheetLines(const SheetLayout &layout);
    /// With these columns after those of the layout.
    SheetLines(const QString &sheetName, const SheetLayout &layout, const QStringList &moreColumns);

    void begin();
    void put(QAnyStringView column, const QString &text);
    void put(qsizetype column, const QString &text);
    void put(QLatin1StringView stem, const Text &label);
    void put(QLatin1StringView column, const QStringList &list) { put(column, list.join(u' ')); }
    void put(QLatin1StringView column, const QList<Language> &languages);

    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }

private:
    Sheet m_sheet;
};

} // namespace models
