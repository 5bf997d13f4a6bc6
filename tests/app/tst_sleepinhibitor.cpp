#include "shell/present/SleepInhibitor.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a desktop offers, on a bus of its own; it remembers who wants it awake.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    [[nodiscard]] const QMap<uint, QString> &reasons() const { return m_reasons; }

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &reason) // NOLINT: named by the interface
    {
        m_reasons.insert(++m_last, reason);
        return m_last;
    }
    void UnInhibit(uint cookie) { m_reasons.remove(cookie); } // NOLINT

private:
    QMap<uint, QString> m_reasons;
    uint m_last = 40;
};

} // namespace

/// Kept awake by a made-up desktop, and no harm where there is none.
class SleepInhibitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void awakeWhileItLives();
    void endedBeforeTheAnswer();
    void silentWithoutAService();
    void silentWithoutABus();

private:
    [[nodiscard]] QDBusConnection connectAs(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

    const QDBusConnection m_none{u"none"_s};
    QProcess m_bus;
    QString m_address;
    Desktop m_desktop;
};

void SleepInhibitorTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
        QSKIP("There is no dbus-daemon to make a bus with");
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
}

void SleepInhibitorTest::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

void SleepInhibitorTest::awakeWhileItLives()
{
    QDBusConnection desktop = connectAs(u"desktop"_s);
    QVERIFY(desktop.registerService(u"org.freedesktop.ScreenSaver"_s));
    QVERIFY(desktop.registerObject(u"/org/freedesktop/ScreenSaver"_s, &m_desktop, QDBusConnection::ExportAllSlots));
    {
        const app::SleepInhibitor awake(u"A talk"_s, connectAs(u"program"_s), m_none);
        QTRY_COMPARE(m_desktop.reasons().values(), QStringList{u"A talk"_s});
        QTest::qWait(50); // the answer is on its way back
    }
    QTRY_VERIFY(m_desktop.reasons().isEmpty());
}

void SleepInhibitorTest::endedBeforeTheAnswer()
{
    std::make_unique<app::SleepInhibitor>(u"A short talk"_s, connectAs(u"program"_s), m_none).reset();
    QTRY_VERIFY(m_desktop.reasons().isEmpty());
}

void SleepInhibitorTest::silentWithoutAService()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QDBusConnection(u"desktop"_s).unregisterService(u"org.freedesktop.ScreenSaver"_s);
    const app::SleepInhibitor awake(u"A talk"_s, connectAs(u"program"_s), m_none);
}

void SleepInhibitorTest::silentWithoutABus()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    const app::SleepInhibitor awake(u"A talk"_s, m_none, m_none);
}

QTEST_GUILESS_MAIN(SleepInhibitorTest)
#include "tst_sleepinhibitor.moc"
