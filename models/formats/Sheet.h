#pragma once

#include <QList>
#include <QStringList>

namespace models {

/// A table of cells as read from a file, before anything is understood. The first row names the columns.
struct Sheet
{
    QString name; ///< "concepts", "statements/table-1"
    QString file; ///< as a person would look for it: "statements/table-1.csv"
    QList<QStringList> rows;

    bool operator==(const Sheet &) const = default;
};

} // namespace models
