// Prints how fast the program is, beside its bounds and beside plain Qt: for eyes, not for ctest.
// Usage: bench [start|window|talk|outlets|spreadsheet|books|tieout]...
#include "Report.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList wished = QCoreApplication::arguments().sliced(1);
    const bench::Report report;
    const auto run = [&](const QString &name, void (*measure)(const bench::Report &)) {
        if (wished.isEmpty() || wished.contains(name))
            measure(report);
    };
    run(u"start"_s, bench::measureStart);
    run(u"window"_s, bench::measureWindow);
    run(u"talk"_s, bench::measureTalk);
    run(u"outlets"_s, bench::measureOutlets);
    run(u"spreadsheet"_s, bench::measureSpreadsheet);
    run(u"books"_s, bench::measureBooks);
    run(u"tieout"_s, bench::measureTieOut);
}
