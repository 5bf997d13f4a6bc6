#include "ModelText.h"
#include "SmallBook.h"
#include "items/PeriodModel.h"
#include "items/Roles.h"
#include "items/UnitModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

using Tester = QAbstractItemModelTester;

namespace {

/// Three of Aozora's units may be chosen.
BookPtr bookWithChoice()
{
    BookText text = smallBook();
    const QString units
        = u"id,kind,base,exponent,decimals,selectable,name_en,name_ja,heading_en,heading_ja,phrase_en,phrase_ja,"
          "short_en,short_ja\n"
          "JPY_thousand,money,JPY,3,0,yes,JPY thousands,千円,JPY in thousands,単位：千円,JPY %1 "
          "thousand,%1千円,k,千円\n"
          "JPY_million,money,JPY,6,0,yes,JPY millions,百万円,JPY in millions,単位：百万円,JPY %1 "
          "million,%1百万円,m,百万円\n"
          "USD_thousand,money,USD,3,0,yes,USD thousands,千米ドル,USD in thousands,単位：千米ドル,USD %1 thousand,"
          "%1千米ドル,k,千米ドル\n"
          "bowl,count,bowl,0,0,,bowls,食,Bowls,単位：食,%1 bowls,%1食,bowls,食\n"
          "percent,percent,percent,0,1,,percent,％,Percent,単位：％,%1%,%1%,%,%\n"_s;
    return text.set(u"units"_s, units).book();
}

} // namespace

class TestPeriodModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsQuartersThenLongerPeriods();
    void listsDerivedPeriods();
    void showsJapanesePeriods();
    void tellsTheFiscalYear();
    void findsPeriods();
    void listsSelectableUnits();
    void findsUnits();
    void languageResetsNothing();
    void emptyWithoutBook();

private:
    BookPtr m_book = smallBook().book();
    BookPtr m_choice = bookWithChoice();
};

void TestPeriodModel::listsQuartersThenLongerPeriods()
{
    PeriodModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setBook(m_book);
    QCOMPARE(toText(model).sliced(1), table(uR"(
2Q24  Oct–Dec 2024
1Q24  Jul–Sep 2024
2Q23  Oct–Dec 2023
6M24  Jul–Dec 2024
)"));
}

// A quarter that a longer period implies has figures, though nobody printed them.
void TestPeriodModel::listsDerivedPeriods()
{
    BookText text = smallBook();
    text.append(u"periods"_s, u"3Q24,2025-01-01,2025-03-31\n9M24,2024-07-01,2025-03-31\n6M23,2023-07-01,2023-12-31"_s);
    text.replace(u"statements/table-1"_s, u"2Q24,6M24"_s, u"6M24,9M24"_s);
    text.replace(u"statements/table-1"_s, u"\"3,450\",\"6,750\""_s, u"\"6,750\",\"10,000\""_s);
    text.replace(u"statements/table-1"_s, u"\"3,462\",\"6,762\""_s, u"\"6,762\",\"10,020\""_s);
    PeriodModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setBook(text.book());
    QCOMPARE(toText(model).sliced(1), table(uR"(
3Q24  Jan–Mar 2025
2Q24  Oct–Dec 2024
1Q24  Jul–Sep 2024
2Q23  Oct–Dec 2023
9M24  Jul 2024–Mar 2025
6M24  Jul–Dec 2024
)")); // of 6M23 there is nothing
}

void TestPeriodModel::showsJapanesePeriods()
{
    PeriodModel model;
    model.setBook(m_book);
    model.setLanguage(Language::Japanese);
    QCOMPARE(model.index(0).data().toString(), u"2Q24  2024年10–12月"_s);
    QCOMPARE(model.index(0).data(GroupRole).toString(), u"2024年10–12月"_s);
    QCOMPARE(model.index(0).data(PeriodRole).toString(), u"2Q24"_s);
}

// A year that starts in July is the one in which it starts, whatever the calendar says.
void TestPeriodModel::tellsTheFiscalYear()
{
    PeriodModel model;
    model.setBook(m_book);
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(),
             u"2Q24 (three months ended December 31, 2024)\nfiscal 2024 (year ending June 30, 2025)"_s);
    model.setLanguage(Language::Japanese);
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(),
             u"2024年度第2四半期（2024年10–12月）\n2024年度（2025年6月期）"_s);
    QCOMPARE(model.index(0).data(Qt::DecorationRole), QVariant());
}

void TestPeriodModel::findsPeriods()
{
    PeriodModel model;
    model.setBook(m_book);
    QCOMPARE(model.rowOf(u"2Q24"_s), 0);
    QCOMPARE(model.rowOf(u"2Q23"_s), 2);
    QCOMPARE(model.rowOf(u"6M24"_s), 3);
    QCOMPARE(model.rowOf(u"3Q24"_s), -1);
    QCOMPARE(model.rowOf(QString()), -1);
}

void TestPeriodModel::listsSelectableUnits()
{
    UnitModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setBook(m_choice);
    QCOMPARE(toText(model).sliced(1), (QStringList{u"JPY thousands"_s, u"JPY millions"_s, u"USD thousands"_s}));
    model.setLanguage(Language::Japanese);
    QCOMPARE(toText(model).sliced(1), (QStringList{u"千円"_s, u"百万円"_s, u"千米ドル"_s}));
}

void TestPeriodModel::findsUnits()
{
    UnitModel model;
    model.setBook(m_choice);
    QCOMPARE(model.rowOf(u"USD_thousand"_s), 2);
    QCOMPARE(model.index(2).data(UnitModel::UnitIdRole).toString(), u"USD_thousand"_s);
    QCOMPARE(model.rowOf(u"bowl"_s), -1);
}

// A combo box keeps what is chosen.
void TestPeriodModel::languageResetsNothing()
{
    PeriodModel periods;
    UnitModel units;
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(&periods), static_cast<QAbstractItemModel *>(&units)}) {
        periods.setLanguage(Language::English);
        units.setLanguage(Language::English);
        periods.setBook(m_choice);
        units.setBook(m_choice);
        QSignalSpy data(model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(model, &QAbstractItemModel::modelReset);
        periods.setLanguage(Language::Japanese);
        units.setLanguage(Language::Japanese);
        periods.setLanguage(Language::Japanese);
        units.setLanguage(Language::Japanese);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(data.size(), 1);
        QCOMPARE(data.front().at(0).toModelIndex(), model->index(0, 0));
        QCOMPARE(data.front().at(1).toModelIndex(), model->index(model->rowCount() - 1, 0));
    }
}

void TestPeriodModel::emptyWithoutBook()
{
    PeriodModel periods;
    UnitModel units;
    const Tester testPeriods(&periods, Tester::FailureReportingMode::QtTest);
    const Tester testUnits(&units, Tester::FailureReportingMode::QtTest);
    periods.setLanguage(Language::Japanese);
    units.setLanguage(Language::Japanese);
    QCOMPARE(periods.rowCount() + units.rowCount(), 0);
    periods.setBook(m_choice);
    units.setBook(m_choice);
    periods.setBook(nullptr);
    units.setBook(nullptr);
    QCOMPARE(periods.rowCount() + units.rowCount(), 0);
    QCOMPARE(periods.rowOf(u"2Q24"_s) + units.rowOf(u"JPY_million"_s), -2);
}

QTEST_GUILESS_MAIN(TestPeriodModel)
#include "tst_periodmodel.moc"
