#include "SmallBook.h"
#include "analysis/Analysis.h"
#include "text/Basis.h"
#include "text/Provenance.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

/// Aozora with ratios, and nine months that imply their last quarter.
BookPtr derivingBook()
{
    BookText text = smallBook();
    text.append(u"units"_s, u"point,points,point,0,1,points,ポイント,Points,単位：ポイント,%1 pt,%1pt,pt,pt\n"
                            "yen_a_bowl,money,JPY_a_bowl,0,0,yen,円,Yen,単位：円,JPY %1,%1円,JPY,円"_s);
    text.append(u"periods"_s, u"3Q24,2025-01-01,2025-03-31\n9M24,2024-07-01,2025-03-31"_s);
    text.append(u"concepts"_s, u"cost_ratio,percent,duration,,down,plain,,Cost ratio,原価率\n"
                               "wages,JPY,duration,debit,down,plain,,Wages,人件費\n"
                               "sales_a_bowl,JPY_a_bowl,duration,,up,plain,,Sales a bowl,1食あたり売上高"_s);
    text.set(u"ratios"_s, u"concept,numerator,denominator\n"
                          "cost_ratio,cost_of_sales,sales\n"
                          "sales_a_bowl,sales,bowls\n"_s);
    text.set(u"statements/table-1"_s, u"concept,parent,role,label_en,label_ja,unit,notes,6M24,9M24\n"
                                      "wages,,item,Wages,人件費,,,\"6,750\",\"10,000\"\n"_s);
    return text.book();
}

} // namespace

class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereAFigureIsPrinted();
    void tellsEveryPlace();
    void tellsEditionsApart();
    void tellsTheRunningText();
    void tellsFormulas_data();
    void tellsFormulas();
    void setsAsPrintedBesideAsComputed();
    void tellsWhatIsNotThere();
    void tellsADash();
    void tellsTheBasis_data();
    void tellsTheBasis();
    void tellsTheRate();
    void speaksWithinSentences();

private:
    [[nodiscard]] Provenance told(const Fact &fact, Language language = Language::English,
                                  const BookPtr &book = nullptr) const
    {
        const Book &from = book ? *book : *m_book;
        return provenanceOf(from, fact, from.unit(u"JPY_million"_s), {language, from.company().houseStyle});
    }
    [[nodiscard]] Fact printed(const QString &conceptId, const QString &period = u"2Q24"_s) const
    {
        return amount(*m_book, conceptId, period);
    }

    BookPtr m_book = smallBook().book();
    BookPtr m_derivingBook = derivingBook();
};

void TestProvenance::tellsWhereAFigureIsPrinted()
{
    const Provenance english = told(printed(u"cost_of_sales"_s, u"1Q24"_s));
    QCOMPARE(english.heading, u"Source of 3,400"_s);
    QCOMPARE(english.text, u"JPY 3,400 million = Appendix 1 “Cost of sales” JPY 3,400,000 thousand"_s);
    QCOMPARE(english.printed, QString());
    const Provenance japanese = told(printed(u"cost_of_sales"_s, u"1Q24"_s), Language::Japanese);
    QCOMPARE(japanese.heading, u"3,400の出所"_s);
    QCOMPARE(japanese.text, u"3,400百万円 ＝ 添付1「売上原価」3,400,000千円"_s);
}

// The finest first, then every other table that prints the same, each once.
void TestProvenance::tellsEveryPlace()
{
    QCOMPARE(told(printed(u"sales"_s)).text,
             u"JPY 3,462 million = Appendix 1 “Total sales” JPY 3,462,000 thousand · Table 1"_s);
    QCOMPARE(told(printed(u"sales"_s), Language::Japanese).text,
             u"3,462百万円 ＝ 添付1「売上高合計」3,462,000千円・表1"_s);
}

// Where the editions print different figures, both are told.
void TestProvenance::tellsEditionsApart()
{
    const QString text = told(printed(u"operating_income"_s)).text;
    QVERIFY2(text.startsWith(u"JPY (38) million = Appendix 1 “Operating income (loss)” JPY (38,000) thousand"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"(Japanese edition: (38,010))"_s), qPrintable(text));
    const QString japanese = told(printed(u"operating_income"_s), Language::Japanese).text;
    QVERIFY2(japanese.contains(u"日本語版：▲38,010"_s), qPrintable(japanese));
}

void TestProvenance::tellsTheRunningText()
{
    QCOMPARE(told(printed(u"exports"_s, u"2Q23"_s)).text,
             u"JPY 1,000 million = text of the release “Exports” JPY 1,000 million"_s);
}

void TestProvenance::tellsFormulas_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    const Book &book = *m_derivingBook;
    QTest::newRow("difference") << difference(book, u"sales"_s, u"2Q24"_s, u"1Q24"_s)
                                << u"JPY 162 million = computed: 3,462,000 − 3,300,100 (Appendix 1)"_s
                                << u"162百万円 ＝ 計算：3,462,000 − 3,300,100（添付1）"_s;
    QTest::newRow("change") << changePercent(book, u"sales"_s, u"2Q24"_s, u"1Q24"_s, Measure::QoQ)
                            << u"4.9% = computed: (3,462,000 − 3,300,100) ÷ 3,300,100 (Appendix 1)"_s
                            << u"4.9% ＝ 計算：(3,462,000 − 3,300,100) ÷ 3,300,100（添付1）"_s;
    QTest::newRow("share") << share(book, u"broth_sales"_s, u"sales"_s, u"2Q24"_s, Measure::PercentOfRevenues)
                           << u"0.4% = computed: 12,400 ÷ 3,462,000 (Appendix 1)"_s
                           << u"0.4% ＝ 計算：12,400 ÷ 3,462,000（添付1）"_s;
    QTest::newRow("sum") << sumOf(book, *book.calculation(u"sales"_s), u"2Q24"_s)
                         << u"JPY 3,462 million = computed: 3,449,600 + 12,400 (Appendix 1)"_s
                         << u"3,462百万円 ＝ 計算：3,449,600 + 12,400（添付1）"_s;
    QTest::newRow("derived quarter") << amount(book, u"wages"_s, u"3Q24"_s)
                                     << u"JPY 3,250 million = derived quarter: 10,000 − 6,750 (Table 1)"_s
                                     << u"3,250百万円 ＝ 累計からの算出：10,000 − 6,750（表1）"_s;
    QTest::newRow("from a derived quarter") << difference(book, u"wages"_s, u"3Q24"_s, u"6M24"_s)
                                            << u"JPY (3,500) million = computed: (10,000 − 6,750) − 6,750 (Table 1)"_s
                                            << u"▲3,500百万円 ＝ 計算：(10,000 − 6,750) − 6,750（表1）"_s;
    QTest::newRow("less a derived quarter") << difference(book, u"wages"_s, u"6M24"_s, u"3Q24"_s)
                                            << u"JPY 3,500 million = computed: 6,750 − (10,000 − 6,750) (Table 1)"_s
                                            << u"3,500百万円 ＝ 計算：6,750 − (10,000 − 6,750)（表1）"_s;
    QTest::newRow("ratio") << amount(book, u"cost_ratio"_s, u"2Q24"_s)
                           << u"101.1% = computed: 3,500,000 ÷ 3,462,000 (Appendix 1)"_s
                           << u"101.1% ＝ 計算：3,500,000 ÷ 3,462,000（添付1）"_s;
    QTest::newRow("change in points")
        << pointChange(book, u"cost_ratio"_s, u"2Q24"_s, u"2Q23"_s, Measure::YoY)
        << u"11.1 pt = computed: (3,500,000 ÷ 3,462,000) − (900,000 ÷ 1,000,000) (Appendix 1)"_s
        << u"11.1ポイント ＝ 計算：(3,500,000 ÷ 3,462,000) − (900,000 ÷ 1,000,000)（添付1）"_s;
    QTest::newRow("step that is taken away") << weighted(amount(book, u"cost_of_sales"_s, u"2Q24"_s), -1)
                                             << u"JPY (3,500) million = computed: −3,500,000 (Appendix 1)"_s
                                             << u"▲3,500百万円 ＝ 計算：−3,500,000（添付1）"_s;
    QTest::newRow("across units") << difference(book, u"exports"_s, u"2Q24"_s, u"2Q23"_s)
                                  << u"JPY 2,450 million = computed: JPY 3,449,600 thousand − JPY 1,000 million "
                                     "(text of the release)"_s
                                  << u"2,450百万円 ＝ 計算：3,449,600千円 − 1,000百万円（本文）"_s;
    QTest::newRow("across measures") << amount(book, u"sales_a_bowl"_s, u"2Q24"_s)
                                     << u"JPY 2,769,600 = computed: JPY 3,462,000 thousand ÷ 1,250 bowls (Appendix 1)"_s
                                     << u"2,769,600円 ＝ 計算：3,462,000千円 ÷ 1,250食（添付1）"_s;
    QTest::newRow("translation") << translatedAmount(book, u"noodle_sales"_s, u"2Q24"_s)
                                 << u"USD 22,997 thousand = computed: 3,449,600 ÷ 150.00 (Appendix 1)"_s
                                 << u"22,997千米ドル ＝ 計算：3,449,600 ÷ 150.00（添付1）"_s;
}

void TestProvenance::tellsFormulas()
{
    QFETCH(const Fact, fact);
    QTEST(told(fact, Language::English, m_derivingBook).text, "english");
    QTEST(told(fact, Language::Japanese, m_derivingBook).text, "japanese");
}

// A change around a loss has no meaning as a percentage; what the release prints for it is told beside.
void TestProvenance::setsAsPrintedBesideAsComputed()
{
    const Fact change = changePercent(*m_book, u"operating_income"_s, u"2Q24"_s, u"2Q23"_s, Measure::YoY);
    const Provenance provenance = told(change);
    QCOMPARE(provenance.heading, u"Source of n.m."_s);
    QCOMPARE(provenance.printed, u"As printed: Appendix 1 (138.0%)"_s);
    QCOMPARE(told(change, Language::Japanese).printed, u"決算発表の表示：添付1 (138.0%)"_s);
    // An amount has no such line: it is what is printed.
    QCOMPARE(told(printed(u"sales"_s)).printed, QString());
}

void TestProvenance::tellsWhatIsNotThere()
{
    const Provenance provenance = told(printed(u"shops"_s));
    QCOMPARE(provenance.heading, u"No figure"_s);
    QCOMPARE(provenance.text, u"not in the release"_s);
    QCOMPARE(told(printed(u"shops"_s), Language::Japanese).text, u"決算発表に記載なし"_s);
}

// The release says that there was none: that is a statement with a place, no lack of a figure.
void TestProvenance::tellsADash()
{
    const Provenance provenance = told(printed(u"broth_sales"_s, u"2Q23"_s));
    QCOMPARE(provenance.heading, u"Source of -"_s);
    QVERIFY2(provenance.text.contains(u"Appendix 1 “Broth”"_s), qPrintable(provenance.text));
}

void TestProvenance::tellsTheBasis_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    QTest::newRow("one statement")
        << QStringList{u"income"_s} << u"JPY_million"_s
        << u"Source: Aozora 2Q24 results release, Appendix 1 · consolidated, U.S. GAAP, unaudited, rounded"_s
        << u"出所：青空製麺 第2四半期決算発表 添付1・連結、米国会計基準、未監査、四捨五入"_s;
    QTest::newRow("two statements")
        << QStringList{u"income"_s, u"table-1"_s} << u"JPY_million"_s
        << u"Source: Aozora 2Q24 results release, Appendix 1, Table 1 · consolidated, U.S. GAAP, unaudited, rounded"_s
        << u"出所：青空製麺 第2四半期決算発表 添付1、表1・連結、米国会計基準、未監査、四捨五入"_s;
    QTest::newRow("dollars with their rate")
        << QStringList{u"income"_s} << u"USD_thousand"_s
        << u"Source: Aozora 2Q24 results release, Appendix 1 · consolidated, U.S. GAAP, unaudited, rounded, "
           "USD 1 = JPY 150.00"_s
        << u"出所：青空製麺 第2四半期決算発表 添付1・連結、米国会計基準、未監査、四捨五入、USD 1＝JPY 150.00"_s;
}

void TestProvenance::tellsTheBasis()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, unit);
    const auto line
        = [&](Language language) { return sourceLine(*m_book, statements, m_book->unit(unit), Words(language)); };
    QTEST(line(Language::English), "english");
    QTEST(line(Language::Japanese), "japanese");
}

void TestProvenance::tellsTheRate()
{
    BookText text = smallBook();
    text.append(u"units"_s, u"JPY,money,JPY,0,0,yen,円,JPY,単位：円,JPY %1,%1円,JPY,円"_s);
    text.append(u"units"_s, u"USD,money,USD,0,0,dollars,米ドル,USD,単位：米ドル,USD %1,%1米ドル,USD,米ドル"_s);
    QCOMPARE(rateText(*text.book(), Words(Language::English)), u"USD 1 = JPY 150.00"_s);
    QCOMPARE(rateText(*text.book(), Words(Language::Japanese)), u"1米ドル＝150.00円"_s);
    text.replace(u"book"_s, u"rounding,half_away_from_zero"_s, u"rounding,toward_zero"_s);
    QCOMPARE(roundingText(*text.book(), Words(Language::English)), u"truncated"_s);
    QCOMPARE(roundingText(*text.book(), Words(Language::Japanese)), u"切捨て"_s);
}

void TestProvenance::speaksWithinSentences()
{
    QCOMPARE(withinSentence(u"Systems integration"_s, Language::English), u"systems integration"_s);
    QCOMPARE(withinSentence(u"SI"_s, Language::English), u"SI"_s);
    QCOMPARE(withinSentence(u"U.S. GAAP"_s, Language::English), u"U.S. GAAP"_s);
    QCOMPARE(withinSentence(u"Broth"_s, Language::Japanese), u"Broth"_s);
    QCOMPARE(withinSentence(QString(), Language::English), QString());
}

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
