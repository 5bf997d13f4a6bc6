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
    void knowsTheDayOfABalance();
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

// A balance is that of every period which ends on its day, an opening balance of every one which begins on its day.
void TestAnalysis::knowsTheDayOfABalance()
{
    BookText text = smallBook();
    text.append(u"concepts"_s, u"cash,JPY,instant,debit,up,plain,,Cash,現金\n"
                               "cash_before,JPY,opening,debit,up,plain,,Cash at beginning,期首残高"_s);
    text.set(u"statements/table-1"_s, u"concept,parent,role,label_en,label_ja,unit,notes,2Q24,1Q24\n"
                                      "cash_before,,item,Beginning,期首,,,40,30\ncash,,item,End,期末,,,50,40\n"_s);
    const BookPtr book = text.book();
    QCOMPARE(*amount(*book, u"cash"_s, u"6M24"_s).value, u"50"_dec);
    QCOMPARE(*amount(*book, u"cash_before"_s, u"6M24"_s).value, u"30"_dec);
    QCOMPARE(amount(*book, u"cash"_s, u"2Q23"_s).absence, Absence::NotInRelease);
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
    QCOMPARE(*computed.value, u"22997"_dec); // 3,449,600 / 150.00
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
