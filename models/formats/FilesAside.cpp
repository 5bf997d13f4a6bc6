#include "FilesAside.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QString faultOf(const QSaveFile &file)
{
    return file.fileName() + u": "_s + file.errorString();
}

} // namespace

QString writeFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.commit())
        return faultOf(output);
    return {};
}

FilesAside::FilesAside(const QString &folder)
    : m_folder(QDir::cleanPath(folder))
{}

FilesAside::~FilesAside()
{
    m_files.clear();
    while (!m_made.isEmpty())
        QDir().rmdir(m_made.takeLast()); // which does nothing to one with files
}

// Where that fails the files tell.
void FilesAside::makeFolder(const QString &folder)
{
    QStringList missing;
    QString outer = folder;
    while (!outer.isEmpty() && !QFileInfo::exists(outer)) {
        missing.prepend(outer);
        const QString next = QFileInfo(outer).path();
        if (next == outer)
            break;
        outer = next;
    }
    for (const QString &name : missing)
        if (QDir().mkdir(name))
            m_made.append(name);
}

void FilesAside::add(const QString &name, const QByteArray &bytes)
{
    if (!m_fault.isEmpty())
        return;
    const QString path = QDir(m_folder).filePath(name);
    makeFolder(QFileInfo(path).path());
    QSaveFile &file = *m_files.emplace_back(std::make_unique<QSaveFile>(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        m_fault = faultOf(file);
}

QString FilesAside::commit()
{
    for (const auto &file : m_files)
        if (m_fault.isEmpty() && !file->commit())
            m_fault = faultOf(*file);
    return m_fault;
}

} // namespace models
