#include "Values.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::compareValues;
using models::Decimal;
using models::quotient;
using models::Rounding;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlainNotation_data();
    void readsPlainNotation();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void writesWhatItRead_data();
    void writesWhatItRead();
    void keepsThePrecisionOfAUnit();
    void tellsPrecisionAndNegativeZeroApart();
    void rounds_data();
    void rounds();
    void addsExactly_data();
    void addsExactly();
    void negates();
    void divides_data();
    void divides();
    void dividesByZeroToNothing();
    void comparesByValue_data();
    void comparesByValue();
    void givesPositions();
};

void TestDecimal::readsPlainNotation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("coefficient");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<bool>("negative");
    QTest::newRow("whole") << u"9633"_s << qint64(9633) << 0 << false;
    QTest::newRow("decimals") << u"13.40"_s << qint64(1340) << 2 << false;
    QTest::newRow("negative") << u"-278"_s << qint64(-278) << 0 << true;
    QTest::newRow("negative below one") << u"-0.05"_s << qint64(-5) << 2 << true;
    QTest::newRow("zero") << u"0"_s << qint64(0) << 0 << false;
    QTest::newRow("negative zero") << u"-0"_s << qint64(0) << 0 << true;
    QTest::newRow("negative zero with decimals") << u"-0.0"_s << qint64(0) << 1 << true;
    QTest::newRow("fifteen digits") << u"999999999999999"_s << qint64(999999999999999) << 0 << false;
}

void TestDecimal::readsPlainNotation()
{
    QFETCH(const QString, text);
    const auto value = Decimal::fromPlain(text);
    QVERIFY(value);
    QTEST(value->coefficient(), "coefficient");
    QTEST(value->decimals(), "decimals");
    QTEST(value->isNegative(), "negative");
}

void TestDecimal::refusesAnythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "-",
                             ".",
                             ".5",
                             "5.",
                             "-.5",
                             "+5",
                             "1,234",
                             "1.2.3",
                             "--5",
                             "5-",
                             "1e5",
                             "12a",
                             " 5",
                             "5 ",
                             "0x10",
                             "1 234",
                             "inf",
                             "nan",
                             "１",
                             "٣",
                             "1234567890123456",
                             "1.234567890123456"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDecimal::refusesAnythingElse()
{
    QFETCH(const QString, text);
    QVERIFY(!Decimal::fromPlain(text));
}

void TestDecimal::writesWhatItRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"0", "-0", "0.0", "-0.00", "1.50", "-0.05", "0.00001", "-12", "123456789012345"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDecimal::writesWhatItRead()
{
    QFETCH(const QString, text);
    const auto value = Decimal::fromPlain(text);
    QVERIFY(value);
    QCOMPARE(value->toPlain(), text);
}

void TestDecimal::keepsThePrecisionOfAUnit()
{
    const Decimal millions = Decimal(9633).scaledBy(6);
    QCOMPARE(millions.coefficient(), 9633);
    QCOMPARE(millions.decimals(), -6);
    QCOMPARE(millions.toPlain(), u"9633000000"_s);
    QCOMPARE(millions.scaledBy(-6), Decimal(9633));
    QCOMPARE(Decimal::negativeZero(0).scaledBy(6).toPlain(), u"-0"_s);
}

void TestDecimal::tellsPrecisionAndNegativeZeroApart()
{
    QVERIFY(u"1.0"_dec != u"1.00"_dec);
    QVERIFY(u"-0"_dec != u"0"_dec);
    QVERIFY(u"-0"_dec.isZero());
    QCOMPARE(u"1.0"_dec, u"1.0"_dec);
}

void TestDecimal::rounds_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("halfAway");
    QTest::addColumn<QString>("towardZero");
    QTest::newRow("half") << u"2.5"_s << 0 << u"3"_s << u"2"_s;
    QTest::newRow("negative half") << u"-2.5"_s << 0 << u"-3"_s << u"-2"_s;
    QTest::newRow("even half is no exception") << u"4.5"_s << 0 << u"5"_s << u"4"_s;
    QTest::newRow("just under half") << u"2.4999"_s << 0 << u"2"_s << u"2"_s;
    QTest::newRow("just over half") << u"-2.5001"_s << 0 << u"-3"_s << u"-2"_s;
    QTest::newRow("half of one") << u"0.5"_s << 0 << u"1"_s << u"0"_s;
    QTest::newRow("negative to zero keeps its sign") << u"-0.4"_s << 0 << u"-0"_s << u"-0"_s;
    QTest::newRow("negative zero stays") << u"-0.00"_s << 1 << u"-0.0"_s << u"-0.0"_s;
    QTest::newRow("positive to zero") << u"0.04"_s << 1 << u"0.0"_s << u"0.0"_s;
    QTest::newRow("carries over") << u"999.95"_s << 1 << u"1000.0"_s << u"999.9"_s;
    QTest::newRow("more decimals are zeros") << u"-1.5"_s << 3 << u"-1.500"_s << u"-1.500"_s;
    QTest::newRow("same decimals") << u"1.5"_s << 1 << u"1.5"_s << u"1.5"_s;
    QTest::newRow("to thousands") << u"1234567"_s << -3 << u"1235000"_s << u"1234000"_s;
    QTest::newRow("half a thousand") << u"-500"_s << -3 << u"-1000"_s << u"-0"_s;
    QTest::newRow("under half a thousand") << u"499"_s << -3 << u"0"_s << u"0"_s;
    QTest::newRow("far beyond its digits") << u"999999999999999"_s << -40 << u"0"_s << u"0"_s;
}

void TestDecimal::rounds()
{
    QFETCH(const QString, value);
    QFETCH(const int, decimals);
    const Decimal exact = *Decimal::fromPlain(value);
    QTEST(exact.rounded(decimals, Rounding::HalfAwayFromZero).toPlain(), "halfAway");
    QTEST(exact.rounded(decimals, Rounding::TowardZero).toPlain(), "towardZero");
    QCOMPARE(exact.rounded(decimals, Rounding::TowardZero).decimals(), decimals);
}

void TestDecimal::addsExactly_data()
{
    QTest::addColumn<Decimal>("a");
    QTest::addColumn<Decimal>("b");
    QTest::addColumn<Decimal>("sum");
    QTest::addColumn<Decimal>("difference");
    QTest::newRow("the finer precision") << u"0.1"_dec << u"0.20"_dec << u"0.30"_dec << u"-0.10"_dec;
    QTest::newRow("to a plain zero") << u"-5"_dec << u"5"_dec << u"0"_dec << u"-10"_dec;
    QTest::newRow("negative zero adds nothing") << u"5"_dec << u"-0"_dec << u"5"_dec << u"5"_dec;
    QTest::newRow("millions and thousands")
        << Decimal(9633, -6) << Decimal(9184876, -3) << Decimal(18817876, -3) << Decimal(448124, -3);
    QTest::newRow("fifteen digits") << u"999999999999999"_dec << u"0.1"_dec << Decimal(9999999999999991, 1)
                                    << Decimal(9999999999999989, 1);
}

void TestDecimal::addsExactly()
{
    QFETCH(const Decimal, a);
    QFETCH(const Decimal, b);
    QTEST(a + b, "sum");
    QTEST(a - b, "difference");
}

void TestDecimal::negates()
{
    QCOMPARE(-u"1.5"_dec, u"-1.5"_dec);
    QCOMPARE(-u"-1.5"_dec, u"1.5"_dec);
    QCOMPARE(-u"0"_dec, u"-0"_dec);
    QCOMPARE(u"-1.5"_dec.magnitude(), u"1.5"_dec);
    QCOMPARE(u"-0.0"_dec.magnitude(), u"0.0"_dec);
    QCOMPARE(u"7"_dec.magnitude(), u"7"_dec);
}

void TestDecimal::divides_data()
{
    QTest::addColumn<Decimal>("numerator");
    QTest::addColumn<Decimal>("denominator");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("halfAway"); // in percent
    QTest::addColumn<QString>("towardZero");
    QTest::newRow("a third") << u"1"_dec << u"3"_dec << 1 << u"33.3"_s << u"33.3"_s;
    QTest::newRow("two thirds") << u"2"_dec << u"3"_dec << 1 << u"66.7"_s << u"66.6"_s;
    QTest::newRow("an exact half") << u"24505"_dec << u"10000"_dec << 1 << u"245.1"_s << u"245.0"_s;
    QTest::newRow("an exact negative half") << u"-1"_dec << u"8"_dec << 0 << u"-13"_s << u"-12"_s;
    QTest::newRow("44.49 is not 44.5") << u"4449"_dec << u"10000"_dec << 0 << u"44"_s << u"44"_s;
    QTest::newRow("a hair under a half") << u"124999999999999"_dec << Decimal(1000000000000000) << 0 << u"12"_s
                                         << u"12"_s;
    QTest::newRow("two negatives") << u"-1"_dec << u"-3"_dec << 1 << u"33.3"_s << u"33.3"_s;
    QTest::newRow("negative to zero") << u"-1"_dec << u"10000"_dec << 1 << u"-0.0"_s << u"-0.0"_s;
    QTest::newRow("zero of a loss") << u"0"_dec << u"-5"_dec << 1 << u"0.0"_s << u"0.0"_s;
    QTest::newRow("millions of thousands") << Decimal(9633, -6) << Decimal(10564000, -3) << 1 << u"91.2"_s << u"91.1"_s;
    QTest::newRow("many digits") << u"999999999999999"_dec << u"1"_dec << 1 << u"99999999999999900.0"_s
                                 << u"99999999999999900.0"_s;
}

void TestDecimal::divides()
{
    QFETCH(const Decimal, numerator);
    QFETCH(const Decimal, denominator);
    QFETCH(const int, decimals);
    const auto rounded = quotient(numerator, denominator, 2, decimals, Rounding::HalfAwayFromZero);
    const auto cut = quotient(numerator, denominator, 2, decimals, Rounding::TowardZero);
    QVERIFY(rounded && cut);
    QTEST(rounded->toPlain(), "halfAway");
    QTEST(cut->toPlain(), "towardZero");
}

void TestDecimal::dividesByZeroToNothing()
{
    QVERIFY(!quotient(u"5"_dec, u"0"_dec, 2, 1, Rounding::HalfAwayFromZero));
    QVERIFY(!quotient(u"0"_dec, u"-0.0"_dec, 2, 1, Rounding::HalfAwayFromZero));
}

void TestDecimal::comparesByValue_data()
{
    QTest::addColumn<Decimal>("less");
    QTest::addColumn<Decimal>("greater");
    QTest::newRow("precision does not count") << u"1.09"_dec << u"1.1"_dec;
    QTest::newRow("sign") << u"-2"_dec << u"1"_dec;
    QTest::newRow("both negative") << u"-2"_dec << u"-1.99"_dec;
    QTest::newRow("units") << Decimal(9632614, -3) << Decimal(9633, -6);
}

void TestDecimal::comparesByValue()
{
    QFETCH(const Decimal, less);
    QFETCH(const Decimal, greater);
    QVERIFY(compareValues(less, greater) < 0);
    QVERIFY(compareValues(greater, less) > 0);
    QVERIFY(compareValues(less, less.rounded(less.decimals() + 2, Rounding::TowardZero)) == 0);
    QVERIFY(compareValues(u"-0"_dec, u"0.00"_dec) == 0);
}

void TestDecimal::givesPositions()
{
    QCOMPARE(u"-1.25"_dec.toPosition(), -1.25);
    QCOMPARE(Decimal(9633, -6).toPosition(), 9633e6);
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
