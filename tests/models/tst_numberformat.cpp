#include "SmallBook.h"
#include "Values.h"
#include "analysis/Analysis.h"
#include "text/NumberFormat.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

class TestNumberFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsNumbers_data();
    void formatsNumbers();
    void followsTheHouseStyle_data();
    void followsTheHouseStyle();
    void marksEveryPositiveStep();
    void saysWhyThereIsNoFigure();
    void roundsFromTheFinestFact_data();
    void roundsFromTheFinestFact();
    void roundsAsTheCompanyDoes();
    void leavesOtherUnitsAlone();
    void putsFiguresIntoSentences();
    void tellsChangesInWords_data();
    void tellsChangesInWords();
    void roundsMultiplesOnce();
    void hasAWordForEveryTurn_data();
    void hasAWordForEveryTurn();
    void headsTablesWithTheUnit();

private:
    BookPtr m_book = smallBook().book();
    NumberFormat m_english{Language::English, {}};
    NumberFormat m_japanese{Language::Japanese, {}};

    [[nodiscard]] const Unit *unit(const QString &id) const { return m_book->unit(id); }
};

void TestNumberFormat::formatsNumbers_data()
{
    QTest::addColumn<Decimal>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    QTest::addColumn<QString>("englishPercent");
    QTest::addColumn<QString>("japanesePercent");
    QTest::newRow("small") << u"7"_dec << u"7"_s << u"7"_s << u"7%"_s << u"7%"_s;
    QTest::newRow("three digits") << u"999"_dec << u"999"_s << u"999"_s << u"999%"_s << u"999%"_s;
    QTest::newRow("four digits") << u"1000"_dec << u"1,000"_s << u"1,000"_s << u"1,000%"_s << u"1,000%"_s;
    QTest::newRow("decimals") << u"1234567.80"_dec << u"1,234,567.80"_s << u"1,234,567.80"_s << u"1,234,567.80%"_s
                              << u"1,234,567.80%"_s;
    QTest::newRow("negative") << u"-1234"_dec << u"(1,234)"_s << u"▲1,234"_s << u"(1,234%)"_s << u"▲1,234%"_s;
    QTest::newRow("negative with decimals") << u"-5.9"_dec << u"(5.9)"_s << u"▲5.9"_s << u"(5.9%)"_s << u"▲5.9%"_s;
    QTest::newRow("zero") << u"0"_dec << u"0"_s << u"0"_s << u"0%"_s << u"0%"_s;
    QTest::newRow("zero with decimals") << u"0.0"_dec << u"0.0"_s << u"0.0"_s << u"0.0%"_s << u"0.0%"_s;
    QTest::newRow("negative that rounded to zero") << u"-0"_dec << u"(0)"_s << u"▲0"_s << u"(0%)"_s << u"▲0%"_s;
    QTest::newRow("negative zero with decimals") << u"-0.0"_dec << u"(0.0)"_s << u"▲0.0"_s << u"(0.0%)"_s << u"▲0.0%"_s;
}

void TestNumberFormat::formatsNumbers()
{
    QFETCH(const Decimal, value);
    QTEST(m_english.number(value), "english");
    QTEST(m_japanese.number(value), "japanese");
    QTEST(m_english.percent(value), "englishPercent");
    QTEST(m_japanese.percent(value), "japanesePercent");
}

void TestNumberFormat::followsTheHouseStyle_data()
{
    QTest::addColumn<NegativeStyle>("style");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("percent");
    QTest::newRow("parentheses") << NegativeStyle::Parentheses << u"(1,234.5)"_s << u"(1,234.5%)"_s;
    QTest::newRow("minus") << NegativeStyle::Minus << u"-1,234.5"_s << u"-1,234.5%"_s;
    QTest::newRow("filled triangle") << NegativeStyle::FilledTriangle << u"▲1,234.5"_s << u"▲1,234.5%"_s;
    QTest::newRow("open triangle") << NegativeStyle::OpenTriangle << u"△1,234.5"_s << u"△1,234.5%"_s;
}

void TestNumberFormat::followsTheHouseStyle()
{
    QFETCH(const NegativeStyle, style);
    const NumberFormat english(Language::English, {.negativeEn = style});
    const NumberFormat japanese(Language::Japanese, {.negativeJa = style});
    QTEST(english.number(u"-1234.5"_dec), "number");
    QTEST(english.percent(u"-1234.5"_dec), "percent");
    QTEST(japanese.number(u"-1234.5"_dec), "number");
    QTEST(japanese.percent(u"-1234.5"_dec), "percent");
    // One language's style is not the other's.
    QCOMPARE(NumberFormat(Language::Japanese, {.negativeEn = style}).number(u"-1"_dec), u"▲1"_s);
    QCOMPARE(NumberFormat(Language::English, {.negativeJa = style}).number(u"-1"_dec), u"(1)"_s);
}

void TestNumberFormat::marksEveryPositiveStep()
{
    QCOMPARE(m_english.signedNumber(u"1570"_dec), u"+1,570"_s);
    QCOMPARE(m_english.signedNumber(u"-49"_dec), u"(49)"_s);
    QCOMPARE(m_japanese.signedNumber(u"-49"_dec), u"▲49"_s);
    QCOMPARE(m_japanese.signedNumber(u"280"_dec), u"+280"_s);
    QCOMPARE(m_english.signedNumber(u"0"_dec), u"0"_s);
    QCOMPARE(m_english.signedNumber(u"-0"_dec), u"(0)"_s);
    const Fact growth = difference(*m_book, u"noodle_sales"_s, u"2Q24"_s, u"1Q24"_s);
    QCOMPARE(m_english.signedFigure(*m_book, growth, unit(u"JPY_million"_s)), u"+150"_s);
    const Fact loss = amount(*m_book, u"operating_income"_s, u"2Q24"_s);
    QCOMPARE(m_japanese.signedFigure(*m_book, loss, unit(u"JPY_million"_s)), u"▲38"_s);
}

void TestNumberFormat::saysWhyThereIsNoFigure()
{
    const Fact dash = amount(*m_book, u"broth_sales"_s, u"2Q23"_s);
    QCOMPARE(m_english.figure(*m_book, dash, nullptr), u"-"_s);
    QCOMPARE(m_japanese.figure(*m_book, dash, nullptr), u"－"_s);
    QCOMPARE(m_english.phrase(*m_book, dash, nullptr), u"-"_s);
    const Fact missing = amount(*m_book, u"shops"_s, u"2Q24"_s);
    QCOMPARE(m_english.figure(*m_book, missing, nullptr), QString());
    QCOMPARE(m_japanese.signedFigure(*m_book, missing, nullptr), QString());
    const Fact onZero = changePercent(*m_book, u"broth_sales"_s, u"2Q24"_s, u"1Q24"_s, Measure::QoQ);
    QCOMPARE(m_english.figure(*m_book, onZero, nullptr), u"n.m."_s);
}

void TestNumberFormat::roundsFromTheFinestFact_data()
{
    QTest::addColumn<QString>("conceptId");
    QTest::addColumn<QString>("unitId");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    const QString noodles = u"noodle_sales"_s; // 3,449,600 thousand, and 3,450 million in Table 1
    QTest::newRow("its own unit") << noodles << QString() << u"3,449,600"_s << u"3,449,600"_s;
    QTest::newRow("thousands") << noodles << u"JPY_thousand"_s << u"3,449,600"_s << u"3,449,600"_s;
    QTest::newRow("millions") << noodles << u"JPY_million"_s << u"3,450"_s << u"3,450"_s;
    QTest::newRow("hundred millions, not from 3,450") << noodles << u"JPY_100million"_s << u"34"_s << u"34"_s;
    const QString loss = u"operating_income"_s; // (38,000) thousand
    QTest::newRow("loss in millions") << loss << u"JPY_million"_s << u"(38)"_s << u"▲38"_s;
    QTest::newRow("loss that rounds to zero") << loss << u"JPY_100million"_s << u"(0)"_s << u"▲0"_s;
    const QString broth = u"broth_sales"_s; // 12,400 thousand
    QTest::newRow("gain that rounds to zero") << broth << u"JPY_100million"_s << u"0"_s << u"0"_s;
}

void TestNumberFormat::roundsFromTheFinestFact()
{
    QFETCH(const QString, conceptId);
    QFETCH(const QString, unitId);
    const Fact fact = amount(*m_book, conceptId, u"2Q24"_s);
    QTEST(m_english.figure(*m_book, fact, unit(unitId)), "english");
    QTEST(m_japanese.figure(*m_book, fact, unit(unitId)), "japanese");
}

void TestNumberFormat::roundsAsTheCompanyDoes()
{
    const NumberFormat cutting(Language::English, {.rounding = Rounding::TowardZero});
    const Fact sales = amount(*m_book, u"noodle_sales"_s, u"2Q24"_s);
    QCOMPARE(cutting.figure(*m_book, sales, unit(u"JPY_million"_s)), u"3,449"_s);
    const Fact loss = amount(*m_book, u"operating_income"_s, u"1Q24"_s); // (99,900)
    QCOMPARE(cutting.figure(*m_book, loss, unit(u"JPY_100million"_s)), u"(0)"_s);
    QCOMPARE(m_english.figure(*m_book, loss, unit(u"JPY_100million"_s)), u"(1)"_s);
}

void TestNumberFormat::leavesOtherUnitsAlone()
{
    const Unit *millions = unit(u"JPY_million"_s);
    const Fact bowls = amount(*m_book, u"bowls"_s, u"2Q24"_s);
    QCOMPARE(m_english.figure(*m_book, bowls, millions), u"1,250"_s);
    const Fact change = changePercent(*m_book, u"bowls"_s, u"2Q24"_s, u"1Q24"_s, Measure::QoQ);
    QCOMPARE(m_english.figure(*m_book, change, millions), u"(3.8%)"_s);
    QCOMPARE(m_english.signedFigure(*m_book, change, millions), u"(3.8%)"_s);
    QCOMPARE(m_japanese.figure(*m_book, change, millions), u"▲3.8%"_s);
    Fact perShare = bowls;
    perShare.unit = u"JPY_per_share"_s;
    perShare.value = u"-12.50"_dec;
    QCOMPARE(m_japanese.figure(*m_book, perShare, millions), u"▲12.50"_s);
}

void TestNumberFormat::putsFiguresIntoSentences()
{
    const Fact sales = amount(*m_book, u"noodle_sales"_s, u"2Q24"_s);
    QCOMPARE(m_english.phrase(*m_book, sales, unit(u"JPY_million"_s)), u"JPY 3,450 million"_s);
    QCOMPARE(m_japanese.phrase(*m_book, sales, unit(u"JPY_million"_s)), u"3,450百万円"_s);
    QCOMPARE(m_japanese.phrase(*m_book, sales, unit(u"JPY_100million"_s)), u"34億円"_s);
    QCOMPARE(m_japanese.phrase(*m_book, sales, nullptr), u"3,449,600千円"_s);
    const Fact bowls = amount(*m_book, u"bowls"_s, u"2Q24"_s);
    QCOMPARE(m_english.phrase(*m_book, bowls, unit(u"JPY_million"_s)), u"1,250 bowls"_s);
    QCOMPARE(m_japanese.phrase(*m_book, bowls, unit(u"JPY_million"_s)), u"1,250食"_s);
    const Fact change = changePercent(*m_book, u"bowls"_s, u"2Q24"_s, u"2Q23"_s, Measure::YoY);
    QCOMPARE(m_english.phrase(*m_book, change, unit(u"JPY_million"_s)), u"25.0%"_s);
}

void TestNumberFormat::tellsChangesInWords_data()
{
    QTest::addColumn<QString>("newer");
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("words");
    QTest::newRow("up") << u"105"_s << u"100"_s << u"up 5.0%"_s;
    QTest::newRow("down") << u"91"_s << u"100"_s << u"down 9.0%"_s;
    QTest::newRow("to nothing") << u"0"_s << u"100"_s << u"down 100.0%"_s;
    QTest::newRow("unchanged") << u"100"_s << u"100"_s << u"unchanged"_s;
    QTest::newRow("just under doubled") << u"1,998"_s << u"1,000"_s << u"up 99.8%"_s;
    QTest::newRow("doubled") << u"200"_s << u"100"_s << u"2.0 times"_s;
    QTest::newRow("multiple") << u"1,218"_s << u"349"_s << u"3.5 times"_s;
    QTest::newRow("large multiple") << u"123,450"_s << u"100"_s << u"1,234.5 times"_s;
    QTest::newRow("from zero") << u"5"_s << u"0"_s << QString();
    QTest::newRow("from zero to a loss") << u"(5)"_s << u"0"_s << QString();
    QTest::newRow("from a loss") << u"5"_s << u"(3)"_s << u"turned to profit"_s;
    QTest::newRow("into a loss") << u"(5)"_s << u"3"_s << u"turned to loss"_s;
    QTest::newRow("a smaller loss") << u"(3)"_s << u"(5)"_s << u"loss narrowed"_s;
    QTest::newRow("a larger loss") << u"(5)"_s << u"(3)"_s << u"loss widened"_s;
    QTest::newRow("no loss left is no profit yet") << u"0"_s << u"(3)"_s << u"loss narrowed"_s;
    QTest::newRow("from a loss too small to print") << u"5"_s << u"(0)"_s << QString();
    QTest::newRow("the same loss") << u"(5)"_s << u"(5)"_s << QString();
    QTest::newRow("not in the release") << u"5"_s << QString() << QString();
    QTest::newRow("does not exist") << u"5"_s << u"-"_s << QString();
}

void TestNumberFormat::tellsChangesInWords()
{
    QFETCH(const QString, newer);
    QFETCH(const QString, older);
    BookText text = smallBook();
    text.replace(u"periods"_s, u"1Q24"_s, u"6M23,2023-07-01,2023-12-31\n1Q24"_s);
    text.set(u"statements/table-1"_s,
             u"concept,parent,role,label_en,label_ja,unit,notes,6M24,6M23\n"
             "operating_income,,total,Operating income,営業利益,,,\"%1\",\"%2\"\n"_s.arg(newer, older));
    const BookPtr book = text.book();
    const Fact change = changePercent(*book, u"operating_income"_s, u"6M24"_s, u"6M23"_s, Measure::YoY);
    QTEST(m_english.changeInWords(*book, change), "words");
}

// 3,449.6 million against 1,000 million is 3.4 times, though the change, 245.0 %, would give 3.5.
void TestNumberFormat::roundsMultiplesOnce()
{
    const Fact inOneUnit = changePercent(*m_book, u"noodle_sales"_s, u"2Q24"_s, u"2Q23"_s, Measure::YoY);
    QCOMPARE(m_english.figure(*m_book, inOneUnit, nullptr), u"245.0%"_s);
    QCOMPARE(m_english.changeInWords(*m_book, inOneUnit), u"3.4 times"_s);
    const Fact inTwoUnits = changePercent(*m_book, u"exports"_s, u"2Q24"_s, u"2Q23"_s, Measure::YoY);
    QCOMPARE(m_english.figure(*m_book, inTwoUnits, nullptr), u"245.0%"_s);
    QCOMPARE(m_english.changeInWords(*m_book, inTwoUnits), u"3.4 times"_s);
}

void TestNumberFormat::hasAWordForEveryTurn_data()
{
    QTest::addColumn<Nature>("nature");
    QTest::addColumn<QStringList>("words"); // to positive, to negative, narrowed, widened
    QTest::newRow("plain") << Nature::Plain
                           << QStringList{u"turned positive"_s, u"turned negative"_s, u"negative narrowed"_s,
                                          u"negative widened"_s};
    QTest::newRow("profit") << Nature::Profit
                            << QStringList{u"turned to profit"_s, u"turned to loss"_s, u"loss narrowed"_s,
                                           u"loss widened"_s};
    QTest::newRow("income") << Nature::Income
                            << QStringList{u"turned to income"_s, u"turned to expense"_s, u"expense narrowed"_s,
                                           u"expense widened"_s};
    QTest::newRow("tax") << Nature::Tax
                         << QStringList{u"turned to tax expense"_s, u"turned to benefit"_s, u"benefit narrowed"_s,
                                        u"benefit widened"_s};
    QTest::newRow("deduction") << Nature::Deduction
                               << QStringList{u"turned to addition"_s, u"turned to deduction"_s,
                                              u"deduction narrowed"_s, u"deduction widened"_s};
    QTest::newRow("loss") << Nature::Loss
                          << QStringList{u"turned to gain"_s, u"turned to a net loss"_s, u"net loss narrowed"_s,
                                         u"net loss widened"_s};
}

void TestNumberFormat::hasAWordForEveryTurn()
{
    QFETCH(const Nature, nature);
    QStringList words;
    for (const Turn turn : {Turn::ToPositive, Turn::ToNegative, Turn::NegativeNarrowed, Turn::NegativeWidened})
        words.append(m_english.turnInWords(nature, turn));
    QTEST(words, "words");
    QCOMPARE(m_english.turnInWords(nature, Turn::None), QString());
    QCOMPARE(m_japanese.turnInWords(nature, Turn::None), QString());
}

void TestNumberFormat::headsTablesWithTheUnit()
{
    QCOMPARE(m_english.unitHeading(*unit(u"JPY_million"_s)), u"(JPY in millions)"_s);
    QCOMPARE(m_japanese.unitHeading(*unit(u"JPY_million"_s)), u"（単位：百万円）"_s);
}

QTEST_APPLESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
