#pragma once

#include <QStringList>

class QSettings;

namespace app {

/// The books opened last, the newest first. What no longer exists is left out, not forgotten: a drive may come back.
class RecentBooks
{
public:
    explicit RecentBooks(QSettings *settings);

    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void clear();

private:
    QSettings *m_settings;
};

} // namespace app
