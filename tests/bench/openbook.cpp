// Reads the book in FOLDER and prints milliseconds, kilobytes of memory it takes, and its number of facts.
#include "formats/BookReader.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace {

qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    std::ignore = status.open(QIODevice::ReadOnly);
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').front().toLongLong();
    return 0;
}

} // namespace

int main(int, char *argv[])
{
    const qint64 before = residentKilobytes();
    QElapsedTimer timer;
    timer.start();
    const auto read = models::readBook(QString::fromLocal8Bit(argv[1]));
    const auto nanoseconds = static_cast<double>(timer.nsecsElapsed());
    const auto *book = std::get_if<models::BookPtr>(&read);
    if (!book)
        return 1;
    std::printf("%f %lld %zu\n", nanoseconds / 1e6, static_cast<long long>(residentKilobytes() - before),
                (*book)->content().facts.size());
}
