#pragma once

#include "ReadError.h"

#include <QList>
#include <QRect>
#include <QStringList>

#include <algorithm>

namespace models {

/// A table of cells as read from a file, before anything is understood. The first row names the columns.
struct Sheet
{
    QString name; ///< "concepts", "statements/table-1"
    QString file; ///< as a person would look for it: "statements/table-1.csv", the sheet's name in a workbook
    QList<QStringList> rows;
    QList<QRect> merged = {}; ///< ranges of cells shown as one, columns (x) and rows (y) from 0
    ReadErrors faults = {};   ///< cells whose text nobody knows: their formulas have failed or were never calculated

    bool operator==(const Sheet &) const = default;
};

/// Null if there is none of that name.
[[nodiscard]] inline const Sheet *sheetNamed(const QList<Sheet> &sheets, const QString &name)
{
    const auto found = std::ranges::find(sheets, name, &Sheet::name);
    return found == sheets.end() ? nullptr : &*found;
}

} // namespace models
