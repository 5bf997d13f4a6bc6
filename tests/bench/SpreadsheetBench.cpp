// All exhibits to one PDF, beside a spreadsheet program that turns the workbook with the same exhibits into one.
#include "Report.h"
#include "formats/BookReader.h"
#include "resources.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

/// A process by what it took.
struct Cost
{
    double milliseconds = 0;
    double megabytes = 0; ///< the most memory it held
};

Cost costOf(const QString &program, const QStringList &arguments)
{
    QList<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    pid_t process = 0;
    posix_spawn_file_actions_t silence;
    posix_spawn_file_actions_init(&silence);
    posix_spawn_file_actions_addopen(&silence, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    const bool started = posix_spawnp(&process, pointers.front(), &silence, nullptr, pointers.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&silence);
    int status = 0;
    rusage usage{};
    if (!started || wait4(process, &status, 0, &usage) != process || status != 0)
        qFatal("%s does not run", pointers.front());
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, static_cast<double>(usage.ru_maxrss) / 1024};
}

Cost medianCost(int times, const std::function<Cost()> &work)
{
    QList<double> durations;
    QList<double> sizes;
    for (int run = 0; run < times; ++run) {
        const Cost cost = work();
        durations.append(cost.milliseconds);
        sizes.append(cost.megabytes);
    }
    return {median(durations), median(sizes)};
}

QStringList exportOf(const QString &format, const QString &folder)
{
    const auto book = std::get<models::BookPtr>(models::readBook(resources::builtInBook()));
    QStringList words{u"export"_s, u"--format"_s, format, u"--lang"_s, u"ja"_s, u"--output"_s, folder, u"--force"_s};
    for (const models::Exhibit &exhibit : book->content().exhibits)
        words += {u"--exhibit"_s, exhibit.id};
    return words;
}

} // namespace

void measureSpreadsheet(const Report &report)
{
    constexpr int rounds = 3;
    constexpr double leastTimes = 10;
    report.heading(u"All exhibits to one PDF, as a process"_s);
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        return report.note(u"LibreOffice is missing"_s);
    const QTemporaryDir folder;
    const QString kessan = QCoreApplication::applicationDirPath() + u"/kessan"_s;
    costOf(kessan, exportOf(u"xlsx"_s, folder.path()));
    const Cost own = medianCost(rounds, [&] { return costOf(kessan, exportOf(u"pdf"_s, folder.path())); });
    const Cost office = medianCost(rounds, [&] {
        return costOf(u"soffice"_s,
                      {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.path() + u"/profile"_s,
                       u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path() + u"/office"_s,
                       folder.filePath(u"exhibits_ja.xlsx"_s)});
    });
    report.faster(u"kessan"_s, own.milliseconds, office.milliseconds, leastTimes);
    report.note(
        u"peak memory: %1 MB, LibreOffice %2 MB"_s.arg(own.megabytes, 0, 'f', 0).arg(office.megabytes, 0, 'f', 0));
}

} // namespace bench
