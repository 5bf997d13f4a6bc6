#pragma once

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QDBusUnixFileDescriptor>

#include <vector>

namespace app {

/// Keeps screen and machine awake while it lives, by whichever of the desktop's services there is: the screen saver,
/// the power management, the login manager. Without a bus or a service it does nothing; it never waits for one.
class SleepInhibitor
{
public:
    /// The reason is shown to the user by some desktops.
    explicit SleepInhibitor(const QString &reason, const QDBusConnection &session = QDBusConnection::sessionBus(),
                            const QDBusConnection &system = QDBusConnection::systemBus());
    ~SleepInhibitor();
    Q_DISABLE_COPY_MOVE(SleepInhibitor)

private:
    /// A request on its way or granted, and how to take it back.
    struct Request
    {
        QString service;
        QString path;
        QString interface;
        QDBusPendingCall call;
    };

    void ask(const QString &service, const QString &path, const QString &interface, const QString &reason);
    void askLogin(const QString &reason);
    void takeBack(const Request &request) const;

    QDBusConnection m_session;
    QDBusConnection m_system;
    std::vector<Request> m_requests;
    std::vector<QDBusPendingCall> m_locks; ///< a lock is a file, free again when it is closed
};

} // namespace app
