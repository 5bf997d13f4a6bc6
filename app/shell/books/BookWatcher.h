#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace app {

/// Tells when a book on disk has been saved anew: once its files stay as they are, however many steps that took.
/// Looks by itself too every few seconds, as network folders tell nobody.
class BookWatcher : public QObject
{
    Q_OBJECT

public:
    explicit BookWatcher(QObject *parent = nullptr);

    /// A folder or a file; empty, or one within the program: nothing.
    void watch(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void look();
    void rearm();
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QString fingerprint() const;

    QString m_path;
    QString m_known; ///< how the files were when they were last told of
    QString m_last;  ///< how they were a moment ago
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
    QTimer m_round;
};

} // namespace app
