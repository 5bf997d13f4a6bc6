#include "SmallBook.h"
#include "formats/import/BookPeriods.h"
#include "text/PeriodFormat.h"
#include "text/PeriodHeading.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::FiscalCalendar;
using models::HeadingPeriod;
using models::periodOfHeading;
using models::YearNaming;

namespace {

constexpr FiscalCalendar january{1, YearNaming::ByStart};
constexpr FiscalCalendar april{4, YearNaming::ByStart};
constexpr FiscalCalendar july{7, YearNaming::ByStart};
constexpr FiscalCalendar julyByEnd{7, YearNaming::ByEnd};

/// "2003-10-01..2003-12-31", "2003-04-01..2003-12-31 cumulative", "2003-12-31", or nothing.
QString said(const std::optional<HeadingPeriod> &period)
{
    if (!period)
        return {};
    const QString end = period->end.toString(Qt::ISODate) + (period->isCumulative ? u" cumulative"_s : QString());
    return period->isInstant() ? end : period->start.toString(Qt::ISODate) + u".."_s + end;
}

const QString quarter3 = u"2003-10-01..2003-12-31"_s;
const QString nineMonths = u"2003-04-01..2003-12-31 cumulative"_s;
const QString year = u"2003-04-01..2004-03-31 cumulative"_s;
const QString half = u"2003-04-01..2003-09-30 cumulative"_s;
const QString yearsEnd = u"2003-12-31"_s;
const QString nothing = u""_s;

} // namespace

class TestPeriodHeading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void followsTheFiscalYear_data();
    void followsTheFiscalYear();
    void leavesOthers_data();
    void leavesOthers();
    void readsWhatTheProgramWrites_data();
    void readsWhatTheProgramWrites();
    void findsPeriodsByDates_data();
    void findsPeriodsByDates();
    void namesNewPeriods_data();
    void namesNewPeriods();
    void seesHowYearsAreCounted();
};

// All of a company whose year starts in April.
void TestPeriodHeading::understands_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");
    const std::pair<QString, QStringList> headings[] = {
        {quarter3,
         {u"3Q03"_s,
          u"３Ｑ０３"_s,
          u"3Q 03"_s,
          u"3Q\n03"_s,
          u"3Q’03"_s,
          u"3Q2003"_s,
          u"Q3 FY03"_s,
          u"Q3FY03"_s,
          u"FY2003 Q3"_s,
          u"FY2003/3Q"_s,
          u"FY03-3Q"_s,
          u"Third quarter of fiscal 2003"_s,
          u"3rd Quarter FY2003"_s,
          u"2003年度第3四半期"_s,
          u"2003年度 3Q"_s,
          u"２００３年度第３四半期"_s,
          u"2003年度第三四半期"_s,
          u"2003年度\n第3四半期\n（実績）"_s,
          u"2004年3月期 第3四半期"_s,
          u"2004年3月期第3四半期会計期間"_s,
          u"04/3期 3Q"_s,
          u"FY2004/3 3Q"_s,
          u"平成15年度第3四半期"_s,
          u"平成16年3月期 第3四半期"_s,
          u"Oct-Dec 2003"_s,
          u"Oct–Dec 2003"_s,
          u"Oct.–Dec. 2003"_s,
          u"October - December 2003"_s,
          u"Oct 2003 to Dec 2003"_s,
          u"2003年10-12月"_s,
          u"2003年10月～12月"_s,
          u"2003年10月〜12月期"_s,
          u"２００３年１０－１２月"_s,
          u"自 2003年10月1日 至 2003年12月31日"_s,
          u"当第3四半期連結会計期間\n（自 平成15年10月1日\n至 平成15年12月31日）"_s,
          u"Three months ended December 31, 2003"_s,
          u"Three Months Ended Dec. 31, 2003"_s,
          u"For the three months\nended December 31,\n2003"_s,
          u"Quarter ended December 31, 2003"_s,
          u"3 months ended December 2003"_s,
          u"3Q03 (Oct–Dec 2003)"_s,
          u"3Q03 (unaudited)"_s,
          u"3Q03 (December 31, 2003)"_s,
          u"3Q03¹"_s,
          u"3Q03 (2)"_s,
          u"3Q03 ※1"_s}},
        {nineMonths,
         {u"9M03"_s, u"9M FY2003"_s, u"FY2003 9M"_s, u"First nine months of fiscal 2003"_s,
          u"2004年3月期 第3四半期累計"_s, u"2004年3月期第3四半期（累計）"_s, u"2003年度第3四半期連結累計期間"_s,
          u"2003年12月期累計"_s, u"Nine months ended December 31, 2003"_s, u"2003年4-12月"_s, u"2003年4月～12月 累計"_s,
          u"3Q03 YTD"_s, u"Year to date December 31, 2003"_s,
          u"前第3四半期累計期間（自 2003年4月1日 至 2003年12月31日）"_s, u"2003年度9ヶ月"_s}},
        {year,
         {u"FY2003"_s, u"FY03"_s, u"FY'03"_s, u"ＦＹ０３"_s, u"Fiscal 2003"_s, u"Fiscal year 2003"_s,
          u"Year ended March 31, 2004"_s, u"Fiscal year ended March 31, 2004"_s,
          u"Twelve months ended March 31, 2004"_s, u"2003年度"_s, u"2004年3月期"_s, u"2004年３月期 通期"_s,
          u"平成16年3月期"_s, u"H16年3月期"_s, u"FY3/2004"_s, u"12M03"_s, u"FY2003 full year"_s,
          u"2003年4月～2004年3月"_s, u"Apr 2003 – Mar 2004"_s}},
        {half,
         {u"1H03"_s, u"H1 FY03"_s, u"FY2003 1H"_s, u"2003年度上期"_s, u"2003年度 上半期"_s, u"2004年3月期中間期"_s,
          u"2003年9月中間期"_s, u"2003年度第2四半期累計"_s, u"First half FY2003"_s,
          u"Six months ended Sept. 30, 2003"_s, u"6M03"_s}},
        {u"2003-10-01..2004-03-31"_s, {u"2H03"_s, u"2003年度下期"_s, u"Six months ended March 31, 2004"_s}},
        {u"2004-01-01..2004-03-31"_s, {u"4Q03"_s, u"2004年1-3月"_s, u"Jan–Mar 2004"_s, u"2004年3月期 第4四半期"_s}},
        {u"1998-10-01..1998-12-31"_s, {u"3Q98"_s, u"平成10年度第3四半期"_s}},
        {yearsEnd,
         {u"2003-12-31"_s, u"2003/12/31"_s, u"12/31/2003"_s, u"31/12/2003"_s, u"Dec 31, 2003"_s,
          u"As of December 31, 2003"_s, u"31 December 2003"_s, u"31-Dec-2003"_s, u"2003年12月31日"_s,
          u"2003年12月31日現在"_s, u"2003年12月末"_s, u"２００３年\n１２月３１日"_s, u"平成15年12月31日"_s}},
    };
    for (const auto &[expected, alike] : headings)
        for (const QString &heading : alike)
            QTest::newRow(qPrintable(QString(heading).replace(u'\n', u' '))) << heading << expected;
}

void TestPeriodHeading::understands()
{
    QFETCH(const QString, heading);
    QTEST(said(periodOfHeading(heading, april)), "expected");
}

void TestPeriodHeading::followsTheFiscalYear_data()
{
    QTest::addColumn<FiscalCalendar>("calendar");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("expected");
    const auto row = [](const FiscalCalendar &calendar, const QString &heading, const QString &expected) {
        QTest::addRow("%s from %d", qPrintable(heading), calendar.startMonth) << calendar << heading << expected;
    };
    const QString calendarYear = u"2003-01-01..2003-12-31 cumulative"_s;
    row(january, u"3Q03"_s, u"2003-07-01..2003-09-30"_s);
    row(january, u"Q3 2003"_s, u"2003-07-01..2003-09-30"_s);
    row(january, u"2003年第3四半期"_s, u"2003-07-01..2003-09-30"_s);
    row(january, u"9M03"_s, u"2003-01-01..2003-09-30 cumulative"_s);
    row(january, u"FY03"_s, calendarYear);
    row(january, u"2003"_s, calendarYear);
    row(january, u"2003年"_s, calendarYear);
    row(january, u"2003年12月期"_s, calendarYear);
    row(january, u"2003年12月期第1四半期"_s, u"2003-01-01..2003-03-31"_s);
    row(january, u"Nine months ended December 31, 2003"_s, u"2003-04-01..2003-12-31"_s);
    row(july, u"2Q24"_s, u"2024-10-01..2024-12-31"_s);
    row(july, u"Q3FY22"_s, u"2023-01-01..2023-03-31"_s);
    row(july, u"2025年6月期 第2四半期"_s, u"2024-10-01..2024-12-31"_s);
    row(july, u"2025年6月期"_s, u"2024-07-01..2025-06-30 cumulative"_s);
    row(july, u"1H24"_s, u"2024-07-01..2024-12-31 cumulative"_s);
    row(july, u"Oct-Dec 2003"_s, quarter3);
    row(julyByEnd, u"Q3FY22"_s, u"2022-01-01..2022-03-31"_s);
    row(julyByEnd, u"FY22"_s, u"2021-07-01..2022-06-30 cumulative"_s);
    row(julyByEnd, u"2021年度"_s, u"2021-07-01..2022-06-30 cumulative"_s); // 年度 is never counted by the end
    row(april, u"Nine months ended September 30, 2003"_s, u"2003-01-01..2003-09-30"_s);
}

void TestPeriodHeading::followsTheFiscalYear()
{
    QFETCH(const FiscalCalendar, calendar);
    QFETCH(const QString, heading);
    QTEST(said(periodOfHeading(heading, calendar)), "expected");
}

void TestPeriodHeading::leavesOthers_data()
{
    QTest::addColumn<QString>("heading");
    for (const QString &heading : {u""_s,
                                   u" "_s,
                                   u"Total"_s,
                                   u"合計"_s,
                                   u"3"_s,
                                   u"03"_s,
                                   u"2003"_s, // the calendar's year or the company's
                                   u"2003年"_s,
                                   u"2003年第3四半期"_s,
                                   u"9,633"_s,
                                   u"1950"_s,
                                   u"(5.9%)"_s,
                                   u"YoY"_s,
                                   u"3Q03 YoY"_s,
                                   u"前年同期比"_s,
                                   u"増減"_s,
                                   u"構成比"_s,
                                   u"Note"_s,
                                   u"Notes 3"_s,
                                   u"3Q"_s, // of which year
                                   u"上期"_s,
                                   u"第3四半期"_s,
                                   u"10-12月"_s,
                                   u"Oct-Dec"_s,
                                   u"2003年12月期"_s, // a quarter's end or a year to date
                                   u"2003年12月"_s,
                                   u"Dec 2003"_s,
                                   u"1/2/2004"_s, // which is the month
                                   u"2004年2月12日"_s,
                                   u"Dec 30, 2002"_s,
                                   u"5Q03"_s,
                                   u"13M03"_s,
                                   u"2004年3月期（予想）"_s,
                                   u"FY2004 forecast"_s,
                                   u"FY04/05"_s,
                                   u"3Q03 (Jan–Mar 2004)"_s,
                                   u"3Q03 (FY02)"_s,
                                   u"3Q03-3Q02"_s,
                                   u"3Q03 3Q02"_s,
                                   u"Dec-Oct 2003"_s,
                                   u"2003年13-15月"_s,
                                   u"May"_s,
                                   u"Three months ended December 31"_s,
                                   u"Results of the third quarter of fiscal 2003 were better than we had expected in "
                                   u"the spring of this year, as demand grew "
                                   "everywhere"_s})
        QTest::newRow(qPrintable(heading)) << heading;
}

void TestPeriodHeading::leavesOthers()
{
    QFETCH(const QString, heading);
    QCOMPARE(said(periodOfHeading(heading, april)), nothing);
}

void TestPeriodHeading::readsWhatTheProgramWrites_data()
{
    QTest::addColumn<int>("startMonth");
    for (int month = 1; month <= 12; ++month)
        QTest::addRow("%d", month) << month;
}

void TestPeriodHeading::readsWhatTheProgramWrites()
{
    QFETCH(const int, startMonth);
    const QDate start(2003, startMonth, 1);
    for (const models::Language language : models::bothLanguages) {
        const models::PeriodFormat format(models::Words(language), startMonth);
        for (int first = 0; first < 12; first += 3)
            for (int months = 3; months <= 12 - first; months += 3) {
                const models::Period period{u"?"_s, start.addMonths(first),
                                            models::monthEnd(start, first + months - 1)};
                const auto read = periodOfHeading(format.months(period), {startMonth, YearNaming::ByStart});
                QVERIFY2(read, qPrintable(format.months(period)));
                QCOMPARE(read->start, period.start);
                QCOMPARE(read->end, period.end);
                if (months != 3 && first > 0)
                    continue; // keeps its own name
                const auto full = periodOfHeading(format.full(period).replace(u"?"_s, QString()),
                                                  {startMonth, YearNaming::ByStart});
                QVERIFY2(full, qPrintable(format.full(period)));
                QCOMPARE(full->start, period.start);
                QCOMPARE(full->end, period.end);
            }
    }
}

void TestPeriodHeading::findsPeriodsByDates_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("id");
    QTest::newRow("quarter") << u"Oct–Dec 2024"_s << u"2Q24"_s;
    QTest::newRow("cumulative") << u"2025年6月期 第2四半期累計"_s << u"6M24"_s;
    QTest::newRow("of a calendar year") << u"Q4 FY2023"_s << QString();
    QTest::newRow("balance") << u"2024年12月31日現在"_s << u"2Q24"_s; // of the quarter, not of the half-year
    QTest::newRow("not there") << u"2Q22"_s << QString();
}

void TestPeriodHeading::findsPeriodsByDates()
{
    QFETCH(const QString, heading);
    const auto book = smallBook().book();
    const auto read = periodOfHeading(heading, models::calendarOf(*book));
    QVERIFY(read);
    const models::Period *found = models::periodIn(*book, *read);
    QTEST(found ? found->id : QString(), "id");
}

void TestPeriodHeading::namesNewPeriods_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("id");
    QTest::newRow("known") << u"Oct–Dec 2024"_s << u"2Q24"_s;
    QTest::newRow("quarter") << u"Jan–Mar 2025"_s << u"3Q24"_s;
    QTest::newRow("nine months") << u"Nine months ended March 31, 2025"_s << u"9M24"_s;
    QTest::newRow("year") << u"2025年6月期"_s << u"FY24"_s;
    QTest::newRow("balance") << u"2025年3月31日"_s << u"3Q24"_s;
    QTest::newRow("half that no id is like") << u"2H24"_s << u"2025-01/2025-06"_s;
    QTest::newRow("quarter of no fiscal year") << u"Nov 2024 – Jan 2025"_s << u"2024-11/2025-01"_s;
}

void TestPeriodHeading::namesNewPeriods()
{
    QFETCH(const QString, heading);
    const auto book = smallBook().book();
    const auto read = periodOfHeading(heading, models::calendarOf(*book));
    QVERIFY(read);
    QTEST(models::periodFor(*book, *read).id, "id");
}

void TestPeriodHeading::seesHowYearsAreCounted()
{
    BookText text = smallBook();
    QCOMPARE(models::calendarOf(*text.book()), july);
    text.set(u"periods"_s, uR"csv(id,start,end
2Q24,2023-10-01,2023-12-31
1Q25,2024-07-01,2024-09-30
2Q25,2024-10-01,2024-12-31
6M25,2024-07-01,2024-12-31
)csv"_s);
    QList<models::Sheet> sheets = text.sheets();
    for (models::Sheet &sheet : sheets)
        for (QStringList &row : sheet.rows)
            for (QString &cell : row)
                if (sheet.name != u"periods"_s)
                    cell.replace(u"24"_s, u"25"_s).replace(u"Q23"_s, u"Q24"_s);
    const auto read = models::readBookSheets(sheets);
    QVERIFY(std::holds_alternative<models::BookPtr>(read));
    QCOMPARE(models::calendarOf(*std::get<models::BookPtr>(read)), julyByEnd);
}

QTEST_APPLESS_MAIN(TestPeriodHeading)
#include "tst_periodheading.moc"
