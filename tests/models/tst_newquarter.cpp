// The workbook for the next quarter: what is in it, and what comes of it when it is filled in.
#include "Problems.h"
#include "SmallBook.h"
#include "WorkbookXml.h"
#include "XlsxPackage.h"
#include "formats/HeadingDates.h"
#include "formats/NewQuarter.h"
#include "resources.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

const QString dataFolder = u"" QT_TESTCASE_SOURCEDIR "/data/"_s;

BookPtr builtIn()
{
    static const BookPtr book = bookAt(resources::builtInBook());
    return book;
}

BookTemplate templateOf(const Book &book)
{
    const auto made = newQuarter(book, Language::English);
    if (const auto *reason = std::get_if<QString>(&made))
        qFatal("%s", qPrintable(*reason));
    return std::get<BookTemplate>(made);
}

/// The same book with its periods called otherwise.
BookPtr renamed(const QHash<QString, QString> &names, int startMonth, const QString &current)
{
    BookContent content;
    content.company.fiscalYearStartMonth = startMonth;
    content.company.currentPeriod = current;
    for (auto name = names.begin(); name != names.end(); ++name) {
        const QStringList dates = name.value().split(u' ');
        content.periods.append(
            {name.key(), QDate::fromString(dates.front(), Qt::ISODate), QDate::fromString(dates.back(), Qt::ISODate)});
    }
    return std::make_shared<const Book>(content);
}

QStringList columnsOf(const Statement &statement)
{
    QStringList names;
    for (const Column &column : statement.columns)
        names.append(column.measure == Measure::Amount ? column.period
                                                       : column.period + u' ' + measureName(column.measure));
    return names;
}

/// The address of a row's cell under a heading.
QString addressOf(const Statement &statement, const QString &conceptId, const QString &period)
{
    constexpr int labels = 7;
    const auto column = statement.columns.indexOf(Column{period, Measure::Amount});
    return cellAddress(statement.rowOf(conceptId) + 1, labels + column);
}

/// A number typed into a cell of a sheet, whatever was in it.
void type(QByteArray *sheet, const QString &address, const QString &number)
{
    const QRegularExpression cell(u"<c r=\"%1\"( s=\"\\d+\")[^>]*?(?:/>|>.*?</c>)"_s.arg(address));
    QString xml = QString::fromUtf8(*sheet);
    if (!cell.match(xml).hasMatch())
        qFatal("no cell %s", qPrintable(address));
    *sheet = xml.replace(cell, u"<c r=\"%1\"\\1><v>%2</v></c>"_s.arg(address, number)).toUtf8();
}

} // namespace

class TestNewQuarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheNextQuarter_data();
    void namesTheNextQuarter();
    void doesNotGuessNames_data();
    void doesNotGuessNames();
    void datesHeadings_data();
    void datesHeadings();
    void addsThePeriods();
    void addsColumnsWhereTheNewestStand();
    void leavesTheRestAsItIs();
    void needsAQuarter();
    void untouchedIsReadAsTheTemplate_data();
    void untouchedIsReadAsTheTemplate();
    void asksForFigures_data();
    void asksForFigures();
    void totalsWaitForTheirParts();
    void filledInIsANewQuarter();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString saved(const QString &file) const;

    QTemporaryDir m_folder;
};

void TestNewQuarter::namesTheNextQuarter_data()
{
    QTest::addColumn<BookPtr>("book");
    QTest::addColumn<QString>("quarter");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("longer"); // from the beginning of the year
    QTest::newRow("built-in") << builtIn() << u"4Q03"_s << u"2004-01-01"_s << u"FY03"_s;
    QTest::newRow("of the next year") << bookAt(dataFolder + u"petrel"_s) << u"Q1FY25"_s << u"2024-07-01"_s
                                      << QString();
    QTest::newRow("small") << smallBook().book() << u"3Q24"_s << u"2025-01-01"_s << u"9M24"_s;
    QTest::newRow("called by the year's end") << renamed(
        {{u"2025/Q3"_s, u"2024-10-01 2024-12-31"_s}, {u"2025/Q2"_s, u"2024-07-01 2024-09-30"_s}}, 4, u"2025/Q3"_s)
                                              << u"2025/Q4"_s << u"2025-01-01"_s << QString();
    QTest::newRow("calendar quarters of another year")
        << renamed({{u"4Q24"_s, u"2024-10-01 2024-12-31"_s}, {u"3Q24"_s, u"2024-07-01 2024-09-30"_s}}, 4, u"4Q24"_s)
        << u"1Q25"_s << u"2025-01-01"_s << QString();
    QTest::newRow("the century turns") << renamed({{u"4Q99"_s, u"1999-10-01 1999-12-31"_s}}, 1, u"4Q99"_s) << u"1Q00"_s
                                       << u"2000-01-01"_s << QString();
    QTest::newRow("half a year like another")
        << renamed({{u"1Q24"_s, u"2024-01-01 2024-03-31"_s},
                    {u"H1-23"_s, u"2023-01-01 2023-06-30"_s},
                    {u"FY2023"_s, u"2023-01-01 2023-12-31"_s}},
                   1, u"1Q24"_s)
        << u"2Q24"_s << u"2024-04-01"_s << QString(); // no column of this year's asks for it
}

void TestNewQuarter::namesTheNextQuarter()
{
    QFETCH(const BookPtr, book);
    QFETCH(const QString, quarter);
    QFETCH(const QString, longer);
    const BookTemplate made = templateOf(*book);
    QCOMPARE(made.book->company().currentPeriod, quarter);
    QTEST(made.book->period(quarter)->start.toString(Qt::ISODate), "start");
    QCOMPARE(made.book->period(quarter)->months(), 3);
    QCOMPARE(made.inputs.front(), (InputPeriod{quarter, book->company().currentPeriod}));
    QCOMPARE(made.inputs.value(1).period, longer);
}

void TestNewQuarter::doesNotGuessNames_data()
{
    QTest::addColumn<BookPtr>("book");
    QTest::newRow("no number") << renamed({{u"Winter"_s, u"2024-10-01 2024-12-31"_s}}, 4, u"Winter"_s);
    QTest::newRow("no year") << renamed({{u"Q3"_s, u"2024-10-01 2024-12-31"_s}}, 4, u"Q3"_s);
    QTest::newRow("other numbers") << renamed({{u"3Q77"_s, u"2024-10-01 2024-12-31"_s}}, 4, u"3Q77"_s);
    QTest::newRow("quarters of two kinds")
        << renamed({{u"3Q24"_s, u"2024-10-01 2024-12-31"_s}, {u"Sep24"_s, u"2024-07-01 2024-09-30"_s}}, 4, u"3Q24"_s);
    QTest::newRow("taken") << renamed(
        {{u"3Q24"_s, u"2024-10-01 2024-12-31"_s}, {u"4Q24"_s, u"2024-04-01 2025-03-31"_s}}, 4, u"3Q24"_s);
}

void TestNewQuarter::doesNotGuessNames()
{
    QFETCH(const BookPtr, book);
    const auto made = newQuarter(*book, Language::English);
    QVERIFY(std::holds_alternative<QString>(made));
    const QString file = path(u"none.xlsx"_s);
    QCOMPARE(writeNewQuarterWorkbook(*book, file, Language::English), std::get<QString>(made));
    QVERIFY(writeNewQuarterWorkbook(*book, file, Language::Japanese) != std::get<QString>(made));
    QVERIFY(!QFileInfo::exists(file));
}

void TestNewQuarter::datesHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("shifted"); // empty: not sure
    const auto row = [](const QString &heading, const QString &shifted) {
        QTest::newRow(qPrintable(heading)) << heading << shifted;
    };
    // From October to December 2003, to January to March 2004; the fiscal year begins in April.
    row(u"Dec 31, 2003"_s, u"Mar 31, 2004"_s);
    row(u"2003年12月期"_s, u"2004年3月期"_s);
    row(u"2003年10–12月"_s, u"2004年1–3月"_s);
    row(u"Oct–Dec 2003"_s, u"Jan–Mar 2004"_s);
    row(u"Three months ended December 31, 2003"_s, u"Three months ended March 31, 2004"_s);
    row(u"2003年10月1日～2003年12月31日"_s, u"2004年1月1日～2004年3月31日"_s);
    row(u"2003年度第3四半期"_s, u"2003年度第4四半期"_s);
    row(u"3Q FY2003"_s, u"4Q FY2003"_s);
    row(u"3か月 (2003年12月31日現在)"_s, u"3か月 (2004年3月31日現在)"_s);
    row(u"3Q03"_s, {});
    row(u"Sep 30, 2003"_s, {});
    row(u"Dec 30, 2003"_s, {});
    row(u"Third quarter 2003"_s, {});
    row(u"平成15年12月期"_s, {});
    row(u"２００３年12月期"_s, {});
    row(u"2003年12月期累計"_s, {});
    row(u"12/31/2003"_s, {});
    row(u"Winter 2003"_s, {});
    row(u"Dec 31, 2003 (restated)"_s, {});
}

void TestNewQuarter::datesHeadings()
{
    QFETCH(const QString, heading);
    const Period from{{}, QDate(2003, 10, 1), QDate(2003, 12, 31)};
    const Period to{{}, QDate(2004, 1, 1), QDate(2004, 3, 31)};
    QTEST(shiftedHeading(heading, from, to, 4).value_or(QString()), "shifted");
    const Period year{{}, QDate(2003, 4, 1), QDate(2004, 3, 31)};
    QVERIFY(!shiftedHeading(heading, from, year, 4));
}

void TestNewQuarter::addsThePeriods()
{
    const BookTemplate made = templateOf(*builtIn());
    const Period quarter{u"4Q03"_s, QDate(2004, 1, 1), QDate(2004, 3, 31)};
    const Period year{u"FY03"_s, QDate(2003, 4, 1), QDate(2004, 3, 31)};
    QCOMPARE(*made.book->period(u"4Q03"_s), quarter);
    QCOMPARE(*made.book->period(u"FY03"_s), year);
    QCOMPARE(made.book->content().periods.size(), builtIn()->content().periods.size() + 2);
    const Statement &first = made.book->content().statements.front();
    QCOMPARE(first.headings.front(), (PeriodHeading{u"4Q03"_s, {u"Mar 31, 2004"_s, u"2004年3月期"_s}}));
    // Of another length, and so perhaps in other words.
    const Statement &cumulative = *made.book->statement(u"appendix-2"_s);
    QCOMPARE(cumulative.headings.front(), (PeriodHeading{u"FY03"_s, {u"FY03"_s, u"FY03"_s}}));
}

void TestNewQuarter::addsColumnsWhereTheNewestStand()
{
    const BookPtr newestFirst = templateOf(*builtIn()).book;
    QCOMPARE(columnsOf(*newestFirst->statement(u"appendix-1"_s)).mid(0, 3),
             (QStringList{u"4Q03"_s, u"3Q03 usd"_s, u"3Q03"_s}));
    QCOMPARE(columnsOf(*newestFirst->statement(u"appendix-2"_s)).mid(0, 2), (QStringList{u"FY03"_s, u"9M03 usd"_s}));
    for (const Statement &statement : newestFirst->content().statements)
        QCOMPARE(columnsOf(statement).filter(QRegularExpression(u"^(4Q03|FY03)$"_s)).size(), 1);
    BookText text = smallBook();
    text.set(u"statements/table-1"_s, u"concept,parent,role,label_en,label_ja,unit,notes,2Q23,2Q24,2Q24 yoy,6M24\n"
                                      "noodle_sales,,item,Noodles,麺,,,1,2,100.0%,3\n"_s);
    const BookPtr oldestFirst = templateOf(*text.book()).book;
    QCOMPARE(columnsOf(*oldestFirst->statement(u"table-1"_s)),
             (QStringList{u"2Q23"_s, u"2Q24"_s, u"2Q24 yoy"_s, u"3Q24"_s, u"6M24"_s, u"9M24"_s}));
}

// But for its place in a longer row, no figure has changed, nor any word.
void TestNewQuarter::leavesTheRestAsItIs()
{
    BookContent made = templateOf(*builtIn()).book->content();
    const BookContent &before = builtIn()->content();
    QCOMPARE(made.facts.size(), before.facts.size());
    for (std::size_t i = 0; i < made.facts.size(); ++i) {
        Fact fact = made.facts.at(i);
        fact.source.column = before.facts.at(i).source.column;
        QVERIFY(fact == before.facts.at(i));
    }
    made.facts = before.facts;
    made.periods = before.periods;
    made.company.currentPeriod = before.company.currentPeriod;
    for (qsizetype i = 0; i < made.statements.size(); ++i) {
        made.statements[i].columns = before.statements.at(i).columns;
        made.statements[i].headings = before.statements.at(i).headings;
    }
    QVERIFY(made == before);
}

void TestNewQuarter::needsAQuarter()
{
    BookContent content = builtIn()->content();
    content.company.currentPeriod = u"9M03"_s;
    const auto made = newQuarter(Book(content), Language::English);
    QVERIFY(std::holds_alternative<QString>(made));
    QVERIFY2(std::get<QString>(made).contains(u"9M03"_s), qPrintable(std::get<QString>(made)));
}

QString TestNewQuarter::saved(const QString &file) const
{
    const QString folder = path(u"saved"_s);
    std::ignore = convertBySpreadsheet({file}, u"xlsx"_s, folder);
    return folder + u'/' + QFileInfo(file).fileName();
}

void TestNewQuarter::untouchedIsReadAsTheTemplate_data()
{
    QTest::addColumn<BookPtr>("book");
    QTest::newRow("built-in") << builtIn();
    QTest::newRow("petrel") << bookAt(dataFolder + u"petrel"_s);
    QTest::newRow("small") << smallBook().book();
}

void TestNewQuarter::untouchedIsReadAsTheTemplate()
{
    QFETCH(const BookPtr, book);
    const QString file = path(u"untouched.xlsx"_s);
    QCOMPARE(writeNewQuarterWorkbook(*book, file, Language::English), QString());
    QVERIFY(bookAt(file)->content() == templateOf(*book).book->content());
    const QByteArray first = XlsxPackage(file).sheetXml(0);
    QCOMPARE(writeNewQuarterWorkbook(*book, file, Language::English), QString());
    QVERIFY(XlsxPackage(file).sheetXml(0) == first);
}

void TestNewQuarter::asksForFigures_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("unit");
    QTest::newRow("en") << Language::English << u"JPY in thousands"_s;
    QTest::newRow("ja") << Language::Japanese << u"単位：千円"_s;
}

void TestNewQuarter::asksForFigures()
{
    QFETCH(const Language, language);
    QFETCH(const QString, unit);
    const QString file = path(u"asks.xlsx"_s);
    QCOMPARE(writeNewQuarterWorkbook(*builtIn(), file, language), QString());
    const XlsxPackage package(file);
    const QString sheet = QString::fromUtf8(package.sheetXml(0));
    // It opens on the first statement.
    QCOMPARE(package.sheetNames().value(0), u"appendix-1"_s);
    QVERIFY(sheet.contains(u"tabSelected=\"1\""_s));
    QVERIFY(sheet.contains(u"<dataValidation type=\"custom\" errorStyle=\"warning\""_s));
    QVERIFY(sheet.contains(u"prompt=\""_s + unit));
    const QString comments = QString::fromUtf8(package.part(u"xl/comments1.xml"_s));
    QVERIFY(comments.contains(u"<comment ref=\"H1\""_s));
    QVERIFY(comments.contains(unit));
    QCOMPARE(comments.contains(u"セルに入力"_s), language == Language::Japanese);
}

// A sum of what has been entered so far would be taken for the total.
void TestNewQuarter::totalsWaitForTheirParts()
{
    const QString file = path(u"totals.xlsx"_s);
    QCOMPARE(writeNewQuarterWorkbook(*builtIn(), file, Language::English), QString());
    const RawSheet sheet = XlsxPackage(file).sheet(0);
    QCOMPARE(sheet.value(u"H8"_s).formula, u"IF(OR(H4=\"\",H5=\"\",H6=\"\",H7=\"\"),\"\",SUM(H4,H5,H6,H7))"_s);
    QCOMPARE(sheet.value(u"H21"_s).formula, u"IF(OR(H11=\"\",H20=\"\"),\"\",SUM(H11)-SUM(H20))"_s);
    QCOMPARE(sheet.value(u"H4"_s).formula, QString());
    QCOMPARE(sheet.value(u"J8"_s).formula, u"SUM(J4,J5,J6,J7)"_s);
}

void TestNewQuarter::filledInIsANewQuarter()
{
    const QString file = path(u"filled.xlsx"_s);
    QCOMPARE(writeNewQuarterWorkbook(*builtIn(), file, Language::English), QString());
    const BookTemplate made = templateOf(*builtIn());
    const Statement &income = made.book->content().statements.front();
    auto parts = XlsxPackage(file).parts();
    const auto sheet = std::ranges::find(parts, u"xl/worksheets/sheet1.xml"_s, &std::pair<QString, QByteArray>::first);
    type(&sheet->second, addressOf(income, u"revenues"_s, u"4Q03"_s), u"11617000"_s);
    type(&sheet->second, addressOf(income, u"operating_income"_s, u"4Q03"_s), u"350000"_s);
    type(&sheet->second, addressOf(income, u"other_income"_s, u"4Q03"_s), u"-100000"_s);
    QFile output(file);
    QVERIFY(output.open(QIODevice::WriteOnly) && output.write(zipped(parts)) > 0);
    output.close();
    const BookPtr book = bookAt(saved(file));
    QHash<QString, QStringList> figures;
    for (const Fact &fact : book->content().facts)
        if (fact.period == u"4Q03"_s)
            figures[fact.conceptId].append(fact.source.text);
    // In both editions; the spreadsheet has added up what has all its parts, and nothing else.
    QCOMPARE(figures, (QHash<QString, QStringList>{
                          {u"revenues"_s, {u"11,617,000"_s, u"11,617,000"_s}},
                          {u"operating_income"_s, {u"350,000"_s, u"350,000"_s}},
                          {u"other_income"_s, {u"(100,000)"_s, u"(100,000)"_s}},
                          {u"income_before_tax"_s, {u"250,000"_s, u"250,000"_s}},
                      }));
    BookContent rest = book->content();
    std::erase_if(rest.facts, [](const Fact &fact) { return fact.period == u"4Q03"_s; });
    QVERIFY(rest == made.book->content());
    QCOMPARE(book->company().currentPeriod, u"4Q03"_s);
}

QTEST_GUILESS_MAIN(TestNewQuarter)
#include "tst_newquarter.moc"
