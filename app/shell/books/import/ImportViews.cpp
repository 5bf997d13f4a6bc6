#include "ImportViews.h"

#include "ChoiceDelegate.h"
#include "items/ReadErrorModel.h"
#include "items/Roles.h"

#include <QHeaderView>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int importLineHeight = 24;
constexpr int errorListHeight = 104;

} // namespace

QTableView *newCellView(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->setDefaultSectionSize(importLineHeight);
    view->horizontalHeader()->setHighlightSections(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return view;
}

QTableView *newChoiceList(QAbstractItemModel *model, const views::ViewState *state, QWidget *parent)
{
    QTableView *list = newCellView(model, parent);
    list->setItemDelegate(new ChoiceDelegate(state, list));
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                          | QAbstractItemView::AnyKeyPressed);
    QObject::connect(list, &QTableView::clicked, list, [list](const QModelIndex &cell) {
        if (cell.data(models::ChoicesRole).isValid() && !list->isPersistentEditorOpen(cell))
            list->edit(cell);
    });
    list->setShowGrid(false);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list->horizontalHeader()->setStretchLastSection(true);
    return list;
}

QTableView *newErrorList(QAbstractItemModel *model, QWidget *parent)
{
    QTableView *list = newCellView(model, parent);
    list->setObjectName(u"importErrors"_s);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list->horizontalHeader()->setStretchLastSection(true);
    list->setColumnHidden(models::ReadErrorModel::SheetColumn, true); // there is one
    constexpr std::pair<int, int> widths[] = {{models::ReadErrorModel::RowColumn, 44},
                                              {models::ReadErrorModel::CellColumn, 150},
                                              {models::ReadErrorModel::ProblemColumn, 290},
                                              {models::ReadErrorModel::FoundColumn, 160}};
    for (const auto &[column, width] : widths)
        list->setColumnWidth(column, width);
    list->setFixedHeight(errorListHeight);
    list->hide();
    return list;
}

} // namespace app
