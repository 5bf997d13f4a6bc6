#include "OrderListModel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::RunningOrder;

namespace app {

OrderListModel::OrderListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void OrderListModel::setOrders(const QList<RunningOrder> &orders)
{
    beginResetModel();
    m_orders = orders;
    endResetModel();
}

void OrderListModel::setLanguage(models::Language language)
{
    m_language = language;
    if (!m_orders.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void OrderListModel::setOrder(int row, const RunningOrder &order)
{
    const QString id = m_orders.at(row).id;
    m_orders[row] = order;
    m_orders[row].id = id;
    Q_EMIT dataChanged(index(row), index(row));
}

void OrderListModel::insert(int row, RunningOrder order)
{
    order.id = freeId(order.id);
    beginInsertRows({}, row, row);
    m_orders.insert(row, order);
    endInsertRows();
}

QString OrderListModel::freeId(const QString &wished) const
{
    QString id = wished;
    for (int number = 2; std::ranges::count(m_orders, id, &RunningOrder::id) > 0; ++number)
        id = u"%1-%2"_s.arg(wished).arg(number);
    return id;
}

int OrderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_orders.size());
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const models::Text &title = m_orders.at(index.row()).title;
    return title.in(m_language).isEmpty() ? title.in(models::otherLanguage(m_language)) : title.in(m_language);
}

bool OrderListModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row > rowCount() - count)
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_orders.remove(row, count);
    endRemoveRows();
    return true;
}

} // namespace app
