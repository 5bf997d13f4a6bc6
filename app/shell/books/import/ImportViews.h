#pragma once

#include "ViewState.h"

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace app {

/// Of what stands over a list: a line or buttons.
constexpr int importBarHeight = 30;
constexpr int importBarSpacing = 6;

/// A table of short lines.
[[nodiscard]] QTableView *newCellView(QAbstractItemModel *model, QWidget *parent);

/// One in which some cells are chosen from their ChoicesRole; a click on one opens its choices.
[[nodiscard]] QTableView *newChoiceList(QAbstractItemModel *model, const views::ViewState *state, QWidget *parent);

/// One of what is wrong with a sheet; it is hidden.
[[nodiscard]] QTableView *newErrorList(QAbstractItemModel *model, QWidget *parent);

} // namespace app
