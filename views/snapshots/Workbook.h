#pragma once

#include "Snapshot.h"

namespace views {

/// An Excel workbook of these exhibits and statements, in one language: a sheet for every page of the dashboard with
/// its exhibits' figures and charts, a sheet a statement. Empty: no fault. Equal input gives equal bytes.
[[nodiscard]] QString writeWorkbook(const SnapshotSpec &view, const QList<Subject> &subjects, const QString &file);

} // namespace views
