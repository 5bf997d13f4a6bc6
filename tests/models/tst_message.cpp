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
    void leavesOutOptionalParts_data();
    void leavesOutOptionalParts();
    void comparesWithTheBase();
    void tellsTheStepsOfABridge();
    void namesASeriesInFullWhereAnotherHasItsShortName();
    void takesTheFirstAlternativeThatCanBeFilled();
    void fallsBackOnTheTitle();
    void headsAPage();
    void headsAPageByItsTitle();

private:
    [[nodiscard]] static QString said(const QString &exhibit, const QString &sentence,
                                      Language language = Language::English, const BookText &text = bookText(),
                                      const QString &base = {});
    [[nodiscard]] static QString headed(const Text &headline, Language language = Language::English);
    static BookText bookText();
};

BookText TestMessage::bookText()
{
    BookText text = smallBook();
    text.append(u"exhibits"_s, u"result,sales_page,bridge,=sales -cost_of_sales =operating_income,,income,income,"
                               "Result,損益,Result,損益"_s);
    return text;
}

QString TestMessage::said(const QString &exhibit, const QString &sentence, Language language, const BookText &text,
                          const QString &base)
{
    const BookPtr book = text.book();
    const NumberFormat format(language, book->company().houseStyle);
    return message(
        {*book, *book->exhibit(exhibit), u"2Q24"_s, book->unit(u"JPY_million"_s), format, book->period(base)},
        sentence);
}

QString TestMessage::headed(const Text &headline, Language language)
{
    const BookPtr book = bookText().book();
    const NumberFormat format(language, book->company().houseStyle);
    Page page = book->content().pages.front();
    page.headline = headline;
    return models::headline(*book, page, u"2Q24"_s, book->unit(u"JPY_million"_s), format);
}

void TestMessage::fillsPlaceholders_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    const auto row = [](const char *name, const QString &sentence, const QString &english, const QString &japanese) {
        QTest::newRow(name) << sentence << english << japanese;
    };
    row("amount", u"{sales}"_s, u"JPY 3,462 million"_s, u"3,462百万円"_s);
    row("loss", u"{operating_income}"_s, u"JPY (38) million"_s, u"▲38百万円"_s);
    row("size", u"{operating_income:size}"_s, u"JPY 38 million"_s, u"38百万円"_s);
    row("sign", u"{sales?profit/loss} {operating_income?profit/loss}"_s, u"profit loss"_s, u"profit loss"_s);
    row("share", u"{noodle_sales:share}"_s, u"99.6%"_s, u"99.6%"_s);
    row("change", u"{sales:qoq} {sales:yoy}"_s, u"up 4.9% 3.5 times"_s, u"4.9%増 3.5倍"_s);
    row("turn", u"{operating_income:yoy}"_s, u"turned to loss"_s, u"赤字転換"_s);
    row("difference", u"{sales:qoq:by}"_s, u"up JPY 162 million"_s, u"162百万円増"_s);
    row("size of a difference", u"{sales:qoq:size}"_s, u"JPY 162 million"_s, u"162百万円"_s);
    row("direction", u"{sales:qoq?rose/fell} {operating_income:yoy?rose/fell}"_s, u"rose fell"_s, u"rose fell"_s);
    row("then", u"{operating_income:qoq:then}"_s, u"JPY (100) million"_s, u"▲100百万円"_s);
    row("size then", u"{operating_income:qoq:then:size}"_s, u"JPY 100 million"_s, u"100百万円"_s);
    row("sign then", u"{operating_income:yoy:then?profit/loss}"_s, u"profit"_s, u"profit"_s);
    row("series", u"{driver:qoq} {driver:qoq:by}"_s, u"noodles up JPY 150 million"_s, u"麺 150百万円増"_s);
    row("periods", u"{period} {period:yoy} {period:qoq}"_s, u"2Q24 2Q23 1Q24"_s, u"2Q24 2Q23 1Q24"_s);
}

void TestMessage::fillsPlaceholders()
{
    QFETCH(QString, sentence);
    QTEST(said(u"sales_mix"_s, sentence), "english");
    QTEST(said(u"sales_mix"_s, sentence, Language::Japanese), "japanese");
}

void TestMessage::leavesOutOptionalParts_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &sentence, const QString &expected) {
        QTest::newRow(name) << sentence << expected;
    };
    row("all kept", u"Sales {sales}[, {sales:yoy} YoY][, {sales:qoq} QoQ]"_s,
        u"Sales JPY 3,462 million, 3.5 times YoY, up 4.9% QoQ"_s);
    row("one dropped", u"Sales {sales}[, {shops} shops][, {sales:qoq} QoQ]"_s,
        u"Sales JPY 3,462 million, up 4.9% QoQ"_s);
    row("all dropped", u"Sales {sales}[, {shops} shops][, {sales:base}]"_s, u"Sales JPY 3,462 million"_s);
    row("within the sentence", u"Sales [of {shops} shops ][now ]{sales:qoq}"_s, u"Sales now up 4.9%"_s);
    row("never half", u"Sales {sales}[, {sales:qoq} QoQ in {shops} shops]"_s, u"Sales JPY 3,462 million"_s);
    row("unresolved outside", u"{shops} shops[, sales {sales:qoq}] | Sales {sales:qoq}"_s, u"Sales up 4.9%"_s);
    row("nothing left", u"[{shops} shops] | Sales {sales:qoq}"_s, u"Sales up 4.9%"_s);
    row("nothing left at all", u"[{shops} shops]"_s, u"Sales mix"_s);
}

void TestMessage::leavesOutOptionalParts()
{
    QFETCH(QString, sentence);
    QTEST(said(u"sales_mix"_s, sentence), "expected");
}

void TestMessage::comparesWithTheBase()
{
    const auto since = [](const QString &base, const QString &sentence) {
        return said(u"result"_s, sentence, Language::English, bookText(), base);
    };
    const QString changed = u"Sales {sales:base} from {period:base}|no base"_s;
    QCOMPARE(since(u"2Q23"_s, changed), u"Sales 3.5 times from 2Q23"_s);
    QCOMPARE(since(u"1Q24"_s, changed), u"Sales up 4.9% from 1Q24"_s);
    QCOMPARE(since({}, changed), u"no base"_s);
    QCOMPARE(since(u"1Q24"_s, u"{operating_income:base?improved/worsened}, {operating_income:base:then} then"_s),
             u"improved, JPY (100) million then"_s);
    QCOMPARE(since(u"1Q24"_s, u"{offset:base} {offset:base:by}"_s), u"cost of sales up JPY 100 million"_s);
    QCOMPARE(since(u"2Q23"_s, u"{driver:base} {driver:base:by}"_s), u"cost of sales up JPY 2,600 million"_s);
}

void TestMessage::tellsTheStepsOfABridge()
{
    QCOMPARE(said(u"result"_s, u"{driver} {driver?adds/takes} {driver:size}"_s),
             u"cost of sales takes JPY 3,500 million"_s);
    QCOMPARE(said(u"result"_s, u"{offset} helps|no step helps"_s), u"no step helps"_s);
}

void TestMessage::namesASeriesInFullWhereAnotherHasItsShortName()
{
    const auto named = [](const QString &shortOfBroth) {
        BookText text = bookText();
        text.replace(u"concepts"_s, u",label_en,label_ja"_s, u",label_en,label_ja,short_en,short_ja"_s);
        text.replace(u"concepts"_s, u",Noodles,麺"_s, u",Noodles,麺,Food,食品"_s);
        text.replace(u"concepts"_s, u",Broth,スープ"_s, u",Broth,スープ,"_s + shortOfBroth);
        return said(u"sales_mix"_s, u"{driver:qoq}"_s, Language::English, text);
    };
    QCOMPARE(named(u"Soup,汁"_s), u"food"_s);
    QCOMPARE(named(u"Food,食品"_s), u"noodles"_s);
}

void TestMessage::takesTheFirstAlternativeThatCanBeFilled()
{
    QCOMPARE(said(u"sales_mix"_s, u"{shops} shops | {exports:qoq} | {sales:qoq} sold | never"_s), u"up 4.9% sold"_s);
}

void TestMessage::fallsBackOnTheTitle()
{
    QCOMPARE(said(u"sales_mix"_s, u"{shops} shops"_s, Language::Japanese), u"売上高の内訳"_s);
    QCOMPARE(said(u"sales_mix"_s, u"{unheard_of}"_s), u"Sales mix"_s);
    QCOMPARE(said(u"sales_mix"_s, u"{sales:never}"_s), u"Sales mix"_s);
}

void TestMessage::headsAPage()
{
    const Text headline{u"Sales {sales:yoy} YoY[, {shops} shops]"_s, u"売上高は前年同期比{sales:yoy}"_s};
    QCOMPARE(headed(headline), u"Sales 3.5 times YoY"_s);
    QCOMPARE(headed(headline, Language::Japanese), u"売上高は前年同期比3.5倍"_s);
}

void TestMessage::headsAPageByItsTitle()
{
    QCOMPARE(headed({}), u"Sales"_s);
    QCOMPARE(headed({}, Language::Japanese), u"売上高"_s);
    QCOMPARE(headed({u"{shops} shops"_s, {}}), u"Sales"_s);
    // Without an exhibit there is neither a total nor a step.
    QCOMPARE(headed({u"{noodle_sales:share} | {driver} | {offset:qoq} | no exhibit"_s, {}}), u"no exhibit"_s);
}

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
