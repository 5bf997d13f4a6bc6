#include "formats/BookReader.h"
#include "formats/CsvReader.h"
#include "formats/FactsCsv.h"
#include "resources.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::Language;

namespace {

using Rows = QList<QStringList>;

enum Field { Source, Edition, Concept, Label, Period, MeasureName, UnitId, Value, Decimals, Origin, FieldCount };

Rows parse(const QByteArray &csv)
{
    const auto rows = models::readCsv(csv, u"facts.csv"_s);
    return std::holds_alternative<Rows>(rows) ? std::get<Rows>(rows) : Rows();
}

QByteArray dataFile(const QString &name)
{
    QFile file(QFINDTESTDATA("../data/iij-3q03/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the first list has more often than the second; both come back sorted.
QStringList surplus(QStringList of, QStringList over)
{
    std::ranges::sort(of);
    std::ranges::sort(over);
    QStringList rest;
    std::ranges::set_difference(of, over, std::back_inserter(rest));
    return rest;
}

/// The release in one edition: it begins with the Japanese one; the English one follows its address line.
QString releaseText(Language edition)
{
    static const QString text = QString::fromUtf8(dataFile(u"release.txt"_s));
    const qsizetype border = text.indexOf(u"For inquiries please contact"_s);
    return edition == Language::Japanese ? text.first(border) : text.sliced(border);
}

/// Line breaks and blanks say nothing in a text that was laid out on pages.
QString squeezed(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

/// "(5.9%)" -> "-5.9", "1,234" -> "1234", "-" stays.
QString plainFigure(const QString &token)
{
    QString digits = token;
    digits.remove(u'(').remove(u')').remove(u',').remove(u'%');
    return token.startsWith(u'(') ? u'-' + digits : digits;
}

/// The figures at the end of a line; a line of a table has two or more.
QStringList figuresOnLine(const QString &line)
{
    static const QRegularExpression figure(u"^(\\(?\\d{1,3}(,\\d{3})*(\\.\\d+)?%?\\)?|\\d+(\\.\\d+)?|-)$"_s);
    QStringList words = line.simplified().split(u' ');
    QStringList figures;
    while (!words.isEmpty() && figure.match(words.back()).hasMatch())
        figures.append(plainFigure(words.takeLast()));
    return figures.size() < 2 ? QStringList() : figures;
}

QStringList figuresOnTableLines(Language edition)
{
    QStringList figures;
    for (const QString &line : releaseText(edition).split(u'\n'))
        figures.append(figuresOnLine(line));
    return figures;
}

} // namespace

/// The built-in book against the release: a second, independent reading of its tables, and its very text.
class FactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headerNamesTheColumns();
    void tablesAreReadAsAnIndependentReaderDid();
    void runningTextIsPrinted();
    void decimalsAreThoseOfTheValue();
    void everyFigureOnATableLineIsInTheBook_data();
    void everyFigureOnATableLineIsInTheBook();
    void passagesAreQuoted();
    void footnotesAreQuoted();
    void wordsAroundFiguresAreQuoted();

private:
    [[nodiscard]] QStringList valuesOfTables(const QString &edition) const;

    models::BookPtr m_book;
    QStringList m_header;
    Rows m_facts;
};

void FactsTest::initTestCase()
{
    const auto read = models::readBook(resources::builtInBook());
    QVERIFY(std::holds_alternative<models::BookPtr>(read));
    m_book = std::get<models::BookPtr>(read);
    m_facts = parse(models::factsCsv(*m_book).toUtf8());
    QVERIFY(!m_facts.isEmpty());
    m_header = m_facts.takeFirst();
    for (const QStringList &fact : std::as_const(m_facts))
        QCOMPARE(fact.size(), qsizetype(FieldCount));
}

void FactsTest::headerNamesTheColumns()
{
    QCOMPARE(m_header.join(u','), u"source,edition,concept,label,period,measure,unit,value,decimals,origin"_s);
    QVERIFY(models::factsCsv(*m_book).startsWith(
        u"source,edition,concept,label,period,measure,unit,value,decimals,origin\n"_s));
}

void FactsTest::tablesAreReadAsAnIndependentReaderDid()
{
    Rows expected = parse(dataFile(u"expected-facts.csv"_s));
    QVERIFY(expected.size() > 1800);
    QCOMPARE(expected.takeFirst().join(u','), u"source,edition,label,period,measure,unit,value,decimals"_s);
    QStringList expectedLines, bookLines;
    for (const QStringList &row : std::as_const(expected))
        expectedLines.append(row.join(u'|'));
    for (QStringList fact : std::as_const(m_facts)) {
        if (fact.at(Source).isEmpty())
            continue;
        fact.removeAt(Origin);
        fact.removeAt(Concept);
        bookLines.append(fact.join(u'|'));
    }
    QCOMPARE(surplus(expectedLines, bookLines), QStringList());
    QCOMPARE(surplus(bookLines, expectedLines), QStringList());
}

void FactsTest::runningTextIsPrinted()
{
    int count = 0;
    for (const QStringList &fact : std::as_const(m_facts)) {
        QCOMPARE(fact.at(Origin), u"printed"_s);
        QVERIFY2(m_book->item(fact.at(Concept)), qPrintable(fact.join(u',')));
        QVERIFY2(m_book->period(fact.at(Period)), qPrintable(fact.join(u',')));
        QVERIFY2(m_book->unit(fact.at(UnitId)), qPrintable(fact.join(u',')));
        count += fact.at(Source).isEmpty() ? 1 : 0;
    }
    QVERIFY(count > 30);
}

void FactsTest::decimalsAreThoseOfTheValue()
{
    static const QRegularExpression number(u"^-?\\d+(?:\\.(\\d+))?$"_s);
    int dashes = 0;
    for (const QStringList &fact : std::as_const(m_facts)) {
        if (fact.at(Value) == u'-') {
            QCOMPARE(fact.at(Decimals), QString());
            ++dashes;
            continue;
        }
        const QRegularExpressionMatch match = number.match(fact.at(Value));
        QVERIFY2(match.hasMatch(), qPrintable(fact.join(u',')));
        QCOMPARE(fact.at(Decimals), QString::number(match.captured(1).size()));
    }
    // The cash flow statement prints nine dashes in each edition.
    QCOMPARE(dashes, 18);
}

QStringList FactsTest::valuesOfTables(const QString &edition) const
{
    QStringList values;
    for (const QStringList &fact : m_facts)
        if (!fact.at(Source).isEmpty() && fact.at(Edition) == edition)
            values.append(fact.at(Value));
    return values;
}

void FactsTest::everyFigureOnATableLineIsInTheBook_data()
{
    QTest::addColumn<Language>("edition");
    QTest::addColumn<QStringList>("footnoteMarks"); // that stand apart from their words, and so look like figures
    QTest::newRow("en") << Language::English << QStringList();
    QTest::newRow("ja") << Language::Japanese << QStringList{u"-2"_s, u"3"_s};
}

void FactsTest::everyFigureOnATableLineIsInTheBook()
{
    QFETCH(Language, edition);
    QFETCH(QStringList, footnoteMarks);
    const QStringList printed = figuresOnTableLines(edition);
    const QStringList kept = valuesOfTables(models::languageCode(edition));
    QVERIFY(printed.size() > 890);
    QCOMPARE(surplus(printed, kept), footnoteMarks);
    QCOMPARE(surplus(kept, printed), QStringList());
}

void FactsTest::passagesAreQuoted()
{
    QList<models::PassageKind> kinds;
    for (const models::Passage &passage : m_book->content().passages) {
        kinds.append(passage.kind);
        if (passage.kind == models::PassageKind::Basis) // a footnote, and as such printed in English only
            continue;
        for (const Language language : models::bothLanguages) {
            // A footnote's mark hangs on the word.
            const QString release = squeezed(releaseText(language)).replace(u"EBITDA2was"_s, u"EBITDAwas"_s);
            QVERIFY2(release.contains(squeezed(passage.text.in(language))),
                     qPrintable(passage.id + u' ' + passage.text.in(language)));
        }
    }
    QCOMPARE(kinds.count(models::PassageKind::Highlight), 7);
    QCOMPARE(kinds.count(models::PassageKind::ForwardLooking), 1);
    // As many as the release has bullets.
    QCOMPARE(releaseText(Language::English).count(u'・'), 7);
}

void FactsTest::footnotesAreQuoted()
{
    int quoted = 0;
    for (const models::Note &note : m_book->content().notes)
        for (const Language edition : note.editions) {
            // Lines in bold came out of the page four times over; of those only footnotes can be compared.
            if (edition == Language::Japanese && note.mark.ja.isEmpty())
                continue;
            QVERIFY2(squeezed(releaseText(edition)).contains(squeezed(note.text.in(edition))),
                     qPrintable(note.id + u' ' + note.text.in(edition)));
            ++quoted;
        }
    QVERIFY(quoted > 25);
}

void FactsTest::wordsAroundFiguresAreQuoted()
{
    int quoted = 0;
    for (const models::Fact &fact : m_book->content().facts) {
        if (!fact.source.statement.isEmpty())
            continue;
        const QString release = squeezed(releaseText(fact.source.edition)).replace(u"EBITDA2was"_s, u"EBITDAwas"_s);
        QVERIFY2(release.contains(squeezed(fact.source.passage)), qPrintable(fact.source.passage));
        QVERIFY2(!fact.source.passage.isEmpty(), qPrintable(fact.conceptId));
        ++quoted;
    }
    QVERIFY(quoted > 30);
}

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"
