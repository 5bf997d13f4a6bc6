#pragma once

#include "snapshots/Export.h"

#include <QAbstractTableModel>

namespace app {

/// What became, or would become, of a file.
enum class FileState { Planned, Exists, Writing, Written, Failed };

/// The files to be written: name, and what kind of file it is or what became of it.
class FileListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,   ///< the whole of it also as a tool tip
        DetailColumn, ///< pixels, "vector"; once it is known "exists", "written"
        ColumnCount,
    };
    enum Role { StateRole = Qt::UserRole };

    explicit FileListModel(QObject *parent = nullptr);

    void setFiles(const QList<views::ExportFile> &files, models::CsvEncoding encoding);
    [[nodiscard]] const QList<views::ExportFile> &files() const { return m_files; }
    void setState(int row, FileState state);
    /// Marks those of these names, and all others as planned.
    void mark(const QStringList &names, FileState state);
    /// The row of the same content in the same language and format; else of the same content; else in that language;
    /// else 0.
    [[nodiscard]] int rowLike(const views::ExportFile &file) const;
    [[nodiscard]] int rowOf(const QString &name) const; ///< -1 if there is none
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString detailAt(int row) const;

    QList<views::ExportFile> m_files;
    QList<FileState> m_states;
    models::CsvEncoding m_encoding = models::CsvEncoding::Utf8;
};

} // namespace app

Q_DECLARE_METATYPE(app::FileState)
