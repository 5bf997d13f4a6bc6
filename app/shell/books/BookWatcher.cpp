#include "BookWatcher.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int settlingTime = 300; // ms in which nothing may change
constexpr int roundTime = 3000;

} // namespace

BookWatcher::BookWatcher(QObject *parent)
    : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    m_round.setInterval(roundTime);
    const auto settle = [this] { m_settling.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_settling, &QTimer::timeout, this, &BookWatcher::look);
    connect(&m_round, &QTimer::timeout, this, [this] {
        if (!m_settling.isActive() && fingerprint() != m_known)
            m_settling.start();
    });
}

void BookWatcher::watch(const QString &path)
{
    const bool isInProgram = path.startsWith(u':'); // where nobody edits it
    m_path = isInProgram ? QString() : path;
    m_known = m_last = fingerprint();
    m_settling.stop();
    rearm();
    m_path.isEmpty() ? m_round.stop() : m_round.start();
}

QStringList BookWatcher::files() const
{
    if (m_path.isEmpty())
        return {};
    if (!QFileInfo(m_path).isDir())
        return {m_path};
    QStringList files;
    QDirIterator entries(m_path, {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    files.sort();
    return files;
}

QString BookWatcher::fingerprint() const
{
    QString print;
    for (const QString &file : files()) {
        const QFileInfo info(file);
        print += u"%1 %2 %3\n"_s.arg(file)
                     .arg(info.size())
                     .arg(info.exists() ? info.lastModified().toMSecsSinceEpoch() : 0);
    }
    return print;
}

// Whoever saves by renaming replaces the file that was watched: its folder tells then.
void BookWatcher::rearm()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    const QStringList files = this->files();
    QStringList paths = files;
    if (QFileInfo(m_path).isDir())
        paths.append(m_path);
    for (const QString &file : files)
        paths.append(QFileInfo(file).absolutePath());
    paths.removeDuplicates();
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void BookWatcher::look()
{
    const QString now = fingerprint();
    if (std::exchange(m_last, now) != now)
        return m_settling.start(); // still being written
    rearm();
    if (std::exchange(m_known, now) != now)
        Q_EMIT changed();
}

} // namespace app
