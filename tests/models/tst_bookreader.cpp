#include "Problems.h"
#include "SmallBook.h"
#include "Values.h"
#include "formats/BookFile.h"
#include "formats/CsvReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

void row(const char *name, const QString &sheet, const QString &before, const QString &after,
         const QStringList &expected)
{
    QTest::newRow(name) << sheet << before << after << expected;
}

void addColumns()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("expected");
}

const QString concepts = u"concepts"_s;
const QString calculations = u"calculations"_s;
const QString income = u"statements/income"_s;
const QString table1 = u"statements/table-1"_s;

const QString knownConcepts
    = u"bowls, broth_sales, cost_of_sales, exports, noodle_sales, operating_income, sales, sales_heading, shops"_s;
const QString knownPeriods = u"1Q24, 2Q23, 2Q24, 6M24"_s;
const QString knownUnits
    = u"JPY_100million, JPY_million, JPY_per_share, JPY_thousand, USD_thousand, bowl, percent, tonne"_s;
BookText bookWithOrders()
{
    BookText text = smallBook();
    text.set(u"orders"_s, u"id,title_en,title_ja\nboard,Board,取締役会\npress,Press,記者\n"_s);
    text.set(u"slides"_s, u"order,exhibit,statement,title_en,title_ja,note_en,note_ja,hidden,reveal\n"
                          "board,sales_mix,,,,Noodles first.,麺から。,,yes\n"
                          "press,,table-1,,,,,,\n"
                          "board,,income,'-5% at a glance,概要,,,yes,\n"_s);
    return text;
}

const QString knownBases = u"JPY, JPY_per_share, USD, bowl, percent, tonne"_s;

} // namespace

class TestBookReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeBook();
    void readsTheCompany();
    void readsStatements();
    void readsFactsOfBothEditions();
    void namesItsUnitsAsItLikes();
    void needsPercentToShowShares();
    void tellsFourKindsOfNothingApart();
    void readsTheLeastBook();
    void readsAFolder();
    void tellsHowFarItIs();
    void locatesUnknownThings_data();
    void locatesUnknownThings() { verifyProblems(); }
    void locatesBadValues_data();
    void locatesBadValues() { verifyProblems(); }
    void locatesMissingThings_data();
    void locatesMissingThings() { verifyProblems(); }
    void locatesContradictions_data();
    void locatesContradictions() { verifyProblems(); }
    void readsRunningOrders();
    void locatesFaultsOfRunningOrders_data();
    void locatesFaultsOfRunningOrders();
    void missesSheets_data();
    void missesSheets();
    void countsBlankLines();
    void reportsEverythingAtOnce();
    void refusesWhatIsNoBook();
    void refusesADamagedFile();

private:
    void verifyProblems();
};

void TestBookReader::verifyProblems()
{
    QFETCH(const QString, sheet);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const auto result = smallBook().replace(sheet, before, after).read();
    QVERIFY(std::holds_alternative<ReadErrors>(result)); // never half a book
    QTEST(problems(result), "expected");
}

void TestBookReader::readsTheWholeBook()
{
    const auto result = smallBook().read();
    QCOMPARE(problems(result), QStringList());
    const BookContent &content = std::get<BookPtr>(result)->content();
    QCOMPARE(content.units.size(), 8);
    QCOMPARE(content.periods.size(), 4);
    QCOMPARE(content.concepts.size(), 9);
    QCOMPARE(content.calculations.size(), 2);
    QCOMPARE(content.notes.size(), 2);
    QCOMPARE(content.passages.size(), 1);
    QCOMPARE(content.pages.size(), 1);
    QCOMPARE(content.exhibits.size(), 1);
    QCOMPARE(content.calculations.at(1),
             (Calculation{u"operating_result"_s, u"operating_income"_s, {{u"sales"_s, 1}, {u"cost_of_sales"_s, -1}}}));
    QCOMPARE(content.notes.at(1).editions, QList<Language>{Language::English});
    QCOMPARE(content.passages.front().text.ja, u"麺は3倍を超えました。"_s);
    QCOMPARE(content.exhibits.front().concepts, (QStringList{u"noodle_sales"_s, u"broth_sales"_s}));
    QCOMPARE(content.exhibits.front().sources, (QStringList{u"income"_s, u"table-1"_s}));
}

void TestBookReader::readsTheCompany()
{
    const Company company = smallBook().replace(u"book"_s, u"parentheses"_s, u"minus"_s).book()->company();
    QCOMPARE(company.name.en, u"Aozora Noodles Co."_s);
    QCOMPARE(company.name.ja, u"青空製麺株式会社"_s);
    QCOMPARE(company.released, QDate(2025, 2, 12));
    QCOMPARE(company.fiscalYearStartMonth, 7);
    QCOMPARE(company.currentPeriod, u"2Q24"_s);
    QCOMPARE(company.displayUnit, u"JPY_million"_s);
    QCOMPARE(company.houseStyle,
             (HouseStyle{Rounding::HalfAwayFromZero, NegativeStyle::Minus, NegativeStyle::FilledTriangle}));
    QCOMPARE(company.translation.rate, u"150.00"_dec);
    QCOMPARE(company.translation.periods, QStringList(u"2Q24"_s));
}

void TestBookReader::readsStatements()
{
    const BookPtr book = smallBook().book();
    const Statement *statement = book->statement(u"income"_s);
    QVERIFY(statement);
    QCOMPARE(statement->editions, (QList<Language>{Language::English, Language::Japanese}));
    QCOMPARE(statement->rows.size(), 7);
    QCOMPARE(statement->rows.at(1).parent, 0);
    QCOMPARE(statement->rows.at(3).parent, -1);
    QCOMPARE(statement->rows.at(3).role, RowRole::Total);
    QCOMPARE(statement->rows.at(4).notes, (QStringList{u"discount"_s, u"freight"_s}));
    QCOMPARE(statement->rows.at(6).unit, u"bowl"_s);
    QCOMPARE(statement->headings.size(), 2);
    // The column with the Japanese edition's own figures is the same column.
    QCOMPARE(statement->columns.size(), 7);
    QCOMPARE(statement->columns.at(1), (Column{u"2Q24"_s, Measure::PercentOfRevenues}));
}

void TestBookReader::readsFactsOfBothEditions()
{
    const BookPtr book = smallBook().book();
    const Statement &statement = *book->statement(u"income"_s);
    const auto text = [&](Language edition, int row) {
        const Fact *fact = book->printed(statement, edition, row, 0);
        return fact ? fact->source.text : QString();
    };
    QCOMPARE(text(Language::English, 4), u"3,500,000"_s);
    QCOMPARE(text(Language::Japanese, 4), u"3,500,010"_s);
    QCOMPARE(text(Language::Japanese, 3), u"3,462,000"_s); // blank there: as in English
    const Fact *loss = book->printed(statement, Language::Japanese, 5, 0);
    QVERIFY(loss && loss->value);
    QCOMPARE(*loss->value, u"-38010"_dec);
    const Fact *change = book->printed(statement, Language::English, 5, 4);
    QVERIFY(change && change->value);
    QCOMPARE(*change->value, u"-138.0"_dec);
    QCOMPARE(change->measure, Measure::YoY);
    QVERIFY(!book->printed(*book->statement(u"table-1"_s), Language::Japanese, 0, 0));
    const auto exports = book->facts(u"exports"_s, u"2Q24"_s);
    QCOMPARE(exports.size(), 2U);
    QCOMPARE(exports.back()->source.passage, u"輸出は34億円"_s);
}

// What a unit is, its kind says; a share is in percent whatever that is called, and so may an amount be.
void TestBookReader::namesItsUnitsAsItLikes()
{
    BookText text = smallBook();
    text.replace(u"units"_s, u"percent,percent,percent"_s, u"pct,percent,pct"_s);
    text.replace(concepts, u"bowls,bowl"_s, u"bowls,pct"_s);
    text.replace(income, u"販売食数,bowl,,\"1,250\""_s, u"販売食数,pct,,91.4%"_s);
    const BookPtr book = text.book();
    const Statement &statement = *book->statement(u"income"_s);
    const auto fact = [&](int row, int column) { return book->printed(statement, Language::English, row, column); };
    QVERIFY(fact(1, 1) && fact(6, 0));
    QCOMPARE(fact(1, 1)->unit, u"pct"_s);
    QCOMPARE(fact(6, 0)->unit, u"pct"_s);
    QCOMPARE(fact(6, 0)->value, std::optional(u"91.4"_dec));
}

void TestBookReader::needsPercentToShowShares()
{
    BookText text = smallBook();
    text.replace(u"units"_s, u"percent,percent,percent,0,1,percent,％,Percent,単位：％,%1%,%1%,%,%\n"_s, {});
    text.replace(u"exhibits"_s, u"stacked_columns"_s, u"stacked_shares"_s);
    QVERIFY(problems(text.read())
                .contains(u"UnknownUnit exhibits.csv row 2 column kind: found 'stacked_shares', expected 'percent'"_s));
}

void TestBookReader::tellsFourKindsOfNothingApart()
{
    BookText text = smallBook();
    text.replace(income, u"\"12,400\",,0.4,,-,-,0,-"_s, u"(0),,0.4,,-,,0,-"_s);
    const BookPtr book = text.book();
    const Statement &statement = *book->statement(u"income"_s);
    const auto fact = [&](int column) { return book->printed(statement, Language::English, 2, column); };
    QVERIFY(fact(0) && fact(3) && fact(5));
    QCOMPARE(fact(0)->value, std::optional(Decimal::negativeZero(0)));
    QCOMPARE(fact(3)->absence, Absence::DoesNotExist);
    QVERIFY(!fact(3)->value);
    QVERIFY(!fact(4));
    QCOMPARE(fact(5)->value, std::optional(Decimal(0)));
}

void TestBookReader::readsTheLeastBook()
{
    BookText text = smallBook();
    for (const QString &sheet :
         {calculations, u"notes"_s, u"texts"_s, u"columns"_s, u"pages"_s, u"exhibits"_s, u"figures"_s, income, table1})
        text.remove(sheet);
    text.set(u"statements"_s, u"id,kind,unit,editions\n"_s);
    text.replace(u"book"_s,
                 u"translation_currency,USD,,\ntranslation_rate,150.00,,\ntranslation_date,2024-12-31,,\n"
                 "translation_periods,2Q24,,\n"_s,
                 {});
    QCOMPARE(problems(text.read()), QStringList());
}

void TestBookReader::readsAFolder()
{
    const QTemporaryDir folder;
    smallBook().write(folder.path());
    const auto result = readBook(folder.path());
    QCOMPARE(problems(result), QStringList());
    QVERIFY(std::get<BookPtr>(result)->content() == smallBook().book()->content());
}

// And ends at once, with nothing, where nobody wants it any more.
void TestBookReader::tellsHowFarItIs()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"book"_s, u"book.xlsx"_s}) {
        const QString path = folder.filePath(name);
        QCOMPARE(writeBook(*smallBook().book(), path, Language::English), QString());
        QList<double> told;
        const auto read = readBook(path, [&](double done) {
            told.append(done);
            return true;
        });
        QCOMPARE(problems(read), QStringList());
        QVERIFY(told.size() > 10);
        QVERIFY(std::ranges::is_sorted(told));
        QVERIFY(told.front() >= 0 && told.back() <= 1 && told.back() > 0.7);
        for (qsizetype most = 0; most < told.size(); ++most) {
            qsizetype asked = 0;
            const auto given = readBook(path, [&](double) { return asked++ < most; });
            QCOMPARE(asked, most + 1);
            QVERIFY(std::get<ReadErrors>(given).isEmpty());
        }
    }
}

void TestBookReader::locatesUnknownThings_data()
{
    addColumns();
    row("concept in a statement", table1, u"noodle_sales"_s, u"rice_sales"_s,
        {u"UnknownConcept statements/table-1.csv row 2 column concept: found 'rice_sales', expected '%1'"_s.arg(
            knownConcepts)});
    row("concept in a calculation", calculations, u"sales_parts,sales,broth_sales"_s, u"sales_parts,sales,broth"_s,
        {u"UnknownConcept calculations.csv row 3 column part: found 'broth', expected '%1'"_s.arg(knownConcepts)});
    row("concept of an exhibit", u"exhibits"_s, u"noodle_sales broth_sales"_s, u"noodle_sales broth"_s,
        {u"UnknownConcept exhibits.csv row 2 column concepts: found 'broth', expected '%1'"_s.arg(knownConcepts)});
    row("concept of a figure", u"figures"_s, u"exports,2Q23"_s, u"export,2Q23"_s,
        {u"UnknownConcept figures.csv row 3 column concept: found 'export', expected '%1'"_s.arg(knownConcepts)});
    row("period of a column", table1, u"6M24"_s, u"9M24"_s,
        {u"UnknownPeriod statements/table-1.csv row 1 column 9M24: found '9M24', expected '%1'"_s.arg(knownPeriods)});
    row("period of a heading", u"columns"_s, u"2Q23"_s, u"2Q22"_s,
        {u"UnknownPeriod columns.csv row 3 column period: found '2Q22', expected '%1'"_s.arg(knownPeriods)});
    row("current period", u"book"_s, u"current_period,2Q24"_s, u"current_period,2Q25"_s,
        {u"UnknownPeriod book.csv row 9 column value: found '2Q25', expected '%1'"_s.arg(knownPeriods)});
    row("translated period", u"book"_s, u"translation_periods,2Q24"_s, u"translation_periods,2Q24 6M25"_s,
        {u"UnknownPeriod book.csv row 21 column value: found '6M25', expected '%1'"_s.arg(knownPeriods)});
    row("unit of a row", income, u"販売食数,bowl"_s, u"販売食数,plate"_s,
        {u"UnknownUnit statements/income.csv row 8 column unit: found 'plate', expected '%1'"_s.arg(knownUnits)});
    row("unit of a statement", u"statements"_s, u"table,JPY_million"_s, u"table,EUR"_s,
        {u"UnknownUnit statements.csv row 3 column unit: found 'EUR', expected '%1'"_s.arg(knownUnits)});
    row("base of a concept", concepts, u"bowls,bowl"_s, u"bowls,plate"_s,
        {u"UnknownUnit concepts.csv row 8 column base: found 'plate', expected '%1'"_s.arg(knownBases)});
    row("note of a row", table1, u"freight"_s, u"postage"_s,
        {u"UnknownNote statements/table-1.csv row 2 column notes: found 'postage', expected 'discount, freight'"_s});
    row("statement of a heading", u"columns"_s, u"income,2Q23"_s, u"outcome,2Q23"_s,
        {u"UnknownStatement columns.csv row 3 column statement: found 'outcome', expected 'income, table-1'"_s});
    row("page of an exhibit", u"exhibits"_s, u"sales_mix,sales_page"_s, u"sales_mix,costs"_s,
        {u"UnknownPage exhibits.csv row 2 column page: found 'costs', expected 'sales_page'"_s});
    row("parent", income, u"broth_sales,sales_heading"_s, u"broth_sales,soups"_s,
        {u"UnknownParent statements/income.csv row 4 column parent: found 'soups', expected 'concept'"_s});
    row("parent below its child", table1, u"noodle_sales,"_s, u"noodle_sales,sales"_s,
        {u"UnknownParent statements/table-1.csv row 2 column parent: found 'sales', expected 'concept'"_s});
    row("measure of a column", income, u"2Q24 yoy"_s, u"2Q24 growth"_s,
        {u"UnknownColumn statements/income.csv row 1 column 2Q24 growth: found '2Q24 growth', "
         "expected '2Q24 yoy'"_s});
    row("measure of a figure", u"figures"_s, u"2Q23,amount"_s, u"2Q23,sum"_s,
        {u"BadChoice figures.csv row 3 column measure: found 'sum', expected 'amount, usd'"_s});
}

void TestBookReader::locatesBadValues_data()
{
    addColumns();
    row("letters in a figure", table1, u"\"6,762\""_s, u"67b2"_s,
        {u"BadNumber statements/table-1.csv row 3 column 6M24: found '67b2', expected '1,234'"_s});
    row("commas not by three", table1, u"\"6,762\""_s, u"\"67,62\""_s,
        {u"BadNumber statements/table-1.csv row 3 column 6M24: found '67,62', expected '1,234'"_s});
    row("per cent in an amount column", income, u"\"900,000\""_s, u"90.0%"_s,
        {u"BadNumber statements/income.csv row 6 column 2Q23: found '90.0%', expected '1,234'"_s});
    row("a figure beside a heading", income, u"売上高：,,,,"_s, u"売上高：,,,5,"_s,
        {u"BadChoice statements/income.csv row 2 column 2Q24: found '5', expected ''"_s});
    row("a dash in the running text", u"figures"_s, u"\"1,000\""_s, u"-"_s,
        {u"BadNumber figures.csv row 3 column value: found '-', expected '13.4'"_s});
    row("exponent", u"units"_s, u"JPY_million,money,JPY,6"_s, u"JPY_million,money,JPY,six"_s,
        {u"BadNumber units.csv row 3 column exponent: found 'six', expected '0-12'"_s});
    row("exponent beyond all money", u"units"_s, u"JPY_million,money,JPY,6"_s, u"JPY_million,money,JPY,600"_s,
        {u"BadNumber units.csv row 3 column exponent: found '600', expected '0-12'"_s});
    row("decimals of a unit", u"units"_s, u"JPY_million,money,JPY,6,0"_s, u"JPY_million,money,JPY,6,-1"_s,
        {u"BadNumber units.csv row 3 column decimals: found '-1', expected '0-12'"_s});
    row("weight", calculations, u"cost_of_sales,-1"_s, u"cost_of_sales,minus"_s,
        {u"BadChoice calculations.csv row 5 column weight: found 'minus', expected '1, -1'"_s});
    row("weight that is no sign", calculations, u"cost_of_sales,-1"_s, u"cost_of_sales,2"_s,
        {u"BadChoice calculations.csv row 5 column weight: found '2', expected '1, -1'"_s});
    row("thirteenth month", u"book"_s, u"fiscal_year_start_month,7"_s, u"fiscal_year_start_month,13"_s,
        {u"BadNumber book.csv row 8 column value: found '13', expected '1-12'"_s});
    row("rate", u"book"_s, u"150.00"_s, u"0"_s,
        {u"BadNumber book.csv row 19 column value: found '0', expected '107.13'"_s});
    row("a day that does not exist", u"periods"_s, u"2024-09-30"_s, u"2024-09-31"_s,
        {u"BadDate periods.csv row 3 column end: found '2024-09-31', expected '2003-12-31'"_s});
    row("another way to write dates", u"book"_s, u"2025-02-12"_s, u"12.2.2025"_s,
        {u"BadDate book.csv row 7 column value: found '12.2.2025', expected '2003-12-31'"_s});
    row("a period that ends before it starts", u"periods"_s, u"2024-09-30"_s, u"2024-06-30"_s,
        {u"BadDate periods.csv row 3 column end: found '2024-06-30', expected '> 2024-07-01'"_s});
    row("kind of a statement", u"statements"_s, u"table-1,table,"_s, u"table-1,chart,"_s,
        {u"BadChoice statements.csv row 3 column kind: found 'chart', expected 'statement, table'"_s});
    row("better", concepts, u"credit,up,profit"_s, u"credit,higher,profit"_s,
        {u"BadChoice concepts.csv row 7 column better: found 'higher', expected ', neutral, up, down'"_s});
    row("rounding", u"book"_s, u"half_away_from_zero"_s, u"bankers"_s,
        {u"BadChoice book.csv row 12 column value: found 'bankers', expected 'half_away_from_zero, toward_zero'"_s});
    row("edition", u"statements"_s, u"en ja"_s, u"en fr"_s,
        {u"BadChoice statements.csv row 2 column editions: found 'fr', expected 'en, ja'"_s});
    row("format of the future", u"book"_s, u"format,1"_s, u"format,2"_s,
        {u"Unsupported book.csv row 2 column value: found '2', expected '1'"_s});
    row("unknown key", u"book"_s, u"audit,"_s, u"audit,,Unaudited,未監査\nauditor,"_s,
        {u"BadChoice book.csv row 18 column key: found 'auditor', expected 'accounting_standard, audit, "
         u"company, "
         "consolidation, currency, current_period, display_unit, fiscal_year_start_month, format, "
         "negative_en, "
         "negative_ja, released, rounding, short_name, source_name, title, translation_currency, "
         "translation_date, "
         "translation_periods, translation_rate'"_s});
}

void TestBookReader::locatesMissingThings_data()
{
    addColumns();
    row("Japanese label of a concept", concepts, u"Broth,スープ"_s, u"Broth,"_s,
        {u"MissingLabel concepts.csv row 4 column label_ja: found '', expected ''"_s});
    row("English label of a row", table1, u"Sales,売上高"_s, u",売上高"_s,
        {u"MissingLabel statements/table-1.csv row 3 column label_en: found '', expected ''"_s});
    row("Japanese name of the company", u"book"_s, u"青空製麺株式会社"_s, {},
        {u"MissingLabel book.csv row 3 column ja: found '', expected ''"_s});
    row("column", u"periods"_s, u"id,start,end"_s, u"id,start,finish"_s,
        {u"MissingColumn periods.csv row 1 column end: found '', expected 'end'"_s,
         u"MissingValue periods.csv row 2 column end: found '', expected ''"_s,
         u"MissingValue periods.csv row 3 column end: found '', expected ''"_s,
         u"MissingValue periods.csv row 4 column end: found '', expected ''"_s,
         u"MissingValue periods.csv row 5 column end: found '', expected ''"_s});
    row("key", u"book"_s, u"currency,JPY,,\n"_s, {},
        {u"MissingKey book.csv row 0 column key: found '', expected 'currency'"_s});
    row("two keys", u"book"_s, u"currency,JPY,,\ndisplay_unit,JPY_million,,\n"_s, {},
        {u"MissingKey book.csv row 0 column key: found '', expected 'currency'"_s,
         u"MissingKey book.csv row 0 column key: found '', expected 'display_unit'"_s});
    row("concepts of an exhibit", u"exhibits"_s, u"noodle_sales broth_sales"_s, {},
        {u"MissingValue exhibits.csv row 2 column concepts: found '', expected ''"_s});
    row("concept of a step", u"exhibits"_s, u"noodle_sales broth_sales"_s, u"noodle_sales - broth_sales"_s,
        {u"MissingValue exhibits.csv row 2 column concepts: found 'noodle_sales - broth_sales', expected ''"_s});
    row("concept of a row", table1, u"noodle_sales,"_s, u","_s,
        {u"MissingValue statements/table-1.csv row 2 column concept: found '', expected ''"_s});
    row("parts of a total", calculations, u"sales_parts,sales,noodle_sales,1\nsales_parts,sales,broth_sales,1\n"_s, {},
        {u"TotalWithoutParts statements/income.csv row 5 column concept: found 'sales', expected 'calculations'"_s,
         u"TotalWithoutParts statements/table-1.csv row 3 column concept: found 'sales', "
         "expected 'calculations'"_s});
    row("the part of a calculation", calculations, u"operating_income,cost_of_sales"_s, u"operating_income,"_s,
        {u"TotalWithoutParts calculations.csv row 5 column part: found 'operating_income', expected ''"_s});
    row("unit of the dollars", u"statements"_s, u"USD_thousand"_s, {},
        {u"UnknownUnit statements/income.csv row 5 column 2Q24 usd: found '', expected ''"_s});
    row("editions of a statement", u"statements"_s, u"en ja"_s, {},
        {u"MissingValue statements.csv row 2 column editions: found '', expected ''"_s});
    row("editions of a figure", u"figures"_s, u"en ja"_s, {},
        {u"MissingValue figures.csv row 2 column editions: found '', expected ''"_s});
}

void TestBookReader::locatesContradictions_data()
{
    addColumns();
    row("duplicate concept", concepts, u"exports,"_s, u"bowls,"_s,
        {u"DuplicateId concepts.csv row 10 column id: found 'bowls', expected ''"_s,
         u"UnknownConcept figures.csv row 2 column concept: found 'exports', expected '%1'"_s.arg(
             QString(knownConcepts).remove(u"exports, "_s)),
         u"UnknownConcept figures.csv row 3 column concept: found 'exports', expected '%1'"_s.arg(
             QString(knownConcepts).remove(u"exports, "_s))});
    row("duplicate unit", u"units"_s, u"tonne,quantity"_s, u"bowl,quantity"_s,
        {u"DuplicateId units.csv row 8 column id: found 'bowl', expected ''"_s});
    row("duplicate row of a statement", table1, u"noodle_sales"_s, u"sales"_s,
        {u"DuplicateId statements/table-1.csv row 3 column concept: found 'sales', expected ''"_s});
    row("duplicate column", table1, u"2Q24,6M24"_s, u"6M24,6M24"_s,
        {u"DuplicateId statements/table-1.csv row 1 column 6M24: found '6M24', expected ''"_s});
    row("duplicate key", u"book"_s, u"audit,"_s, u"currency,JPY,,\naudit,"_s,
        {u"DuplicateId book.csv row 17 column key: found 'currency', expected ''"_s});
    row("one calculation with two totals", calculations, u"operating_result,operating_income,cost"_s,
        u"operating_result,sales,cost"_s,
        {u"DuplicateId calculations.csv row 5 column id: found 'operating_result', expected ''"_s});
    row("a calculation torn apart", calculations, u"operating_result,operating_income,cost_of_sales,-1"_s,
        u"operating_result,operating_income,cost_of_sales,-1\nsales_parts,sales,exports,1"_s,
        {u"DuplicateId calculations.csv row 6 column id: found 'sales_parts', expected ''"_s});
    row("a total that is its own part", calculations, u"sales_parts,sales,broth_sales"_s, u"sales_parts,sales,sales"_s,
        {u"CyclicParents calculations.csv row 3 column part: found 'sales', expected ''"_s});
    row("a total that is a part of its parts", calculations, u"operating_result,operating_income,cost_of_sales,-1"_s,
        u"operating_result,operating_income,cost_of_sales,-1\nnoodles,noodle_sales,operating_income,1"_s,
        {u"CyclicParents calculations.csv row 6 column part: found 'operating_income', expected ''"_s});
    row("a row that is its own parent", income, u"broth_sales,sales_heading"_s, u"broth_sales,broth_sales"_s,
        {u"CyclicParents statements/income.csv row 4 column parent: found 'broth_sales', expected ''"_s});
    row("rows that are each other's parents", income, u"sales_heading,,heading"_s,
        u"sales_heading,noodle_sales,heading"_s,
        {u"CyclicParents statements/income.csv row 2 column parent: found 'noodle_sales', expected ''"_s,
         u"CyclicParents statements/income.csv row 3 column parent: found 'sales_heading', expected ''"_s});
    // As happens with a comma in a label without quotes: the figures slip one column on, the last one off the
    // table.
    row("a cell beside the table", table1, u"Sales,売上高"_s, u"Sales, net,売上高"_s,
        {u"UnknownColumn statements/table-1.csv row 3 column 10: found '6,762', expected ''"_s,
         u"UnknownUnit statements/table-1.csv row 3 column unit: found '売上高', expected '%1'"_s.arg(knownUnits)});
}

void TestBookReader::readsRunningOrders()
{
    const BookPtr book = bookWithOrders().book();
    const QList<RunningOrder> expected{{u"board"_s,
                                        {u"Board"_s, u"取締役会"_s},
                                        {{u"sales_mix"_s, {}, {}, {u"Noodles first."_s, u"麺から。"_s}, false, true},
                                         {{}, u"income"_s, {u"-5% at a glance"_s, u"概要"_s}, {}, true, false}}},
                                       {u"press"_s, {u"Press"_s, u"記者"_s}, {{{}, u"table-1"_s, {}, {}}}}};
    QVERIFY(book->content().runningOrders == expected);
    QCOMPARE(book->runningOrder(u"press"_s), &book->content().runningOrders.back());
    QVERIFY(smallBook().book()->content().runningOrders.isEmpty());
}

void TestBookReader::locatesFaultsOfRunningOrders_data()
{
    addColumns();
    const QString orders = u"orders"_s;
    const QString slides = u"slides"_s;
    row("order", slides, u"press,,table-1"_s, u"pres,,table-1"_s,
        {u"OrderWithoutSlides orders.csv row 3 column id: found 'press', expected 'slides'"_s,
         u"UnknownOrder slides.csv row 3 column order: found 'pres', expected 'board, press'"_s});
    row("no order", slides, u"press,,table-1"_s, u",,table-1"_s,
        {u"OrderWithoutSlides orders.csv row 3 column id: found 'press', expected 'slides'"_s,
         u"UnknownOrder slides.csv row 3 column order: found '', expected 'board, press'"_s});
    row("exhibit", slides, u"board,sales_mix"_s, u"board,sales_mx"_s,
        {u"UnknownExhibit slides.csv row 2 column exhibit: found 'sales_mx', expected 'sales_mix'"_s});
    row("statement", slides, u"press,,table-1"_s, u"press,,table-2"_s,
        {u"UnknownStatement slides.csv row 3 column statement: found 'table-2', expected 'income, table-1'"_s});
    row("both exhibit and statement", slides, u"press,,table-1"_s, u"press,sales_mix,table-1"_s,
        {u"BadChoice slides.csv row 3 column statement: found 'table-1', expected ''"_s});
    row("neither exhibit nor statement", slides, u"press,,table-1"_s, u"press,,"_s,
        {u"MissingValue slides.csv row 3 column exhibit: found '', expected 'exhibit, statement'"_s});
    row("note in English only", slides, u"麺から。"_s, {},
        {u"MissingLabel slides.csv row 2 column note_ja: found '', expected ''"_s});
    row("title in Japanese only", slides, u"'-5% at a glance"_s, {},
        {u"MissingLabel slides.csv row 4 column title_en: found '', expected ''"_s});
    row("hidden", slides, u",yes,\n"_s, u",no,\n"_s,
        {u"BadChoice slides.csv row 4 column hidden: found 'no', expected ', yes'"_s});
    row("reveal", slides, u",,yes\n"_s, u",,1\n"_s,
        {u"BadChoice slides.csv row 2 column reveal: found '1', expected ', yes'"_s});
    row("title of an order", orders, u"Press,記者"_s, u"Press,"_s,
        {u"MissingLabel orders.csv row 3 column title_ja: found '', expected ''"_s});
    row("two orders of one name", orders, u"press,Press"_s, u"board,Press"_s,
        {u"DuplicateId orders.csv row 3 column id: found 'board', expected ''"_s,
         u"UnknownOrder slides.csv row 3 column order: found 'press', expected 'board'"_s});
    row("an order without slides", orders, u"press,Press,記者"_s, u"press,Press,記者\nstaff,Staff,社員"_s,
        {u"OrderWithoutSlides orders.csv row 4 column id: found 'staff', expected 'slides'"_s});
    row("column", slides, u"order,exhibit,"_s, u"order,chart,"_s,
        {u"MissingColumn slides.csv row 1 column exhibit: found '', expected 'exhibit'"_s,
         u"MissingValue slides.csv row 2 column exhibit: found '', expected 'exhibit, statement'"_s});
}

void TestBookReader::locatesFaultsOfRunningOrders()
{
    QFETCH(const QString, sheet);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const auto result = bookWithOrders().replace(sheet, before, after).read();
    QVERIFY(std::holds_alternative<ReadErrors>(result));
    QTEST(problems(result), "expected");
    for (const QString &missing : {u"orders"_s, u"slides"_s})
        QCOMPARE(problems(bookWithOrders().remove(missing).read()),
                 QStringList(u"MissingSheet %1 row 0 column : found '', expected '%1'"_s.arg(missing)));
}

void TestBookReader::missesSheets_data()
{
    QTest::addColumn<QString>("sheet");
    for (const char *sheet : {"statements/table-1", "statements", "units", "periods", "concepts"})
        QTest::newRow(sheet) << QString::fromUtf8(sheet);
}

void TestBookReader::missesSheets()
{
    QFETCH(const QString, sheet);
    const QStringList found = problems(smallBook().remove(sheet).read());
    QVERIFY(found.contains(u"MissingSheet %1 row 0 column : found '', expected '%1'"_s.arg(sheet)));
    QCOMPARE(found.filter(u"MissingSheet"_s).size(), 1);
}

void TestBookReader::countsBlankLines()
{
    BookText text = smallBook();
    text.replace(calculations, u"sales_parts,sales,noodle_sales,1\nsales_parts,sales,broth_sales,1\n"_s, {});
    text.replace(table1, u"noodle_sales"_s, u"\n,,,,,,,,\nnoodle_sales"_s);
    QCOMPARE(problems(text.read()).constLast(),
             u"TotalWithoutParts statements/table-1.csv row 5 column concept: found 'sales', "
             "expected 'calculations'"_s);
}

void TestBookReader::reportsEverythingAtOnce()
{
    BookText text = smallBook();
    text.replace(u"periods"_s, u"2024-09-30"_s, u"soon"_s);
    text.replace(u"book"_s, u"2025-02-12"_s, {});
    text.replace(concepts, u"Broth,スープ"_s, u",スープ"_s);
    text.replace(income, u"\"23,080\""_s, u"2308O"_s);
    text.replace(income, u"(138.0%)"_s, u"(138.0%"_s);
    text.remove(table1);
    QCOMPARE(problems(text.read()),
             (QStringList{u"BadDate periods.csv row 3 column end: found 'soon', expected '2003-12-31'"_s,
                          u"MissingValue book.csv row 7 column value: found '', expected ''"_s,
                          u"MissingLabel concepts.csv row 4 column label_en: found '', expected ''"_s,
                          u"BadNumber statements/income.csv row 5 column 2Q24 usd: found '2308O', "
                          "expected '1,234'"_s,
                          u"BadNumber statements/income.csv row 7 column 2Q24 yoy: found '(138.0%', "
                          "expected '1,234'"_s,
                          u"MissingSheet statements/table-1 row 0 column : found '', "
                          "expected 'statements/table-1'"_s}));
}

void TestBookReader::refusesWhatIsNoBook()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"nothing"_s);
    QCOMPARE(problems(readBook(missing)),
             QStringList(u"Unreadable %1 row 0 column : found '', expected ''"_s.arg(missing)));
    const QString notABook = u"NotABook %1 row 0 column : found '', expected 'book.csv'"_s;
    QCOMPARE(problems(readBook(folder.path())), QStringList(notABook.arg(folder.path())));
    QFile file(folder.filePath(u"book.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(problems(readBook(file.fileName())), QStringList(notABook.arg(file.fileName())));
}

void TestBookReader::refusesADamagedFile()
{
    const QTemporaryDir folder;
    smallBook().write(folder.path());
    QFile file(folder.filePath(u"statements/income.csv"_s));
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write("\"broken"), 7);
    file.close();
    QCOMPARE(problems(readBook(folder.path())),
             QStringList(u"BadCsv statements/income.csv row 9 column : found '', expected ''"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // and one without a byte
    file.close();
    const QStringList found = problems(readBook(folder.path()));
    QVERIFY(
        found.contains(u"MissingColumn statements/income.csv row 1 column concept: found '', expected 'concept'"_s));
}

QTEST_APPLESS_MAIN(TestBookReader)
#include "tst_bookreader.moc"
