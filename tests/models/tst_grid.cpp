#include "ModelText.h"
#include "SmallBook.h"
#include "formats/BookReader.h"
#include "items/ExhibitModel.h"
#include "items/Grid.h"
#include "items/StatementModel.h"
#include "resources.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

/// Heads, then rows, cells separated by " | "; a figure as "text=value".
QStringList textOf(const Grid &grid)
{
    QStringList lines;
    for (const QStringList &heads : grid.heads)
        lines.append(heads.join(u" | "_s));
    for (const GridRow &row : grid.rows) {
        QStringList cells;
        for (const GridCell &cell : row.cells)
            cells.append(cell.value ? cell.text + u'=' + cell.plainValue() : cell.text);
        lines.append(QString(row.depth * 2, u' ') + cells.join(u" | "_s)
                     + (row.noteMarks.isEmpty() ? QString() : u" ["_s + row.noteMarks + u']'));
    }
    return table(lines.join(u'\n'));
}

} // namespace

class TestGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flattensAStatement();
    void tellsFiguresFromTexts();
    void takesSomeRows();
    void holdsWhatAnExhibitDraws_data();
    void holdsWhatAnExhibitDraws();

private:
    BookPtr m_book = std::get<BookPtr>(readBook(resources::builtInBook()));
};

// The tree, the dash, the blank and the nought, brackets and percent signs, the marks of footnotes.
void TestGrid::flattensAStatement()
{
    StatementModel model;
    model.setLanguage(Language::English);
    model.setStatement(smallBook().book(), u"income"_s);
    QCOMPARE(textOf(gridOf(model)), table(uR"(
 | Dec 31, 2024 | Dec 31, 2024 | Dec 31, 2024 | Dec 31, 2023 | Dec 31, 2023 | 1Q24 (Jul–Sep 2024) | 1Q24 (Jul–Sep 2024)
Item | JPY thousands | % of revenues | USD thousands | JPY thousands | YoY | JPY thousands | QoQ
Sales: |  |  |  |  |  |  |
  Noodles | 3,449,600=3449600 | 99.6=99.6 |  | 1,000,000=1000000 | 245.0%=245.0% | 3,300,100=3300100 | 4.5%=4.5% [1]
  Broth | 12,400=12400 | 0.4=0.4 |  | - | - | 0=0 | -
Total sales | 3,462,000=3462000 | 100.0=100.0 | 23,080=23080 | 1,000,000=1000000 | 246.2%=246.2% | 3,300,100=3300100 | 4.9%=4.9%
Cost of sales | 3,500,000=3500000 | 101.1=101.1 |  | 900,000=900000 | 288.9%=288.9% | 3,400,000=3400000 | 2.9%=2.9% [1 (2)]
Operating income (loss) | (38,000)=-38000 | (1.1)=-1.1 |  | 100,000=100000 | (138.0%)=-138.0% | (99,900)=-99900 | (62.0%)=-62.0%
Bowls sold | 1,250=1250 |  |  | 1,000=1000 | 25.0%=25.0% | 1,300=1300 | (3.8%)=-3.8%
)"));
}

void TestGrid::tellsFiguresFromTexts()
{
    StatementModel model;
    model.setLanguage(Language::Japanese);
    model.setPresentation(Presentation::AsComputed);
    model.setCurrentPeriod(u"2Q24"_s);
    model.setUnit(u"JPY_100million"_s);
    model.setStatement(smallBook().book(), u"income"_s);
    const QStringList loss = textOf(gridOf(model)).filter(u"営業利益"_s);
    QVERIFY2(loss.constFirst().contains(u"▲0=-0"_s), qPrintable(loss.constFirst()));          // rounded, still a loss
    QVERIFY2(loss.constFirst().contains(u"| ― 赤字転換 |"_s), qPrintable(loss.constFirst())); // no figure at all
}

void TestGrid::takesSomeRows()
{
    StatementModel model;
    model.setLanguage(Language::English);
    model.setStatement(smallBook().book(), u"table-1"_s);
    const Grid grid = gridOf(model, {model.index(1, 0)});
    QCOMPARE(grid.rows.size(), 1);
    QCOMPARE(grid.rows.constFirst().cells.constFirst().text, u"Sales"_s);
    QCOMPARE(grid.rows.constFirst().role, RowRole::Total);
    QCOMPARE(grid.columnCount(), 3);
}

void TestGrid::holdsWhatAnExhibitDraws_data()
{
    QTest::addColumn<QString>("exhibit");
    QTest::addColumn<AxisMode>("mode");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("stack") << u"revenue-mix"_s << AxisMode::Comparison << Language::English << uR"(
 | 3Q02 | 2Q03 | 3Q03
 | Oct–Dec 2002 | Jul–Sep 2003 | Oct–Dec 2003
Dedicated access | 3,404=3404 | 3,236=3236 | 3,204=3204
Dial-up access | 776=776 | 784=784 | 780=780
Value-added services | 913=913 | 1,081=1081 | 1,125=1125
Other | 468=468 | 536=536 | 525=525
Systems integration | 3,684=3684 | 2,549=2549 | 2,889=2889
Equipment sales | 1,319=1319 | 999=999 | 1,111=1111
Total revenues | 10,564=10564 | 9,185=9185 | 9,633=9633
)"_s;
    QTest::newRow("companion, empty and derived quarters")
        << u"adjusted-ebitda"_s << AxisMode::Timeline << Language::Japanese << uR"(
 | 3Q02 | 4Q02 | 1Q03 | 2Q03 | 3Q03
 | 2002年10–12月 |  |  | 2003年7–9月 | 2003年10–12月
Adjusted EBITDA（償却前営業利益） | 349=349 |  |  | 126=126 | 1,218=1218
償却前営業利益率 | 3.3%=3.3% |  |  | 1.4%=1.4% | 12.6%=12.6%
)"_s;
    QTest::newRow("differences") << u"revenue-variance"_s << AxisMode::Comparison << Language::Japanese << uR"(
 | 前年同期差 | 前期差
 | 3Q03 − 3Q02 | 3Q03 − 2Q03
専用線接続サービス | ▲200=-200 | ▲32=-32
ダイヤルアップ接続サービス | +3=3 | ▲4=-4
付加価値サービス | +211=211 | +44=44
その他 | +57=57 | ▲11=-11
システムインテグレーション | ▲795=-795 | +340=340
機器販売 | ▲208=-208 | +112=112
営業収益合計 | ▲930=-930 | +448=448
)"_s;
}

void TestGrid::holdsWhatAnExhibitDraws()
{
    QFETCH(const QString, exhibit);
    QFETCH(const AxisMode, mode);
    QFETCH(const Language, language);
    QFETCH(const QString, expected);
    ExhibitModel model;
    model.setLanguage(language);
    model.setUnit(u"JPY_million"_s);
    model.setCurrentPeriod(u"3Q03"_s);
    model.setAxisMode(mode);
    model.setExhibit(m_book, exhibit);
    QCOMPARE(textOf(gridOf(model)), table(expected));
}

QTEST_GUILESS_MAIN(TestGrid)
#include "tst_grid.moc"
