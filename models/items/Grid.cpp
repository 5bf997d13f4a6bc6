#include "Grid.h"

#include "ExhibitModel.h"
#include "Roles.h"
#include "text/NumberParser.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return depth;
}

void appendRows(const QAbstractItemModel &model, const QModelIndex &parent, QModelIndexList *rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows->append(index);
        appendRows(model, index, rows);
    }
}

QStringList headLine(const QAbstractItemModel &model, int role)
{
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.append(model.headerData(column, Qt::Horizontal, role).toString());
    return heads;
}

GridRow rowOf(const QModelIndex &first)
{
    GridRow row{RowRole(first.data(RowRoleRole).toInt()), depthOf(first), first.data(NoteMarksRole).toString(), {}};
    for (int column = 0; column < first.model()->columnCount(); ++column) {
        const QModelIndex cell = first.siblingAtColumn(column);
        const QString words = cell.data(WordsRole).toString();
        const QString text = cell.data().toString();
        row.cells.append(gridCell(words.isEmpty() ? text : text + u' ' + words));
    }
    // A label is a text even if it were all digits.
    row.cells.front() = {row.cells.front().text, {}, false};
    return row;
}

// Both ends of a bridge between periods are the same item: the period tells them apart.
QString labelOf(const ExhibitModel &model, int row)
{
    QString label = model.headerData(row, Qt::Vertical).toString();
    const bool isEnd = model.exhibit()->kind == ExhibitKind::PeriodBridge && model.isTotal(row);
    if (!isEnd || model.columnCount() == 0)
        return label;
    const Slot &place = model.axis().front();
    return label + u' ' + (row == 0 ? place.base->id : place.period->id);
}

GridRow companionRow(const ExhibitModel &model, const QList<int> &columns)
{
    const Book &book = *model.book();
    GridRow row;
    row.cells.append({book.item(model.exhibit()->companion)->label.in(model.format().language()), {}, false});
    for (const int column : columns)
        row.cells.append(gridCell(model.format().figure(book, model.companionAt(column), model.shownUnit())));
    return row;
}

} // namespace

GridCell gridCell(const QString &text)
{
    GridCell cell{text, {}, false};
    if (const auto figure = parseFigure(text); figure && figure->kind == FigureKind::Number) {
        cell.value = figure->value;
        cell.isPercent = figure->percent;
    }
    return cell;
}

QString GridCell::plainValue() const
{
    return value ? value->toPlain() + (isPercent ? u"%"_s : QString()) : QString();
}

Grid gridOf(const QAbstractItemModel &model, const QModelIndexList &rows)
{
    QModelIndexList shown = rows;
    if (shown.isEmpty())
        appendRows(model, {}, &shown);
    Grid grid;
    for (const int role : {int(GroupRole), int(Qt::DisplayRole)})
        if (const QStringList heads = headLine(model, role); !heads.join(QString()).isEmpty())
            grid.heads.append(heads);
    for (const QModelIndex &row : std::as_const(shown))
        grid.rows.append(rowOf(row));
    return grid;
}

// The quarters that a comparison passes over have no column; in a timeline each has its own.
QList<int> gridColumns(const ExhibitModel &model)
{
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.axisMode() == AxisMode::Timeline || !model.axis().at(column).isGap())
            columns.append(column);
    return columns;
}

Grid gridOf(const ExhibitModel &model)
{
    const QList<int> columns = gridColumns(model);
    Grid grid;
    for (const int role : {int(Qt::DisplayRole), int(GroupRole)}) {
        QStringList heads{QString()};
        for (const int column : columns)
            heads.append(model.headerData(column, Qt::Horizontal, role).toString());
        grid.heads.append(heads);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        GridRow line{model.isTotal(row) ? RowRole::Total : RowRole::Item, 0, {}, {{labelOf(model, row), {}, false}}};
        for (const int column : columns)
            line.cells.append(gridCell(model.index(row, column).data().toString()));
        grid.rows.append(line);
    }
    if (model.exhibit() && !model.exhibit()->companion.isEmpty())
        grid.rows.append(companionRow(model, columns));
    return grid;
}

} // namespace models
