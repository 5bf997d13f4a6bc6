#include "ModelText.h"
#include "SmallBook.h"
#include "Values.h"
#include "analysis/Analysis.h"
#include "items/ExhibitModel.h"
#include "items/Roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

using Tester = QAbstractItemModelTester;

namespace {

const QString mix = u"sales_mix"_s;
const QString variance = u"change"_s;

/// Aozora Noodles with a variance beside its mix.
BookText bookText()
{
    BookText text = smallBook();
    text.append(u"exhibits"_s,
                u"change,sales_page,variance,noodle_sales broth_sales cost_of_sales,sales,income,income,Changes,増減,"
                u"The {sales:yoy?rise/fall} is mainly {driver:yoy},{sales:yoy?増加/減少}は主に{driver:yoy}"_s);
    return text;
}

/// The whole table; a line break in a head as a slash.
QStringList shown(const ExhibitModel &model)
{
    QStringList lines = toText(model);
    return lines.replaceInStrings(u"\n"_s, u" / "_s);
}

/// The same with the name of each row before it.
QStringList named(const ExhibitModel &model)
{
    QStringList lines = shown(model);
    for (int row = 0; row < model.rowCount(); ++row)
        lines[row + 1].prepend(model.headerData(row, Qt::Vertical).toString() + u" | "_s);
    return lines;
}

/// Aozora with margins, a balance and nine months that imply their last quarter; its only exhibit is "it": kind,
/// concepts, total, companion and base as in the book.
BookPtr bookWith(const QString &exhibit)
{
    BookText text = smallBook();
    text.append(u"units"_s, u"point,points,point,0,1,points,ポイント,Points,単位：ポイント,%1 pt,%1pt,pt,pt"_s);
    text.append(u"periods"_s, u"3Q24,2025-01-01,2025-03-31\n9M24,2024-07-01,2025-03-31"_s);
    text.append(u"concepts"_s, u"cost_ratio,percent,duration,,down,plain,,Cost ratio,原価率\n"
                               "operating_margin,percent,duration,,up,plain,,Operating margin,営業利益率\n"
                               "cash,JPY,instant,debit,up,plain,,Cash,現金"_s);
    text.set(u"ratios"_s, u"concept,numerator,denominator\n"
                          "cost_ratio,cost_of_sales,sales\n"
                          "operating_margin,operating_income,sales\n"_s);
    text.set(u"statements/table-1"_s, u"concept,parent,role,label_en,label_ja,unit,notes,2Q24,6M24,9M24\n"
                                      "noodle_sales,,item,Noodles,麺,,,\"3,450\",\"6,750\",\"10,000\"\n"
                                      "sales,,total,Sales,売上高,,,\"3,462\",\"6,762\",\"10,020\"\n"
                                      "cash,,item,Cash,現金,,,,800,900\n"_s);
    text.set(u"exhibits"_s, u"id,page,kind,concepts,total,companion,base,sources,title_en,title_ja,message_en,"
                            "message_ja\nit,sales_page,%1,income,It,それ,It,それ\n"_s.arg(exhibit));
    return text.book();
}

/// An exhibit ("kind, concepts, total, companion, base"), the unit its heading names, and its whole table.
void row(const char *name, const QString &exhibit, const QString &unit, const QString &expected)
{
    QTest::newRow(name) << exhibit << unit << table(expected);
}

} // namespace

class TestExhibitModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesPeriodsInTimeOrder();
    void showsJapanese();
    void marksGapsBetweenPeriods();
    void passesOverQuartersInTheRelease();
    void namesUnnamedQuartersByTheirMonths();
    void startsFromAnotherPeriod();
    void leavesOutPeriodsWithoutFigures();
    void showsEveryKind_data();
    void showsEveryKind();
    void givesEveryQuarterItsPlaceInATimeline();
    void tellsDerivedQuarters();
    void tellsTheCompanionOfEachValue();
    void bridgesTheirOwnPeriod();
    void bridgesFromAnotherPeriod_data();
    void bridgesFromAnotherPeriod();
    void judgesStepsByWhereTheyLead();
    void comparesWithinAVariance();
    void variesFromAnotherPeriod();
    void judgesChangesByTheirEffect();
    void hasFactsWithTheirSource();
    void showsDollarsWhereTranslated();
    void neverTranslatesDifferences();
    void answersRoles();
    void languageAndUnitKeepEverythingInPlace();
    void periodResets();
    void announcesNothingWithoutChange();
    void speaksAroundThePicture();
    void speaksJapaneseAroundThePicture();
    void speaksOfThePeriodAloneWithoutComparison();
    void speaksWithoutThePeriodOfABridge();
    void tellsTheMonthsOfThePeriodShown();
    void emptiesForAnUnknownExhibit();
    void emptiesForAPeriodWithoutComparison();

private:
    void fill(ExhibitModel &model, const QString &exhibit, const QString &period = u"2Q24"_s) const
    {
        model.setUnit(u"JPY_million"_s);
        model.setCurrentPeriod(period);
        model.setExhibit(m_book, exhibit);
    }

    BookPtr m_book = bookText().book();

private:
    static void addColumnKinds();
    static void addOtherKinds();
};

void TestExhibitModel::comparesPeriodsInTimeOrder()
{
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, mix);
    QCOMPARE(shown(model), table(uR"(
2Q23 | 3Q23 / 4Q23 | 1Q24 | 2Q24
1,000 |  | 3,300 | 3,450
- |  | 0 | 12
1,000 |  | 3,300 | 3,462
)"));
    QCOMPARE(headTexts(model, GroupRole), (QStringList{u"Oct–Dec 2023"_s, {}, u"Jul–Sep 2024"_s, u"Oct–Dec 2024"_s}));
    QCOMPARE(headTexts(model, PeriodRole), (QStringList{u"2Q23"_s, {}, u"1Q24"_s, u"2Q24"_s}));
}

void TestExhibitModel::showsJapanese()
{
    ExhibitModel model;
    model.setLanguage(Language::Japanese);
    fill(model, mix);
    model.setUnit(u"JPY_100million"_s);
    QCOMPARE(shown(model), table(uR"(
2Q23 | 3Q23 / 4Q23 | 1Q24 | 2Q24
10 |  | 33 | 34
－ |  | 0 | 0
10 |  | 33 | 35
)"));
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"麺"_s);
    QCOMPARE(model.headerData(2, Qt::Vertical).toString(), u"売上高合計"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, GroupRole).toString(), u"2023年10–12月"_s);
}

void TestExhibitModel::marksGapsBetweenPeriods()
{
    ExhibitModel model;
    fill(model, mix);
    QCOMPARE(model.axis().size(), 4);
    const Slot &gap = model.axis().at(1);
    QVERIFY(gap.isGap());
    QCOMPARE(gap.missing, (QStringList{u"3Q23"_s, u"4Q23"_s}));
    QCOMPARE(model.gapText(gap), u"3Q23, 4Q23\nnot in release"_s);
    QVERIFY(!model.factAt(0, 1).value);
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    QCOMPARE(model.index(0, 1).data(PeriodRole), QVariant());
    QVERIFY(!model.axis().at(2).isGap()); // the two quarters beside each other have none in between
}

// A comparison may leave out quarters that the release has: there is a gap, but nothing is missing from the release.
void TestExhibitModel::passesOverQuartersInTheRelease()
{
    BookText text = bookText();
    text.append(u"periods"_s, u"3Q23,2024-01-01,2024-03-31\n4Q23,2024-04-01,2024-06-30"_s);
    text.append(u"figures"_s, u"noodle_sales,3Q23,amount,JPY_million,en ja,\"1,100\",Noodles,麺"_s);
    ExhibitModel model;
    model.setCurrentPeriod(u"2Q24"_s);
    model.setExhibit(text.book(), mix);
    QCOMPARE(model.axis().size(), 4);
    QCOMPARE(model.gapText(model.axis().at(1)), u"4Q23\nnot in release"_s);
    text.append(u"figures"_s, u"broth_sales,4Q23,amount,JPY_million,en ja,0,Broth,スープ"_s);
    model.setExhibit(text.book(), mix);
    QVERIFY(model.axis().at(1).isGap());
    QCOMPARE(model.gapText(model.axis().at(1)), QString());
}

// Where a book does not call its quarters 1Q24, that may be the name of another.
void TestExhibitModel::namesUnnamedQuartersByTheirMonths()
{
    BookText text = bookText();
    text.append(u"periods"_s, u"Q3FY22,2022-01-01,2022-03-31"_s);
    ExhibitModel model;
    model.setCurrentPeriod(u"2Q24"_s);
    model.setExhibit(text.book(), mix);
    QCOMPARE(model.axis().at(1).missing, (QStringList{u"2024-01–03"_s, u"2024-04–06"_s}));
}

void TestExhibitModel::startsFromAnotherPeriod()
{
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, mix, u"1Q24"_s);
    QCOMPARE(shown(model), table(uR"(
1Q24
3,300
0
3,300
)")); // no year before, and what lies between would be no quarter before
}

void TestExhibitModel::leavesOutPeriodsWithoutFigures()
{
    BookText text = bookText();
    text.append(u"exhibits"_s,
                u"exported,sales_page,stacked_columns,exports,,income,income,Exports,輸出,Exports,輸出"_s);
    ExhibitModel model;
    model.setUnit(u"JPY_million"_s);
    model.setCurrentPeriod(u"2Q24"_s);
    model.setExhibit(text.book(), u"exported"_s);
    QCOMPARE(shown(model), table(uR"(
2Q23 | 3Q23 / 4Q23 / 1Q24 | 2Q24
1,000 |  | 3,450
)"));
    QVERIFY(!model.isTotal(0));
}

void TestExhibitModel::showsEveryKind_data()
{
    QTest::addColumn<QString>("exhibit"); // kind, concepts, total, companion, base
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("expected");
    addColumnKinds();
    addOtherKinds();
}

void TestExhibitModel::addColumnKinds()
{
    row("columns", u"columns,sales,,,"_s, u"JPY money"_s, uR"(
2Q23 | 3Q23 / 4Q23 | 1Q24 | 2Q24
Total sales | 1,000 |  | 3,300 | 3,462
)"_s);
    row("columns of a ratio", u"columns,operating_margin,,,"_s, u"Percent"_s, uR"(
2Q23 | 3Q23 / 4Q23 | 1Q24 | 2Q24
Operating margin | 10.0% |  | (3.0%) | (1.1%)
)"_s);
    row("columns of a count", u"columns,bowls,,,"_s, u"Bowls"_s, uR"(
2Q23 | 3Q23 / 4Q23 | 1Q24 | 2Q24
Bowls sold | 1,000 |  | 1,300 | 1,250
)"_s);
    row("columns of a balance", u"columns,cash,,,"_s, u"JPY money"_s, uR"(
2Q24
Cash | 800
)"_s);
    row("stacked columns", u"stacked_columns,noodle_sales broth_sales,sales,,"_s, u"JPY money"_s, uR"(
2Q23 | 3Q23 / 4Q23 | 1Q24 | 2Q24
Noodles | 1,000 |  | 3,300 | 3,450
Broth | - |  | 0 | 12
Total sales | 1,000 |  | 3,300 | 3,462
)"_s);
    row("stacked shares", u"stacked_shares,noodle_sales broth_sales,sales,,"_s, u"Percent"_s, uR"(
2Q23 | 3Q23 / 4Q23 | 1Q24 | 2Q24
Noodles | 100.0% |  | 100.0% | 99.6%
Broth | - |  | 0.0% | 0.4%
Total sales | 100.0% |  | 100.0% | 100.0%
)"_s);
}

void TestExhibitModel::addOtherKinds()
{
    row("variance", u"variance,noodle_sales broth_sales,sales,,"_s, u"JPY money"_s, uR"(
Change YoY | Change QoQ
Noodles | +2,450 | +150
Broth | - | +12
Total sales | +2,462 | +162
)"_s);
    row("variance of ratios", u"variance,cost_ratio operating_margin,,,"_s, u"Points"_s, uR"(
Change YoY | Change QoQ
Cost ratio | +11.1 pt | (1.9) pt
Operating margin | (11.1) pt | +1.9 pt
)"_s);
    row("bridge", u"bridge,=sales -cost_of_sales =operating_income,,,"_s, u"JPY money"_s, uR"(
2Q24
Total sales | 3,462
Cost of sales | (3,500)
Operating income | (38)
)"_s);
    row("bridge between periods", u"period_bridge,=operating_income sales -cost_of_sales =operating_income,,,"_s,
        u"JPY money"_s, uR"(
Change YoY
Operating income | 100
Total sales | +2,462
Cost of sales | (2,600)
Operating income | (38)
)"_s);
    row("multiples", u"multiples,cost_ratio operating_margin,,,"_s, u"Percent"_s, uR"(
2Q23 | 3Q23 / 4Q23 | 1Q24 | 2Q24
Cost ratio | 90.0% |  | 103.0% | 101.1%
Operating margin | 10.0% |  | (3.0%) | (1.1%)
)"_s);
    row("lines", u"lines,sales exports,,,"_s, u"JPY money"_s, uR"(
2Q23 | 3Q23 | 4Q23 | 1Q24 | 2Q24 | 3Q24
Total sales | 1,000 |  |  | 3,300 | 3,462 | 3,258
Exports | 1,000 |  |  |  | 3,450 |
)"_s);
    row("tile", u"tile,sales,,,"_s, u"JPY money"_s, uR"(
2Q23 | 3Q23 / 4Q23 | 1Q24 | 2Q24
Total sales | 1,000 |  | 3,300 | 3,462
)"_s);
}

// Money in the unit chosen, everything else in its own.
void TestExhibitModel::showsEveryKind()
{
    QFETCH(const QString, exhibit);
    QFETCH(const QString, unit);
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setUnit(u"JPY_million"_s);
    model.setCurrentPeriod(u"2Q24"_s);
    model.setExhibit(bookWith(exhibit), u"it"_s);
    QTEST(named(model), "expected");
    const bool isMoney = unit == u"JPY money"_s;
    QCOMPARE(model.shownUnit()->heading.en, isMoney ? u"JPY in millions"_s : unit);
    model.setUnit(u"JPY_thousand"_s);
    QCOMPARE(model.shownUnit()->heading.en, isMoney ? u"JPY in thousands"_s : unit);
}

void TestExhibitModel::givesEveryQuarterItsPlaceInATimeline()
{
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setUnit(u"JPY_million"_s);
    model.setCurrentPeriod(u"2Q24"_s);
    model.setAxisMode(AxisMode::Timeline);
    model.setExhibit(bookWith(u"stacked_columns,noodle_sales broth_sales,sales,,"_s), u"it"_s);
    QCOMPARE(named(model), table(uR"(
2Q23 | 3Q23 | 4Q23 | 1Q24 | 2Q24 | 3Q24
Noodles | 1,000 |  |  | 3,300 | 3,450 | 3,250
Broth | - |  |  | 0 | 12 |
Total sales | 1,000 |  |  | 3,300 | 3,462 | 3,258
)"));
    QCOMPARE(model.currentColumn(), 4);
    for (const int column : {1, 2}) {
        QVERIFY(model.axis().at(column).isGap());
        QCOMPARE(model.gapText(model.axis().at(column)), u"not in release"_s); // its name stands in its head
    }
    QSignalSpy resets(&model, &ExhibitModel::modelReset);
    model.setAxisMode(AxisMode::Comparison);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(shown(model).constFirst(), u"2Q23 | 3Q23 / 4Q23 | 1Q24 | 2Q24"_s);
    QCOMPARE(model.currentColumn(), 3);
    // Longer periods have no place among quarters.
    model.setCurrentPeriod(u"9M24"_s);
    QCOMPARE(shown(model).constFirst(), u"9M24"_s);
}

// A quarter that nobody printed is marked as such in the note, and only where it is shown.
void TestExhibitModel::tellsDerivedQuarters()
{
    ExhibitModel model;
    model.setCurrentPeriod(u"3Q24"_s);
    model.setExhibit(bookWith(u"columns,sales,,,"_s), u"it"_s);
    QCOMPARE(shown(model).constFirst(), u"2Q24 | 3Q24"_s);
    QVERIFY(model.factAt(0, 1).restsOnImpliedQuarter());
    QVERIFY(!model.factAt(0, 0).restsOnImpliedQuarter());
    QCOMPARE(model.texts().note, u"3Q24: derived from cumulative figures"_s);
    model.setLanguage(Language::Japanese);
    QCOMPARE(model.texts().note, u"3Q24：累計から算出"_s);
    model.setCurrentPeriod(u"2Q24"_s);
    QCOMPARE(model.texts().note, QString());
    model.setExhibit(bookWith(u"variance,sales,,,"_s), u"it"_s);
    model.setLanguage(Language::English);
    model.setCurrentPeriod(u"3Q24"_s);
    QCOMPARE(named(model), (QStringList{u"Change QoQ"_s, u"Total sales | (204)"_s}));
    QCOMPARE(model.texts().note, u"3Q24: derived from cumulative figures"_s);
}

void TestExhibitModel::tellsTheCompanionOfEachValue()
{
    ExhibitModel model;
    model.setCurrentPeriod(u"2Q24"_s);
    model.setExhibit(bookWith(u"columns,operating_income,,operating_margin,"_s), u"it"_s);
    QStringList companions;
    for (int column = 0; column < model.columnCount(); ++column)
        companions.append(model.format().figure(*model.book(), model.companionAt(column), nullptr));
    QCOMPARE(companions, (QStringList{u"10.0%"_s, {}, u"(3.0%)"_s, u"(1.1%)"_s}));
    model.setExhibit(bookWith(u"columns,operating_income,,,"_s), u"it"_s);
    QVERIFY(!model.companionAt(3).value);
}

// A bridge may be of the period a year ago or the quarter before, beside one of the current period.
void TestExhibitModel::bridgesTheirOwnPeriod()
{
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setUnit(u"JPY_million"_s);
    model.setCurrentPeriod(u"2Q24"_s);
    const QString steps = u"bridge,=sales -cost_of_sales =operating_income,,,"_s;
    model.setExhibit(bookWith(steps + u"yoy"_s), u"it"_s);
    QCOMPARE(named(model), table(uR"(
2Q23
Total sales | 1,000
Cost of sales | (900)
Operating income | 100
)"));
    QCOMPARE(model.focusPeriod(), u"2Q23"_s);
    QCOMPARE(model.currentColumn(), 0);
    QCOMPARE(model.texts().period, u"2Q23 (Oct–Dec 2023)"_s);
    model.setExhibit(bookWith(steps + u"qoq"_s), u"it"_s);
    QCOMPARE(named(model), table(uR"(
1Q24
Total sales | 3,300
Cost of sales | (3,400)
Operating income | (100)
)"));
    QCOMPARE(model.focusPeriod(), u"1Q24"_s);
    model.setCurrentPeriod(u"1Q24"_s); // the quarter before it is not in the book
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(model.isTotal(0) && !model.isTotal(1) && model.isTotal(2));
}

void TestExhibitModel::bridgesFromAnotherPeriod_data()
{
    QTest::addColumn<QString>("base"); // of the exhibit
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("chosen"); // by the reader
    QTest::addColumn<QString>("way");
    QTest::addColumn<QStringList>("expected");
    const QStringList fromYearAgo{u"Change YoY"_s, u"100"_s, u"+2,462"_s, u"(2,600)"_s, u"(38)"_s};
    const QStringList fromQuarterBefore{u"Change QoQ"_s, u"(100)"_s, u"+162"_s, u"(100)"_s, u"(38)"_s};
    const QString yearAgo = u"2Q24 − 2Q23"_s;
    const QString quarterBefore = u"2Q24 − 1Q24"_s;
    QTest::newRow("a year ago") << u"yoy"_s << u"2Q24"_s << QString() << yearAgo << fromYearAgo;
    QTest::newRow("the quarter before") << u"qoq"_s << u"2Q24"_s << QString() << quarterBefore << fromQuarterBefore;
    QTest::newRow("fixed, whatever is chosen") << u"yoy"_s << u"2Q24"_s << u"1Q24"_s << yearAgo << fromYearAgo;
    QTest::newRow("none chosen") << QString() << u"2Q24"_s << QString() << yearAgo << fromYearAgo;
    QTest::newRow("the year ago chosen") << QString() << u"2Q24"_s << u"2Q23"_s << yearAgo << fromYearAgo;
    QTest::newRow("the quarter before chosen")
        << QString() << u"2Q24"_s << u"1Q24"_s << quarterBefore << fromQuarterBefore;
    QTest::newRow("itself chosen") << QString() << u"2Q24"_s << u"2Q24"_s << yearAgo << fromYearAgo;
    QTest::newRow("unknown chosen") << QString() << u"2Q24"_s << u"3Q99"_s << yearAgo << fromYearAgo;
    QTest::newRow("any other chosen") << QString() << u"1Q24"_s << u"2Q23"_s << u"1Q24 − 2Q23"_s
                                      << QStringList{u"1Q24"_s, u"100"_s, u"+2,300"_s, u"(2,500)"_s, u"(100)"_s};
    QTest::newRow("back from a later one") << QString() << u"2Q23"_s << u"1Q24"_s << u"2Q23 − 1Q24"_s
                                           << QStringList{u"2Q23"_s, u"(100)"_s, u"(2,300)"_s, u"+2,500"_s, u"100"_s};
}

void TestExhibitModel::bridgesFromAnotherPeriod()
{
    QFETCH(const QString, base);
    QFETCH(const QString, current);
    QFETCH(const QString, chosen);
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setUnit(u"JPY_million"_s);
    model.setCurrentPeriod(current);
    model.setExhibit(bookWith(u"period_bridge,=operating_income sales -cost_of_sales =operating_income,,,"_s + base),
                     u"it"_s);
    model.setBasePeriod(chosen);
    QTEST(shown(model), "expected");
    QTEST(model.headerData(0, Qt::Horizontal, GroupRole).toString(), "way");
    QCOMPARE(model.focusPeriod(), current);
}

// More cost is a step down to less income.
void TestExhibitModel::judgesStepsByWhereTheyLead()
{
    ExhibitModel model;
    model.setCurrentPeriod(u"2Q24"_s);
    model.setExhibit(bookWith(u"period_bridge,=operating_income sales -cost_of_sales =operating_income,,,"_s), u"it"_s);
    QList<Effect> effects;
    for (int row = 0; row < model.rowCount(); ++row)
        effects.append(Effect(model.index(row, 0).data(EffectRole).toInt()));
    QCOMPARE(effects, (QList<Effect>{Effect::Neutral, Effect::Good, Effect::Bad, Effect::Neutral}));
}

void TestExhibitModel::comparesWithinAVariance()
{
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, variance);
    QCOMPARE(shown(model), table(uR"(
Change YoY | Change QoQ
+2,450 | +150
- | +12
+2,600 | +100
+2,462 | +162
)"));
    QCOMPARE(headTexts(model, GroupRole), (QStringList{u"2Q24 − 2Q23"_s, u"2Q24 − 1Q24"_s}));
    QCOMPARE(model.index(0, 0).data(MeasureRole).toInt(), int(Measure::YoY));
    QCOMPARE(model.index(0, 1).data(MeasureRole).toInt(), int(Measure::QoQ));
    QCOMPARE(model.index(0, 1).data(PeriodRole).toString(), u"2Q24"_s);
    model.setUnit(u"JPY_thousand"_s); // from the finest facts, not from what was shown
    QCOMPARE(model.index(0, 1).data().toString(), u"+149,500"_s);
}

void TestExhibitModel::variesFromAnotherPeriod()
{
    ExhibitModel model;
    fill(model, variance, u"1Q24"_s);
    QCOMPARE(model.columnCount(), 0);
    QCOMPARE(model.rowCount(), 4);
}

// A cost that rises is bad though its bar goes right.
void TestExhibitModel::judgesChangesByTheirEffect()
{
    ExhibitModel model;
    fill(model, variance);
    const auto effect = [&](int row, int column) { return Effect(model.index(row, column).data(EffectRole).toInt()); };
    QCOMPARE(effect(0, 0), Effect::Good);
    QCOMPARE(effect(1, 0), Effect::Neutral); // nothing to compare with
    QCOMPARE(effect(2, 0), Effect::Bad);
    fill(model, mix);
    QCOMPARE(effect(0, 0), Effect::Neutral); // an amount is neither
}

void TestExhibitModel::hasFactsWithTheirSource()
{
    ExhibitModel model;
    fill(model, mix);
    const auto printed = model.index(0, 3).data(FactRole).value<Fact>();
    QCOMPARE(*printed.value, u"3449600"_dec); // of the finest, not Table 1's 3,450 millions
    QCOMPARE(printed.source.statement, u"income"_s);
    QVERIFY(!printed.isDerived());
    fill(model, variance);
    const auto computed = model.index(0, 0).data(FactRole).value<Fact>();
    QVERIFY(computed.isDerived());
    QCOMPARE(computed.derivation->formula, Formula::Difference);
    QCOMPARE(computed.derivation->operands.at(1).period, u"2Q23"_s);
}

// The release's own dollars where it prints them, its rate elsewhere, and none for periods that it does not translate.
void TestExhibitModel::showsDollarsWhereTranslated()
{
    ExhibitModel model;
    fill(model, mix);
    model.setUnit(u"USD_thousand"_s);
    QCOMPARE(shown(model).sliced(1), table(uR"(
 |  |  | 22,997
 |  |  | 83
 |  |  | 23,080
)"));
    QVERIFY(model.texts().what.contains(u"USD thousands"_s));
    QVERIFY(model.texts().source.contains(u"150.00"_s));
}

// They would be yen under a dollar sign.
void TestExhibitModel::neverTranslatesDifferences()
{
    ExhibitModel model;
    fill(model, variance);
    model.setUnit(u"USD_thousand"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"+2,450"_s);
    QCOMPARE(model.shownUnit()->id, u"JPY_million"_s);
    QCOMPARE(model.texts().what, u"Changes, JPY millions"_s);
    QVERIFY(!model.texts().source.contains(u"150.00"_s));
}

void TestExhibitModel::answersRoles()
{
    ExhibitModel model;
    fill(model, mix);
    const QModelIndex cell = model.index(1, 3);
    QCOMPARE(cell.data(ConceptRole).toString(), u"broth_sales"_s);
    QCOMPARE(cell.data(PeriodRole).toString(), u"2Q24"_s);
    QCOMPARE(cell.data(MeasureRole).toInt(), int(Measure::Amount));
    QCOMPARE(cell.data(HueRole).toInt(), int(Hue::Blue));
    QCOMPARE(cell.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(cell.data(Qt::DecorationRole), QVariant());
    QCOMPARE(model.headerData(9, Qt::Horizontal), QVariant());
    QCOMPARE(model.headerData(-1, Qt::Vertical), QVariant());
    QVERIFY(model.isTotal(2));
    QVERIFY(!model.isTotal(1));
}

// A bar stays selected while units and languages change: nothing is reset.
void TestExhibitModel::languageAndUnitKeepEverythingInPlace()
{
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, mix);
    QSignalSpy resets(&model, &ExhibitModel::modelReset);
    QSignalSpy data(&model, &ExhibitModel::dataChanged);
    QSignalSpy heads(&model, &ExhibitModel::headerDataChanged);
    QSignalSpy changes(&model, &ExhibitModel::changed);
    const QPersistentModelIndex cell = model.index(2, 3);
    model.setLanguage(Language::Japanese);
    model.setUnit(u"JPY_thousand"_s);
    QCOMPARE(cell.data().toString(), u"3,462,000"_s);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(heads.size(), 4); // both heads each time
    for (const QList<QVariant> &signal : data) {
        QCOMPARE(signal.at(0).toModelIndex(), model.index(0, 0));
        QCOMPARE(signal.at(1).toModelIndex(), model.index(2, 3));
    }
    QCOMPARE(data.size(), 2);
}

void TestExhibitModel::periodResets()
{
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, mix);
    QSignalSpy resets(&model, &ExhibitModel::modelReset);
    QSignalSpy changes(&model, &ExhibitModel::changed);
    model.setCurrentPeriod(u"2Q23"_s);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(shown(model).constFirst(), u"2Q23"_s);
}

void TestExhibitModel::announcesNothingWithoutChange()
{
    ExhibitModel model;
    fill(model, mix);
    QSignalSpy changes(&model, &ExhibitModel::changed);
    model.setCurrentPeriod(u"2Q24"_s);
    model.setUnit(u"JPY_million"_s);
    model.setLanguage(Language::English);
    QCOMPARE(changes.size(), 0);
    ExhibitModel empty;
    QSignalSpy ofNone(&empty, &ExhibitModel::changed);
    empty.setLanguage(Language::Japanese);
    empty.setUnit(u"JPY_thousand"_s);
    QCOMPARE(ofNone.size(), 0);
}

void TestExhibitModel::speaksAroundThePicture()
{
    ExhibitModel model;
    fill(model, mix);
    const ExhibitTexts texts = model.texts();
    QCOMPARE(texts.message, u"Sales 3.5 times"_s);
    QCOMPARE(texts.what, u"Sales mix, JPY millions"_s);
    QCOMPARE(texts.period, u"2Q23, 1Q24, 2Q24 (Oct–Dec 2024)"_s);
    QCOMPARE(
        texts.source,
        u"Source: Aozora 2Q24 results release, Appendix 1, Table 1 · consolidated, U.S. GAAP, unaudited, rounded"_s);
    QCOMPARE(texts.note, QString());
}

void TestExhibitModel::speaksJapaneseAroundThePicture()
{
    ExhibitModel model;
    model.setLanguage(Language::Japanese);
    fill(model, variance);
    const ExhibitTexts texts = model.texts();
    QCOMPARE(texts.message, u"増加は主に売上原価"_s);
    QCOMPARE(texts.what, u"増減（百万円）"_s);
    QCOMPARE(texts.period, u"2Q24 − 2Q23・2Q24 − 1Q24（2024年10–12月）"_s);
    QCOMPARE(texts.source, u"出所：青空製麺 第2四半期決算発表 添付1・連結、米国会計基準、未監査、四捨五入"_s);
}

// Nothing is said of a comparison that is not there.
void TestExhibitModel::speaksOfThePeriodAloneWithoutComparison()
{
    ExhibitModel model;
    fill(model, variance, u"1Q24"_s);
    QCOMPARE(model.texts().message, u"Changes"_s);
    QCOMPARE(model.texts().period, u"1Q24 (Jul–Sep 2024)"_s);
}

void TestExhibitModel::speaksWithoutThePeriodOfABridge()
{
    BookText text = bookText();
    text.set(u"exhibits"_s, u"id,page,kind,concepts,base,sources,title_en,title_ja,message_en,message_ja\n"
                            "result,sales_page,bridge,=sales -cost_of_sales =operating_income,yoy,income,Result,損益,"
                            "Sales were {sales},売上高は{sales}\n"_s);
    ExhibitModel model;
    model.setCurrentPeriod(u"1Q24"_s); // the book has no quarter a year before
    model.setExhibit(text.book(), u"result"_s);
    const ExhibitTexts texts = model.texts();
    QCOMPARE(model.columnCount(), 0);
    QCOMPARE(texts.message, u"The release does not give the earlier period of this bridge"_s);
    QCOMPARE(texts.what, u"Result, JPY millions"_s);
    QCOMPARE(texts.period, u"1Q24 (Jul–Sep 2024)"_s);
    QVERIFY(texts.source.contains(u"Appendix 1"_s));
}

// A period without figures has no place, and its months would not be those of another's columns.
void TestExhibitModel::tellsTheMonthsOfThePeriodShown()
{
    BookText text = bookText();
    text.append(u"exhibits"_s, u"exported,sales_page,columns,exports,,,income,Exports,輸出,Exports,輸出"_s);
    text.append(u"periods"_s, u"3Q24,2025-01-01,2025-03-31"_s);
    ExhibitModel model;
    model.setCurrentPeriod(u"3Q24"_s);
    model.setExhibit(text.book(), u"exported"_s);
    QCOMPARE(model.texts().period, u"2Q24 (Oct–Dec 2024)"_s);
}

void TestExhibitModel::emptiesForAnUnknownExhibit()
{
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, mix);
    model.setExhibit(m_book, u"no such exhibit"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QCOMPARE(model.exhibit(), nullptr);
    QCOMPARE(model.texts().message, QString());
    model.setExhibit(nullptr, mix);
    QCOMPARE(model.rowCount(), 0);
}

void TestExhibitModel::emptiesForAPeriodWithoutComparison()
{
    ExhibitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, mix, u"no such period"_s);
    QCOMPARE(model.columnCount(), 0);
    QCOMPARE(model.texts().message, QString());
}

QTEST_GUILESS_MAIN(TestExhibitModel)
#include "tst_exhibitmodel.moc"
