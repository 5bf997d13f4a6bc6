#include "FileListModel.h"

#include "ExportTexts.h"

#include <algorithm>

using views::ExportFile;

namespace app {

FileListModel::FileListModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FileListModel::setFiles(const QList<ExportFile> &files, models::CsvEncoding encoding)
{
    beginResetModel();
    m_files = files;
    m_states = QList<FileState>(files.size(), FileState::Planned);
    m_encoding = encoding;
    endResetModel();
}

void FileListModel::setState(int row, FileState state)
{
    m_states[row] = state;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void FileListModel::mark(const QStringList &names, FileState state)
{
    if (m_files.isEmpty())
        return;
    for (int row = 0; row < m_files.size(); ++row)
        m_states[row] = names.contains(m_files.at(row).name) ? state : FileState::Planned;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FileListModel::rowLike(const ExportFile &file) const
{
    const auto isAlike = [&](const ExportFile &other) { return other.subjects == file.subjects; };
    const auto isSame = [&](const ExportFile &other) {
        return isAlike(other) && other.format == file.format && other.language == file.language
               && other.page == file.page;
    };
    auto found = std::ranges::find_if(m_files, isSame);
    if (found == m_files.end())
        found = std::ranges::find_if(m_files, isAlike);
    if (found == m_files.end())
        found = std::ranges::find(m_files, file.language, &ExportFile::language);
    return found == m_files.end() ? 0 : static_cast<int>(found - m_files.begin());
}

int FileListModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_files, name, &ExportFile::name);
    return found == m_files.end() ? -1 : static_cast<int>(found - m_files.begin());
}

void FileListModel::retranslate()
{
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0, DetailColumn), index(rowCount() - 1, DetailColumn));
}

int FileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int FileListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FileListModel::detailAt(int row) const
{
    switch (m_states.at(row)) {
    case FileState::Planned:
        return ExportTexts::kind(m_files.at(row), m_encoding);
    case FileState::Exists:
        //: of a file that would be replaced
        return tr("exists");
    case FileState::Writing:
        //: of a file
        return tr("writing…");
    case FileState::Written:
        //: of a file
        return tr("written");
    case FileState::Failed:
        //: of a file
        return tr("not written");
    }
    Q_UNREACHABLE();
}

QVariant FileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == StateRole)
        return QVariant::fromValue(m_states.at(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        return m_files.at(index.row()).name;
    case DetailColumn:
        return detailAt(index.row());
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace app
