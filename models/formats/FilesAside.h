#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QSaveFile;

namespace models {

/// Writes a file aside first, so that a full disk leaves an old one as it is. Returns what went wrong, empty if nothing
/// did.
[[nodiscard]] QString writeFile(const QString &file, const QByteArray &bytes);

/// Files of a folder that are written under names of their own first, so that a full disk leaves the old ones as they
/// are, and then take their places together.
class FilesAside
{
public:
    explicit FilesAside(const QString &folder);
    /// What never took its place leaves nothing behind.
    ~FilesAside();
    Q_DISABLE_COPY_MOVE(FilesAside)

    /// Writes a file, in a folder of the folder if its name says so. Nothing is written after a first fault.
    void add(const QString &name, const QByteArray &bytes);
    /// Lets them take their places, in their order. Returns what went wrong at any time, empty if nothing did.
    [[nodiscard]] QString commit();

private:
    void makeFolder(const QString &folder);

    QString m_folder;
    QString m_fault;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
    QStringList m_made; ///< folders that were not there, outer ones first
};

} // namespace models
