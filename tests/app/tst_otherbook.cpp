#include "ModelText.h"
#include "Problems.h"
#include "TestWindow.h"
#include "Values.h"
#include "WindowTexts.h"
#include "analysis/Analysis.h"
#include "charts/ExhibitItem.h"
#include "items/ExhibitModel.h"
#include "items/PeriodModel.h"
#include "items/Roles.h"
#include "items/UnitModel.h"
#include "pages/Page.h"
#include "snapshots/Snapshot.h"
#include "text/Basis.h"
#include "text/PeriodFormat.h"
#include "text/Provenance.h"

#include <QChart>
#include <QDir>
#include <QDirIterator>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLineSeries>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace models;
using views::CellKey;
using views::ChartMetrics;
using views::ExhibitItem;
using views::Theme;

namespace {

const QString folder = u"" QT_TESTCASE_SOURCEDIR "/data/petrel"_s;

const QString million = u"EUR_million"_s;
const QString thousand = u"EUR_thousand"_s;

/// An exhibit, and everything that decides what it shows.
struct Look
{
    QString exhibit;
    Language language = Language::English;
    QString period = u"Q4FY24"_s;
    AxisMode mode = AxisMode::Comparison;
    QString unit = million;
    QString base = {};
};

void show(ExhibitModel *model, const BookPtr &book, const Look &look)
{
    model->setLanguage(look.language);
    model->setUnit(look.unit);
    model->setCurrentPeriod(look.period);
    model->setBasePeriod(look.base);
    model->setAxisMode(look.mode);
    model->setExhibit(book, look.exhibit);
}

/// The whole table with the names of its rows; a line break in a head as a slash.
QStringList shown(const ExhibitModel &model)
{
    QStringList lines = toText(model);
    lines.replaceInStrings(u"\n"_s, u" / "_s);
    for (int row = 0; row < model.rowCount(); ++row)
        lines[row + 1].prepend(model.headerData(row, Qt::Vertical).toString() + u": "_s);
    return lines;
}

/// What an exhibit must show.
struct Shown
{
    const char *name;
    Look look;
    QStringView table;
};

const Shown wholeTables[] = {
    {"columns", {u"operating-profit"_s, Language::Japanese, u"Q3FY23"_s}, uR"(
Q3FY22 |  | Q2FY23 | Q3FY23
営業損益: △6.2 |  | 4.3 | △4.1
)"},
    {"columns over time", {u"punctuality"_s, Language::English, u"Q4FY24"_s, AxisMode::Timeline}, uR"(
Q1FY22 | Q2FY22 | Q3FY22 | Q4FY22 | Q1FY23 | Q2FY23 | Q3FY23 | Q4FY23 | Q1FY24 | Q2FY24 | Q3FY24 | Q4FY24
Punctual arrivals: 91.4% | 93.2% |  | 92.7% | 90.8% |  | 88.5% | 93.9% | 92.1% | 94.0% | 91.6% | 95.3%
)"},
    {"columns of two quarters", {u"compensation"_s, Language::English, u"Q4FY24"_s, AxisMode::Timeline}, uR"(
Q3FY23 | Q4FY23 | Q1FY24
Insurance compensation: 1.2 |  | 0.9
)"},
    {"stacked columns", {u"revenue-mix"_s, Language::English}, uR"(
Q4FY23 |  | Q3FY24 | Q4FY24
On-board sales: 5.2 |  | 3.1 | 6.0
Freight: 13.1 |  | 12.3 | 12.5
Vehicles: 17.9 |  | 12.6 | 19.3
Passengers: 30.4 |  | 20.7 | 33.9
Revenue: 66.8 |  | 48.9 | 71.8
)"},
    {"stacked columns with a dash",
     {u"revenue-mix"_s, Language::Japanese, u"Q1FY23"_s, AxisMode::Comparison, thousand},
     uR"(
Q1FY22 |  | Q4FY22 | Q1FY23
船内販売: － |  | 4,558 | 6,871
貨物: 12,455 |  | 12,677 | 13,204
車両: 21,780 |  | 16,612 | 23,046
旅客: 38,214 |  | 27,903 | 41,527
営業収益: 72,449 |  | 61,750 | 84,648
)"},
    {"stacked columns over time", {u"passengers"_s, Language::Japanese, u"Q4FY24"_s, AxisMode::Timeline}, uR"(
Q1FY22 | Q2FY22 | Q3FY22 | Q4FY22 | Q1FY23 | Q2FY23 | Q3FY23 | Q4FY23 | Q1FY24 | Q2FY24 | Q3FY24 | Q4FY24
車両同伴: 655 | 421 |  | 489 | 690 |  | 352 | 530 | 718 | 466 | 371 | 567
徒歩: 812 | 498 |  | 601 | 866 |  | 402 | 648 | 905 | 553 | 431 | 699
旅客数: 1,467 | 919 |  | 1,090 | 1,556 |  | 754 | 1,178 | 1,623 | 1,019 | 802 | 1,266
)"},
    {"stacked shares", {u"revenue-shares"_s, Language::English, u"Q1FY23"_s}, uR"(
Q1FY22 |  | Q4FY22 | Q1FY23
On-board sales: - |  | 7.3% | 8.1%
Freight: 17.1% |  | 20.5% | 15.5%
Vehicles: 30.0% |  | 26.9% | 27.2%
Passengers: 52.7% |  | 45.1% | 49.0%
Revenue: 100.0% |  | 100.0% | 100.0%
)"},
    {"variance", {u"revenue-change"_s, Language::Japanese, u"Q3FY24"_s}, uR"(
前年同期差 | 前期差
船内販売: +0.4 | △1.5
貨物: △0.3 | △0.6
車両: +0.8 | △3.5
旅客: +1.8 | △5.3
営業収益: +2.7 | △11.0
)"},
    {"variance of ratios", {u"margin-change"_s, Language::English, u"Q3FY24"_s}, uR"(
Change YoY | Change QoQ
Operating margin: +9.6 pt | -10.8 pt
Net margin: +10.0 pt | -8.1 pt
)"},
    {"multiples", {u"costs"_s, Language::Japanese, u"Q4FY23"_s}, uR"(
Q4FY22 | Q2FY23 | Q3FY23 | Q4FY23
燃料費: 15.2 |  | 14.8 | 15.0
船員費: 17.0 |  | 17.2 | 17.8
港費その他: 19.8 |  | 18.3 | 20.9
)"},
    {"lines", {u"revenue-lines"_s, Language::English}, uR"(
Q1FY22 | Q2FY22 | Q3FY22 | Q4FY22 | Q1FY23 | Q2FY23 | Q3FY23 | Q4FY23 | Q1FY24 | Q2FY24 | Q3FY24 | Q4FY24
Passengers: 38.2 | 22.8 | 17.0 | 27.9 | 41.5 | 24.3 | 18.9 | 30.4 | 44.0 | 26.0 | 20.7 | 33.9
Vehicles: 21.7 | 14.3 | 10.9 | 16.6 | 23.0 | 15.1 | 11.8 | 17.9 | 24.8 | 16.2 | 12.6 | 19.3
Freight: 12.4 | 12.9 | 12.1 | 12.6 | 13.2 | 13.5 | 12.7 | 13.1 | 12.8 | 13.0 | 12.3 | 12.5
On-board sales: - | 3.9 | 2.2 | 4.5 | 6.8 | 4.0 | 2.6 | 5.2 | 7.4 | 4.6 | 3.1 | 6.0
)"},
    {"tile", {u"tile-net-profit"_s, Language::Japanese, u"Q3FY24"_s, AxisMode::Comparison, thousand}, uR"(
Q3FY23 |  | Q2FY24 | Q3FY24
当期損益: △4,434 |  | 5,130 | 198
)"},
    {"tile of a count", {u"tile-passengers"_s, Language::English, u"Q4FY23"_s}, uR"(
Q4FY22 | Q2FY23 | Q3FY23 | Q4FY23
Passengers: 1,090 |  | 754 | 1,178
)"},
    {"ratio in euros", {u"revenue-per-passenger"_s, Language::English, u"Q4FY23"_s, AxisMode::Timeline}, uR"(
Q1FY22 | Q2FY22 | Q3FY22 | Q4FY22 | Q1FY23 | Q2FY23 | Q3FY23 | Q4FY23 | Q1FY24 | Q2FY24 | Q3FY24 | Q4FY24
Revenue per passenger: 26.04 | 24.88 |  | 25.59 | 26.68 |  | 25.08 | 25.86 | 27.16 | 25.56 | 25.85 | 26.81
)"},
    {"figures that round to zero", {u"other-income"_s, Language::Japanese, u"Q3FY24"_s, AxisMode::Timeline}, uR"(
Q1FY22 | Q2FY22 | Q3FY22 | Q4FY22 | Q1FY23 | Q2FY23 | Q3FY23 | Q4FY23 | Q1FY24 | Q2FY24 | Q3FY24 | Q4FY24
その他の損益: 0.0 | △0.0 | △0.1 | 0.0 | 0.2 | 0.0 | △1.7 | 0.3 | 1.0 | △0.0 | △0.0 | 0.1
)"},
    {"bridge", {u"profit-bridge"_s, Language::Japanese, u"Q3FY22"_s}, uR"(
Q3FY22
営業収益: 42.2
燃料費: △14.3
船員費: △16.5
港費その他: △17.6
営業損益: △6.2
その他の損益: △0.1
法人所得税費用: +1.6
当期損益: △4.8
)"},
    {"bridge of a year ago", {u"profit-bridge-yoy"_s, Language::English, u"Q3FY23"_s}, uR"(
Q3FY22
Revenue: 42.2
Operating costs: -48.5
Operating profit: -6.2
Other income: -0.1
Income tax: +1.6
Net profit: -4.8
)"},
    {"bridge of the quarter before", {u"profit-bridge-qoq"_s, Language::English, u"Q3FY23"_s}, uR"(
Q2FY23
Revenue: 57.1
Operating costs: -52.8
Operating profit: 4.3
Other income: 0.0
Income tax: -1.1
Net profit: 3.3
)"},
    {"bridge of cash", {u"cash-bridge"_s, Language::Japanese}, uR"(
Q4FY24
期首残高: 33.4
営業活動: +17.8
投資活動: △4.9
財務活動: △3.1
現金及び現金同等物: 43.2
)"},
    {"period bridge from a year ago", {u"profit-change-yoy"_s, Language::Japanese}, uR"(
前年同期差
営業損益: 12.8
旅客: +3.4
車両: +1.3
貨物: △0.5
船内販売: +0.7
燃料費: △0.0
船員費: △0.8
港費その他: △1.1
営業損益: 15.9
)"},
    {"period bridge from the quarter before", {u"profit-change-qoq"_s, Language::English}, uR"(
Change QoQ
Operating profit: 0.3
Passengers: +13.2
Vehicles: +6.6
Freight: +0.1
On-board sales: +2.9
Fuel: -1.4
Crew: -0.8
Harbour dues and other: -5.1
Operating profit: 15.9
)"},
    {"period bridge from another quarter",
     {u"profit-change"_s, Language::English, u"Q4FY24"_s, AxisMode::Comparison, thousand, u"Q2FY23"_s},
     uR"(
Q4FY24
Operating profit: 4,382
Passengers: +9,560
Vehicles: +4,216
Freight: -992
On-board sales: +1,931
Fuel: +586
Crew: -1,097
Harbour dues and other: -2,662
Operating profit: 15,924
)"},
    {"period bridge from a period without an item", {u"profit-change-yoy"_s, Language::English, u"Q1FY23"_s}, uR"(
Change YoY
Operating profit: 17.9
Passengers: +3.3
Vehicles: +1.2
Freight: +0.7
On-board sales: +6.8
Fuel: -3.0
Crew: -0.8
Harbour dues and other: -1.5
Operating profit: 24.6
)"},
};

QStringList japaneseWords(const QStringList &texts)
{
    static const QRegularExpression japanese(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s);
    return texts.filter(japanese);
}

/// What only the built-in book may say, and what should never reach a reader.
QStringList foreignWords(const QStringList &texts)
{
    static const QRegularExpression foreign(
        u"IIJ|Internet|インターネット|backbone|バックボーン|Appendix|JPY|USD|¥|円|\\byen\\b|[1-4]Q0[23]|9M0[23]|[{}]|%[1-9]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return texts.filter(foreign);
}

QStringList figuresIn(const QString &text)
{
    static const QRegularExpression figure(u"[-△]?\\d[\\d,]*(?:\\.\\d+)?%?"_s);
    QStringList figures;
    for (const QRegularExpressionMatch &match : figure.globalMatch(text))
        figures.append(match.captured());
    return figures;
}

/// What may stand beside a figure: its share of the whole, its changes in percent and words, what it is compared with.
QStringList sideTexts(const ExhibitModel &model, int row)
{
    const Book &book = *model.book();
    const NumberFormat &format = model.format();
    const QString conceptId = model.conceptAt(row)->id;
    const QString &period = model.currentPeriod();
    const Comparison comparison = comparisonOf(book, period);
    const Fact part = share(book, conceptId, model.exhibit()->total, period, Measure::PercentOfRevenues);
    QStringList texts{format.figure(book, part, nullptr)};
    for (const Period *base : {comparison.yearAgo, comparison.previous}) {
        if (!base)
            continue;
        const Fact moved = change(book, conceptId, period, base->id, Measure::YoY);
        texts << format.figure(book, moved, nullptr) << format.changeInWords(book, moved)
              << format.figure(book, amount(book, conceptId, base->id), model.shownUnit());
    }
    return texts;
}

/// The facts of an exhibit, formatted, with the words around its picture.
QStringList expectedTexts(const ExhibitModel &model)
{
    const ExhibitTexts around = model.texts();
    QStringList texts{around.message, around.what, around.period, around.source, around.note};
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString()
              << model.headerData(column, Qt::Horizontal, GroupRole).toString()
              << model.gapText(model.axis().at(column))
              << model.format().figure(*model.book(), model.companionAt(column), nullptr);
        for (int row = 0; row < model.rowCount(); ++row) {
            const Fact &fact = model.factAt(row, column);
            texts << model.format().figure(*model.book(), fact, model.shownUnit())
                  << model.format().signedFigure(*model.book(), fact, model.shownUnit());
        }
    }
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.headerData(row, Qt::Vertical).toString() << sideTexts(model, row);
    return texts;
}

/// Figures that no fact of the exhibit accounts for.
QStringList strangeFigures(const QStringList &drawn, const ExhibitModel &model)
{
    const QStringList expected = figuresIn(expectedTexts(model).join(u'\n'));
    QStringList strange;
    for (const QString &text : drawn)
        for (const QString &figure : figuresIn(text))
            if (!expected.contains(figure))
                strange.append(figure + u" in "_s + text);
    return strange;
}

bool drawsEveryFigure(const ExhibitModel &model)
{
    switch (model.exhibit()->kind) {
    case ExhibitKind::Columns:
    case ExhibitKind::Multiples:
    case ExhibitKind::Variance:
        return true;
    case ExhibitKind::Bridge:
    case ExhibitKind::PeriodBridge: // one with a step missing says so instead
        for (int row = 0; row < model.rowCount(); ++row)
            if (!model.columnCount() || model.index(row, 0).data().toString().isEmpty())
                return false;
        return true;
    default: // small segments leave theirs to the table, lines all but the last, tiles all but the current one
        return false;
    }
}

QStringList missingFigures(const QStringList &drawn, const ExhibitModel &model)
{
    QStringList missing;
    for (int column = 0; drawsEveryFigure(model) && column < model.columnCount(); ++column)
        for (int row = 0; row < model.rowCount(); ++row)
            if (const QString text = model.index(row, column).data().toString(); !drawn.contains(text))
                missing.append(text);
    missing.removeAll(QString());
    return missing;
}

QStringList drawnTexts(ExhibitModel *model, const Look &look)
{
    if (look.mode == AxisMode::Comparison) {
        views::SnapshotSpec spec;
        spec.book = model->book();
        spec.id = look.exhibit;
        spec.period = look.period;
        spec.unit = look.unit;
        spec.language = look.language;
        return views::slideOf(spec, views::slideSize).texts;
    }
    QGraphicsScene scene;
    auto *item = new views::ExhibitItem(model, views::Theme(), views::ChartMetrics::window());
    scene.addItem(item);
    item->setGeometry({0, 0, 900, 520});
    return views::textsIn(scene);
}

bool hasTimeline(ExhibitKind kind)
{
    return kind != ExhibitKind::Lines && kind != ExhibitKind::Variance && kind != ExhibitKind::Bridge
           && kind != ExhibitKind::PeriodBridge;
}

/// In both languages, every quarter and every longer period, as a comparison and, where that is another picture, as a
/// timeline.
QList<Look> looksAt(const Book &book, const Exhibit &exhibit)
{
    QList<Look> looks;
    for (const Language language : bothLanguages)
        for (const Period &period : book.content().periods) {
            looks.append({exhibit.id, language, period.id});
            if (hasTimeline(exhibit.kind))
                looks.append({exhibit.id, language, period.id, AxisMode::Timeline});
        }
    return looks;
}

/// A source file without its comments.
QString codeOf(const QString &path)
{
    static const QRegularExpression comment(u"//[^\n]*"_s);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(comment) : QString();
}

} // namespace

/// Another company's book, drawn and exported by the same program: Petrel Ferries, see data/petrel/README.md.
class OtherBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void hasEveryKindOfExhibit();
    void addsUp();
    void impliesTheQuarterThatNobodyPrinted();
    void doesNotImplyWhatDoesNotAddUp();
    void offersItsPeriodsAndUnits();
    void namesItsFiscalYears_data();
    void namesItsFiscalYears();
    void saysWhereItComesFrom();
    void showsWholeTables_data();
    void showsWholeTables();
    void namesWhatIsMissing();
    void speaksOfLossesAndGaps_data();
    void speaksOfLossesAndGaps();
    void drawsInEveryPeriod_data();
    void drawsInEveryPeriod();
    void exportsEverything_data();
    void exportsEverything();
    void opensInTheWindow_data();
    void opensInTheWindow();
    void pointsOfALineTellTheirFigures();
    void tilesWithoutAFigureNameNoUnit();
    void ribbonHasNoEmptyPart();
    void noSourceKnowsACompany();

private:
    BookPtr m_book;
};

void OtherBookTest::initTestCase()
{
    const auto result = readBook(folder);
    QCOMPARE(problems(result), QStringList());
    m_book = std::get<BookPtr>(result);
}

void OtherBookTest::hasEveryKindOfExhibit()
{
    QSet<std::pair<int, int>> kinds;
    for (const Exhibit &exhibit : m_book->content().exhibits)
        kinds.insert({int(exhibit.kind), exhibit.base ? int(*exhibit.base) : 0});
    QCOMPARE(kinds.size(), int(ExhibitKind::Tile) + 1 + 2 * 2); // both kinds of bridges from three bases each
}

// As the book is made up, its own totals must be right before they prove anything.
void OtherBookTest::addsUp()
{
    int totals = 0;
    for (const Calculation &calculation : m_book->content().calculations)
        for (const Period &period : m_book->content().periods) {
            const Fact total = amount(*m_book, calculation.total, period.id);
            if (!total.value || total.period != period.id) // a balance may be that of another period
                continue;
            ++totals;
            QCOMPARE(sumOf(*m_book, calculation, period.id).value, total.value);
        }
    QCOMPARE(totals, 79);
}

void OtherBookTest::impliesTheQuarterThatNobodyPrinted()
{
    const Fact revenue = amount(*m_book, u"revenue"_s, u"Q2FY23"_s);
    QCOMPARE(revenue.value, std::optional(u"57183"_dec)); // 141,831 less 84,648
    QCOMPARE(revenue.unit, thousand);
    QCOMPARE(revenue.derivation->formula, Formula::ImpliedQuarter);
    QCOMPARE(revenue.impliedQuarters(), QStringList{u"Q2FY23"_s});
    const NumberFormat format(Language::English, m_book->company().houseStyle);
    QCOMPARE(provenanceOf(*m_book, revenue, m_book->unit(million), format).text,
             u"EUR 57.1 million = derived quarter: 141,831 − 84,648 (Income statement)"_s);
    const Fact margin = amount(*m_book, u"operating_margin"_s, u"Q2FY23"_s);
    QCOMPARE(format.figure(*m_book, margin, nullptr), u"7.6%"_s); // 4,382 / 57,183 is 7.663 %
    QVERIFY(margin.restsOnImpliedQuarter());
}

void OtherBookTest::doesNotImplyWhatDoesNotAddUp()
{
    for (const QString &conceptId : {u"passengers"_s, u"revenue_per_passenger"_s, u"punctuality"_s, u"cash"_s})
        QCOMPARE(amount(*m_book, conceptId, u"Q2FY23"_s).absence, Absence::NotInRelease);
}

void OtherBookTest::offersItsPeriodsAndUnits()
{
    PeriodModel periods;
    periods.setBook(m_book);
    QCOMPARE(toText(periods).sliced(1), table(uR"(
Q4FY24  Apr–Jun 2024
Q3FY24  Jan–Mar 2024
Q2FY24  Oct–Dec 2023
Q1FY24  Jul–Sep 2023
Q4FY23  Apr–Jun 2023
Q3FY23  Jan–Mar 2023
Q2FY23  Oct–Dec 2022
Q1FY23  Jul–Sep 2022
Q4FY22  Apr–Jun 2022
Q3FY22  Jan–Mar 2022
Q2FY22  Oct–Dec 2021
Q1FY22  Jul–Sep 2021
FY24  Jul 2023–Jun 2024
9MFY24  Jul 2023–Mar 2024
H1FY23  Jul–Dec 2022
)"));
    UnitModel units;
    units.setBook(m_book);
    units.setLanguage(Language::Japanese);
    QCOMPARE(toText(units).sliced(1), (QStringList{u"千ユーロ"_s, u"百万ユーロ"_s}));
}

void OtherBookTest::namesItsFiscalYears_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    QTest::newRow("first quarter") << u"Q1FY22"_s
                                   << u"Q1FY22 (three months ended September 30, 2021), fiscal 2021 (year ending "
                                      "June 30, 2022)"_s
                                   << u"2021年度第1四半期（2021年7–9月）、2021年度（2022年6月期）"_s;
    QTest::newRow("after New Year") << u"Q3FY24"_s
                                    << u"Q3FY24 (three months ended March 31, 2024), fiscal 2023 (year ending "
                                       "June 30, 2024)"_s
                                    << u"2023年度第3四半期（2024年1–3月）、2023年度（2024年6月期）"_s;
    QTest::newRow("half") << u"H1FY23"_s
                          << u"H1FY23 (six months ended December 31, 2022), fiscal 2022 (year ending June 30, 2023)"_s
                          << u"2022年度第2四半期累計（2022年7–12月）、2022年度（2023年6月期）"_s;
    QTest::newRow("nine months") << u"9MFY24"_s
                                 << u"9MFY24 (nine months ended March 31, 2024), fiscal 2023 (year ending June 30, "
                                    "2024)"_s
                                 << u"2023年度第3四半期累計（2023年7月–2024年3月）、2023年度（2024年6月期）"_s;
    QTest::newRow("year") << u"FY24"_s
                          << u"FY24 (twelve months ended June 30, 2024), fiscal 2023 (year ending June 30, 2024)"_s
                          << u"2023年度（2023年7月–2024年6月）、2023年度（2024年6月期）"_s;
}

void OtherBookTest::namesItsFiscalYears()
{
    QFETCH(const QString, period);
    const auto named = [&](Language language, const QString &comma) {
        const PeriodFormat format(Words(language), m_book->company().fiscalYearStartMonth);
        return QString(format.full(*m_book->period(period)) + comma + format.fiscalYear(*m_book->period(period)));
    };
    QTEST(named(Language::English, u", "_s), "english");
    QTEST(named(Language::Japanese, u"、"_s), "japanese");
}

void OtherBookTest::saysWhereItComesFrom()
{
    const Unit *unit = m_book->unit(million);
    const QStringList sources{u"table-1"_s, u"income"_s};
    QCOMPARE(sourceLine(*m_book, sources, unit, Words(Language::English)),
             u"Source: Petrel FY24 results announcement, Table 1, Income statement · consolidated, IFRS, audited, "
             "truncated"_s);
    QCOMPARE(sourceLine(*m_book, sources, unit, Words(Language::Japanese)),
             u"出所：ペトレル海運 2024年6月期決算発表 表1、連結損益計算書・連結、国際会計基準、監査済、切捨て"_s);
    QCOMPARE(rateText(*m_book, Words(Language::English)), QString());
}

void OtherBookTest::showsWholeTables_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<QStringList>("expected");
    for (const Shown &shown : wholeTables)
        QTest::newRow(shown.name) << shown.look << table(shown.table);
}

void OtherBookTest::showsWholeTables()
{
    QFETCH(const Look, look);
    ExhibitModel model;
    show(&model, m_book, look);
    QTEST(shown(model), "expected");
}

void OtherBookTest::namesWhatIsMissing()
{
    ExhibitModel model;
    const auto gaps = [&](const Look &look) {
        show(&model, m_book, look);
        QStringList texts;
        for (const Slot &place : model.axis())
            if (place.isGap())
                texts.append(look.mode == AxisMode::Timeline ? place.missing.join(u' ') : model.gapText(place));
        return texts;
    };
    const auto timeline = AxisMode::Timeline;
    const QString last = u"Q4FY24"_s;
    QCOMPARE(gaps({u"passengers"_s, Language::English, last, timeline}), (QStringList{u"Q3FY22"_s, u"Q2FY23"_s}));
    QCOMPARE(gaps({u"revenue-mix"_s, Language::English, last, timeline}), QStringList());
    QCOMPARE(model.texts().note, u"Q2FY23: derived from cumulative figures"_s);
    QCOMPARE(gaps({u"assets"_s}), QStringList{u"Q1FY24, Q2FY24\nnot in release"_s});
    QCOMPARE(gaps({u"assets"_s, Language::Japanese}), QStringList{u"Q1FY24・Q2FY24\n記載なし"_s});
    QCOMPARE(gaps({u"costs"_s, Language::English, u"Q4FY23"_s}), QStringList{u"Q2FY23\nnot in release"_s});
    QCOMPARE(gaps({u"revenue-mix"_s}), QStringList{QString()}); // passed over, not missing
    QCOMPARE(gaps({u"compensation"_s}), QStringList());
    QCOMPARE(model.columnCount(), 0);
}

void OtherBookTest::speaksOfLossesAndGaps_data()
{
    QTest::addColumn<QString>("exhibit");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    const QString profit = u"tile-net-profit"_s;
    QTest::newRow("loss") << profit << u"Q3FY22"_s << u"Net loss was EUR 4.8 million"_s << u"当期損失は4.8百万ユーロ"_s;
    QTest::newRow("smaller loss") << profit << u"Q3FY23"_s << u"Net loss was EUR 4.4 million, loss narrowed YoY"_s
                                  << u"当期損失は4.4百万ユーロ、前年同期比赤字縮小"_s;
    QTest::newRow("profit after a loss") << profit << u"Q3FY24"_s
                                         << u"Net profit was EUR 0.1 million, turned to profit YoY"_s
                                         << u"当期利益は0.1百万ユーロ、前年同期比黒字転換"_s;
    QTest::newRow("what moved it") << u"profit-change-qoq"_s << u"Q3FY24"_s
                                   << u"Operating profit fell by EUR 6.5 million QoQ, most of all by passengers"_s
                                   << u"営業損益は前期比6.5百万ユーロ減、主に旅客"_s;
    QTest::newRow("nothing printed") << u"passengers"_s << u"Q3FY22"_s << u"No traffic figures for Q3FY22"_s
                                     << u"Q3FY22の輸送実績の記載はない"_s;
    QTest::newRow("no year before") << u"profit-bridge-yoy"_s << u"Q1FY22"_s
                                    << u"The release does not give the earlier period of this bridge"_s
                                    << u"この図の対象期間の数値は決算発表に記載がない"_s;
}

void OtherBookTest::speaksOfLossesAndGaps()
{
    QFETCH(const QString, exhibit);
    QFETCH(const QString, period);
    ExhibitModel model;
    show(&model, m_book, {exhibit, Language::English, period});
    QTEST(model.texts().message, "english");
    model.setLanguage(Language::Japanese);
    QTEST(model.texts().message, "japanese");
}

void OtherBookTest::drawsInEveryPeriod_data()
{
    QTest::addColumn<QString>("exhibit");
    for (const Exhibit &exhibit : m_book->content().exhibits)
        QTest::newRow(qPrintable(exhibit.id)) << exhibit.id;
}

// Slides as exported; timelines, which slides have none of, as a window draws them.
void OtherBookTest::drawsInEveryPeriod()
{
    QFETCH(const QString, exhibit);
    QStringList faults;
    for (const Look &look : looksAt(*m_book, *m_book->exhibit(exhibit))) {
        ExhibitModel model;
        show(&model, m_book, look);
        const QStringList drawn = drawnTexts(&model, look);
        QVERIFY(!model.texts().message.isEmpty() && drawn.contains(model.texts().message));
        QStringList found = foreignWords(drawn) + strangeFigures(drawn, model);
        if (look.language == Language::English)
            found += japaneseWords(drawn);
        if (look.mode == AxisMode::Comparison) // a timeline has no room for each
            found += missingFigures(drawn, model);
        for (const QString &fault : found)
            faults.append(look.period + u' ' + languageCode(look.language) + u": "_s + fault);
    }
    QCOMPARE(faults.join(u'\n'), QString());
}

void OtherBookTest::exportsEverything_data()
{
    QTest::addColumn<QString>("period");
    QTest::newRow("full") << u"Q4FY24"_s;
    QTest::newRow("with gaps") << u"Q3FY22"_s;
}

void OtherBookTest::exportsEverything()
{
    QFETCH(const QString, period);
    const QTemporaryDir output;
    QProcess process;
    process.start(QStringLiteral(KESSAN_BINARY),
                  {u"export"_s, folder, u"--output"_s, output.path(), u"--format"_s, u"png"_s, u"--format"_s, u"pdf"_s,
                   u"--period"_s, period, u"--size"_s, u"960x540"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QCOMPARE(process.exitCode(), 0);
    QStringList expected{u"exhibits_en.pdf"_s, u"exhibits_ja.pdf"_s};
    int number = 0;
    for (const Exhibit &exhibit : m_book->content().exhibits) {
        ++number;
        for (const Language language : bothLanguages)
            expected.append(
                u"%1_%2_%3.png"_s.arg(number, 2, 10, QLatin1Char('0')).arg(exhibit.id, languageCode(language)));
    }
    expected.sort();
    QCOMPARE(QDir(output.path()).entryList(QDir::Files, QDir::Name), expected);
}

void OtherBookTest::opensInTheWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("headline");
    QTest::newRow("en") << Language::English << u"1,266 thousand passengers carried, revenue up 7.5% YoY"_s;
    QTest::newRow("ja") << Language::Japanese << u"旅客数1,266千人、営業収益は前年同期比7.5%増"_s;
}

// After the built-in book, of which nothing must be left.
void OtherBookTest::opensInTheWindow()
{
    QFETCH(const Language, language);
    QFETCH(const QString, headline);
    TestWindow window(language);
    openBook(window.window(), folder);
    const QStringList pages{u"overview"_s, u"traffic"_s, u"profit"_s, u"statements"_s, u"tie-out"_s};
    QCOMPARE(window->pages(), pages);
    for (const AxisMode mode : {AxisMode::Comparison, AxisMode::Timeline}) {
        window.state().setAxisMode(mode);
        for (const QString &page : pages) {
            window->showPage(page);
            settle();
            QCOMPARE(window->currentPage(), page);
            QVERIFY(window->page()->isVisible());
            QCOMPARE(foreignWords(textsOf(window.window())), QStringList());
        }
    }
    for (const Statement &statement : m_book->content().statements) {
        window->showRow(statement.id, statement.rows.back().conceptId);
        settle();
        QCOMPARE(foreignWords(textsOf(window.window())), QStringList());
    }
    window->showPage(pages.front());
    QVERIFY(!textsOf(*window->page()).filter(headline).isEmpty());
}

// Pointed at and clicked, though a line is only a few pixels wide.
void OtherBookTest::pointsOfALineTellTheirFigures()
{
    constexpr QSize size(900, 600);
    ExhibitModel model;
    show(&model, m_book, {u"revenue-lines"_s});
    QGraphicsScene scene;
    scene.setSceneRect({QPointF(), QSizeF(size)});
    auto *item = new ExhibitItem(&model, Theme(), ChartMetrics::window());
    scene.addItem(item);
    item->setGeometry(scene.sceneRect());
    QGraphicsView view(&scene);
    view.setFrameShape(QFrame::NoFrame);
    view.resize(size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy clicked(item, &ExhibitItem::clicked);
    QSignalSpy hovered(item, &ExhibitItem::hovered);
    int points = 0;
    for (QGraphicsItem *each : scene.items())
        if (auto *chart = qobject_cast<QChart *>(each->toGraphicsObject()))
            for (QAbstractSeries *series : chart->series())
                for (const QPointF &point : qobject_cast<QLineSeries *>(series)->points()) {
                    const QPoint place = view.mapFromScene(chart->mapToScene(chart->mapToPosition(point, series)));
                    QTest::mouseMove(view.viewport(), place + QPoint(2, 2));
                    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place + QPoint(2, 2));
                    QCOMPARE(clicked.size(), ++points);
                    const auto cell = clicked.back().front().value<CellKey>();
                    QCOMPARE(cell.period, model.axis().at(qRound(point.x())).period->id);
                    QCOMPARE(hovered.back().front().value<CellKey>(), cell);
                }
    QVERIFY(points > 40); // four segments in twelve quarters
}

void OtherBookTest::tilesWithoutAFigureNameNoUnit()
{
    ExhibitModel model;
    const Look look{u"tile-passengers"_s, Language::English, u"Q3FY22"_s};
    show(&model, m_book, look);
    QVERIFY(!drawnTexts(&model, look).contains(u"thousand"_s));
}

// A book without a currency of convenience has no rate to show.
void OtherBookTest::ribbonHasNoEmptyPart()
{
    TestWindow window;
    openBook(window.window(), folder);
    const auto *ribbon = window->findChild<QFrame *>(u"ribbon"_s);
    QVERIFY(ribbon);
    qsizetype parts = 0;
    for (const QLabel *label : ribbon->findChildren<QLabel *>())
        parts += label->text().isEmpty() ? 0 : 1;
    qsizetype dividers = 0;
    for (const QFrame *divider : ribbon->findChildren<QFrame *>(u"divider"_s))
        dividers += divider->isVisible() ? 1 : 0;
    QCOMPARE(dividers, parts - 1);
}

void OtherBookTest::noSourceKnowsACompany()
{
    static const QRegularExpression company(u"IIJ|backbone|3Q03"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (const QString &layer : {u"app"_s, u"models"_s, u"views"_s}) {
        QDirIterator files(QStringLiteral(QT_TESTCASE_SOURCEDIR "/../") + layer, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        for (; files.hasNext(); ++count)
            if (const QString path = files.next(); codeOf(path).contains(company))
                found.append(path);
        QVERIFY(count > 0);
    }
    QCOMPARE(found, QStringList());
}

QTEST_MAIN(OtherBookTest)
#include "tst_otherbook.moc"
