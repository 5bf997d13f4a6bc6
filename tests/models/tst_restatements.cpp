#include "ModelText.h"
#include "Problems.h"
#include "SmallBook.h"
#include "Values.h"
#include "analysis/Analysis.h"
#include "analysis/Restatements.h"
#include "formats/BookFile.h"
#include "items/ExhibitModel.h"
#include "items/RestatementModel.h"
#include "items/Roles.h"
#include "items/StatementModel.h"
#include "text/Basis.h"
#include "text/Notes.h"
#include "text/Provenance.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

/// Aozora's release of the quarter before: its costs were counted otherwise then. In table 1 it printed millions.
BookText earlierRelease()
{
    BookText text = smallBook();
    text.replace(u"book"_s, u"released,2025-02-12"_s, u"released,2024-11-13"_s);
    text.replace(u"statements/income"_s, u"\"3,400,000\""_s, u"\"3,410,000\""_s);
    text.replace(u"statements/income"_s, u"\"(99,900)\""_s, u"\"(109,900)\""_s);
    return text;
}

BookPtr restatingBook()
{
    return withEarlierRelease(*smallBook().book(), *earlierRelease().book());
}

QStringList listOf(const BookPtr &book, Language language = Language::English)
{
    RestatementModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBook(book);
    model.setLanguage(language);
    return toText(model).sliced(1);
}

/// The later book with one figure of its own and one of an earlier release for Aozora's costs in 1Q24.
BookPtr bookOf(const QString &now, const QString &unitThen, const QString &then, Rounding rounding)
{
    BookText later = smallBook();
    if (rounding == Rounding::TowardZero)
        later.replace(u"book"_s, u"half_away_from_zero"_s, u"toward_zero"_s);
    later.replace(u"statements/income"_s, u"\"3,400,000\""_s, u'"' + now + u'"');
    BookText earlier = smallBook();
    earlier.replace(u"book"_s, u"released,2025-02-12"_s, u"released,2024-11-13"_s);
    earlier.replace(u"statements/income"_s, u"\"3,400,000\""_s, QString());
    earlier.append(u"figures"_s, u"cost_of_sales,1Q24,amount,"_s + unitThen + u",en ja,\""_s + then + u"\",,"_s);
    return withEarlierRelease(*later.book(), *earlier.book());
}

} // namespace

class TestRestatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatDiffers();
    void knowsRoundingFromRestating_data();
    void knowsRoundingFromRestating();
    void keepsEveryEarlierRelease();
    void takesNoReleaseOfAnotherDayOrCompany();
    void restatesWhatIsOnlyImplied();
    void leavesTranslationsAtAnotherRate();
    void showsTheLatestAndTellsTheFirst();
    void showsWhatWasFirstPublished();
    void translatesIntoTheUnitOfTheTable();
    void survivesBothForms();
    void readsOnlyWhatIsEarlier();
};

void TestRestatements::listsWhatDiffers()
{
    const BookPtr book = restatingBook();
    QCOMPARE(
        listOf(book),
        QStringList({u"Cost of sales | 1Q24 | JPY thousands | 3,410,000 | November 13, 2024 | 3,400,000 | (10,000) | "
                     "Appendix 1"_s,
                     u"Operating income | 1Q24 | JPY thousands | (109,900) | November 13, 2024 | (99,900) | +10,000 "
                     "| Appendix 1"_s}));
    QCOMPARE(listOf(book, Language::Japanese).value(0),
             u"売上原価 | 1Q24 | 千円 | 3,410,000 | 2024年11月13日 | 3,400,000 | ▲10,000 | 添付1"_s);
    QCOMPARE(listOf(smallBook().book()), QStringList());
    QCOMPARE(listOf(withEarlierRelease(*smallBook().book(), *smallBook().book())), QStringList());
}

void TestRestatements::knowsRoundingFromRestating_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("then");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<bool>("isRestated");
    const Rounding half = Rounding::HalfAwayFromZero, cut = Rounding::TowardZero;
    QTest::newRow("same") << u"3,400,000"_s << u"JPY_thousand"_s << u"3,400,000"_s << half << false;
    QTest::newRow("by one") << u"3,400,000"_s << u"JPY_thousand"_s << u"3,400,001"_s << half << true;
    QTest::newRow("rounded") << u"3,400,499"_s << u"JPY_million"_s << u"3,400"_s << half << false;
    QTest::newRow("not rounded") << u"3,400,501"_s << u"JPY_million"_s << u"3,400"_s << half << true;
    QTest::newRow("rounded up") << u"3,399,501"_s << u"JPY_million"_s << u"3,400"_s << half << false;
    QTest::newRow("cut") << u"3,400,999"_s << u"JPY_million"_s << u"3,400"_s << cut << false;
    QTest::newRow("not cut") << u"3,401,000"_s << u"JPY_million"_s << u"3,400"_s << cut << true;
}

void TestRestatements::knowsRoundingFromRestating()
{
    QFETCH(QString, now);
    QFETCH(QString, unit);
    QFETCH(QString, then);
    QFETCH(Rounding, rounding);
    QTEST(!restatements(*bookOf(now, unit, then, rounding)).isEmpty(), "isRestated");
}

// Each release knows those before it; what was published first counts.
void TestRestatements::keepsEveryEarlierRelease()
{
    BookText first = earlierRelease();
    first.replace(u"book"_s, u"released,2024-11-13"_s, u"released,2024-08-09"_s);
    first.replace(u"statements/income"_s, u"\"3,410,000\""_s, u"\"3,420,000\""_s);
    const BookPtr second = withEarlierRelease(*earlierRelease().book(), *first.book());
    QCOMPARE(restatements(*second).size(), 1);
    const BookPtr third = withEarlierRelease(*smallBook().book(), *second);
    QCOMPARE(listOf(third).value(0), u"Cost of sales | 1Q24 | JPY thousands | 3,420,000 | August 9, 2024 | 3,400,000 | "
                                     "(20,000) | Appendix 1"_s);
    QStringList releases;
    for (const Fact *fact : third->earlierFacts(u"cost_of_sales"_s, u"1Q24"_s))
        releases.append(fact->source.released.toString(Qt::ISODate) + u' ' + fact->source.text);
    QCOMPARE(releases, QStringList({u"2024-08-09 3,420,000"_s, u"2024-11-13 3,410,000"_s}));
    // In whichever order they are brought together, and as often as somebody likes.
    const BookPtr other = withEarlierRelease(*withEarlierRelease(*restatingBook(), *first.book()), *first.book());
    QCOMPARE(listOf(other).value(0), listOf(third).value(0));
}

void TestRestatements::takesNoReleaseOfAnotherDayOrCompany()
{
    const BookPtr earlier = earlierRelease().book(), later = smallBook().book();
    QVERIFY(isEarlierRelease(*earlier, *later));
    QVERIFY(!isEarlierRelease(*later, *earlier));
    QVERIFY(!isEarlierRelease(*later, *later));
    BookText stranger = earlierRelease();
    stranger.replace(u"book"_s, u"Aozora Noodles Co."_s, u"Yoake Rice Co."_s);
    QVERIFY(!isEarlierRelease(*stranger.book(), *later));
}

// IIJ announced an operating loss of 1,060 million yen for 1Q03 in August 2003. The nine months and two quarters
// printed in February 2004 leave 1,206.
void TestRestatements::restatesWhatIsOnlyImplied()
{
    const BookPtr release = bookAt(QFINDTESTDATA("../../resources/books/iij-3q03"));
    BookContent content = release->content();
    content.company.released = QDate(2003, 8, 12);
    Fact fact;
    fact.conceptId = u"operating_income"_s;
    fact.period = u"1Q03"_s;
    fact.unit = u"JPY_million"_s;
    fact.value = Decimal(-1060);
    fact.absence = Absence::None;
    fact.source.text = u"(1,060)"_s;
    content.facts = {fact};
    const BookPtr book = withEarlierRelease(*release, Book(content));
    QCOMPARE(listOf(book).size(), 1);
    QCOMPARE(listOf(book, Language::Japanese).value(0),
             u"営業利益（損失） | 1Q03 | 百万円 | ▲1,060 | 2003年8月12日 | ▲1,206 | ▲146 |"_s);
    const Fact first = amount(*asFirstPublished(*book), u"operating_income"_s, u"1Q03"_s);
    QVERIFY(!first.isDerived());
    QCOMPARE(first.value, Decimal(-1060));
}

void TestRestatements::leavesTranslationsAtAnotherRate()
{
    BookText earlier = smallBook();
    earlier.replace(u"book"_s, u"released,2025-02-12"_s, u"released,2024-11-13"_s);
    earlier.replace(u"statements/income"_s, u"\"23,080\""_s, u"\"24,728\""_s);
    const BookPtr later = smallBook().book();
    QCOMPARE(restatements(*withEarlierRelease(*later, *earlier.book())).size(), 1);
    earlier.replace(u"book"_s, u"translation_rate,150.00"_s, u"translation_rate,140.00"_s);
    QCOMPARE(restatements(*withEarlierRelease(*later, *earlier.book())).size(), 0);
}

void TestRestatements::showsTheLatestAndTellsTheFirst()
{
    const BookPtr book = restatingBook();
    StatementModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStatement(book, u"income"_s);
    const QModelIndex cost = model.indexOf(u"cost_of_sales"_s, u"1Q24"_s, Measure::Amount);
    QCOMPARE(cost.data().toString(), u"3,400,000"_s);
    QVERIFY(cost.data(RestatedRole).toBool());
    QVERIFY(!model.indexOf(u"sales"_s, u"1Q24"_s, Measure::Amount).data(RestatedRole).toBool());
    QCOMPARE(
        cost.data(Qt::ToolTipRole).toString(),
        u"JPY 3,400,000 thousand = Appendix 1 “Cost of sales” JPY 3,400,000 thousand · first published on November "
        "13, 2024: JPY 3,410,000 thousand"_s);
    model.setLanguage(Language::Japanese);
    QCOMPARE(cost.data(Qt::ToolTipRole).toString(),
             u"3,400,000千円 ＝ 添付1「売上原価」3,400,000千円・当初公表値（2024年11月13日）3,410,000千円"_s);
    const Words english(Language::English), japanese(Language::Japanese);
    QVERIFY(statementNotes(*book, *book->statement(u"income"_s), english)
                .contains(u"1Q24: restated since first published"_s));
    QVERIFY(
        statementNotes(*book, *book->statement(u"income"_s), japanese).contains(u"1Q24：当初公表値から修正再表示"_s));
    QVERIFY(!statementNotes(*book, *book->statement(u"table-1"_s), english).join(u' ').contains(u"restated"_s));
    QVERIFY(!sourceLine(*book, {u"income"_s}, nullptr, english).contains(u"first published"_s));
}

void TestRestatements::showsWhatWasFirstPublished()
{
    const BookPtr book = asFirstPublished(*restatingBook());
    StatementModel model;
    model.setStatement(book, u"income"_s);
    const QModelIndex cost = model.indexOf(u"cost_of_sales"_s, u"1Q24"_s, Measure::Amount);
    QCOMPARE(cost.data().toString(), u"3,410,000"_s);
    QVERIFY(cost.data(RestatedRole).toBool());
    QCOMPARE(cost.data(Qt::ToolTipRole).toString(),
             u"JPY 3,410,000 thousand = release of November 13, 2024 “Cost of sales” JPY 3,410,000 thousand"_s);
    QCOMPARE(model.indexOf(u"sales"_s, u"1Q24"_s, Measure::Amount).data().toString(), u"3,300,100"_s);
    QCOMPARE(change(*book, u"cost_of_sales"_s, u"2Q24"_s, u"1Q24"_s, Measure::QoQ).value, Decimal(26, 1));
    const Words english(Language::English), japanese(Language::Japanese);
    QVERIFY(statementNotes(*book, *book->statement(u"income"_s), english)
                .contains(u"1Q24: as first published, restated since"_s));
    QVERIFY(sourceLine(*book, {u"income"_s}, nullptr, english).endsWith(u", figures as first published"_s));
    QVERIFY(sourceLine(*book, {u"income"_s}, nullptr, japanese).endsWith(u"、数値は当初公表値"_s));
}

// The earlier release had millions only; the table prints thousands.
void TestRestatements::translatesIntoTheUnitOfTheTable()
{
    const BookPtr book
        = asFirstPublished(*bookOf(u"3,400,000"_s, u"JPY_million"_s, u"3,410"_s, Rounding::HalfAwayFromZero));
    StatementModel model;
    model.setStatement(book, u"income"_s);
    QCOMPARE(model.indexOf(u"cost_of_sales"_s, u"1Q24"_s, Measure::Amount).data().toString(), u"3,410,000"_s);
}

void TestRestatements::survivesBothForms()
{
    const BookPtr book = restatingBook();
    const QTemporaryDir folder;
    for (const QString &name : {u"book"_s, u"book.xlsx"_s}) {
        const QString path = folder.filePath(name);
        QCOMPARE(writeBook(*book, path, Language::Japanese), QString());
        const BookPtr read = bookAt(path);
        QCOMPARE(listOf(read), listOf(book));
        QVERIFY(read->content() == book->content());
    }
}

void TestRestatements::readsOnlyWhatIsEarlier()
{
    const QString header = u"concept,period,measure,unit,value,released\n"_s;
    BookText text = smallBook();
    text.set(u"restatements"_s, header + u"cost_of_sales,1Q24,amount,JPY_thousand,\"3,410,000\",2025-02-12"_s);
    QCOMPARE(problems(text.read()),
             QStringList(
                 {u"BadDate restatements.csv row 2 column released: found '2025-02-12', expected '< 2025-02-12'"_s}));
    text.set(u"restatements"_s, header + u"costs,4Q99,amount,dollars,lots,soon"_s);
    QCOMPARE(problems(text.read()).size(), 5);
}

QTEST_MAIN(TestRestatements)
#include "tst_restatements.moc"
