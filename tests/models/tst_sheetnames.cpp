#include "formats/SheetNames.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::sheetNamesInBook;
using models::workbookSheetNames;

class TestSheetNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bearsTheId();
    void numbersWhatCannotNameASheet_data();
    void numbersWhatCannotNameASheet();
    void tellsIdsApartThatDifferInCaseOnly();
    void findsFixedSheetsInAnyCase();
    void findsStatements();
    void findsNumberedStatements();
    void leavesOthersTheirNames();
};

void TestSheetNames::bearsTheId()
{
    const QStringList ids{u"appendix-1"_s, u"損益計算書"_s, u"table 1 (b)"_s, QString(31, u'x'), u"statement two"_s};
    QCOMPARE(workbookSheetNames(ids), ids);
}

void TestSheetNames::numbersWhatCannotNameASheet_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("too long") << QString(32, u'x');
    for (const QChar character : QStringView(u"\\/?*[]:"))
        QTest::newRow(qPrintable(character)) << u"a%1b"_s.arg(character);
    for (const QString &id : {u"book"_s, u"Units"_s, u"SLIDES"_s, u"'quoted"_s, u"quoted'"_s, u"History"_s, u"a\nb"_s,
                              u"statement 7"_s, u"Statement 2"_s, QString()})
        QTest::newRow(qPrintable(id)) << id;
}

void TestSheetNames::numbersWhatCannotNameASheet()
{
    QFETCH(const QString, id);
    QCOMPARE(workbookSheetNames({u"income"_s, id}), (QStringList{u"income"_s, u"statement 3"_s}));
    if (!id.isEmpty())
        QCOMPARE(sheetNamesInBook({u"statement 3"_s}, {u"income"_s, id}), QStringList(u"statements/"_s + id));
}

void TestSheetNames::tellsIdsApartThatDifferInCaseOnly()
{
    const QStringList ids{u"Sales"_s, u"sales"_s, u"SALES"_s};
    const QStringList names = workbookSheetNames(ids);
    QCOMPARE(names, (QStringList{u"Sales"_s, u"statement 3"_s, u"statement 4"_s}));
    QCOMPARE(sheetNamesInBook(names, ids),
             (QStringList{u"statements/Sales"_s, u"statements/sales"_s, u"statements/SALES"_s}));
}

void TestSheetNames::findsFixedSheetsInAnyCase()
{
    QCOMPARE(sheetNamesInBook({u"book"_s, u"Statements"_s, u"UNITS"_s}, {}),
             (QStringList{u"book"_s, u"statements"_s, u"units"_s}));
}

void TestSheetNames::findsStatements()
{
    QCOMPARE(sheetNamesInBook({u"INCOME"_s, u"table-1"_s}, {u"income"_s, u"table-1"_s}),
             (QStringList{u"statements/income"_s, u"statements/table-1"_s}));
}

// The rows of blank cells between the ids count.
void TestSheetNames::findsNumberedStatements()
{
    const QStringList ids{u"income"_s, QString(), u"a/b"_s};
    QCOMPARE(workbookSheetNames(ids).constLast(), u"statement 4"_s);
    QCOMPARE(sheetNamesInBook({u"Statement 4"_s, u"statement 2"_s}, ids),
             (QStringList{u"statements/a/b"_s, u"statements/income"_s}));
}

void TestSheetNames::leavesOthersTheirNames()
{
    QCOMPARE(sheetNamesInBook({u"Sheet1"_s, u"statement 3"_s, u"statement 99"_s}, {u"income"_s, QString()}),
             (QStringList{u"statements/Sheet1"_s, u"statements/statement 3"_s, u"statements/statement 99"_s}));
}

QTEST_APPLESS_MAIN(TestSheetNames)
#include "tst_sheetnames.moc"
