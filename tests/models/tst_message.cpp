#include "SmallBook.h"
#include "text/Message.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPlaceholders_data();
    void fillsPlaceholders();
    void takesTheFirstThatCanBeSaid_data();
    void takesTheFirstThatCanBeSaid();
    void findsWhatMovedMost_data();
    void findsWhatMovedMost();
    void speaksDollarsWhereTheReleaseDoes();
    void roundsOnce();

private:
    [[nodiscard]] QString said(const QString &sentence, Language language = Language::English,
                               const BookPtr &book = smallBook().book(), const QString &period = u"2Q24"_s,
                               const QString &unit = u"JPY_million"_s) const
    {
        const NumberFormat format(language, book->company().houseStyle);
        return message({*book, *book->exhibit(u"sales_mix"_s), period, book->unit(unit), format}, sentence);
    }
};

void TestMessage::fillsPlaceholders_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    QTest::newRow("plain") << u"Words"_s << u"Words"_s << u"Words"_s;
    QTest::newRow("amount") << u"{sales}"_s << u"JPY 3,462 million"_s << u"3,462百万円"_s;
    QTest::newRow("count") << u"{bowls}"_s << u"1,250 bowls"_s << u"1,250食"_s;
    QTest::newRow("loss") << u"{operating_income}"_s << u"JPY (38) million"_s << u"▲38百万円"_s;
    QTest::newRow("change") << u"{sales:qoq}"_s << u"up 4.9%"_s << u"4.9%増"_s;
    QTest::newRow("multiple") << u"{sales:yoy}"_s << u"3.5 times"_s << u"3.5倍"_s;
    QTest::newRow("turn") << u"{operating_income:yoy}"_s << u"turned to loss"_s << u"赤字転換"_s;
    QTest::newRow("narrowed") << u"{operating_income:qoq}"_s << u"loss narrowed"_s << u"赤字縮小"_s;
    QTest::newRow("up by") << u"{sales:qoq:by}"_s << u"up JPY 162 million"_s << u"162百万円増"_s;
    QTest::newRow("down by") << u"{bowls:qoq:by}"_s << u"down 50 bowls"_s << u"50食減"_s;
    QTest::newRow("increase") << u"{sales:yoy:noun}"_s << u"increase"_s << u"増加"_s;
    QTest::newRow("decrease") << u"{operating_income:yoy:noun}"_s << u"decrease"_s << u"減少"_s;
    QTest::newRow("rose") << u"{bowls:yoy:verb}"_s << u"rose"_s << u"増加"_s;
    QTest::newRow("fell") << u"{bowls:qoq:verb}"_s << u"fell"_s << u"減少"_s;
    QTest::newRow("driver") << u"{driver:qoq}"_s << u"noodles"_s << u"麺"_s;
    QTest::newRow("driver by") << u"{driver:qoq:by}"_s << u"up JPY 150 million"_s << u"150百万円増"_s;
    QTest::newRow("several") << u"{sales:qoq} to {sales}!"_s << u"up 4.9% to JPY 3,462 million!"_s
                             << u"4.9%増 to 3,462百万円!"_s;
}

void TestMessage::fillsPlaceholders()
{
    QFETCH(const QString, sentence);
    QTEST(said(sentence), "english");
    QTEST(said(sentence, Language::Japanese), "japanese");
}

void TestMessage::takesTheFirstThatCanBeSaid_data()
{
    QTest::addColumn<QString>("alternatives");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("sentence");
    const QString all = u"{sales:yoy} YoY | {sales:qoq} QoQ | {sales}"_s;
    QTest::newRow("first") << all << u"2Q24"_s << u"3.5 times YoY"_s;
    QTest::newRow("last") << all << u"1Q24"_s << u"JPY 3,300 million"_s;
    QTest::newRow("none: the title") << u"{sales:yoy} | {sales:qoq}"_s << u"1Q24"_s << u"Sales mix"_s;
    QTest::newRow("half of a sentence is none") << u"{sales} after {sales:yoy} | Sales"_s << u"1Q24"_s << u"Sales"_s;
    QTest::newRow("no such concept") << u"{bread} | Sales"_s << u"2Q24"_s << u"Sales"_s;
    QTest::newRow("no such comparison") << u"{sales:mom} | Sales"_s << u"2Q24"_s << u"Sales"_s;
    QTest::newRow("no such aspect") << u"{sales:yoy:adverb} | Sales"_s << u"2Q24"_s << u"Sales"_s;
    QTest::newRow("nothing went the other way") << u"{offset:yoy} | Sales"_s << u"2Q24"_s << u"Sales"_s;
    QTest::newRow("the dash of a year ago") << u"{broth_sales:yoy} | Broth"_s << u"2Q24"_s << u"Broth"_s;
    QTest::newRow("a change from zero") << u"{broth_sales:qoq} | Broth"_s << u"2Q24"_s << u"Broth"_s;
    QTest::newRow("no such period") << u"{sales} | Sales"_s << u"1Q99"_s << u"Sales"_s;
}

void TestMessage::takesTheFirstThatCanBeSaid()
{
    QFETCH(const QString, alternatives);
    QFETCH(const QString, period);
    QTEST(said(alternatives, Language::English, smallBook().book(), period), "sentence");
}

void TestMessage::findsWhatMovedMost_data()
{
    QTest::addColumn<QString>("noodles"); // a quarter before; now 3,449,600
    QTest::addColumn<QString>("broth");   // a quarter before; now 12,400
    QTest::addColumn<QString>("sales");   // a quarter before; now 3,462,000
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &noodles, const QString &broth, const QString &sales,
                        const QString &sentence) { QTest::newRow(name) << noodles << broth << sales << sentence; };
    row("rise", u"3,300,000"_s, u"10,000"_s, u"3,310,000"_s, u"increase: noodles"_s);
    row("rise against one", u"3,300,000"_s, u"40,000"_s, u"3,340,000"_s, u"increase: noodles, but broth fell"_s);
    row("fall", u"3,500,000"_s, u"20,000"_s, u"3,520,000"_s, u"decrease: noodles"_s);
    row("fall against one", u"3,500,000"_s, u"10,000"_s, u"3,510,000"_s, u"decrease: noodles, but broth rose"_s);
    row("the smaller that moved more", u"3,450,000"_s, u"90,000"_s, u"3,540,000"_s, u"decrease: broth"_s);
    row("unmoved", u"3,449,600"_s, u"12,400"_s, u"3,462,000"_s, u"Sales"_s);
}

void TestMessage::findsWhatMovedMost()
{
    QFETCH(const QString, noodles);
    QFETCH(const QString, broth);
    QFETCH(const QString, sales);
    BookText text = smallBook();
    text.replace(u"statements/income"_s, u"\"3,300,100\",4.5%"_s, u"\"%1\",4.5%"_s.arg(noodles));
    text.replace(u"statements/income"_s, u"-,-,0,-"_s, u"-,-,\"%1\",-"_s.arg(broth));
    text.replace(u"statements/income"_s, u"\"3,300,100\",4.9%"_s, u"\"%1\",4.9%"_s.arg(sales));
    const QString alternatives = u"{sales:qoq:noun}: {driver:qoq}, but {offset:qoq} {offset:qoq:verb}"
                                 " | {sales:qoq:noun}: {driver:qoq} | Sales"_s;
    QTEST(said(alternatives, Language::English, text.book()), "sentence");
}

// A difference would need the other period in dollars too: it stays in the company's own unit.
void TestMessage::speaksDollarsWhereTheReleaseDoes()
{
    const BookPtr book = smallBook().book();
    const auto inDollars = [&](const QString &sentence, const QString &period) {
        return said(sentence, Language::English, book, period, u"USD_thousand"_s);
    };
    QCOMPARE(inDollars(u"{sales}"_s, u"2Q24"_s), u"USD 23,080 thousand"_s);
    QCOMPARE(inDollars(u"{noodle_sales}"_s, u"2Q24"_s), u"USD 22,997 thousand"_s);
    QCOMPARE(inDollars(u"{sales}"_s, u"1Q24"_s), u"JPY 3,300 million"_s);
    QCOMPARE(inDollars(u"{sales:qoq:by}"_s, u"2Q24"_s), u"up JPY 162 million"_s);
    QCOMPARE(inDollars(u"{bowls}"_s, u"2Q24"_s), u"1,250 bowls"_s);
}

// 3,462,000 - 3,300,100 thousands is 161.9 million; rounded figures would give 162 as well, in hundreds of millions
// not.
void TestMessage::roundsOnce()
{
    QCOMPARE(said(u"{sales:qoq:by}"_s, Language::English, smallBook().book(), u"2Q24"_s, u"JPY_100million"_s),
             u"up JPY 2 hundred million"_s);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
