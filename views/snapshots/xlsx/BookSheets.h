#pragma once

#include "XlsxSheet.h"
#include "snapshots/SnapshotModels.h"

namespace views::xlsx {

/// A place in the workbook that the contents lead to.
struct SheetPlace
{
    QString title;
    QString sheet;
    int row = 0;
    bool isInside = false; ///< further down on the sheet of the place before
};

/// A sheet of exhibits, one below the other: message, what and when, figures, chart, source and note. Returns where
/// they stand.
[[nodiscard]] QList<SheetPlace> writeExhibitSheet(XlsxFile *file, const QString &sheetName,
                                                  const QList<ExhibitModelPtr> &exhibits, const QString &title);

/// A statement or table alone on its sheet, with its notes.
void writeStatementSheet(XlsxFile *file, const QString &sheetName, const models::StatementModel &statement);

/// Fills the first sheet: whose results these are, for when, on which basis, and what is where.
void fillContentsSheet(XlsxSheet *sheet, const SnapshotSpec &view, const QList<SheetPlace> &places);

} // namespace views::xlsx
