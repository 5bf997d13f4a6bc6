#include "SleepInhibitor.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int mostMilliseconds = 2000; // for a service that does not answer

} // namespace

SleepInhibitor::SleepInhibitor(const QString &reason, const QDBusConnection &session, const QDBusConnection &system)
    : m_session(session)
    , m_system(system)
{
    if (m_session.isConnected()) {
        ask(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
            reason);
        ask(u"org.freedesktop.PowerManagement"_s, u"/org/freedesktop/PowerManagement/Inhibit"_s,
            u"org.freedesktop.PowerManagement.Inhibit"_s, reason);
    }
    if (m_system.isConnected())
        askLogin(reason);
}

void SleepInhibitor::ask(const QString &service, const QString &path, const QString &interface, const QString &reason)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"Inhibit"_s);
    message.setArguments({QCoreApplication::applicationName(), reason});
    m_requests.push_back({service, path, interface, m_session.asyncCall(message, mostMilliseconds)});
}

void SleepInhibitor::askLogin(const QString &reason)
{
    const QString service = u"org.freedesktop.login1"_s;
    QDBusMessage message = QDBusMessage::createMethodCall(service, u"/org/freedesktop/login1"_s,
                                                          u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    message.setArguments({u"idle:sleep"_s, QCoreApplication::applicationName(), reason, u"block"_s});
    m_locks.push_back(m_system.asyncCall(message, mostMilliseconds));
}

// A request may still be on its way: whoever ends a show does not wait for it, but takes it back when it is granted.
void SleepInhibitor::takeBack(const Request &request) const
{
    auto *watcher = new QDBusPendingCallWatcher(request.call, QCoreApplication::instance());
    const auto granted = [session = m_session, request](QDBusPendingCallWatcher *answer) {
        const QDBusPendingReply<uint> cookie = *answer;
        answer->deleteLater();
        if (cookie.isError())
            return;
        QDBusMessage message
            = QDBusMessage::createMethodCall(request.service, request.path, request.interface, u"UnInhibit"_s);
        message.setArguments({cookie.value()});
        std::ignore = session.send(message);
    };
    if (watcher->isFinished())
        granted(watcher);
    else
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, granted);
}

SleepInhibitor::~SleepInhibitor()
{
    for (const Request &request : m_requests)
        takeBack(request);
}

} // namespace app
