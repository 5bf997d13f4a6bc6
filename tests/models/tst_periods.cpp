#include "text/PeriodFormat.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::FiscalQuarter;
using models::Language;
using models::monthEnd;
using models::Period;
using models::PeriodFormat;
using models::Words;

namespace {

Period period(const QString &id, const QString &start, const QString &end)
{
    return {id, QDate::fromString(start, Qt::ISODate), QDate::fromString(end, Qt::ISODate)};
}

const Period quarter3 = period(u"3Q03"_s, u"2003-10-01"_s, u"2003-12-31"_s);
const Period nineMonths = period(u"9M03"_s, u"2003-04-01"_s, u"2003-12-31"_s);
const Period quarter4 = period(u"4Q03"_s, u"2004-01-01"_s, u"2004-03-31"_s);
const Period secondHalf = period(u"2H03"_s, u"2003-10-01"_s, u"2004-03-31"_s);
const Period fiscalYear = period(u"FY03"_s, u"2003-04-01"_s, u"2004-03-31"_s);
const Period calendarYear = period(u"FY03"_s, u"2003-01-01"_s, u"2003-12-31"_s);
const Period halfYear = period(u"6M03"_s, u"2003-04-01"_s, u"2003-09-30"_s);
const Period february = period(u"Feb04"_s, u"2004-02-01"_s, u"2004-02-29"_s);

} // namespace

class TestPeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsMonths_data();
    void countsMonths();
    void findsMonthEnds();
    void datesDecideWhatLiesBefore_data();
    void datesDecideWhatLiesBefore();
    void placesQuartersInTheFiscalYear_data();
    void placesQuartersInTheFiscalYear();
    void formatsMonths_data();
    void formatsMonths();
    void formatsInFull_data();
    void formatsInFull();
    void formatsDays();
    void formatsFiscalYears_data();
    void formatsFiscalYears();
};

void TestPeriods::countsMonths_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("isQuarter");
    QTest::newRow("quarter") << quarter3 << 3 << true;
    QTest::newRow("nine months") << nineMonths << 9 << false;
    QTest::newRow("over the year's end") << secondHalf << 6 << false;
    QTest::newRow("year") << fiscalYear << 12 << false;
    QTest::newRow("month") << february << 1 << false;
}

void TestPeriods::countsMonths()
{
    QFETCH(const Period, period);
    QTEST(period.months(), "months");
    QTEST(period.isQuarter(), "isQuarter");
}

void TestPeriods::findsMonthEnds()
{
    QCOMPARE(monthEnd(QDate(2003, 12, 15)), QDate(2003, 12, 31));
    QCOMPARE(monthEnd(QDate(2003, 12, 31), 2), QDate(2004, 2, 29));
    QCOMPARE(monthEnd(QDate(2004, 2, 29), 12), QDate(2005, 2, 28));
    QCOMPARE(monthEnd(QDate(2004, 3, 31), -1), QDate(2004, 2, 29));
}

void TestPeriods::datesDecideWhatLiesBefore_data()
{
    QTest::addColumn<Period>("earlier");
    QTest::addColumn<Period>("later");
    QTest::addColumn<int>("shift");
    QTest::addColumn<bool>("isBefore");
    const Period yearAgo = period(u"a year ago"_s, u"2002-10-01"_s, u"2002-12-31"_s);
    QTest::newRow("a year") << yearAgo << quarter3 << 12 << true;
    QTest::newRow("a quarter over the year's end") << quarter3 << quarter4 << 3 << true;
    QTest::newRow("the wrong distance") << yearAgo << quarter3 << 3 << false;
    QTest::newRow("not later") << quarter3 << yearAgo << 12 << false;
    QTest::newRow("negative: later") << quarter4 << quarter3 << -3 << true;
    QTest::newRow("another length with the same end") << nineMonths << quarter4 << 3 << false;
    const Period leap = period(u"leap"_s, u"2003-12-01"_s, u"2004-02-29"_s);
    QTest::newRow("February of a leap year")
        << leap << period(u"after"_s, u"2004-12-01"_s, u"2005-02-28"_s) << 12 << true;
}

void TestPeriods::datesDecideWhatLiesBefore()
{
    QFETCH(const Period, earlier);
    QFETCH(const Period, later);
    QFETCH(const int, shift);
    QTEST(earlier.isBefore(later, shift), "isBefore");
}

void TestPeriods::placesQuartersInTheFiscalYear_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("quarter");
    QTest::newRow("April year, third quarter") << quarter3 << 4 << 2003 << 3;
    QTest::newRow("April year, fourth quarter lies in the next calendar year") << quarter4 << 4 << 2003 << 4;
    QTest::newRow("January year, last quarter") << quarter3 << 1 << 2003 << 4;
    QTest::newRow("January year, first quarter") << quarter4 << 1 << 2004 << 1;
    QTest::newRow("July year, second quarter") << quarter3 << 7 << 2003 << 2;
    QTest::newRow("July year, third quarter") << quarter4 << 7 << 2003 << 3;
    QTest::newRow("December year over the year's end")
        << period(u"1Q"_s, u"2003-12-01"_s, u"2004-02-29"_s) << 12 << 2003 << 1;
    QTest::newRow("nine months end in the third") << nineMonths << 4 << 2003 << 3;
    QTest::newRow("a year ends in the fourth") << fiscalYear << 4 << 2003 << 4;
}

void TestPeriods::placesQuartersInTheFiscalYear()
{
    QFETCH(const Period, period);
    QFETCH(const int, startMonth);
    const FiscalQuarter place = FiscalQuarter::of(period, startMonth);
    QTEST(place.fiscalYear, "year");
    QTEST(place.quarter, "quarter");
}

void TestPeriods::formatsMonths_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    QTest::newRow("quarter") << quarter3 << u"Oct–Dec 2003"_s << u"2003年10–12月"_s;
    QTest::newRow("nine months") << nineMonths << u"Apr–Dec 2003"_s << u"2003年4–12月"_s;
    QTest::newRow("over the year's end") << secondHalf << u"Oct 2003–Mar 2004"_s << u"2003年10月–2004年3月"_s;
    QTest::newRow("month") << february << u"Feb 2004"_s << u"2004年2月"_s;
}

void TestPeriods::formatsMonths()
{
    QFETCH(const Period, period);
    QTEST(PeriodFormat(Words(Language::English), 4).months(period), "english");
    QTEST(PeriodFormat(Words(Language::Japanese), 4).months(period), "japanese");
}

void TestPeriods::formatsInFull_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    const QString december = u"3Q03 (three months ended December 31, 2003)"_s;
    QTest::newRow("April year") << quarter3 << 4 << december << u"2003年度第3四半期（2003年10–12月）"_s;
    QTest::newRow("January year") << quarter3 << 1 << december << u"2003年度第4四半期（2003年10–12月）"_s;
    QTest::newRow("July year") << quarter3 << 7 << december << u"2003年度第2四半期（2003年10–12月）"_s;
    QTest::newRow("fourth quarter of an April year")
        << quarter4 << 4 << u"4Q03 (three months ended March 31, 2004)"_s << u"2003年度第4四半期（2004年1–3月）"_s;
    QTest::newRow("nine months") << nineMonths << 4 << u"9M03 (nine months ended December 31, 2003)"_s
                                 << u"2003年度第3四半期累計（2003年4–12月）"_s;
    QTest::newRow("half a year") << halfYear << 4 << u"6M03 (six months ended September 30, 2003)"_s
                                 << u"2003年度第2四半期累計（2003年4–9月）"_s;
    QTest::newRow("one month") << february << 4 << u"Feb04 (month ended February 29, 2004)"_s
                               << u"Feb04（2004年2月）"_s;
    QTest::newRow("second half") << secondHalf << 4 << u"2H03 (six months ended March 31, 2004)"_s
                                 << u"2H03（2003年10月–2004年3月）"_s;
    QTest::newRow("three months that are no fiscal quarter")
        << quarter3 << 3 << u"3Q03 (three months ended December 31, 2003)"_s << u"3Q03（2003年10–12月）"_s;
    QTest::newRow("twelve months that are no fiscal year")
        << calendarYear << 4 << u"FY03 (twelve months ended December 31, 2003)"_s << u"FY03（2003年1–12月）"_s;
    QTest::newRow("year") << fiscalYear << 4 << u"FY03 (twelve months ended March 31, 2004)"_s
                          << u"2003年度（2003年4月–2004年3月）"_s;
    QTest::newRow("calendar year") << calendarYear << 1 << u"FY03 (twelve months ended December 31, 2003)"_s
                                   << u"2003年度（2003年1–12月）"_s;
}

void TestPeriods::formatsInFull()
{
    QFETCH(const Period, period);
    QFETCH(const int, startMonth);
    QTEST(PeriodFormat(Words(Language::English), startMonth).full(period), "english");
    QTEST(PeriodFormat(Words(Language::Japanese), startMonth).full(period), "japanese");
}

void TestPeriods::formatsDays()
{
    const QDate day(2003, 12, 31);
    QCOMPARE(PeriodFormat(Words(Language::English), 4).day(day), u"December 31, 2003"_s);
    QCOMPARE(PeriodFormat(Words(Language::Japanese), 4).day(day), u"2003年12月31日"_s);
}

void TestPeriods::formatsFiscalYears_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    QTest::newRow("April year") << quarter3 << 4 << u"fiscal 2003 (year ending March 31, 2004)"_s
                                << u"2003年度（2004年3月期）"_s;
    QTest::newRow("its last quarter") << quarter4 << 4 << u"fiscal 2003 (year ending March 31, 2004)"_s
                                      << u"2003年度（2004年3月期）"_s;
    QTest::newRow("January year") << quarter3 << 1 << u"fiscal 2003 (year ending December 31, 2003)"_s
                                  << u"2003年度（2003年12月期）"_s;
    QTest::newRow("July year") << quarter4 << 7 << u"fiscal 2003 (year ending June 30, 2004)"_s
                               << u"2003年度（2004年6月期）"_s;
    QTest::newRow("March year ends in a leap February")
        << quarter3 << 3 << u"fiscal 2003 (year ending February 29, 2004)"_s << u"2003年度（2004年2月期）"_s;
}

void TestPeriods::formatsFiscalYears()
{
    QFETCH(const Period, period);
    QFETCH(const int, startMonth);
    QTEST(PeriodFormat(Words(Language::English), startMonth).fiscalYear(period), "english");
    QTEST(PeriodFormat(Words(Language::Japanese), startMonth).fiscalYear(period), "japanese");
}

QTEST_APPLESS_MAIN(TestPeriods)
#include "tst_periods.moc"
