#include "formats/xlsx/NumberFormatCode.h"
#include "formats/xlsx/Styles.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::xlsx::builtInCode;
using models::xlsx::NumberFormatCode;

class TestNumberFormatCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsGeneralNumbers_data();
    void showsGeneralNumbers();
    void showsFigures_data();
    void showsFigures() { verifyNumbers(); }
    void choosesSections_data();
    void choosesSections() { verifyNumbers(); }
    void showsLiterals_data();
    void showsLiterals() { verifyNumbers(); }
    void showsPowers_data();
    void showsPowers() { verifyNumbers(); }
    void losesNoFigure_data();
    void losesNoFigure() { verifyNumbers(); }
    void showsDates_data();
    void showsDates() { verifyNumbers(); }
    void countsFrom1904();
    void showsTexts_data();
    void showsTexts();
    void knowsBuiltInFormats_data();
    void knowsBuiltInFormats();
    void standsAnyCode();

private:
    void verifyNumbers();
};

namespace {

void addColumns()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
}

void row(const char *code, const char *stored, const char *shown)
{
    QTest::addRow("%s of %s", code, stored)
        << QString::fromUtf8(code) << QString::fromUtf8(stored) << QString::fromUtf8(shown);
}

} // namespace

void TestNumberFormatCode::verifyNumbers()
{
    QFETCH(const QString, code);
    QFETCH(const QString, stored);
    QTEST(NumberFormatCode(code).number(stored, false), "shown");
}

void TestNumberFormatCode::showsGeneralNumbers_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    constexpr std::pair<const char *, const char *> numbers[] = {
        {"0", "0"},
        {"-0", "0"},
        {"5", "5"},
        {"-5.50", "-5.5"},
        {"9633155", "9633155"},
        {"0.30000000000000004", "0.3"},
        {"-0.30000000000000004", "-0.3"},
        {"22.222200000000001", "22.2222"},
        {"1.1000000000000001", "1.1"},
        {"4.9000000000000004E-2", "0.049"},
        {"1E3", "1000"},
        {"1.5e+2", "150"},
        {".5", "0.5"},
        {"3.14159265358979", "3.141592654"},
        {"0.333333333333333", "0.333333333"},
        {"1234567.12345678", "1234567.123"},
        {"12345678901", "12345678901"},
        {"123456789012", "123456789012"},
        {"-123456789012345", "-123456789012345"},
        {"1234567890123456", "1.23457E+15"},
        {"1E+20", "1E+20"},
        {"0.0001", "0.0001"},
        {"0.00001", "0.00001"},
        {"0.00012345678912", "0.000123457"},
        {"0.0000123456789", "1.23457E-05"},
        {"9.999999E-10", "1E-09"},
        {"4.273E-7", "4.273E-07"},
        {"0.99999999999", "1"},
        {"1E-300", "1E-300"},
    };
    for (const auto &[stored, shown] : numbers)
        QTest::newRow(stored) << QString::fromUtf8(stored) << QString::fromUtf8(shown);
    for (const char *noNumber :
         {"1E999", "1E-999", "1E99999999999", "abc", "1,5", "--5", "1.2.3", "0x10", "nan", "inf", "E5", ".", "5 5"})
        QTest::newRow(noNumber) << QString::fromUtf8(noNumber) << QString::fromUtf8(noNumber);
}

void TestNumberFormatCode::showsGeneralNumbers()
{
    QFETCH(const QString, stored);
    QTEST(NumberFormatCode().number(stored, false), "shown");
    QTEST(NumberFormatCode(u"General"_s).number(stored, false), "shown");
}

void TestNumberFormatCode::showsFigures_data()
{
    addColumns();
    row("#,##0", "9633155", "9,633,155");
    row("#,##0", "999", "999");
    row("#,##0", "1000", "1,000");
    row("#,##0", "-1234.5", "-1,235");
    row("#,##0", "-0.3", "-0");
    row("#,##0", "0", "0");
    row("#,##0", "123456789012345", "123,456,789,012,345");
    row("#,##0;(#,##0)", "-0.3", "(0)");
    row("#,##0;(#,##0)", "-278", "(278)");
    row("#,##0;▲#,##0", "-278", "▲278");
    row("0.0\"%\";(0.0\"%\")", "-5.9", "(5.9%)");
    row("0.0\"%\";(0.0\"%\")", "-5.9000000000000004", "(5.9%)");
    row("0.0\"%\";(0.0\"%\")", "8.25", "8.3%");
    row("0.0\"%\";(0.0\"%\")", "-0.04", "(0.0%)");
    row("0", "0.5", "1");
    row("0", "-0.5", "-1");
    row("0", "2.5", "3");
    row("0.00", "1.005", "1.01");
    row("0.00", "1.0049999999999999", "1.01");
    row("0.00", "2.675", "2.68");
    row("0.0", "9.95", "10.0");
    row("0.0", "99.95", "100.0");
    row("0.00", "0.001", "0.00");
    row("0.0%", "0.049", "4.9%");
    row("0.0%", "-0.059000000000000004", "-5.9%");
    row("0%", "0.285", "29%");
    row("0.0%%", "0.5", "5000.0%%");
    row("0.0#", "5", "5.0");
    row("0.0#", "5.25", "5.25");
    row("0.##", "5.5", "5.5");
    row("0.##", "5", "5.");
    row("#.0", "0.5", ".5");
    row(".00", "12.5", "12.50");
    row("#", "0", "");
    row("000", "7", "007");
    row("00000", "1234567", "1234567");
    row("0,000", "7", "0,007");
    row("#,###", "1234567", "1,234,567");
    row("#,##0.00", "1234.5", "1,234.50");
    row("?0.0?", "5.5", "5.5");
    row("# ?/?", "1.5", "1.5");
    row("#,##0,", "9633155", "9,633");
    row("#,##0.0,,", "9633155", "9.6");
    row("0,", "499", "0");
    row("0,", "500", "1");
    row("0", "1E+20", "100000000000000000000");
    row("0.00E+00", "123456", "1.23E+05");
    row("0.00E+00", "0.000123456", "1.23E-04");
    row("0.00E+00", "9.999", "1.00E+01");
    row("0.00E+00", "0", "0.00E+00");
    row("0E-0", "1200", "1E3");
    row("##0.0E+0", "12345", "12.3E+3");
    row("##0.0E+0", "0.00012", "120.0E-6");
}

void TestNumberFormatCode::choosesSections_data()
{
    addColumns();
    row("0;(0);\"-\"", "0", "-");
    row("0;(0);\"-\"", "-0.3", "(0)");
    row("0;(0);\"-\"", "0.3", "0");
    row("0;(0);", "0", "");
    row("0.0_);[RED]\\(0.000\\)", "-9.03233986479077", "(9.032)");
    row("0;(0);0;@", "-5", "(5)");
    row("0;@", "-5", "-5");
    row("0;(0);@", "-5", "(5)");
    row("@", "123.456", "123.456");
    row("[<100]0.0;0", "99", "99.0");
    row("[<100]0.0;0", "100", "100");
    row("[<100]0.0;0", "-5", "-5.0");
    row("[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0", "9633155", "9.6M");
    row("[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0", "9633", "9.6K");
    row("[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0", "-9633", "-9633");
    row("[<0](0);0", "-5", "(5)");
    row("[>=0]0;(0)", "-5", "(5)");
    row("[>100]\"a\"0;[<0](0);0", "-5", "(5)");
    row("[=1]\"one\";[<>0]0;\"none\"", "1", "one");
    row("[=1]\"one\";[<>0]0;\"none\"", "-2", "-2");
    row("[=1]\"one\";[<>0]0;\"none\"", "0", "none");
    row("[Red][<5]0;[Blue]0.0", "4", "4");
}

void TestNumberFormatCode::showsLiterals_data()
{
    addColumns();
    row("\"JPY \"#,##0", "9633", "JPY 9,633");
    row("\"JPY \"#,##0", "-9633", "-JPY 9,633");
    row("[$¥-411]#,##0", "9633", "¥9,633");
    row("[$-411]#,##0\"円\"", "9633", "9,633円");
    row("[$USD] #,##0", "5", "USD 5");
    row("\\¥#,##0", "5", "¥5");
    row("$#,##0", "5", "$5");
    row("0 \\x", "5", "5 x");
    row("* #,##0_);* (#,##0)", "5", "5");
    row("_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)", "-1234", "(1,234)");
    row("_(* #,##0_);_(* (#,##0);_(* \"-\"??_);_(@_)", "0", "-");
    row("General\"円\"", "5.50", "5.5円");
    row("General;(General)", "-5.5", "(5.5)");
    row("G/標準", "5.5", "5.5");
    row("000-0000", "1234567", "123-4567");
    row("0.0 %", "0.5", "50.0 %");
    row("0.0\"%", "5", "5.0%");
    row("[Color 10]0", "5", "5");
    row("[DBNum1]0", "5", "5");
    row("0 m", "5", "5 m");
    row("0, ", "5000", "5");
    row("(0)", "5", "(5)");
    row("(0)", "-5", "-(5)");
}

void TestNumberFormatCode::showsPowers_data()
{
    addColumns();
    row("0.0,\"%\"", "12345", "12.3%");
    row("0.0,%", "12345", "1234.5%");
    row(",0", "5000", ",5000");
    row("0.0,0", "1.234", "1.23");
}

// A colour alone makes these negative on a screen, and some formats hide what they are given.
void TestNumberFormatCode::losesNoFigure_data()
{
    addColumns();
    row("#,##0;[Red]#,##0", "-1234", "-1,234");
    row("0.0%;[Red]0.0%", "-0.5", "-50.0%");
    row("[<0]0;0", "-5", "-5");
    row(";;;", "-5", "-5");
    row(";;", "0", "0");
    row("0;;0", "-5", "-5");
    row("0;;0", "0", "0");
    row("0;-0;;@", "0", "");
}

void TestNumberFormatCode::showsDates_data()
{
    addColumns();
    row("yyyy-mm-dd", "37986", "2003-12-31");
    row("yyyy/m/d", "37986.5", "2003-12-31");
    row("m/d/yy h:mm", "37986.545138888891", "2003-12-31 13:05:00");
    row("h:mm", "0.545138888888889", "13:05:00");
    row("h:mm", "37986.545138888891", "13:05:00");
    row("h:mm AM/PM", "0.545138888888889", "13:05:00");
    row("mm:ss", "0.545138888888889", "13:05:00");
    row("mm:ss.0", "0.5451401", "13:05:00.1");
    row("[h]:mm:ss", "10.6320601851852", "255:10:10");
    row("[hh]:mm", "0.25", "06:00:00");
    row("[mm]:ss", "1", "24:00:00");
    row("mmm", "37986", "2003-12-31");
    row("d-mmm", "37986", "2003-12-31");
    row("[$-411]ggge\"年\"m\"月\"d\"日\"", "37986", "2003-12-31");
    row("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "37986", "2003-12-31");
    row("yyyy\"年\"m\"月\"d\"日\"\\(aaa\\)", "37986", "2003-12-31");
    row("yyyy.mm.dd", "37986", "2003-12-31");
    row("yyyy-mm-dd;@", "37986", "2003-12-31");
    row("[Red]yyyy-mm-dd", "37986", "2003-12-31");
    row("yyyy-mm-dd", "37986.99999999999", "2004-01-01");
    row("yyyy-mm-dd hh:mm:ss", "37986.99999999999", "2004-01-01 00:00:00");
    row("yyyy-mm-dd", "1", "1900-01-01");
    row("yyyy-mm-dd", "59", "1900-02-28");
    row("yyyy-mm-dd", "60", "1900-02-29"); // which there was not
    row("yyyy-mm-dd", "61", "1900-03-01");
    row("yyyy-mm-dd", "0", "1900-01-00");
    row("yyyy-mm-dd", "2958465", "9999-12-31");
    row("yyyy-mm-dd", "2958466", "########");
    row("yyyy-mm-dd", "-1", "########");
    row("yyyy-mm-dd", "soon", "soon");
    row("\"d\"0", "5", "d5");
    row("\\y0", "5", "y5");
}

void TestNumberFormatCode::countsFrom1904()
{
    const NumberFormatCode date(u"yyyy-mm-dd"_s);
    QCOMPARE(date.number(u"0"_s, true), u"1904-01-01"_s);
    QCOMPARE(date.number(u"36524"_s, true), u"2003-12-31"_s);
    QCOMPARE(NumberFormatCode(u"0"_s).number(u"36524"_s, true), u"36524"_s);
}

void TestNumberFormatCode::showsTexts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QString() << u"a b"_s;
    QTest::newRow("general") << u"General"_s << u"a b"_s;
    QTest::newRow("text") << u"@"_s << u"a b"_s;
    QTest::newRow("with words") << u"0;0;0;\"<\"@\">\""_s << u"<a b>"_s;
    QTest::newRow("for numbers only") << u"0;0;0"_s << u"a b"_s;
    QTest::newRow("in brackets") << u"(@)"_s << u"(a b)"_s;
    QTest::newRow("twice") << u"@@"_s << u"a ba b"_s;
    QTest::newRow("hidden") << u";;;"_s << u"a b"_s;
}

void TestNumberFormatCode::showsTexts()
{
    QFETCH(const QString, code);
    QTEST(NumberFormatCode(code).text(u"a b"_s), "shown");
    QCOMPARE(NumberFormatCode(code).text({}), QString());
}

void TestNumberFormatCode::knowsBuiltInFormats_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("shown");
    const QStringList shown{u"-5.9"_s,     u"-6"_s,        u"-5.90"_s,   u"-6"_s,      u"-5.90"_s,
                            u"($6)"_s,     u"($6)"_s,      u"($5.90)"_s, u"($5.90)"_s, u"-590%"_s,
                            u"-590.00%"_s, u"-5.90E+00"_s, u"-5.9"_s,    u"-5.9"_s};
    for (int id = 0; id < shown.size(); ++id)
        QTest::addRow("%d", id) << id << shown.at(id);
    for (const int id : {37, 38, 41})
        QTest::addRow("%d", id) << id << u"(6)"_s;
    for (const int id : {14, 15, 16, 17, 22, 27, 28, 30, 31, 34, 36, 50, 58})
        QTest::addRow("%d", id) << id << u"########"_s;
    QTest::newRow("text") << 49 << u"-5.9"_s;
    QTest::newRow("unknown") << 99 << u"-5.9"_s;
}

void TestNumberFormatCode::knowsBuiltInFormats()
{
    QFETCH(const int, id);
    QTEST(NumberFormatCode(builtInCode(id)).number(u"-5.9"_s, false), "shown");
}

void TestNumberFormatCode::standsAnyCode()
{
    for (const QString &code : {u"\""_s,
                                u"["_s,
                                u"[$"_s,
                                u"[<"_s,
                                u"[<x]0"_s,
                                u"\\"_s,
                                u"_"_s,
                                u"*"_s,
                                u"E+"_s,
                                u"0E+"_s,
                                u";;;;;"_s,
                                QString(256, u'0'),
                                QString(QString(254, u'%') + u'0'),
                                QString(255, u','),
                                u"0..0"_s,
                                u"0E+0E+0"_s,
                                u"[h"_s,
                                u"General General"_s,
                                u"/"_s,
                                u"0/"_s,
                                u"@;@;@;@"_s})
        for (const QString &number : {u"0"_s, u"-5.5"_s, u"1E+308"_s, u"1E-308"_s})
            std::ignore = NumberFormatCode(code).number(number, false);
    QCOMPARE(NumberFormatCode(QString(256, u'0')).number(u"5"_s, false), u"5"_s);
    QCOMPARE(NumberFormatCode(u"0;0;0;@;0"_s).number(u"-5.5"_s, false), u"-5.5"_s);
}

QTEST_APPLESS_MAIN(TestNumberFormatCode)
#include "tst_numberformatcode.moc"
