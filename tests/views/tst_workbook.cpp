#include "formats/BookReader.h"
#include "resources.h"
#include "snapshots/Workbook.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

class TestWorkbook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tmp()
    {
        for (const bool petrel : {false, true})
            for (const Language language : bothLanguages)
                for (const AxisMode mode : {AxisMode::Comparison, AxisMode::Timeline}) {
                    SnapshotSpec spec;
                    spec.book = std::get<BookPtr>(petrel ? readBook(u"/root/wt/workbook/tests/data/petrel"_s) : readBook(resources::builtInBook()));
                    spec.period = spec.book->company().currentPeriod;
                    spec.unit = spec.book->company().displayUnit;
                    spec.language = language;
                    spec.axisMode = mode;
                    QList<Subject> subjects;
                    for (const Exhibit &exhibit : spec.book->content().exhibits)
                        subjects.append({SubjectKind::Exhibit, exhibit.id});
                    for (const Statement &statement : spec.book->content().statements)
                        subjects.append({SubjectKind::Statement, statement.id});
                    QElapsedTimer timer;
                    timer.start();
                    QCOMPARE(writeWorkbook(spec, subjects, u"/tmp/wb/%1-%2-%3.xlsx"_s.arg(petrel ? u"petrel"_s : u"iij"_s, languageCode(language)).arg(int(mode))), QString());
                    qInfo() << timer.elapsed();
                }
    }
};

QTEST_MAIN(TestWorkbook)
#include "tst_workbook.moc"
