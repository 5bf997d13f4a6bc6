#pragma once

#include <QModelIndexList>

class QAbstractItemModel;
class QMimeData;

namespace models {
struct Grid;
}

namespace views {

/// A table as spreadsheets and word processors take it: TSV with plain numbers, HTML with the figures as shown and
/// their values beside.
[[nodiscard]] QMimeData *tableMimeData(const models::Grid &grid);

/// A model's table put on the clipboard; without rows given, all of it.
void copyTable(const QAbstractItemModel &model, const QModelIndexList &rows = {});

/// A list of texts, with its head, put on the clipboard as TSV.
void copyList(const QAbstractItemModel &model);

} // namespace views
