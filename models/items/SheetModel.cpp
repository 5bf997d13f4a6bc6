#include "SheetModel.h"

#include "formats/CellAddress.h"

#include <algorithm>

namespace models {

void SheetModel::setSheet(const Sheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_columns = 0;
    for (const QStringList &row : sheet.rows)
        m_columns = std::max(m_columns, static_cast<int>(row.size()));
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_sheet.rows.at(index.row()).value(index.column());
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(columnLetters(section + 1)) : QVariant(section + 1);
}

} // namespace models
