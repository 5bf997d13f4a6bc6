#include "RecentBooks.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr qsizetype mostBooks = 8;
const QString recentKey = u"books/recent"_s;

} // namespace

RecentBooks::RecentBooks(QSettings *settings)
    : m_settings(settings)
{}

QStringList RecentBooks::paths() const
{
    QStringList paths = m_settings->value(recentKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentBooks::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = m_settings->value(recentKey).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_settings->setValue(recentKey, QStringList(paths.first(std::min(mostBooks, paths.size()))));
}

void RecentBooks::clear()
{
    m_settings->remove(recentKey);
}

} // namespace app
