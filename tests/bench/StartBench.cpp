// From process start to the first painted window, the program beside a bare window with one chart.
#include "Report.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

constexpr int startRuns = 15;

double startTime(const QString &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProgram(QCoreApplication::applicationDirPath() + u'/' + program);
    const auto begin = std::chrono::steady_clock::now().time_since_epoch();
    process.start();
    if (!process.waitForFinished())
        qFatal("%s does not paint", qPrintable(program));
    const auto end = std::chrono::steady_clock::duration(process.readAllStandardOutput().trimmed().toLongLong());
    return std::chrono::duration<double, std::milli>(end - begin).count();
}

void measureOn(const Report &report, const QString &what, const QString &platform, const QString &display)
{
    const QTemporaryDir settings; // the program starts as for the first time
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, settings.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"DISPLAY"_s, display);
    QList<double> own;
    QList<double> bare;
    for (int run = 0; run < startRuns; ++run) {
        own.append(startTime(u"bench_start"_s, environment));
        bare.append(startTime(u"bench_barewindow"_s, environment));
    }
    constexpr double mostTimes = 1.5;
    report.compare(what, median(own), median(bare), mostTimes);
}

} // namespace

void measureStart(const Report &report)
{
    report.heading(u"Process start to first painted window"_s);
    measureOn(report, u"offscreen"_s, u"offscreen"_s, {});
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
        return report.note(u"Xvfb is missing"_s);
    QProcess server;
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1920x1200x24"_s});
    if (!server.waitForStarted() || !server.waitForReadyRead())
        return report.note(u"Xvfb does not start"_s);
    measureOn(report, u"Xvfb"_s, u"xcb"_s, u':' + QString::fromLatin1(server.readLine().trimmed()));
    server.terminate();
    server.waitForFinished();
}

} // namespace bench
