#include "text/NumberParser.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::FigureKind;
using models::parseFigure;

class TestNumberParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFigures_data();
    void readsFigures();
    void readsAbsence_data();
    void readsAbsence();
    void refusesDoubtfulFigures_data();
    void refusesDoubtfulFigures();
};

namespace {

void row(const char *text, const char *value, bool percent = false)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(value) << percent;
}

void refused(const char *text)
{
    QTest::newRow(text) << QString::fromUtf8(text);
}

} // namespace

void TestNumberParser::readsFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("percent");
    row("9633", "9633");
    row("9,633", "9633");
    row("1,234,567", "1234567");
    row("1,234.50", "1234.50");
    row("0", "0");
    row("+448", "448");
    row("  9,633 ", "9633");
    row("\xC2\xA0"
        "9,633\t",
        "9633"); // a no-break space, as pasted from a page
    row("　9,633　", "9633");

    row("▲278", "-278");
    row("△278", "-278");
    row("▲ 278", "-278");
    row("(278)", "-278");
    row("( 278 )", "-278");
    row("-278", "-278");
    row("−278", "-278");
    row("－278", "-278");
    row("（278）", "-278");
    row("▲１，２３４．５", "-1234.5");
    row("９６３３", "9633");
    row("＋５", "5");

    row("▲0", "-0");
    row("(0)", "-0");
    row("-0.0", "-0.0");

    row("¥9,633", "9633");
    row("￥9,633", "9633");
    row("\\9,633", "9633");
    row("9,633円", "9633");
    row("▲9,633円", "-9633");
    row("-¥278", "-278");
    row("▲￥278", "-278");
    row("(¥278)", "-278");

    row("4.9%", "4.9", true);
    row("4.9 %", "4.9", true);
    row("４．９％", "4.9", true);
    row("(5.9%)", "-5.9", true);
    row("(5.9)%", "-5.9", true);
    row("▲5.9%", "-5.9", true);
    row("1,863.5%", "1863.5", true);
    row("(0.0%)", "-0.0", true);
    row("123456789012345", "123456789012345");
}

void TestNumberParser::readsFigures()
{
    QFETCH(const QString, text);
    const auto figure = parseFigure(text);
    QVERIFY(figure);
    QCOMPARE(figure->kind, FigureKind::Number);
    QTEST(figure->value.toPlain(), "value");
    QTEST(figure->percent, "percent");
}

void TestNumberParser::readsAbsence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FigureKind>("kind");
    QTest::newRow("empty") << QString() << FigureKind::Blank;
    QTest::newRow("spaces") << u"  "_s << FigureKind::Blank;
    QTest::newRow("full-width space") << u"　"_s << FigureKind::Blank;
    for (const char *dash : {"-", " - ", "－", "−", "‐", "–", "—", "―", "ー"})
        QTest::newRow(dash) << QString::fromUtf8(dash) << FigureKind::Dash;
}

void TestNumberParser::readsAbsence()
{
    QFETCH(const QString, text);
    const auto figure = parseFigure(text);
    QVERIFY(figure);
    QTEST(figure->kind, "kind");
}

void TestNumberParser::refusesDoubtfulFigures_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"1,23", "12,34", "1234,567", "1,2345", ",123", "1,234,", "1,,234", "1,234.5,6"})
        refused(text);
    for (const char *text : {"1.2.3", "5.", ".5", "1.", "1. 5", "1 234", "１ ２"})
        refused(text);
    for (const char *text : {"--5", "▲▲5", "▲-5", "-(5)", "(-5)", "(▲5)", "+-5", "5-", "5▲", "- -5"})
        refused(text);
    for (const char *text : {"(5", "5)", "((5))", "()", "(", ")", "( )", "（5", "(5))"})
        refused(text);
    for (const char *text : {"▲", "△", "▲ ", "+", "%", "¥", "円", "--", "－－", "▲%"})
        refused(text);
    for (const char *text : {"5%%", "(5%)%", "%5", "5%5", "¥¥5", "5円円", "円5", "5¥"})
        refused(text);
    for (const char *text : {"1e5", "12a", "0x10", "五", "n.m.", "N/A", "#REF!", "inf", "5 5", "٣", "½", "1:2", "1/2",
                             "2003-12-31", "$5", "1234567890123456"})
        refused(text);
}

void TestNumberParser::refusesDoubtfulFigures()
{
    QFETCH(const QString, text);
    QVERIFY(!parseFigure(text));
}

QTEST_APPLESS_MAIN(TestNumberParser)
#include "tst_numberparser.moc"
