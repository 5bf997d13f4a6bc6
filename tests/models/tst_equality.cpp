#include "BookText.h"
#include "SmallBook.h"
#include "Values.h"
#include "formats/TieOutTables.h"
#include "items/EqualityText.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

QString builtIn()
{
    return QFINDTESTDATA("../../resources/books/iij-3q03");
}

/// A line a figure, in the words of files.
QStringList unlikeIn(const TwinPages &pages)
{
    QStringList lines;
    for (const UnlikeFigure &figure : pages.unlike)
        lines.append(figure.shownIn + u' ' + figure.conceptId + u' ' + figure.period + u' '
                     + measureName(figure.measure) + u": "_s + figure.english + u" | "_s + figure.japanese);
    return lines;
}

QStringList linesOf(const ReportSection &section)
{
    QStringList lines;
    for (const GridRow &row : section.table.rows) {
        QStringList cells;
        for (const GridCell &cell : row.cells)
            cells.append(cell.text);
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

/// The small book, both of whose editions print the same.
BookText evenBook()
{
    BookText text = smallBook();
    text.replace(u"statements/income"_s, u"\"3,500,010\""_s, u"\"3,500,000\""_s);
    text.replace(u"statements/income"_s, u"\"▲38,010\""_s, u"\"▲38,000\""_s);
    return text;
}

} // namespace

/// The proof that both languages tell the same facts, and the tables that a report is made of.
class EqualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOfTheRelease();
    void listsWhereEditionsDiffer();
    void countsWhatOneEditionPrints();
    void failsWhereAPageIsNotTheSame();
    void sortsFindings();
};

void EqualityTest::holdsOfTheRelease()
{
    const TieOut tieOut(bookAt(builtIn()));
    const Equality equality = equalityOf(tieOut);
    QVERIFY(equality.holds());
    QCOMPARE(equality.printedInBoth, 898);
    QCOMPARE(equality.printedSame, 893);
    QCOMPARE(equality.englishOnly, 33); // Table 9
    QCOMPARE(equality.japaneseOnly, 0);
    const BookContent &content = tieOut.book()->content();
    QCOMPARE(equality.exhibits.pages, content.exhibits.size());
    QVERIFY(equality.exhibits.figures > 2000);
    QCOMPARE(equality.exhibits.same, equality.exhibits.figures);
    QCOMPARE(equality.statements.pages, content.statements.size());
    QVERIFY(equality.statements.figures > 1000);
    QCOMPARE(equality.statements.same, equality.statements.figures);
    // What statements show as printed is all that the tables of the editions print.
    QCOMPARE(equality.asPrinted.figures, 898 + 33);
    QCOMPARE(unlikeIn(equality.asPrinted),
             (QStringList{u"table-6 cost_of_systems_integration 3Q03 amount: 2,198 | 2,199"_s,
                          u"table-8 adjusted_ebitda 3Q03 yoy: 249.2% | 249.0%"_s,
                          u"table-8 adjusted_ebitda 3Q03 qoq: 863.5% | 866.7%"_s,
                          u"table-8 capital_expenditures 3Q03 yoy: (66.5%) | (66.6%)"_s,
                          u"table-8 depreciation_and_amortization 3Q03 yoy: 6.5% | 9.8%"_s}));
}

void EqualityTest::listsWhereEditionsDiffer()
{
    const TieOut tieOut(smallBook().book());
    const Equality equality = equalityOf(tieOut);
    QVERIFY(equality.holds());
    QCOMPARE(unlikeIn(equality.asPrinted), (QStringList{u"income cost_of_sales 2Q24 amount: 3,500,000 | 3,500,010"_s,
                                                        u"income operating_income 2Q24 amount: (38,000) | ▲38,010"_s}));
    const TieOutTables tables(tieOut, equality, Language::English);
    QCOMPARE(linesOf(tables.unlike()),
             (QStringList{u"Appendix 1 | Cost of sales | 2Q24 | 3,500,010 | 3,500,000 | +10"_s,
                          u"Appendix 1 | Operating income (loss) | 2Q24 | (38,010) | (38,000) | (10)"_s}));
    QVERIFY(tables.equality().sentences.constFirst().endsWith(u"where the editions of the release differ: 2"_s));
}

void EqualityTest::countsWhatOneEditionPrints()
{
    const TieOut tieOut(evenBook().book());
    const Equality equality = equalityOf(tieOut);
    QVERIFY(equality.holds());
    QCOMPARE(equality.printedSame, equality.printedInBoth);
    QCOMPARE(equality.englishOnly, 4); // Table 1
    QCOMPARE(equality.asPrinted.same, equality.printedInBoth + equality.englishOnly);
    QCOMPARE(equalitySentences(equality, Words(Language::English)),
             (QStringList{u"Every figure on the Japanese pages and on the English pages is the same fact."_s,
                          u"Printed by one edition only: 4 in English, 0 in Japanese"_s}));
}

void EqualityTest::failsWhereAPageIsNotTheSame()
{
    Equality equality = equalityOf(TieOut(evenBook().book()));
    equality.exhibits.unlike.append({u"sales_mix"_s, u"sales"_s, u"2Q24"_s, Measure::Amount, u"3,462"_s, u"3,426"_s});
    QVERIFY(!equality.holds());
    const Words words(Language::English);
    QCOMPARE(equalitySentences(equality, words).constFirst(),
             u"Figures on the Japanese and English pages that are not the same fact: 1"_s);
    const TieOut tieOut(evenBook().book());
    QCOMPARE(linesOf(TieOutTables(tieOut, equality, Language::English).unlike()),
             QStringList{u"Sales mix | Total sales | 2Q24 | 3,426 | 3,462 | "_s});
}

void EqualityTest::sortsFindings()
{
    const BookPtr book = bookAt(builtIn());
    const TieOut first(book);
    const auto slip = std::ranges::find_if(
        first.checks(), [&](const Check &check) { return check.kind == CheckKind::Changes && first.isOpen(check); });
    QVERIFY(slip != first.checks().end());
    Review review = first.newReview(*slip);
    review.note = u"As printed."_s;
    const TieOut tieOut(withReviews(*book, {review}));
    const Equality equality;
    const TieOutTables tables(tieOut, equality, Language::English);
    const QList<ReportSection> sections = tables.findings();
    QStringList titles;
    for (const ReportSection &section : sections)
        titles.append(section.title);
    QCOMPARE(titles, (QStringList{u"Findings (8)"_s, u"Off by one in the last digit (30)"_s, u"Reviewed (1)"_s}));
    QCOMPARE(linesOf(sections.back()),
             QStringList{u"1 | YoY and QoQ | Depreciation and amortization, YoY | 3Q03 | Table 8 | JP | 9.8% | 6.5% | "
                         "+3.3 pt | (1,004,236 − 942,854) ÷ 942,854 | 6.510% before rounding | As printed."_s});
    QCOMPARE(tables.rounding().title, u"Explained by rounding (28)"_s);
    QCOMPARE(tables.all().table.rows.size(), static_cast<qsizetype>(tieOut.checks().size()));
}

QTEST_GUILESS_MAIN(EqualityTest)

#include "tst_equality.moc"
