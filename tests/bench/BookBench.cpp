// Opening books: the built-in one, and a large one whose memory must grow with its figures.
#include "LargeBook.h"
#include "Report.h"
#include "formats/BookFile.h"
#include "resources.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

constexpr int openings = 5;
constexpr int concepts = 2000;
constexpr double mostForLargeBook = 1000;

struct Opening
{
    double milliseconds = 0;
    double kilobytes = 0;
    double facts = 0;
};

/// In a process of its own, as memory once used is not given back.
Opening open(const QString &folder)
{
    QList<double> times;
    QList<double> sizes;
    double facts = 0;
    for (int i = 0; i < openings; ++i) {
        QProcess reader;
        reader.start(QCoreApplication::applicationDirPath() + u"/bench_openbook"_s, {folder});
        if (!reader.waitForFinished() || reader.exitCode() != 0)
            qFatal("%s cannot be opened", qPrintable(folder));
        const QStringList words = QString::fromLatin1(reader.readAllStandardOutput()).simplified().split(u' ');
        times.append(words.at(0).toDouble());
        sizes.append(words.at(1).toDouble());
        facts = words.at(2).toDouble();
    }
    return {median(times), median(sizes), facts};
}

/// The least that reading must do: all files decoded and cut into lines and cells.
void readPlainly(const QString &folder)
{
    QList<QStringList> rows;
    QDirIterator files(folder, {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        std::ignore = file.open(QIODevice::ReadOnly);
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            rows.append(line.split(u','));
    }
}

void tell(const Report &report, const QString &form, int quarters, const Opening &opening)
{
    const QString what = u"%1 quarters x %2 concepts, %3 facts, %4"_s;
    report.add(what.arg(quarters).arg(concepts).arg(opening.facts).arg(form), opening.milliseconds, mostForLargeBook);
    report.note(u"  memory %1 MB, %2 bytes a fact"_s.arg(opening.kilobytes / 1024, 0, 'f', 0)
                    .arg(opening.kilobytes * 1024 / opening.facts, 0, 'f', 0));
}

void measureLargeBook(const Report &report, int quarters)
{
    const QTemporaryDir scratch;
    const QString folder = scratch.filePath(u"book"_s), workbook = scratch.filePath(u"book.xlsx"_s);
    const BookText text = largeBook(quarters, concepts);
    text.write(folder);
    if (const QString fault = models::writeBook(*text.book(), workbook, models::Language::English); !fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    const Opening opening = open(folder);
    tell(report, u"CSV"_s, quarters, opening);
    report.compare(u"  beside plain splitting"_s, opening.milliseconds,
                   medianTime(openings, [&] { readPlainly(folder); }));
    tell(report, u"XLSX"_s, quarters, open(workbook));
}

} // namespace

void measureBooks(const Report &report)
{
    report.heading(u"Opening a book"_s);
    const Opening builtIn = open(resources::builtInBook());
    report.compare(u"the built-in one, %1 facts"_s.arg(builtIn.facts), builtIn.milliseconds,
                   medianTime(openings, [] { readPlainly(resources::builtInBook()); }));
    for (const int quarters : {30, 60, 120})
        measureLargeBook(report, quarters);
}

} // namespace bench
