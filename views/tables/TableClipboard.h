#pragma once

#include <QModelIndexList>

class QAbstractItemModel;
class QMimeData;

namespace views {

/// A table as spreadsheets and word processors take it: TSV with plain numbers, HTML with the figures as shown and
/// their values beside. Without rows given, the whole table. Columns with a GroupRole get a line of periods on top.
[[nodiscard]] QMimeData *tableMimeData(const QAbstractItemModel &model, const QModelIndexList &rows = {});

/// The same put on the clipboard.
void copyTable(const QAbstractItemModel &model, const QModelIndexList &rows = {});

} // namespace views
