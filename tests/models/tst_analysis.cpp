#include "SmallBook.h"
#include "Values.h"
#include "analysis/Analysis.h"
#include "analysis/Bridge.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

/// A concept whose printed figures, in millions, are given by period.
BookPtr bookWith(const QString &now, const QString &base)
{
    return smallBook()
        .remove(u"figures"_s)
        .set(u"statements/table-1"_s, u"concept,parent,role,label_en,label_ja,unit,notes,2Q24,2Q23\n"
                                      "exports,,item,Exports,輸出,,,\"%1\",\"%2\"\n"_s.arg(now, base))
        .book();
}

/// Concepts of every nature, whose only figures Table 1 prints, given by period: "2Q24=20 9M24=60".
BookPtr bookPrinting(const QString &conceptId, const QString &unit, const QString &figures)
{
    BookText text = smallBook().remove(u"figures"_s).remove(u"exhibits"_s);
    text.append(u"periods"_s, u"3Q24,2025-01-01,2025-03-31\n4Q24,2025-04-01,2025-06-30\n"
                              "9M24,2024-07-01,2025-03-31\n12M24,2024-07-01,2025-06-30"_s);
    text.append(u"concepts"_s, u"cash,JPY,instant,debit,up,plain,,Cash,現金\n"
                               "cash_before,JPY,opening,debit,up,plain,,Cash before,期首残高\n"
                               "price,JPY_per_share,duration,,up,plain,,Price,株価\n"
                               "margin,percent,duration,,up,plain,,Margin,利益率"_s);
    QString periods, cells;
    for (const QString &figure : figures.split(u' ', Qt::SkipEmptyParts)) {
        periods += u',' + figure.section(u'=', 0, 0);
        cells += u',' + figure.section(u'=', 1);
    }
    text.set(u"statements/table-1"_s, u"concept,parent,role,label_en,label_ja,unit,notes%1\n%2,,item,X,X,%3,%4\n"_s.arg(
                                          periods, conceptId, unit, cells));
    return text.book();
}

/// "10 = 9M24 − 2Q24 − 3Q24", "30" where it is printed, "-" for a dash, nothing for a blank.
QString told(const Fact &fact)
{
    if (!fact.value)
        return fact.absence == Absence::DoesNotExist ? u"-"_s : QString();
    QString text = fact.value->toPlain();
    if (!fact.isDerived())
        return text;
    const Derivation &derivation = *fact.derivation;
    for (std::size_t i = 0; i < derivation.operands.size(); ++i) {
        const QString sign = i == 0 ? u" = "_s : derivation.weights.at(i) < 0 ? u" − "_s : u" + "_s;
        text += sign + derivation.operands.at(i).period;
    }
    return text;
}

/// Aozora with ratios: sales a bowl, the share of noodles in sales and the operating margin.
BookText bookWithRatios()
{
    BookText text = smallBook();
    text.append(u"units"_s, u"point,points,point,0,1,points,ポイント,Points,単位：ポイント,%1 pt,%1pt,pt,pt\n"
                            "yen_a_bowl,money,JPY_a_bowl,0,0,yen,円,Yen,単位：円,JPY %1,%1円,JPY,円"_s);
    text.append(u"concepts"_s, u"noodle_share,percent,duration,,up,plain,,Noodles in sales,麺の割合\n"
                               "operating_margin,percent,duration,,up,plain,,Operating margin,営業利益率\n"
                               "sales_a_bowl,JPY_a_bowl,duration,,up,plain,,Sales a bowl,1食あたり売上高\n"
                               "noodles_on_broth,percent,duration,,up,plain,,Noodles on broth,麺対スープ"_s);
    text.set(u"ratios"_s, u"concept,numerator,denominator\n"
                          "noodle_share,noodle_sales,sales\n"
                          "operating_margin,operating_income,sales\n"
                          "sales_a_bowl,sales,bowls\n"
                          "noodles_on_broth,noodle_sales,broth_sales\n"_s);
    return text;
}

Fact change(const BookPtr &book, const QString &conceptId = u"exports"_s)
{
    return changePercent(*book, conceptId, u"2Q24"_s, u"2Q23"_s, Measure::YoY);
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAPeriodIsComparedWith();
    void takesTheMostPrecisePrintedFact();
    void saysWhyThereIsNoAmount();
    void computesChanges_data();
    void computesChanges();
    void changesSayWhatTheyAreComputedFrom();
    void roundsChangesAsTheCompanyDoes();
    void cutsTheChangeOfARatioOnce();
    void changesAcrossUnits();
    void subtractsInTheFinerUnit();
    void saysWhyThereIsNoDifference();
    void contributesAllOfWhatDidNotExist();
    void computesShares();
    void sumsTheParts();
    void sumsOnlyWhatIsThere();
    void translatesOnlyTranslatedPeriods();
    void convertsUnits();
    void impliesQuarters_data();
    void impliesQuarters();
    void namesImpliedQuarters();
    void balancesBelongToTheirDay_data();
    void balancesBelongToTheirDay();
    void computesRatios_data();
    void computesRatios();
    void ratiosAreComputedBeforePrinted();
    void ratiosMoveInPoints();
    void roundsPointsOnce();
    void sumsWhatNobodyPrints();
    void sumsInAnotherWay();
    void weighsSteps();
    void judgesByMeaning_data();
    void judgesByMeaning();
    void bridgesAddUpWithinTheRounding_data();
    void bridgesAddUpWithinTheRounding();

private:
    BookPtr m_book = smallBook().book();
};

void TestAnalysis::findsWhatAPeriodIsComparedWith()
{
    const Comparison quarter = comparisonOf(*m_book, u"2Q24"_s);
    QVERIFY(quarter.current && quarter.yearAgo && quarter.previous);
    QCOMPARE(quarter.yearAgo->id, u"2Q23"_s);
    QCOMPARE(quarter.previous->id, u"1Q24"_s);
    const Comparison first = comparisonOf(*m_book, u"1Q24"_s);
    QVERIFY(first.current && !first.yearAgo && !first.previous);
    const Comparison half = comparisonOf(*m_book, u"6M24"_s);
    QVERIFY(half.current && !half.yearAgo && !half.previous);
    QVERIFY(!comparisonOf(*m_book, u"3Q99"_s).current);
}

void TestAnalysis::takesTheMostPrecisePrintedFact()
{
    const Fact sales = amount(*m_book, u"noodle_sales"_s, u"2Q24"_s);
    QCOMPARE(*sales.value, u"3449600"_dec);
    QCOMPARE(sales.unit, u"JPY_thousand"_s);
    QCOMPARE(sales.source.statement, u"income"_s);
    QVERIFY(!sales.isDerived());
    const Fact onlyInTable1 = amount(*m_book, u"noodle_sales"_s, u"6M24"_s);
    QCOMPARE(*onlyInTable1.value, u"6750"_dec);
    QCOMPARE(onlyInTable1.source.statement, u"table-1"_s);
    // A dash in one table does not hide another's figure.
    BookText text = smallBook();
    text.replace(u"statements/income"_s, u"\"3,449,600\""_s, u"-"_s);
    QCOMPARE(*amount(*text.book(), u"noodle_sales"_s, u"2Q24"_s).value, u"3450"_dec);
}

void TestAnalysis::saysWhyThereIsNoAmount()
{
    const Fact dash = amount(*m_book, u"broth_sales"_s, u"2Q23"_s);
    QVERIFY(!dash.value);
    QCOMPARE(dash.absence, Absence::DoesNotExist);
    const Fact blank = amount(*m_book, u"broth_sales"_s, u"6M24"_s);
    QVERIFY(!blank.value);
    QCOMPARE(blank.absence, Absence::NotInRelease);
    QCOMPARE(amount(*m_book, u"broth_sales"_s, u"2Q24"_s).absence, Absence::None);
}

void TestAnalysis::computesChanges_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("percent"); // empty: none
    QTest::addColumn<Absence>("absence");
    QTest::addColumn<Turn>("turn");
    const auto none = Absence::None;
    const auto notMeaningful = Absence::NotMeaningful;
    QTest::newRow("rise") << u"9,633"_s << u"9,185"_s << u"4.9"_s << none << Turn::None;
    QTest::newRow("fall") << u"9,633"_s << u"10,564"_s << u"-8.8"_s << none << Turn::None;
    QTest::newRow("exact half") << u"1,000.5"_s << u"1,000"_s << u"0.1"_s << none << Turn::None;
    QTest::newRow("falls by too little to show") << u"9,999"_s << u"10,000"_s << u"-0.0"_s << none << Turn::None;
    QTest::newRow("none") << u"5"_s << u"5"_s << u"0.0"_s << none << Turn::None;
    QTest::newRow("to zero") << u"0"_s << u"5"_s << u"-100.0"_s << none << Turn::None;
    QTest::newRow("on zero") << u"5"_s << u"0"_s << QString() << notMeaningful << Turn::None;
    QTest::newRow("zero on zero") << u"0"_s << u"0"_s << QString() << notMeaningful << Turn::None;
    QTest::newRow("profit after loss") << u"236"_s << u"(567)"_s << QString() << notMeaningful << Turn::ToPositive;
    QTest::newRow("loss after profit") << u"▲1"_s << u"1"_s << QString() << notMeaningful << Turn::ToNegative;
    QTest::newRow("smaller loss") << u"(278)"_s << u"(2,266)"_s << QString() << notMeaningful << Turn::NegativeNarrowed;
    QTest::newRow("larger loss") << u"(2,266)"_s << u"(278)"_s << QString() << notMeaningful << Turn::NegativeWidened;
    QTest::newRow("same loss") << u"(5)"_s << u"(5)"_s << QString() << notMeaningful << Turn::None;
    QTest::newRow("loss on zero") << u"(5)"_s << u"0"_s << QString() << notMeaningful << Turn::None;
    QTest::newRow("zero after a loss") << u"0"_s << u"(5)"_s << QString() << notMeaningful << Turn::NegativeNarrowed;
    QTest::newRow("base not in the release") << u"5"_s << QString() << QString() << Absence::NotInRelease << Turn::None;
    QTest::newRow("now not in the release") << QString() << u"-"_s << QString() << Absence::NotInRelease << Turn::None;
    QTest::newRow("base does not exist") << u"5"_s << u"-"_s << QString() << Absence::DoesNotExist << Turn::None;
    QTest::newRow("now does not exist") << u"-"_s << u"5"_s << QString() << Absence::DoesNotExist << Turn::None;
}

void TestAnalysis::computesChanges()
{
    QFETCH(const QString, now);
    QFETCH(const QString, base);
    const Fact result = change(bookWith(now, base));
    QTEST(result.value ? result.value->toPlain() : QString(), "percent");
    QTEST(result.absence, "absence");
    QTEST(result.turn, "turn");
}

void TestAnalysis::changesSayWhatTheyAreComputedFrom()
{
    const Fact result = change(m_book, u"sales"_s);
    QCOMPARE(result.conceptId, u"sales"_s);
    QCOMPARE(result.period, u"2Q24"_s);
    QCOMPARE(result.measure, Measure::YoY);
    QVERIFY(result.isDerived());
    QCOMPARE(result.derivation->formula, Formula::ChangePercent);
    QCOMPARE(result.derivation->operands.size(), 2U);
    QCOMPARE(result.derivation->operands.front().period, u"2Q24"_s);
    QCOMPARE(result.derivation->operands.back().period, u"2Q23"_s);
}

void TestAnalysis::roundsChangesAsTheCompanyDoes()
{
    BookText text = smallBook();
    text.replace(u"book"_s, u"half_away_from_zero"_s, u"toward_zero"_s);
    const BookPtr cutting = text.book();
    QCOMPARE(*change(m_book, u"noodle_sales"_s).value, u"245.0"_dec); // 244.96
    QCOMPARE(*change(cutting, u"noodle_sales"_s).value, u"244.9"_dec);
    QCOMPARE(*share(*m_book, u"broth_sales"_s, u"sales"_s, u"2Q24"_s, Measure::PercentOfRevenues).value,
             u"0.4"_dec); // 0.358
    QCOMPARE(*share(*cutting, u"broth_sales"_s, u"sales"_s, u"2Q24"_s, Measure::PercentOfRevenues).value, u"0.3"_dec);
}

// 3.333…% after -6.666…% is 10 points more, not 9.9.
void TestAnalysis::cutsTheChangeOfARatioOnce()
{
    BookText text = smallBook().remove(u"figures"_s).remove(u"exhibits"_s);
    text.replace(u"book"_s, u"half_away_from_zero"_s, u"toward_zero"_s);
    text.append(u"units"_s, u"point,points,point,0,1,points,ポイント,Points,単位：ポイント,%1 pt,%1pt,pt,pt"_s);
    text.append(u"concepts"_s, u"margin,percent,duration,,up,plain,,Margin,利益率"_s);
    text.set(u"ratios"_s, u"concept,numerator,denominator\nmargin,exports,bowls\n"_s);
    text.set(u"statements/table-1"_s, u"concept,parent,role,label_en,label_ja,unit,notes,2Q24,2Q23\n"
                                      "exports,,item,Exports,輸出,,,100,-200\n"_s);
    text.replace(u"statements/income"_s, u"\"1,250\",,,,\"1,000\""_s, u"\"3,000,000,000\",,,,\"3,000,000,000\""_s);
    const BookPtr book = text.book();
    QCOMPARE(*pointChange(*book, u"margin"_s, u"2Q24"_s, u"2Q23"_s, Measure::YoY).value, u"10.0"_dec);
}

void TestAnalysis::changesAcrossUnits()
{
    QCOMPARE(*change(m_book, u"exports"_s).value, u"245.0"_dec); // 3,449,600 thousand on 1,000 million
}

void TestAnalysis::subtractsInTheFinerUnit()
{
    const Fact same = difference(*m_book, u"noodle_sales"_s, u"2Q24"_s, u"1Q24"_s);
    QCOMPARE(*same.value, u"149500"_dec);
    QCOMPARE(same.unit, u"JPY_thousand"_s);
    QCOMPARE(same.absence, Absence::None);
    QCOMPARE(same.derivation->formula, Formula::Difference);
    const Fact mixed = difference(*m_book, u"exports"_s, u"2Q24"_s, u"2Q23"_s);
    QCOMPARE(*mixed.value, u"2449600"_dec);
    QCOMPARE(mixed.unit, u"JPY_thousand"_s);
    const Fact turnedRound = difference(*m_book, u"exports"_s, u"2Q23"_s, u"2Q24"_s);
    QCOMPARE(*turnedRound.value, u"-2449600"_dec);
    QCOMPARE(turnedRound.unit, u"JPY_thousand"_s);
    const Fact decimals = difference(*bookWith(u"13.4"_s, u"6.95"_s), u"exports"_s, u"2Q24"_s, u"2Q23"_s);
    QCOMPARE(*decimals.value, u"6.45"_dec);
}

void TestAnalysis::saysWhyThereIsNoDifference()
{
    const Fact dash = difference(*m_book, u"broth_sales"_s, u"2Q24"_s, u"2Q23"_s);
    QVERIFY(!dash.value);
    QCOMPARE(dash.absence, Absence::DoesNotExist);
    const Fact blank = difference(*m_book, u"broth_sales"_s, u"2Q24"_s, u"6M24"_s);
    QVERIFY(!blank.value);
    QCOMPARE(blank.absence, Absence::NotInRelease);
}

void TestAnalysis::contributesAllOfWhatDidNotExist()
{
    const auto step = [this](const QString &now, const QString &base) {
        return contribution(*m_book, u"broth_sales"_s, now, base);
    };
    QCOMPARE(*step(u"2Q24"_s, u"2Q23"_s).value, u"12400"_dec);
    QCOMPARE(*step(u"2Q23"_s, u"2Q24"_s).value, u"-12400"_dec);
    QCOMPARE(*step(u"2Q24"_s, u"1Q24"_s).value, u"12400"_dec); // 0 is a figure
    QCOMPARE(step(u"2Q23"_s, u"2Q23"_s).absence, Absence::DoesNotExist);
    QCOMPARE(step(u"2Q24"_s, u"6M24"_s).absence, Absence::NotInRelease);
}

void TestAnalysis::computesShares()
{
    const auto shareOf = [this](const QString &part, const QString &whole, const QString &period) {
        return share(*m_book, part, whole, period, Measure::PercentOfRevenues);
    };
    const Fact noodles = shareOf(u"noodle_sales"_s, u"sales"_s, u"2Q24"_s);
    QCOMPARE(*noodles.value, u"99.6"_dec);
    QCOMPARE(noodles.measure, Measure::PercentOfRevenues);
    QCOMPARE(noodles.derivation->formula, Formula::Share);
    QCOMPARE(*shareOf(u"operating_income"_s, u"sales"_s, u"2Q24"_s).value, u"-1.1"_dec);
    QCOMPARE(*shareOf(u"sales"_s, u"sales"_s, u"2Q24"_s).value, u"100.0"_dec);
    QCOMPARE(*shareOf(u"broth_sales"_s, u"sales"_s, u"1Q24"_s).value, u"0.0"_dec);
    QCOMPARE(shareOf(u"broth_sales"_s, u"sales"_s, u"2Q23"_s).absence, Absence::DoesNotExist);
    QCOMPARE(shareOf(u"sales"_s, u"broth_sales"_s, u"1Q24"_s).absence, Absence::NotMeaningful);
    QCOMPARE(shareOf(u"cost_of_sales"_s, u"sales"_s, u"6M24"_s).absence, Absence::NotInRelease);
}

void TestAnalysis::sumsTheParts()
{
    const Calculation *result = m_book->calculation(u"operating_income"_s);
    QVERIFY(result);
    const Fact loss = sumOf(*m_book, *result, u"2Q24"_s);
    QCOMPARE(*loss.value, u"-38000"_dec);
    QCOMPARE(loss.unit, u"JPY_thousand"_s);
    QCOMPARE(loss.conceptId, u"operating_income"_s);
    QCOMPARE(loss.derivation->formula, Formula::Sum);
    QCOMPARE(loss.derivation->operands.size(), 2U);
}

void TestAnalysis::sumsOnlyWhatIsThere()
{
    const Calculation *sales = m_book->calculation(u"sales"_s);
    QVERIFY(sales);
    // A dash is nothing to add; what the release does not tell leaves the sum open.
    QCOMPARE(*sumOf(*m_book, *sales, u"2Q23"_s).value, u"1000000"_dec);
    const Fact open = sumOf(*m_book, *m_book->calculation(u"operating_income"_s), u"6M24"_s);
    QVERIFY(!open.value);
    QCOMPARE(open.absence, Absence::NotInRelease);
}

void TestAnalysis::translatesOnlyTranslatedPeriods()
{
    const Fact printed = translatedAmount(*m_book, u"sales"_s, u"2Q24"_s);
    QCOMPARE(*printed.value, u"23080"_dec);
    QVERIFY(!printed.isDerived());
    const Fact computed = translatedAmount(*m_book, u"noodle_sales"_s, u"2Q24"_s);
    QCOMPARE(*computed.value, u"22997.33"_dec); // 3,449,600 / 150.00, as many digits
    QCOMPARE(computed.unit, u"USD_thousand"_s);
    QCOMPARE(computed.absence, Absence::None);
    QVERIFY(computed.isDerived());
    QCOMPARE(computed.derivation->formula, Formula::Translation);
    for (const QString &period : {u"2Q23"_s, u"1Q24"_s, u"6M24"_s}) {
        const Fact none = translatedAmount(*m_book, u"sales"_s, period);
        QVERIFY(!none.value);
        QCOMPARE(none.absence, Absence::NotInRelease);
    }
    QVERIFY(!translatedAmount(*m_book, u"bowls"_s, u"2Q24"_s).value);
}

void TestAnalysis::convertsUnits()
{
    const Unit &thousands = *m_book->unit(u"JPY_thousand"_s);
    const Unit &millions = *m_book->unit(u"JPY_million"_s);
    const auto half = Rounding::HalfAwayFromZero;
    QCOMPARE(inUnit(u"-1500"_dec, thousands, millions, half), u"-2"_dec);
    QCOMPARE(inUnit(u"-1500"_dec, thousands, millions, Rounding::TowardZero), u"-1"_dec);
    QCOMPARE(inUnit(u"-499"_dec, thousands, millions, half), u"-0"_dec);
    QCOMPARE(inUnit(u"9633"_dec, millions, thousands, half), u"9633000"_dec);
}

void TestAnalysis::impliesQuarters_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &printed, const QString &period, const QString &expected) {
        QTest::newRow(name) << u"exports"_s << u"JPY_million"_s << printed << period << expected;
    };
    row("first of nine months", u"2Q24=20 3Q24=30 9M24=60"_s, u"1Q24"_s, u"10 = 9M24 − 2Q24 − 3Q24"_s);
    row("middle of nine months", u"1Q24=10 3Q24=30 9M24=60"_s, u"2Q24"_s, u"20 = 9M24 − 1Q24 − 3Q24"_s);
    row("last of nine months", u"1Q24=10 2Q24=20 9M24=60"_s, u"3Q24"_s, u"30 = 9M24 − 1Q24 − 2Q24"_s);
    row("nine months less the half-year", u"6M24=35 9M24=60"_s, u"3Q24"_s, u"25 = 9M24 − 6M24"_s);
    row("half-year less a quarter", u"1Q24=15 6M24=35"_s, u"2Q24"_s, u"20 = 6M24 − 1Q24"_s);
    row("year less nine months", u"9M24=60 12M24=100"_s, u"4Q24"_s, u"40 = 12M24 − 9M24"_s);
    row("year less half-year and a quarter", u"6M24=35 3Q24=25 12M24=100"_s, u"4Q24"_s, u"40 = 12M24 − 6M24 − 3Q24"_s);
    row("loss", u"6M24=35 9M24=(60)"_s, u"3Q24"_s, u"-95 = 9M24 − 6M24"_s);
    row("printed", u"1Q24=11 2Q24=20 3Q24=30 9M24=60"_s, u"1Q24"_s, u"11"_s);
    row("printed as a dash", u"1Q24=- 2Q24=20 3Q24=30 9M24=60"_s, u"1Q24"_s, u"-"_s);
    row("a quarter is missing", u"3Q24=30 9M24=60"_s, u"1Q24"_s, QString());
    row("the whole is missing", u"2Q24=20 3Q24=30"_s, u"1Q24"_s, QString());
    row("half of the rest is missing", u"6M24=35 12M24=100"_s, u"4Q24"_s, QString());
    row("quarters alone are implied", u"3Q24=25 9M24=60"_s, u"6M24"_s, QString());
    const auto never = [](const char *name, const QString &item, const QString &unit) {
        QTest::newRow(name) << item << unit << u"2Q24=20 3Q24=30 9M24=60"_s << u"1Q24"_s << QString();
    };
    never("balance", u"cash"_s, u"JPY_million"_s);
    never("count", u"shops"_s, u"bowl"_s);
    never("rate", u"margin"_s, u"percent"_s);
    never("amount a share", u"price"_s, u"JPY_per_share"_s);
}

void TestAnalysis::impliesQuarters()
{
    QFETCH(const QString, item);
    QFETCH(const QString, unit);
    QFETCH(const QString, printed);
    QFETCH(const QString, period);
    const Fact fact = amount(*bookPrinting(item, unit, printed), item, period);
    QTEST(told(fact), "expected");
    QCOMPARE(fact.restsOnImpliedQuarter(), fact.isDerived());
}

// Whatever is computed from a quarter that nobody printed says so, once.
void TestAnalysis::namesImpliedQuarters()
{
    const BookPtr book = bookPrinting(u"sales"_s, u"JPY_million"_s, u"6M24=6762 9M24=10000 12M24=13500"_s);
    const auto sales = [&](const QString &period) { return amount(*book, u"sales"_s, period); };
    QCOMPARE(sales(u"2Q24"_s).impliedQuarters(), QStringList());
    QCOMPARE(sales(u"3Q24"_s).impliedQuarters(), QStringList{u"3Q24"_s});
    QCOMPARE(difference(*book, u"sales"_s, u"3Q24"_s, u"2Q24"_s).impliedQuarters(), QStringList{u"3Q24"_s});
    QCOMPARE(difference(*book, u"sales"_s, u"4Q24"_s, u"3Q24"_s).impliedQuarters(),
             (QStringList{u"4Q24"_s, u"3Q24"_s}));
    QCOMPARE(share(*book, u"sales"_s, u"sales"_s, u"3Q24"_s, Measure::Amount).impliedQuarters(),
             QStringList{u"3Q24"_s});
    QVERIFY(!difference(*book, u"sales"_s, u"2Q24"_s, u"1Q24"_s).restsOnImpliedQuarter());
}

// To every period that ends on their day, an opening balance to every one that begins on it.
void TestAnalysis::balancesBelongToTheirDay_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("expected");
    QTest::newRow("quarter of the nine months") << u"cash"_s << u"9M24=60"_s << u"3Q24"_s << u"60"_s;
    QTest::newRow("nine months of the quarter") << u"cash"_s << u"3Q24=60"_s << u"9M24"_s << u"60"_s;
    QTest::newRow("another day") << u"cash"_s << u"9M24=60"_s << u"2Q24"_s << QString();
    QTest::newRow("its own first") << u"cash"_s << u"9M24=60 3Q24=61"_s << u"3Q24"_s << u"61"_s;
    QTest::newRow("its own dash") << u"cash"_s << u"9M24=60 3Q24=-"_s << u"3Q24"_s << u"-"_s;
    QTest::newRow("opening of the first quarter") << u"cash_before"_s << u"1Q24=30 2Q24=40"_s << u"6M24"_s << u"30"_s;
    QTest::newRow("opening of the half-year") << u"cash_before"_s << u"6M24=30"_s << u"1Q24"_s << u"30"_s;
    QTest::newRow("opening of another day") << u"cash_before"_s << u"6M24=30"_s << u"2Q24"_s << QString();
    QTest::newRow("no balance") << u"exports"_s << u"9M24=60"_s << u"3Q24"_s << QString();
}

void TestAnalysis::balancesBelongToTheirDay()
{
    QFETCH(const QString, item);
    QFETCH(const QString, printed);
    QFETCH(const QString, period);
    QTEST(told(amount(*bookPrinting(item, u"JPY_million"_s, printed), item, period)), "expected");
}

void TestAnalysis::computesRatios_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("value"); // in the unit of the ratio, with more digits than shown
    QTest::addColumn<Absence>("absence");
    const auto none = Absence::None;
    QTest::newRow("percent") << u"noodle_share"_s << u"2Q24"_s << u"99.641826"_s << none;
    QTest::newRow("of a loss") << u"operating_margin"_s << u"2Q24"_s << u"-1.097631"_s << none;
    QTest::newRow("across units") << u"sales_a_bowl"_s << u"2Q24"_s << u"2769600.00000"_s << none;
    QTest::newRow("of a half-year") << u"noodle_share"_s << u"6M24"_s << u"99.822538"_s << none;
    QTest::newRow("on zero") << u"noodles_on_broth"_s << u"1Q24"_s << QString() << Absence::NotInRelease;
    QTest::newRow("on a dash") << u"noodles_on_broth"_s << u"2Q23"_s << QString() << Absence::NotInRelease;
    QTest::newRow("on nothing") << u"sales_a_bowl"_s << u"6M24"_s << QString() << Absence::NotInRelease;
}

void TestAnalysis::computesRatios()
{
    QFETCH(const QString, item);
    QFETCH(const QString, period);
    const BookPtr book = bookWithRatios().book();
    const Fact fact = amount(*book, item, period);
    QTEST(fact.value ? fact.value->toPlain() : QString(), "value");
    QTEST(fact.absence, "absence");
    if (!fact.value)
        return;
    const Ratio *ratio = book->ratio(item);
    QCOMPARE(book->unit(fact.unit)->base, book->item(item)->base);
    QCOMPARE(fact.derivation->formula, Formula::Ratio);
    QCOMPARE(fact.derivation->operands.at(0).conceptId, ratio->numerator);
    QCOMPARE(fact.derivation->operands.at(1).conceptId, ratio->denominator);
}

// One printed to the tenth would make the change from one that is computed wrong; without its parts it is all there is.
void TestAnalysis::ratiosAreComputedBeforePrinted()
{
    BookText text = bookWithRatios();
    text.append(u"figures"_s, u"operating_margin,2Q24,amount,percent,en ja,(1.2),Margin,利益率\n"
                              "operating_margin,6M24,amount,percent,en ja,(2.0),Margin,利益率"_s);
    const BookPtr book = text.book();
    QCOMPARE(*amount(*book, u"operating_margin"_s, u"2Q24"_s).value, u"-1.097631"_dec);
    const Fact printed = amount(*book, u"operating_margin"_s, u"6M24"_s);
    QCOMPARE(*printed.value, u"-2.0"_dec);
    QVERIFY(!printed.isDerived());
}

void TestAnalysis::ratiosMoveInPoints()
{
    const BookPtr book = bookWithRatios().book();
    const Fact moved = models::change(*book, u"operating_margin"_s, u"2Q24"_s, u"2Q23"_s, Measure::YoY);
    QCOMPARE(*moved.value, u"-11.1"_dec); // from 10 % to -1.0976 %: no percentage, no turn
    QCOMPARE(moved.unit, u"point"_s);
    QCOMPARE(moved.measure, Measure::YoY);
    QCOMPARE(moved.turn, Turn::None);
    QCOMPARE(moved.derivation->formula, Formula::PointChange);
    QCOMPARE(*movement(*book, u"operating_margin"_s, u"2Q24"_s, u"1Q24"_s).value, u"1.9"_dec);
    // A ratio that is no percentage changes like an amount.
    const Fact price = models::change(*book, u"sales_a_bowl"_s, u"2Q24"_s, u"2Q23"_s, Measure::YoY);
    QCOMPARE(*price.value, u"177.0"_dec);
    QCOMPARE(price.derivation->formula, Formula::ChangePercent);
    QCOMPARE(*movement(*book, u"sales_a_bowl"_s, u"2Q24"_s, u"2Q23"_s).value, u"1769600.00000"_dec);
    QCOMPARE(pointChange(*book, u"noodle_share"_s, u"2Q24"_s, u"3Q99"_s, Measure::YoY).absence, Absence::NotInRelease);
}

// From 10.44 % to 10.4602 %: not the 0.1 points between 10.4 % and 10.5 %.
void TestAnalysis::roundsPointsOnce()
{
    BookText text = bookWithRatios().remove(u"figures"_s);
    text.replace(u"ratios"_s, u"noodle_share,noodle_sales,sales"_s, u"noodle_share,exports,sales"_s);
    text.set(u"statements/table-1"_s, u"concept,parent,role,label_en,label_ja,unit,notes,2Q24,2Q23\n"
                                      "exports,,item,Exports,輸出,,,362.13,104.40\n"_s);
    QCOMPARE(*pointChange(*text.book(), u"noodle_share"_s, u"2Q24"_s, u"2Q23"_s, Measure::YoY).value, u"0.0"_dec);
}

void TestAnalysis::sumsWhatNobodyPrints()
{
    BookText text = smallBook();
    text.append(u"concepts"_s, u"spending,JPY,duration,debit,down,plain,,Spending,支出"_s);
    text.append(u"calculations"_s, u"spending_parts,spending,cost_of_sales,1\nspending_parts,spending,exports,-1"_s);
    const BookPtr book = text.book();
    const Fact sum = amount(*book, u"spending"_s, u"2Q24"_s);
    QCOMPARE(told(sum), u"50400 = 2Q24 − 2Q24"_s);
    QCOMPARE(sum.derivation->formula, Formula::Sum);
    QCOMPARE(*amount(*book, u"spending"_s, u"2Q23"_s).value, u"-100.000"_dec); // 900,000 thousand less 1,000 million
    QCOMPARE(amount(*book, u"spending"_s, u"1Q24"_s).absence, Absence::NotInRelease); // no exports told
}

// The first calculation of a total is the one shown; where a part of it is missing, the next.
void TestAnalysis::sumsInAnotherWay()
{
    BookText text = smallBook();
    text.append(u"concepts"_s, u"group,JPY,duration,credit,up,plain,,Group,連結"_s);
    text.append(u"calculations"_s, u"with_exports,group,sales,1\nwith_exports,group,exports,1\nalone,group,sales,1"_s);
    const BookPtr book = text.book();
    QCOMPARE(told(amount(*book, u"group"_s, u"2Q24"_s)), u"6911600 = 2Q24 + 2Q24"_s);
    QCOMPARE(told(amount(*book, u"group"_s, u"1Q24"_s)), u"3300100 = 1Q24"_s);
}

void TestAnalysis::weighsSteps()
{
    const Fact cost = amount(*m_book, u"cost_of_sales"_s, u"2Q24"_s);
    QCOMPARE(told(weighted(cost, 1)), u"3500000"_s);
    const Fact step = weighted(cost, -1);
    QCOMPARE(*step.value, u"-3500000"_dec);
    QCOMPARE(step.derivation->weights, std::vector<int>{-1});
    QCOMPARE(told(weighted(amount(*m_book, u"broth_sales"_s, u"2Q23"_s), -1)), u"-"_s);
}

void TestAnalysis::judgesByMeaning_data()
{
    QTest::addColumn<Better>("better");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("base");
    QTest::addColumn<int>("direction");
    QTest::addColumn<Effect>("effect");
    QTest::newRow("more sales") << Better::Up << u"6"_s << u"5"_s << 1 << Effect::Good;
    QTest::newRow("fewer sales") << Better::Up << u"5"_s << u"6"_s << -1 << Effect::Bad;
    QTest::newRow("more cost") << Better::Down << u"6"_s << u"5"_s << 1 << Effect::Bad;
    QTest::newRow("less cost") << Better::Down << u"5"_s << u"6"_s << -1 << Effect::Good;
    QTest::newRow("neither") << Better::Neutral << u"6"_s << u"5"_s << 1 << Effect::Neutral;
    QTest::newRow("no change") << Better::Up << u"5"_s << u"5"_s << 0 << Effect::Neutral;
    QTest::newRow("turned to profit") << Better::Up << u"5"_s << u"(5)"_s << 1 << Effect::Good;
    QTest::newRow("turned to loss") << Better::Up << u"(5)"_s << u"5"_s << -1 << Effect::Bad;
    QTest::newRow("loss narrowed") << Better::Up << u"(4)"_s << u"(5)"_s << 1 << Effect::Good;
    QTest::newRow("loss widened") << Better::Up << u"(5)"_s << u"(4)"_s << -1 << Effect::Bad;
    QTest::newRow("no base") << Better::Up << u"5"_s << QString() << 0 << Effect::Neutral;
}

void TestAnalysis::judgesByMeaning()
{
    QFETCH(const Better, better);
    QFETCH(const QString, now);
    QFETCH(const QString, base);
    const Fact result = change(bookWith(now, base));
    QTEST(direction(result), "direction");
    Concept item;
    item.better = better;
    QTEST(effectOf(item, result), "effect");
}

// From 10 over three steps of 1 each, all printed to the unit or all differences of two printed figures.
void TestAnalysis::bridgesAddUpWithinTheRounding_data()
{
    QTest::addColumn<QString>("rounding");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("end");
    QTest::addColumn<BridgeCheck>("check");
    const auto addsUp = BridgeCheck::AddsUp;
    const auto doesNot = BridgeCheck::DoesNotAddUp;
    const QString rounded = u"half_away_from_zero"_s;
    const QString cut = u"toward_zero"_s;
    QTest::newRow("rounded, exact") << rounded << u"1"_s << u"13"_s << addsUp;
    QTest::newRow("rounded, as far as may be") << rounded << u"1"_s << u"15"_s << addsUp;
    QTest::newRow("rounded, farther") << rounded << u"1"_s << u"16"_s << doesNot;
    QTest::newRow("cut, as far up as may be") << cut << u"1"_s << u"17"_s << addsUp; // 10.9 + 3 x 1.9 = 16.6
    QTest::newRow("cut, farther up") << cut << u"1"_s << u"18"_s << doesNot;
    QTest::newRow("cut, down") << cut << u"1"_s << u"11"_s << doesNot;
    QTest::newRow("cut losses, as far down as may be") << cut << u"-1"_s << u"4"_s << addsUp; // 10 - 3 x 1.9 = 4.3
    QTest::newRow("cut losses, farther down") << cut << u"-1"_s << u"2"_s << doesNot;
    QTest::newRow("differences of rounded figures") << rounded << u"7-6"_s << u"17"_s << addsUp;
    QTest::newRow("differences of rounded figures, farther") << rounded << u"7-6"_s << u"18"_s << doesNot;
    QTest::newRow("differences of cut figures") << cut << u"7-6"_s << u"9"_s << addsUp;
    QTest::newRow("differences of cut figures, farther") << cut << u"7-6"_s << u"8"_s << doesNot;
}

void TestAnalysis::bridgesAddUpWithinTheRounding()
{
    QFETCH(const QString, rounding);
    QFETCH(const QString, step);
    QFETCH(const QString, end);
    const BookPtr book = smallBook().replace(u"book"_s, u"half_away_from_zero"_s, rounding).book();
    const auto printed = [](const QString &value) {
        Fact fact;
        fact.unit = u"JPY_million"_s;
        fact.value = Decimal::fromPlain(value);
        fact.absence = Absence::None;
        return fact;
    };
    const bool isDifference = step.contains(u'-') && !step.startsWith(u'-');
    const Fact stepFact = isDifference
                              ? between(*book, printed(step.section(u'-', 0, 0)), printed(step.section(u'-', 1)))
                              : printed(step);
    const std::vector<Fact> facts{printed(u"10"_s), stepFact, stepFact, stepFact, printed(end)};
    QTEST(checkBridge(*book, facts, {true, false, false, false, true}), "check");
}

QTEST_APPLESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
