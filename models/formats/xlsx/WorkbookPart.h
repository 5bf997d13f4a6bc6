#pragma once

#include "XmlPart.h"

namespace models::xlsx {

/// A sheet as the workbook lists it. Whether it is hidden doesn't matter: what it says counts all the same.
struct SheetEntry
{
    QString name;
    QString relation; ///< the id of the relation that leads to its part
};

struct WorkbookPart
{
    QList<SheetEntry> sheets;    ///< in their order
    bool countsFrom1904 = false; ///< dates, else from 1900
};

[[nodiscard]] WorkbookPart readWorkbookPart(XmlPart &part);

} // namespace models::xlsx
