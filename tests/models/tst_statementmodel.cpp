#include "ModelText.h"
#include "SmallBook.h"
#include "analysis/Analysis.h"
#include "items/Roles.h"
#include "items/StatementModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

using Tester = QAbstractItemModelTester;

namespace {

const QString income = u"income"_s;
const QString current = u"2Q24"_s;

/// What a view must be told of a model's change.
struct Announcements
{
    explicit Announcements(const StatementModel &model)
        : data(&model, &StatementModel::dataChanged)
        , head(&model, &StatementModel::headerDataChanged)
        , resets(&model, &StatementModel::modelReset)
        , layouts(&model, &StatementModel::layoutChanged)
    {}
    QSignalSpy data;
    QSignalSpy head;
    QSignalSpy resets;
    QSignalSpy layouts;
};

QList<QPersistentModelIndex> allCells(const StatementModel &model, const QModelIndex &parent = {})
{
    QList<QPersistentModelIndex> cells;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent));
        cells += allCells(model, model.index(row, 0, parent));
    }
    return cells;
}

bool isAnnounced(const QModelIndex &cell, const QSignalSpy &dataChanged)
{
    for (const QList<QVariant> &signal : dataChanged) {
        const auto topLeft = signal.at(0).toModelIndex();
        const auto bottomRight = signal.at(1).toModelIndex();
        if (topLeft.parent() == cell.parent() && topLeft.row() <= cell.row() && cell.row() <= bottomRight.row()
            && topLeft.column() <= cell.column() && cell.column() <= bottomRight.column())
            return true;
    }
    return false;
}

void verifyAllAnnounced(const StatementModel &model, const Announcements &seen)
{
    QCOMPARE(seen.resets.size(), 0);
    QCOMPARE(seen.layouts.size(), 0);
    QCOMPARE(seen.head.size(), 1);
    QCOMPARE(seen.head.front(), (QList<QVariant>{QVariant::fromValue(Qt::Horizontal), 0, model.columnCount() - 1}));
    for (const QPersistentModelIndex &cell : allCells(model))
        QVERIFY2(isAnnounced(cell, seen.data), qPrintable(cell.data().toString()));
}

} // namespace

class TestStatementModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsPrinted();
    void showsTheJapaneseEdition();
    void computesInMillions();
    void computesInHundredMillionsAndJapanese();
    void computesInDollarsForTranslatedPeriodsOnly();
    void computesAroundAnotherPeriod();
    void fallsBackToTheOtherEdition();
    void headsColumnGroups();
    void headingSaysANameOnce();
    void languageAndUnitKeepEverythingInPlace();
    void announcesNothingWithoutChange();
    void emptiesForAnUnknownStatement();
    void tellsWhereAFigureComesFrom();
    void hasNoFactWhereNoFigureIs();
    void answersRoles();
    void wordsAndEffectsOfChanges();
    void findsCells();

private:
    void fill(StatementModel &model, const QString &statement, Presentation presentation = Presentation::AsPrinted)
    {
        model.setPresentation(presentation);
        model.setCurrentPeriod(current);
        model.setStatement(m_book, statement);
    }

    BookPtr m_book = smallBook().book();
};

void TestStatementModel::showsWhatIsPrinted()
{
    StatementModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, income);
    QCOMPARE(toText(model), table(uR"(
Item | JPY thousands | % of revenues | USD thousands | JPY thousands | YoY | JPY thousands | QoQ
Sales: |  |  |  |  |  |  |
  Noodles | 3,449,600 | 99.6 |  | 1,000,000 | 245.0% | 3,300,100 | 4.5%
  Broth | 12,400 | 0.4 |  | - | - | 0 | -
Total sales | 3,462,000 | 100.0 | 23,080 | 1,000,000 | 246.2% | 3,300,100 | 4.9%
Cost of sales | 3,500,000 | 101.1 |  | 900,000 | 288.9% | 3,400,000 | 2.9%
Operating income (loss) | (38,000) | (1.1) |  | 100,000 | (138.0%) | (99,900) | (62.0%)
Bowls sold | 1,250 |  |  | 1,000 | 25.0% | 1,300 | (3.8%)
)"));
}

// The columns' words come from the catalogue; the figures are the Japanese edition's own where it prints
// others.
void TestStatementModel::showsTheJapaneseEdition()
{
    StatementModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, income);
    model.setLanguage(Language::Japanese);
    QCOMPARE(toText(model).sliced(1), table(uR"(
売上高： |  |  |  |  |  |  |
  麺 | 3,449,600 | 99.6 |  | 1,000,000 | 245.0% | 3,300,100 | 4.5%
  スープ | 12,400 | 0.4 |  | - | - | 0 | -
売上高合計 | 3,462,000 | 100.0 | 23,080 | 1,000,000 | 246.2% | 3,300,100 | 4.9%
売上原価 | 3,500,010 | 101.1 |  | 900,000 | 288.9% | 3,400,000 | 2.9%
営業利益（損失） | ▲38,010 | (1.1) |  | 100,000 | (138.0%) | (99,900) | (62.0%)
販売食数 | 1,250 |  |  | 1,000 | 25.0% | 1,300 | (3.8%)
)"));
    QCOMPARE(headTexts(model).at(1), u"千円"_s);
    QCOMPARE(headTexts(model).at(3), u"千米ドル"_s);
}

void TestStatementModel::computesInMillions()
{
    StatementModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, income, Presentation::AsComputed);
    model.setUnit(u"JPY_million"_s);
    QCOMPARE(model.shownUnit()->id, u"JPY_million"_s);
    QCOMPARE(toText(model), table(uR"(
Item | JPY millions | % of revenues | JPY millions | % of revenues | YoY | JPY millions | % of revenues | QoQ
Sales: |  |  |  |  |  |  |  |
  Noodles | 3,450 | 99.6% | 1,000 | 100.0% | 245.0% | 3,300 | 100.0% | 4.5%
  Broth | 12 | 0.4% | - | - | - | 0 | 0.0% | n.m.
Total sales | 3,462 | 100.0% | 1,000 | 100.0% | 246.2% | 3,300 | 100.0% | 4.9%
Cost of sales | 3,500 | 101.1% | 900 | 90.0% | 288.9% | 3,400 | 103.0% | 2.9%
Operating income (loss) | (38) | (1.1%) | 100 | 10.0% | n.m. | (100) | (3.0%) | n.m.
Bowls sold (bowls) | 1,250 |  | 1,000 |  | 25.0% | 1,300 |  | (3.8%)
)"));
}

// Hundred millions are rounded from the thousands: 34, though 3,450 millions would give 35.
void TestStatementModel::computesInHundredMillionsAndJapanese()
{
    StatementModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, income, Presentation::AsComputed);
    model.setUnit(u"JPY_100million"_s);
    model.setLanguage(Language::Japanese);
    QStringList amounts;
    for (const QString &line : toText(model).sliced(2))
        amounts.append(line.section(u" | "_s, 0, 3));
    QCOMPARE(amounts, table(uR"(
  麺 | 34 | 99.6% | 10
  スープ | 0 | 0.4% | －
売上高合計 | 35 | 100.0% | 10
売上原価 | 35 | 101.1% | 9
営業利益（損失） | ▲0 | ▲1.1% | 1
販売食数（食） | 1,250 |  | 1,000
)"));
    QCOMPARE(headTexts(model).at(1), u"億円"_s);
}

void TestStatementModel::computesInDollarsForTranslatedPeriodsOnly()
{
    StatementModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, income, Presentation::AsComputed);
    model.setUnit(u"USD_thousand"_s);
    QCOMPARE(toText(model), table(uR"(
Item | USD thousands | % of revenues | USD thousands | % of revenues | YoY | USD thousands | % of revenues | QoQ
Sales: |  |  |  |  |  |  |  |
  Noodles | 22,997 | 99.6% |  | 100.0% | 245.0% |  | 100.0% | 4.5%
  Broth | 83 | 0.4% |  | - | - |  | 0.0% | n.m.
Total sales | 23,080 | 100.0% |  | 100.0% | 246.2% |  | 100.0% | 4.9%
Cost of sales | 23,333 | 101.1% |  | 90.0% | 288.9% |  | 103.0% | 2.9%
Operating income (loss) | (253) | (1.1%) |  | 10.0% | n.m. |  | (3.0%) | n.m.
Bowls sold (bowls) | 1,250 |  | 1,000 |  | 25.0% | 1,300 |  | (3.8%)
)"));
}

void TestStatementModel::computesAroundAnotherPeriod()
{
    StatementModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, income, Presentation::AsComputed);
    model.setUnit(u"JPY_million"_s);
    model.setCurrentPeriod(u"1Q24"_s);
    QCOMPARE(headTexts(model, PeriodRole), (QStringList{QString(), u"1Q24"_s, u"1Q24"_s}));
    QCOMPARE(toText(model).at(2), u"  Noodles | 3,300 | 100.0%"_s);
    // Six months are not in this statement: it shows what ends on the same day.
    model.setCurrentPeriod(u"6M24"_s);
    QCOMPARE(headTexts(model, PeriodRole).at(1), current);
    model.setStatement(m_book, u"table-1"_s);
    QCOMPARE(toText(model), table(uR"(
Item | JPY millions
Noodles | 6,750
Sales | 6,762
)"));
}

void TestStatementModel::fallsBackToTheOtherEdition()
{
    StatementModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, u"table-1"_s);
    QCOMPARE(model.edition(), Language::English);
    model.setLanguage(Language::Japanese);
    QCOMPARE(model.edition(), Language::English);
    QCOMPARE(toText(model).sliced(1), table(uR"(
麺 | 3,450 | 6,750
売上高 | 3,462 | 6,762
)"));
    QCOMPARE(model.index(0, 0).data(NoteMarksRole).toString(), u"(2)"_s);
    model.setStatement(m_book, income);
    QCOMPARE(model.edition(), Language::Japanese);
}

void TestStatementModel::headsColumnGroups()
{
    StatementModel model;
    fill(model, income);
    // As printed; where the release heads no period, its name and months do. A change stands under the older
    // period.
    QCOMPARE(headTexts(model, GroupRole).sliced(3),
             (QStringList{u"Dec 31, 2024"_s, u"Dec 31, 2023"_s, u"Dec 31, 2023"_s, u"1Q24 (Jul–Sep 2024)"_s,
                          u"1Q24 (Jul–Sep 2024)"_s}));
    model.setLanguage(Language::Japanese);
    QCOMPARE(headTexts(model, GroupRole).at(1), u"2024年12月期"_s);
    model.setLanguage(Language::English);
    model.setPresentation(Presentation::AsComputed);
    QCOMPARE(headTexts(model, GroupRole).at(1), u"2Q24 (Oct–Dec 2024)"_s);
    QCOMPARE(headTexts(model, GroupRole).at(5), u"2Q23 (Oct–Dec 2023)"_s);
}

void TestStatementModel::headingSaysANameOnce()
{
    BookText text = smallBook();
    text.replace(u"statements"_s, u"Appendix 1,添付1,"_s, u"Appendix 1,損益計算書,"_s);
    StatementModel model;
    model.setStatement(text.book(), u"income"_s);
    QCOMPARE(model.heading(), u"Appendix 1. Statements of Operations (JPY in thousands)"_s);
    model.setLanguage(Language::Japanese);
    QCOMPARE(model.heading().count(u"損益計算書"_s), 1);
}

void TestStatementModel::languageAndUnitKeepEverythingInPlace()
{
    StatementModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, income, Presentation::AsComputed);
    const QPersistentModelIndex selected = model.indexOf(u"broth_sales"_s, current, Measure::Amount);
    const QStringList before = toText(model);
    {
        const Announcements seen(model);
        model.setLanguage(Language::Japanese);
        verifyAllAnnounced(model, seen);
    }
    {
        const Announcements seen(model);
        model.setUnit(u"JPY_million"_s);
        verifyAllAnnounced(model, seen);
    }
    QVERIFY(selected.isValid());
    QCOMPARE(selected.data(ConceptRole).toString(), u"broth_sales"_s);
    QCOMPARE(selected.data().toString(), u"12"_s);
    model.setUnit({});
    model.setLanguage(Language::English);
    QCOMPARE(toText(model), before);
}

void TestStatementModel::announcesNothingWithoutChange()
{
    StatementModel model;
    fill(model, income);
    model.setUnit(u"JPY_million"_s);
    const Announcements seen(model);
    model.setLanguage(Language::English);
    model.setUnit(u"JPY_million"_s);
    model.setCurrentPeriod(current);
    model.setPresentation(Presentation::AsPrinted);
    QCOMPARE(seen.data.size() + seen.head.size() + seen.resets.size(), 0);
}

void TestStatementModel::emptiesForAnUnknownStatement()
{
    StatementModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    fill(model, income);
    for (const BookPtr &book : {m_book, BookPtr()}) {
        model.setStatement(book, u"table-99"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        QVERIFY(!model.statement());
        QVERIFY(!model.shownUnit());
        QVERIFY(!model.indexOf(u"sales"_s, current, Measure::Amount).isValid());
        const Announcements seen(model);
        model.setLanguage(otherLanguage(model.edition()));
        model.setUnit(book ? u"JPY_million"_s : u"JPY_thousand"_s);
        QCOMPARE(seen.data.size() + seen.head.size(), 0);
    }
}

void TestStatementModel::tellsWhereAFigureComesFrom()
{
    StatementModel model;
    fill(model, income);
    const auto printed = model.indexOf(u"cost_of_sales"_s, current, Measure::Amount).data(FactRole).value<Fact>();
    QCOMPARE(printed.source.statement, income);
    QCOMPARE(printed.source.edition, Language::English);
    QCOMPARE(printed.source.text, u"3,500,000"_s);
    model.setLanguage(Language::Japanese);
    const auto japanese = model.indexOf(u"cost_of_sales"_s, current, Measure::Amount).data(FactRole).value<Fact>();
    QCOMPARE(japanese.source.edition, Language::Japanese);
    QCOMPARE(japanese.source.text, u"3,500,010"_s);
    model.setPresentation(Presentation::AsComputed);
    const auto change = model.indexOf(u"sales"_s, current, Measure::YoY).data(FactRole).value<Fact>();
    QVERIFY(change.isDerived());
    QCOMPARE(change.derivation->operands.back().period, u"2Q23"_s);
    const auto missing = model.indexOf(u"broth_sales"_s, u"2Q23"_s, Measure::Amount).data(FactRole).value<Fact>();
    QCOMPARE(missing.absence, Absence::DoesNotExist);
}

void TestStatementModel::hasNoFactWhereNoFigureIs()
{
    StatementModel model;
    fill(model, income);
    QVERIFY(!model.indexOf(u"sales_heading"_s, current, Measure::Amount).data(FactRole).isValid());
    QVERIFY(!model.indexOf(u"bowls"_s, current, Measure::PercentOfRevenues).data(FactRole).isValid());
    QVERIFY(!model.index(0, 0).data(FactRole).isValid());
    model.setPresentation(Presentation::AsComputed);
    QVERIFY(!model.indexOf(u"sales_heading"_s, current, Measure::Amount).data(FactRole).isValid());
    QVERIFY(!model.indexOf(u"bowls"_s, current, Measure::PercentOfRevenues).data(FactRole).isValid());
}

void TestStatementModel::answersRoles()
{
    StatementModel model;
    fill(model, income);
    const QModelIndex noodles = model.indexOf(u"noodle_sales"_s, current, Measure::Amount);
    QCOMPARE(noodles.data(ConceptRole).toString(), u"noodle_sales"_s);
    QCOMPARE(noodles.data(PeriodRole).toString(), current);
    QCOMPARE(noodles.data(MeasureRole).toInt(), int(Measure::Amount));
    QCOMPARE(noodles.data(RowRoleRole).toInt(), int(RowRole::Item));
    QCOMPARE(noodles.data(HueRole).toInt(), int(Hue::Navy));
    QCOMPARE(noodles.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    const QModelIndex label = noodles.siblingAtColumn(0);
    QCOMPARE(label.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
    QCOMPARE(label.data(NoteMarksRole).toString(), u"1"_s);
    QCOMPARE(label.parent().data(RowRoleRole).toInt(), int(RowRole::Heading));
    const QModelIndex cost = model.indexOf(u"cost_of_sales"_s, {}, Measure::Amount);
    QCOMPARE(cost.data(NoteMarksRole).toString(), u"1 (2)"_s);
    model.setLanguage(Language::Japanese); // whose edition prints the first note only
    QCOMPARE(cost.data(NoteMarksRole).toString(), u"※1"_s);
    QCOMPARE(model.headerData(4, Qt::Horizontal, PeriodRole).toString(), u"2Q23"_s);
    QCOMPARE(model.headerData(5, Qt::Horizontal, MeasureRole).toInt(), int(Measure::YoY));
    QVERIFY(!model.headerData(8, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

void TestStatementModel::wordsAndEffectsOfChanges()
{
    StatementModel model;
    fill(model, income);
    const auto cell
        = [&model](const QString &conceptId, Measure measure) { return model.indexOf(conceptId, current, measure); };
    QCOMPARE(cell(u"sales"_s, Measure::YoY).data(EffectRole).toInt(), int(Effect::Neutral)); // as printed
    model.setPresentation(Presentation::AsComputed);
    QCOMPARE(cell(u"operating_income"_s, Measure::YoY).data(WordsRole).toString(), u"turned to loss"_s);
    QCOMPARE(cell(u"operating_income"_s, Measure::QoQ).data(WordsRole).toString(), u"loss narrowed"_s);
    QCOMPARE(cell(u"sales"_s, Measure::YoY).data(WordsRole).toString(), QString());
    QCOMPARE(cell(u"operating_income"_s, Measure::YoY).data(EffectRole).toInt(), int(Effect::Bad));
    QCOMPARE(cell(u"operating_income"_s, Measure::QoQ).data(EffectRole).toInt(), int(Effect::Good));
    QCOMPARE(cell(u"sales"_s, Measure::YoY).data(EffectRole).toInt(), int(Effect::Good));
    QCOMPARE(cell(u"cost_of_sales"_s, Measure::YoY).data(EffectRole).toInt(), int(Effect::Bad));
    QCOMPARE(cell(u"sales"_s, Measure::Amount).data(EffectRole).toInt(), int(Effect::Neutral));
}

void TestStatementModel::findsCells()
{
    StatementModel model;
    fill(model, income);
    const QModelIndex cell = model.indexOf(u"broth_sales"_s, u"1Q24"_s, Measure::Amount);
    QCOMPARE(cell.data().toString(), u"0"_s);
    QCOMPARE(cell.row(), 1);
    QCOMPARE(cell.parent(), model.index(0, 0));
    // A column that the statement lacks: the line item itself.
    QCOMPARE(model.indexOf(u"sales"_s, u"6M24"_s, Measure::Amount), model.index(1, 0));
    QVERIFY(!model.indexOf(u"exports"_s, current, Measure::Amount).isValid());
}

QTEST_GUILESS_MAIN(TestStatementModel)
#include "tst_statementmodel.moc"
