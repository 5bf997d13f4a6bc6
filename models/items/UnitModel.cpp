#include "UnitModel.h"

#include <algorithm>

namespace models {

UnitModel::UnitModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void UnitModel::setBook(BookPtr book)
{
    beginResetModel();
    m_book = std::move(book);
    m_units.clear();
    if (m_book)
        for (const Unit &unit : m_book->content().units)
            if (unit.selectable)
                m_units.append(&unit);
    endResetModel();
}

void UnitModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (!m_units.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int UnitModel::rowOf(const QString &unit) const
{
    const auto found = std::ranges::find(m_units, unit, &Unit::id);
    return found == m_units.end() ? -1 : static_cast<int>(found - m_units.begin());
}

int UnitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

QVariant UnitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Unit &unit = *m_units.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return unit.name.in(m_language);
    case UnitIdRole:
        return unit.id;
    default:
        return {};
    }
}

} // namespace models
