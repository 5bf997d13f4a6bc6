#include "Problems.h"
#include "SmallBook.h"
#include "analysis/Analysis.h"
#include "formats/BookWriter.h"
#include "formats/import/LabelIndex.h"
#include "formats/import/PastedTable.h"
#include "formats/import/TableImport.h"
#include "formats/import/UnitWords.h"
#include "resources.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

/// Cells separated by |, so that a table reads as one.
Sheet sheetOf(QStringView text)
{
    Sheet sheet{u"pasted"_s, u"pasted"_s, {}};
    for (const QStringView line : text.trimmed().split(u'\n')) {
        QStringList cells;
        for (const QStringView cell : line.split(u'|'))
            cells.append(cell.trimmed().toString().replace(u'/', u'\n'));
        sheet.rows.append(cells);
    }
    return sheet;
}

const BookPtr &builtIn()
{
    static const auto read = readBook(resources::builtInBook());
    return std::get<BookPtr>(read);
}

/// A plan as one line: "header 1-2, rows 3-5, en 0, ja 1, 2: 3Q03, 3: -, JPY_million, table-1".
QString said(const ImportPlan &plan)
{
    QStringList words{u"header %1-%2"_s.arg(plan.firstHeaderRow).arg(plan.headerRow),
                      u"rows %1-%2"_s.arg(plan.firstRow).arg(plan.lastRow)};
    if (plan.labelEn >= 0)
        words.append(u"en %1"_s.arg(plan.labelEn));
    if (plan.labelJa >= 0)
        words.append(u"ja %1"_s.arg(plan.labelJa));
    for (const ImportColumn &column : plan.columns)
        words.append(u"%1: %2"_s.arg(column.column).arg(column.period ? column.period->id : u"-"_s));
    words.append(plan.unit.isEmpty() ? u"no unit"_s : plan.unit);
    words.append(plan.statement.isEmpty() ? u"new table"_s : plan.statement);
    return words.join(u", "_s);
}

/// "5: sales" of known rows, "6: ?" of others.
QStringList said(const ImportRows &rows)
{
    QStringList lines;
    for (const ImportRow &row : rows)
        lines.append(u"%1: %2"_s.arg(row.row).arg(row.use == RowUse::Known       ? row.conceptId
                                                  : row.use == RowUse::New       ? u"new"_s
                                                  : row.use == RowUse::Undecided ? u"?"_s
                                                                                 : u"skipped"_s));
    return lines;
}

/// A table as it is guessed, with what a test changes in it.
struct Import
{
    Import(BookPtr into, Sheet table)
        : book(std::move(into))
        , sheet(std::move(table))
        , plan(guessPlan(sheet, *book))
        , rows(importRows(sheet, *book, plan))
    {}

    [[nodiscard]] ReadResult<BookPtr> result() const { return importTable(*book, sheet, plan, rows); }
    [[nodiscard]] BookPtr imported() const
    {
        const auto read = result();
        if (!std::holds_alternative<BookPtr>(read))
            qFatal("%s", qPrintable(problems(read).join(u'\n')));
        return std::get<BookPtr>(read);
    }

    BookPtr book;
    Sheet sheet;
    ImportPlan plan;
    ImportRows rows;
};

/// Whether its sheets read as the same book.
bool survives(const Book &book)
{
    const auto read = readBookSheets(sheetsOf(book));
    if (!std::holds_alternative<BookPtr>(read)) {
        qWarning("%s", qPrintable(problems(read).join(u'\n')));
        return false;
    }
    return std::get<BookPtr>(read)->content() == book.content();
}

QStringList printedTexts(const Book &book, const QString &conceptId, const QString &period)
{
    QStringList texts;
    for (const Fact &fact : book.content().facts)
        if (fact.conceptId == conceptId && fact.period == period && fact.measure == Measure::Amount)
            texts.append(fact.source.statement + u' ' + languageCode(fact.source.edition) + u' ' + fact.source.text);
    return texts;
}

const auto fourthQuarter = uR"(
 2004年3月期 決算概要    |                   |
                         |                   | （単位：百万円）
 科目                    | 2003年度/第4四半期 | 前年同期比
 営業収益                | 11,617            | 4.9%
 営業利益                | 350               | －
 （注）百万円未満四捨五入 |                   |
)";

const auto thirdQuarter = uR"(
 (JPY in thousands)   |             | Jan–Mar 2025 | Oct–Dec 2024
 Noodles              | 麺          | 3,500,000    | 3,449,600
 Total sales          | 売上高合計  | 3,512,400    | 3,462,000
 Bowls sold           | 販売食数    | 1,260        |
 Delivery             | 出前        | 12,400       | -
)";

} // namespace

class TestTableImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesPastedTextApart_data();
    void takesPastedTextApart();
    void readsTablesOfFiles();
    void normalisesLabels_data();
    void normalisesLabels();
    void findsUnits_data();
    void findsUnits();
    void guesses_data();
    void guesses();
    void headingsOverMergedCells();
    void headerCanBeChosen();
    void mapsRows();
    void addsTheNextQuarter();
    void addsToAStatement();
    void makesHeadingsAndTotals();
    void cumulativeImpliesTheQuarter();
    void latestQuarterBecomesCurrent_data();
    void latestQuarterBecomesCurrent();
    void longTables();
    void everyWrongFigureIsNamed();
    void nothingIsReplaced();
    void sameFigureIsNoError();
    void otherUnitIsNoThousandfold();
    void undecidedRowsAreNotLost();
    void newRowsNeedBothLanguages();
    void remembers();
    void counts();
};

void TestTableImport::takesPastedTextApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("tabs") << u"a\tb\r\nc\t\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, QString()}};
    QTest::newRow("commas") << u"a,\"1,234\"\n,b"_s << Rows{{u"a"_s, u"1,234"_s}, {QString(), u"b"_s}};
    QTest::newRow("commas in figures") << u"a\t1,234"_s << Rows{{u"a"_s, u"1,234"_s}};
    QTest::newRow("line break") << u"\"3Q\n03\"\t\"say \"\"x\"\"\""_s << Rows{{u"3Q\n03"_s, u"say \"x\""_s}};
    QTest::newRow("mark in a cell") << u"\"quoted\" word\tb"_s << Rows{{u"\"quoted\" word"_s, u"b"_s}};
    QTest::newRow("open mark") << u"\"a\tb"_s << Rows{{u"\"a"_s, u"b"_s}};
    QTest::newRow("blank line") << u"a\n\nb"_s << Rows{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("nothing") << QString() << Rows();
}

void TestTableImport::takesPastedTextApart()
{
    QFETCH(const QString, text);
    QTEST(pastedTable(text, u"pasted"_s).rows, "rows");
}

void TestTableImport::readsTablesOfFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.tsv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("\xEF\xBB\xBF"
                          "a\t1,234\n")
                   > 0);
    file.close();
    const auto read = readTables(path);
    QVERIFY(std::holds_alternative<QList<Sheet>>(read));
    QCOMPARE(std::get<QList<Sheet>>(read).front().rows, (QList<QStringList>{{u"a"_s, u"1,234"_s}}));
    QCOMPARE(problems(readTables(folder.filePath(u"none.csv"_s))).size(), 1);
}

void TestTableImport::normalisesLabels_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case and blanks") << u"Total  Sales:"_s << u"total sales"_s;
    QTest::newRow("width") << u"ＥＢＩＴＤＡ　（償却前）"_s << u"EBITDA(償却前)"_s;
    QTest::newRow("half-width kana") << u"ﾊﾞｯｸﾎﾞｰﾝ"_s << u"バックボーン"_s;
    QTest::newRow("footnotes") << u"売上高 ※1"_s << u"売上高（注1）"_s;
    QTest::newRow("numbered footnote") << u"Sales (2)"_s << u"Sales"_s;
    QTest::newRow("raised") << u"Sales²"_s << u"Sales*3"_s;
}

void TestTableImport::normalisesLabels()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(normalisedLabel(one), normalisedLabel(other));
    QVERIFY(!normalisedLabel(one).isEmpty());
}

void TestTableImport::findsUnits_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("unit");
    const auto row = [](const QString &line, const QString &unit) { QTest::newRow(qPrintable(line)) << line << unit; };
    row(u"(JPY in thousands)"_s, u"JPY_thousand"_s);
    row(u"（単位：百万円）"_s, u"JPY_million"_s);
    row(u"単位: 千円"_s, u"JPY_thousand"_s);
    row(u"(単位：百万円、百万円未満四捨五入)"_s, QString()); // two things, doubtful
    row(u"千円"_s, u"JPY_thousand"_s);
    row(u"科目（百万円）"_s, u"JPY_million"_s);
    row(u"JPY Millions"_s, u"JPY_million"_s);
    row(u"Unaudited, in millions of yen"_s, u"JPY_million"_s);
    row(u"(Thousands of Japanese yen)"_s, u"JPY_thousand"_s);
    row(u"Yen in millions"_s, u"JPY_million"_s);
    row(u"¥ millions"_s, u"JPY_million"_s);
    row(u"USD thousands"_s, u"USD_thousand"_s);
    row(u"thousands of U.S. dollars"_s, u"USD_thousand"_s);
    row(u"単位：億円"_s, u"JPY_100million"_s);
    row(u"株式会社インターネットイニシアティブ"_s, QString());
    row(u"Results"_s, QString());
}

void TestTableImport::findsUnits()
{
    QFETCH(const QString, line);
    QTEST(unitNamedIn(line, *builtIn()), "unit");
}

void TestTableImport::guesses_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("plan");
    QTest::newRow("two label columns") << QString::fromUtf16(thirdQuarter)
                                       << u"header 0-0, rows 1-4, en 0, ja 1, 2: 3Q24, 3: 2Q24, JPY_thousand, income"_s;
    QTest::newRow("Japanese first, remarks last") << uR"(
 単位：百万円 |       |      | 2Q24  | 1Q24  | 備考
 売上高       | Sales |      | 3,462 | 3,300 | 増収
 麺           | Noodles | 1) | 3,450 | 3,300 | 新製品
)"_s << u"header 0-0, rows 1-2, en 1, ja 0, 3: 2Q24, 4: 1Q24, JPY_million, table-1"_s;
    QTest::newRow("heading in two rows, spread") << uR"(
                |            | Six months ended December 31, |       |
                |            | 2024                          | 2023  | Change
 Total sales    | 千円       | 6,762                         | 6,000 | 12.7%
)"_s << u"header 0-1, rows 2-2, en 0, ja 1, 2: 6M24, 3: 6M23, no unit, new table"_s;
    QTest::newRow("day over amounts that flow is doubtful") << uR"(
 単位：千円 | 2024年12月31日
 売上高合計 | 3,462,000
)"_s << u"header 0-0, rows 1-1, ja 0, 1: -, JPY_thousand, income"_s;
    QTest::newRow("printed heading of the book") << uR"(
 単位：千円 | 2024年12月期
 売上高合計 | 3,462,000
)"_s << u"header 0-0, rows 1-1, ja 0, 1: 2Q24, JPY_thousand, income"_s;
    QTest::newRow("no header") << uR"(
 Total sales | 3,462
)"_s << u"header -1--1, rows 0-0, en 0, 1: -, no unit, new table"_s;
    QTest::newRow("nothing") << u" "_s << u"header -1--1, rows 0--1, no unit, new table"_s;
}

void TestTableImport::guesses()
{
    QFETCH(const QString, table);
    QTEST(said(guessPlan(sheetOf(table), *smallBook().book())), "plan");
}

void TestTableImport::headingsOverMergedCells()
{
    Sheet sheet = sheetOf(uR"(
 単位：千円 | 2024年度 |      |        | 2023年度
            | 1Q       | 2Q   | 上期   | 2Q
 売上高合計 | 1        | 2    | 3      | 4
)");
    sheet.merged = {QRect(1, 0, 3, 1), QRect(0, 0, 1, 2)};
    QCOMPARE(said(guessPlan(sheet, *smallBook().book())),
             u"header 0-1, rows 2-2, ja 0, 1: 1Q24, 2: 2Q24, 3: 6M24, 4: 2Q23, JPY_thousand, income"_s);
}

void TestTableImport::headerCanBeChosen()
{
    const Sheet sheet = sheetOf(uR"(
 Sales | 1Q24 | 2Q24
 Plan  | 3Q24 |
 Sales | 12   | 13
)");
    const auto book = smallBook().book();
    QCOMPARE(guessPlan(sheet, *book).headerRow, 0);
    const ImportPlan plan = guessPlan(sheet, *book, 1);
    QCOMPARE(plan.headerRow, 1);
    QCOMPARE(plan.firstRow, 2);
    QCOMPARE(plan.columns.front().period->id, u"3Q24"_s);
}

void TestTableImport::mapsRows()
{
    const auto book = smallBook().book();
    const Import import(book, sheetOf(uR"(
 JPY in thousands        | 1Q24
 Sales:                  |
 noodles (1)             | 1
 スープ                  | 2
 営業利益                | 3
 Operating income (loss) | 3
 Outlook                 |
 Sales                   | 4
 Shipping                | 5
)"));
    QCOMPARE(said(import.rows),
             (QStringList{u"1: sales_heading"_s, u"2: noodle_sales"_s, u"3: broth_sales"_s, u"4: operating_income"_s,
                          u"5: operating_income"_s, u"6: skipped"_s, u"7: sales"_s, u"8: ?"_s}));
}

// The only figures of 4Q03 that are known; as they would be pasted.
void TestTableImport::addsTheNextQuarter()
{
    Import import(builtIn(), sheetOf(fourthQuarter));
    QCOMPARE(said(import.plan), u"header 2-2, rows 3-4, ja 0, 1: 4Q03, JPY_million, new table"_s);
    QCOMPARE(said(import.rows), (QStringList{u"3: revenues"_s, u"4: operating_income"_s}));
    QCOMPARE(import.plan.title, (Text{{}, u"2004年3月期 決算概要"_s}));
    QCOMPARE(problems(import.result()),
             QStringList{u"MissingLabel pasted row 0 column : found '2004年3月期 決算概要', expected ''"_s});
    import.plan.title.en = u"Results of 4Q03"_s;
    const BookPtr book = import.imported();
    const Period *quarter = book->period(u"4Q03"_s);
    QVERIFY(quarter && quarter->start == QDate(2004, 1, 1) && quarter->end == QDate(2004, 3, 31));
    QCOMPARE(printedTexts(*book, u"revenues"_s, u"4Q03"_s),
             (QStringList{u"results_of_4q03 en 11,617"_s, u"results_of_4q03 ja 11,617"_s}));
    QCOMPARE(amount(*book, u"operating_income"_s, u"4Q03"_s).value, Decimal(350));
    QCOMPARE(amount(*book, u"operating_income"_s, u"4Q03"_s).unit, u"JPY_million"_s);
    QCOMPARE(book->company().currentPeriod, u"4Q03"_s);
    QVERIFY(survives(*book));
}

void TestTableImport::addsToAStatement()
{
    Import import(smallBook().book(), sheetOf(thirdQuarter));
    QCOMPARE(import.rows.back().use, RowUse::Undecided);
    import.rows.back().use = RowUse::New;
    const BookPtr book = import.imported();
    const Statement &income = *book->statement(u"income"_s);
    QCOMPARE(income.columns.constFirst(), (Column{u"3Q24"_s, Measure::Amount})); // the newest stand first
    QCOMPARE(income.headings.constFirst(), (PeriodHeading{u"3Q24"_s, {u"Mar 31, 2025"_s, u"2025年3月期"_s}}));
    QCOMPARE(income.rows.at(income.rowOf(u"bowls"_s) + 1).conceptId, u"delivery"_s);
    const Concept &delivery = *book->item(u"delivery"_s);
    QCOMPARE(delivery.label, (Text{u"Delivery"_s, u"出前"_s}));
    QCOMPARE(delivery.base, u"JPY"_s);
    QCOMPARE(printedTexts(*book, u"delivery"_s, u"2Q24"_s), (QStringList{u"income en -"_s, u"income ja -"_s}));
    QCOMPARE(amount(*book, u"delivery"_s, u"2Q24"_s).absence, Absence::DoesNotExist);
    QCOMPARE(amount(*book, u"bowls"_s, u"3Q24"_s).unit, u"bowl"_s);
    QCOMPARE(printedTexts(*book, u"cost_of_sales"_s, u"2Q24"_s),
             printedTexts(*import.book, u"cost_of_sales"_s, u"2Q24"_s));
    QVERIFY(survives(*book));
}

void TestTableImport::makesHeadingsAndTotals()
{
    Import import(smallBook().book(), sheetOf(uR"(
 Sales by kind |            | 売上の内訳   |
 JPY in thousands |         |              |
               |            | 3Q24         | Total
 Sales         | 売上高     |              |
 Noodles       | 麺         | 10           | x
 Broth         | スープ     | 2            | x
 Total sales   | 売上高合計 | 12           | x
 Margin        | 利益率     | 4.5%         | x
)"));
    QCOMPARE(import.plan.statement, u"income"_s);
    import.plan.statement.clear();
    import.plan.title = {u"Sales by kind"_s, u"売上の内訳"_s};
    import.rows.front() = {3, {u"Kinds"_s, u"種類"_s}, import.rows.front().figures, RowUse::New, {}};
    import.rows.back().use = RowUse::New;
    const BookPtr book = import.imported();
    const Statement &table = book->content().statements.constLast();
    QCOMPARE(table.id, u"sales_by_kind"_s);
    QList<int> parents;
    QList<RowRole> roles;
    for (const Row &row : table.rows) {
        parents.append(row.parent);
        roles.append(row.role);
    }
    QCOMPARE(parents, (QList<int>{-1, 0, 0, -1, -1}));
    QCOMPARE(roles, (QList<RowRole>{RowRole::Heading, RowRole::Item, RowRole::Item, RowRole::Total, RowRole::Item}));
    QCOMPARE(amount(*book, u"margin"_s, u"3Q24"_s).unit, u"percent"_s);
    QVERIFY(survives(*book));
}

// Nine months are kept as printed; the quarter, where it is asked for, is what they leave, and is no printed figure.
void TestTableImport::cumulativeImpliesTheQuarter()
{
    Import import(smallBook().book(), sheetOf(uR"(
 単位：百万円 | 2025年6月期 第3四半期累計 | 2025年6月期第2四半期累計
 売上高       | 10,300                    | 6,762
)"));
    QCOMPARE(import.plan.statement, u"table-1"_s);
    QCOMPARE(import.plan.columns.front().period->id, u"9M24"_s);
    const BookPtr unasked = import.imported();
    QVERIFY(unasked->period(u"9M24"_s) && !unasked->period(u"3Q24"_s));
    QCOMPARE(unasked->company().currentPeriod, u"2Q24"_s);
    import.plan.asQuarters = true;
    const BookPtr book = import.imported();
    QCOMPARE(book->company().currentPeriod, u"3Q24"_s);
    QCOMPARE(printedTexts(*book, u"sales"_s, u"3Q24"_s), QStringList());
    const Fact quarter = amount(*book, u"sales"_s, u"3Q24"_s);
    QCOMPARE(quarter.value->rounded(0, Rounding::HalfAwayFromZero), Decimal(3538));
    QCOMPARE(quarter.derivation->formula, Formula::ImpliedQuarter);
    QVERIFY(survives(*book));
}

void TestTableImport::latestQuarterBecomesCurrent_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("current");
    QTest::newRow("the next") << u"3Q24"_s << u"5"_s << u"3Q24"_s;
    QTest::newRow("an earlier one") << u"1Q24"_s << u"3,300,100"_s << u"2Q24"_s;
    QTest::newRow("several") << u"1Q25 | 3Q24 | 4Q24"_s << u"5 | 6 | 7"_s << u"1Q25"_s;
    QTest::newRow("without figures") << u"3Q24 | 4Q24"_s << u"5 |"_s << u"3Q24"_s;
    QTest::newRow("a longer one") << u"9M24"_s << u"5"_s << u"2Q24"_s;
}

void TestTableImport::latestQuarterBecomesCurrent()
{
    QFETCH(const QString, headings);
    QFETCH(const QString, figures);
    const Sheet table = sheetOf(u"JPY in thousands | %1\nNoodles | %2\nTotal sales | |"_s.arg(headings, figures));
    QTEST(Import(smallBook().book(), table).imported()->company().currentPeriod, "current");
}

// As many rows and columns as anybody has; all of them new.
void TestTableImport::longTables()
{
    constexpr int rows = 2000;
    constexpr int quarters = 40;
    Sheet sheet{u"pasted"_s, u"pasted"_s, {}};
    QStringList header{u"JPY in thousands"_s, QString()};
    for (int quarter = 0; quarter < quarters; ++quarter)
        header.append(u"%1Q%2"_s.arg(quarter % 4 + 1).arg(26 + quarter / 4));
    sheet.rows.append(header);
    for (int row = 1; row <= rows; ++row) {
        QStringList cells{u"Line %1"_s.arg(row), u"科目%1"_s.arg(row)};
        for (int quarter = 0; quarter < quarters; ++quarter)
            cells.append(QLocale(QLocale::English).toString(row * 1000 + quarter));
        sheet.rows.append(cells);
    }
    Import import(smallBook().book(), sheet);
    QCOMPARE(summaryOf(import.plan, import.rows), (ImportSummary{0, quarters, 0, 0, rows}));
    for (ImportRow &row : import.rows)
        row.use = RowUse::New;
    import.plan.statement = u"income"_s;
    const BookPtr book = import.imported();
    QCOMPARE(book->content().facts.size(), import.book->content().facts.size() + std::size_t(2 * rows * quarters));
    QCOMPARE(printedTexts(*book, u"line_2000"_s, u"4Q35"_s),
             (QStringList{u"income en 2,000,039"_s, u"income ja 2,000,039"_s}));
}

void TestTableImport::everyWrongFigureIsNamed()
{
    Import import(smallBook().book(), sheetOf(uR"(
 JPY in thousands |            | 3Q24    | 4Q24
 Noodles          | 麺         | 3,5OO   | 12
 Total sales      | 売上高合計 | 12,34   | n.a.
 Bowls sold       | 販売食数   | 4%      | ▲3
 Sales            | 売上高     |         | 7
)"));
    import.rows.back() = {4, {u"Sales"_s, u"売上高"_s}, import.rows.back().figures, RowUse::Known, u"sales_heading"_s};
    QCOMPARE(problems(import.result()).constFirst(),
             u"BadChoice pasted row 5 column : found 'sales_heading', expected ''"_s);
    import.rows.back().use = RowUse::Skipped;
    QCOMPARE(problems(import.result()),
             (QStringList{u"BadNumber pasted row 2 column 3Q24: found '3,5OO', expected '1,234'"_s,
                          u"BadNumber pasted row 3 column 3Q24: found '12,34', expected '1,234'"_s,
                          u"BadNumber pasted row 3 column 4Q24: found 'n.a.', expected '1,234'"_s,
                          u"BadNumber pasted row 4 column 3Q24: found '4%', expected '1,234'"_s}));
}

void TestTableImport::nothingIsReplaced()
{
    const Import import(smallBook().book(), sheetOf(uR"(
 JPY in thousands | 2Q24      | 3Q24
 Noodles          | 3,449,601 | 5
 Total sales      | -         | 6
)"));
    QCOMPARE(problems(import.result()),
             (QStringList{u"OtherFigure pasted row 2 column 2Q24: found '3,449,601', expected '3,449,600'"_s,
                          u"OtherFigure pasted row 3 column 2Q24: found '-', expected '3,462,000'"_s}));
}

void TestTableImport::sameFigureIsNoError()
{
    const Import import(smallBook().book(), sheetOf(uR"(
 JPY in thousands | 2Q24    | 1Q24
 Noodles          | 3449600 | 3,300,100
)"));
    QVERIFY(import.imported()->content() == import.book->content());
}

void TestTableImport::otherUnitIsNoThousandfold()
{
    Import import(smallBook().book(), sheetOf(uR"(
 JPY in millions | 3Q24
 Noodles         | 3,500
 Bowls sold      | 1,260
)"));
    QCOMPARE(import.plan.statement, QString()); // none in millions counts bowls
    import.plan.statement = u"income"_s;
    QCOMPARE(problems(import.result()),
             QStringList{u"OtherUnit pasted row 2 column : found 'JPY_million', expected 'JPY_thousand'"_s});
    import.plan.unit.clear();
    QCOMPARE(problems(import.result()),
             QStringList{u"UnknownUnit pasted row 0 column : found '', expected 'JPY_million'"_s});
}

void TestTableImport::undecidedRowsAreNotLost()
{
    Import import(smallBook().book(), sheetOf(uR"(
 JPY in thousands | 3Q24 | 2024年度3Q
 Noodles          | 1    | 2
 Delivery         | 3    | 4
 麺               | 5    | 6
)"));
    import.rows[2].use = RowUse::Known;
    import.rows[2].conceptId = u"noodle_sales"_s;
    QCOMPARE(problems(import.result()),
             (QStringList{u"PeriodTwice pasted row 1 column 2024年度3Q: found '2024年度3Q', expected '3Q24'"_s,
                          u"UnknownConcept pasted row 3 column JPY in thousands: found 'Delivery', expected ''"_s,
                          u"ItemTwice pasted row 4 column JPY in thousands: found '麺', expected ''"_s}));
}

void TestTableImport::newRowsNeedBothLanguages()
{
    Import import(smallBook().book(), sheetOf(uR"(
 JPY in thousands | 3Q24
 Noodles          | 1
 Delivery         | 3
)"));
    import.rows.back().use = RowUse::New;
    QCOMPARE(problems(import.result()), QStringList{u"MissingLabel pasted row 3 column : found '', expected 'ja'"_s});
    import.rows.back().label.ja = u"出前"_s;
    QCOMPARE(import.imported()->item(u"delivery"_s)->label.ja, u"出前"_s);
}

void TestTableImport::remembers()
{
    const auto book = smallBook().book();
    const auto table = uR"(
 単位：千円  | 3Q24
 麺類        | 1
 送料 ※1    | 2
 スープ      | 3
)";
    Import first(book, sheetOf(table));
    QCOMPARE(said(first.rows), (QStringList{u"1: ?"_s, u"2: ?"_s, u"3: broth_sales"_s}));
    first.rows[0].use = RowUse::Known;
    first.rows[0].conceptId = u"noodle_sales"_s;
    first.rows[1].use = RowUse::Skipped;
    ImportMemory memory;
    memory.note(first.rows.at(0));
    memory.note(first.rows.at(1));
    const ImportMemory kept(memory.concepts());
    const Sheet later = sheetOf(QString::fromUtf16(table).replace(u"3Q24"_s, u"4Q24"_s).replace(u"※1"_s, u"（注2）"_s));
    const ImportPlan plan = guessPlan(later, *book);
    QCOMPARE(said(importRows(later, *book, plan, kept)),
             (QStringList{u"1: noodle_sales"_s, u"2: skipped"_s, u"3: broth_sales"_s}));
    // A concept that this book does not have is not found.
    QCOMPARE(importRows(sheetOf(table), *builtIn(), guessPlan(sheetOf(table), *builtIn()), kept).constFirst().use,
             RowUse::Undecided);
}

void TestTableImport::counts()
{
    Import import(smallBook().book(), sheetOf(thirdQuarter));
    QCOMPARE(summaryOf(import.plan, import.rows), (ImportSummary{5, 2, 3, 0, 1}));
    import.rows.back().use = RowUse::New;
    QCOMPARE(summaryOf(import.plan, import.rows), (ImportSummary{7, 2, 4, 1, 0}));
    import.plan.columns.back().period.reset();
    QCOMPARE(summaryOf(import.plan, import.rows), (ImportSummary{4, 1, 4, 1, 0}));
}

QTEST_APPLESS_MAIN(TestTableImport)
#include "tst_tableimport.moc"
