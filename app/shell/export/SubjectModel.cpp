#include "SubjectModel.h"

#include "ExportTexts.h"

#include <algorithm>

using views::Subject;
using views::SubjectKind;

namespace app {

namespace {

constexpr quintptr groupId = 0; // of an entry: its group's row plus one

} // namespace

SubjectModel::SubjectModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

void SubjectModel::setBook(models::BookPtr book)
{
    beginResetModel();
    m_book = std::move(book);
    m_groups.clear();
    for (const models::Page &page : m_book->content().pages)
        addGroup(page.id);
    addGroup({});
    endResetModel();
}

void SubjectModel::addGroup(const QString &page)
{
    Group group{page, {}};
    if (page.isEmpty())
        for (const models::Statement &statement : m_book->content().statements)
            group.entries.append(Entry{{SubjectKind::Statement, statement.id}, false});
    else
        for (const models::Exhibit &exhibit : m_book->content().exhibits)
            if (exhibit.page == page)
                group.entries.append(Entry{{SubjectKind::Exhibit, exhibit.id}, false});
    if (!group.entries.isEmpty())
        m_groups.append(group);
}

void SubjectModel::setLanguage(models::Language language)
{
    m_language = language;
    announce({Qt::DisplayRole, Qt::ToolTipRole});
}

void SubjectModel::announce(const QList<int> &roles)
{
    if (m_groups.isEmpty())
        return;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group), roles);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), roles);
}

QList<Subject> SubjectModel::chosen() const
{
    QList<Subject> subjects;
    for (const Group &group : m_groups)
        for (const Entry &entry : group.entries)
            if (entry.isChosen)
                subjects.append(entry.subject);
    return subjects;
}

void SubjectModel::setChosen(const QList<Subject> &subjects)
{
    for (Group &group : m_groups)
        for (Entry &entry : group.entries)
            entry.isChosen = subjects.contains(entry.subject);
    announce({Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

QList<Subject> SubjectModel::all() const
{
    QList<Subject> subjects;
    for (const Group &group : m_groups)
        for (const Entry &entry : group.entries)
            subjects.append(entry.subject);
    return subjects;
}

QList<Subject> SubjectModel::ofPage(const QString &page) const
{
    QList<Subject> subjects;
    for (const Group &group : m_groups)
        if (group.page == page)
            for (const Entry &entry : group.entries)
                subjects.append(entry.subject);
    return subjects;
}

QList<Subject> SubjectModel::sorted(const QList<Subject> &subjects) const
{
    QList<Subject> sorted = all();
    sorted.removeIf([&](const Subject &subject) { return !subjects.contains(subject); });
    return sorted;
}

std::optional<Subject> SubjectModel::subjectAt(const QModelIndex &index) const
{
    const Entry *entry = entryAt(index);
    return entry ? std::optional(entry->subject) : std::nullopt;
}

QModelIndex SubjectModel::indexOf(const Subject &subject) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        const QList<Entry> &entries = m_groups.at(row).entries;
        const auto found = std::ranges::find(entries, subject, &Entry::subject);
        if (found != entries.end())
            return index(static_cast<int>(found - entries.begin()), 0, index(row, 0));
    }
    return {};
}

QModelIndex SubjectModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupId);
}

QModelIndex SubjectModel::parent(const QModelIndex &index) const
{
    return index.internalId() == groupId ? QModelIndex()
                                         : createIndex(static_cast<int>(index.internalId()) - 1, 0, groupId);
}

int SubjectModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return entryAt(parent) ? 0 : static_cast<int>(groupAt(parent).entries.size());
}

int SubjectModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const SubjectModel::Entry *SubjectModel::entryAt(const QModelIndex &index) const
{
    return index.internalId() == groupId ? nullptr : &groupAt(index).entries.at(index.row());
}

const SubjectModel::Group &SubjectModel::groupAt(const QModelIndex &index) const
{
    return m_groups.at(index.internalId() == groupId ? index.row() : static_cast<int>(index.internalId()) - 1);
}

QString SubjectModel::textAt(const QModelIndex &index) const
{
    if (const Entry *entry = entryAt(index))
        return ExportTexts::subject(*m_book, entry->subject, m_language);
    const QString &page = groupAt(index).page;
    return page.isEmpty() ? tr("Statements") : m_book->page(page)->title.in(m_language);
}

Qt::CheckState SubjectModel::stateAt(const QModelIndex &index) const
{
    if (const Entry *entry = entryAt(index))
        return entry->isChosen ? Qt::Checked : Qt::Unchecked;
    const QList<Entry> &entries = groupAt(index).entries;
    const auto chosen = std::ranges::count(entries, true, &Entry::isChosen);
    return chosen == 0 ? Qt::Unchecked : chosen == entries.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant SubjectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // the list may be narrower than a title
        return textAt(index);
    case Qt::CheckStateRole:
        return stateAt(index);
    default:
        return {};
    }
}

bool SubjectModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isChosen = value.toInt() == Qt::Checked;
    const QModelIndex groupIndex = entryAt(index) ? index.parent() : index;
    QList<Entry> &entries = m_groups[groupIndex.row()].entries;
    if (entryAt(index))
        entries[index.row()].isChosen = isChosen;
    else
        for (Entry &entry : entries)
            entry.isChosen = isChosen;
    Q_EMIT dataChanged(this->index(0, 0, groupIndex), this->index(rowCount(groupIndex) - 1, 0, groupIndex),
                       {Qt::CheckStateRole});
    Q_EMIT dataChanged(groupIndex, groupIndex, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags SubjectModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractItemModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace app
