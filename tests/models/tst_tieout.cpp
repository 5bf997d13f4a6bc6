#include "BookText.h"
#include "Sampling.h"
#include "SmallBook.h"
#include "Values.h"
#include "analysis/FactMath.h"
#include "formats/BookFile.h"
#include "tieout/TieOut.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

QString builtIn()
{
    return QFINDTESTDATA("../../resources/books/iij-3q03");
}

QString placeOf(const Fact &fact)
{
    const QString where = fact.source.statement.isEmpty() ? u"text"_s : fact.source.statement;
    return where + u' ' + languageCode(fact.source.edition) + u' ' + fact.conceptId + u' ' + fact.period + u' '
           + measureName(fact.measure) + u' ' + fact.source.text;
}

QString lineOf(const TieOut &tieOut, const Check &check)
{
    const Fact *fact = tieOut.printed(check);
    if (check.kind == CheckKind::Headings)
        return checkKindName(check.kind) + u' ' + tieOut.newReview(check).statement + u' '
               + tieOut.newReview(check).period;
    if (!fact) {
        const Statement &statement = tieOut.book()->content().statements.at(check.reference);
        return checkKindName(check.kind) + u' ' + statement.id + u' ' + statement.rows.at(check.row).conceptId;
    }
    return checkKindName(check.kind) + u' ' + placeOf(*fact) + u" off by "_s + QString::number(check.lastPlaces);
}

QStringList differing(const TieOut &tieOut)
{
    QStringList lines;
    for (const Check &check : tieOut.checks())
        if (check.verdict == Verdict::Differs)
            lines.append(lineOf(tieOut, check));
    return lines;
}

QString counts(const TieOut &tieOut)
{
    std::map<CheckKind, std::map<Verdict, int>> counts;
    for (const Check &check : tieOut.checks())
        ++counts[check.kind][check.verdict];
    QStringList lines;
    for (const CheckKind kind : checkKinds)
        lines.append(u"%1 %2 %3 %4"_s.arg(checkKindName(kind))
                         .arg(counts[kind][Verdict::Agrees])
                         .arg(counts[kind][Verdict::Rounding])
                         .arg(counts[kind][Verdict::Differs]));
    return lines.join(u", "_s);
}

/// The small book with one statement of its own, all others gone.
TieOut tieOutOf(const QString &rows, Rounding rounding = Rounding::HalfAwayFromZero)
{
    BookText text = smallBook();
    text.set(u"statements"_s, u"id,kind,unit,translation_unit,share_of,editions,title_en,title_ja,tab_en,tab_ja,"
                              "caption_en,caption_ja,notes\n"
                              "income,statement,JPY_million,USD_thousand,sales,en ja,Income,損益,Income,損益,A,A,\n"_s);
    text.remove(u"statements/table-1"_s).remove(u"figures"_s).remove(u"exhibits"_s).remove(u"columns"_s);
    text.remove(u"pages"_s);
    text.set(u"statements/income"_s, rows);
    if (rounding == Rounding::TowardZero)
        text.replace(u"book"_s, u"half_away_from_zero"_s, u"toward_zero"_s);
    return TieOut(text.book());
}

/// A company's results in yen, at random, and its statements in thousands and in millions with everything that is
/// computed from them, each figure rounded once from what it is exactly.
class RandomBook
{
public:
    RandomBook(Rounding rounding, quint32 seed)
        : m_random(seed)
        , m_rounding(rounding)
    {
        BookContent small = smallBook().book()->content();
        m_content.company = small.company;
        m_content.company.houseStyle.rounding = rounding;
        m_content.units = small.units;
        addPeriods();
        addConcepts();
        for (const auto &[id, unit, editions] :
             {std::tuple(u"full"_s, u"JPY_thousand"_s, 2), {u"short"_s, u"JPY_million"_s, 1}})
            addStatement(id, unit, editions);
    }

    [[nodiscard]] BookPtr book() const { return std::make_shared<const Book>(m_content); }

private:
    static constexpr int groups = 12, parts = 6, quarters = 12;

    static QString idOf(int group, int part) { return u"item-%1-%2"_s.arg(group).arg(part); }

    void addPeriods()
    {
        const QDate first(2021, 7, 1);
        for (int quarter = 0; quarter < quarters; ++quarter) {
            const QDate start = first.addMonths(3 * quarter);
            m_content.periods.append({u"q%1"_s.arg(quarter), start, start.addMonths(3).addDays(-1)});
            if (quarter % 4 == 3)
                m_content.periods.append({u"y%1"_s.arg(quarter), start.addMonths(-9), start.addMonths(3).addDays(-1)});
        }
        m_content.company.currentPeriod = m_content.periods.back().id;
        for (const Period &period : std::as_const(m_content.periods))
            m_content.company.translation.periods.append(period.id);
    }

    void addConcept(const QString &id, const QString &base)
    {
        Concept item;
        item.id = id;
        item.base = base;
        item.label = {id, id};
        m_content.concepts.append(item);
    }

    // Groups of parts with a total each, the totals with one of their own; it by shares and in percent.
    void addConcepts()
    {
        Calculation all{u"all"_s, u"all"_s, {}};
        for (int group = 0; group < groups; ++group) {
            Calculation sum{u"sum-%1"_s.arg(group), idOf(group, parts), {}};
            for (int part = 0; part <= parts; ++part)
                addConcept(idOf(group, part), u"JPY"_s);
            for (int part = 0; part < parts; ++part)
                sum.parts.append({idOf(group, part), part % 3 == 2 ? -1 : 1});
            m_content.calculations.append(sum);
            all.parts.append({idOf(group, parts), 1});
        }
        addConcept(u"all"_s, u"JPY"_s);
        m_content.calculations.append(all);
        addConcept(u"a_share"_s, u"JPY_per_share"_s);
        addConcept(u"margin"_s, u"percent"_s);
        addConcept(u"average"_s, u"bowl"_s);
        m_content.ratios = {{u"a_share"_s, u"all"_s, u"average"_s}, {u"margin"_s, idOf(0, parts), u"all"_s}};
        for (const Period &period : std::as_const(m_content.periods))
            if (period.isQuarter())
                fill(period.id);
            else
                addUp(period);
    }

    void fill(const QString &period)
    {
        qint64 all = 0;
        for (int group = 0; group < groups; ++group) {
            qint64 total = 0;
            for (int part = 0; part < parts; ++part) {
                const qint64 value = m_random.bounded(2'000'000'000) - (part == 1 ? 1'900'000'000 : 100'000);
                m_exact[{idOf(group, part), period}] = value;
                total += part % 3 == 2 ? -value : value;
            }
            m_exact[{idOf(group, parts), period}] = total;
            all += total;
        }
        m_exact[{u"all"_s, period}] = all;
        m_exact[{u"average"_s, period}] = 20'000 + m_random.bounded(50'000);
    }

    void addUp(const Period &year)
    {
        for (const Concept &item : std::as_const(m_content.concepts))
            if (item.base == u"JPY")
                for (const Period &quarter : std::as_const(m_content.periods))
                    if (quarter.isQuarter() && quarter.start >= year.start && quarter.end <= year.end)
                        m_exact[{item.id, year.id}] += m_exact[{item.id, quarter.id}];
        m_exact[{u"average"_s, year.id}] = 20'000 + m_random.bounded(50'000);
    }

    void addStatement(const QString &id, const QString &unit, int editions)
    {
        Statement statement;
        statement.id = id;
        statement.unit = unit;
        statement.translationUnit = u"USD_thousand"_s;
        statement.shareOf = u"all"_s;
        statement.editions = {Language::English};
        if (editions > 1)
            statement.editions.append(Language::Japanese);
        for (const Concept &item : std::as_const(m_content.concepts)) {
            const bool isDetail = item.id.startsWith(u"item-1") && !item.id.endsWith(QString::number(parts));
            if (isDetail && editions == 1) // some totals stand there without their parts
                continue;
            Row row;
            row.conceptId = item.id;
            row.label = item.label;
            statement.rows.append(row);
        }
        for (const Period &period : std::as_const(m_content.periods))
            for (const Measure measure :
                 {Measure::Amount, Measure::Usd, Measure::PercentOfRevenues, Measure::YoY, Measure::QoQ})
                statement.columns.append({period.id, measure});
        for (const Period &period : std::as_const(m_content.periods))
            statement.headings.append({period.id, {period.id, period.id}});
        m_content.statements.append(statement);
        const Book soFar(m_content);
        for (int row = 0; row < statement.rows.size(); ++row)
            for (int column = 0; column < statement.columns.size(); ++column)
                print(soFar, statement, row, column);
    }

    void print(const Book &soFar, const Statement &statement, int row, int column)
    {
        const auto &[period, measure] = statement.columns.at(column);
        const Concept &item = *soFar.item(statement.rows.at(row).conceptId);
        const auto value = exactly(soFar, item, period, measure);
        Fact fact;
        fact.unit = item.base == u"bowl"            ? u"bowl"_s
                    : item.base == u"JPY_per_share" ? u"JPY_per_share"_s
                    : item.base == u"percent"       ? u"percent"_s
                    : measure == Measure::Amount    ? statement.unit
                    : measure == Measure::Usd       ? statement.translationUnit
                                                    : u"percent"_s;
        if (!value)
            return;
        fact.conceptId = item.id;
        fact.period = period;
        fact.measure = measure;
        fact.absence = Absence::None;
        const Unit &unit = *soFar.unit(fact.unit);
        fact.value = value->rounded(unit.decimals - unit.exponent, m_rounding).scaledBy(-unit.exponent);
        for (const Language edition : statement.editions) {
            fact.source = {statement.id, edition, row, column, fact.value->toPlain(), {}, {}};
            m_content.facts.push_back(fact);
        }
    }

    [[nodiscard]] Fraction exact(const QString &conceptId, const QString &period) const
    {
        return {m_exact.at({conceptId, period}), 1};
    }

    [[nodiscard]] std::optional<Fraction> exactly(const Book &soFar, const Concept &item, const QString &period,
                                                  Measure measure) const
    {
        constexpr Fraction hundred{100, 1};
        if (const Ratio *ratio = soFar.ratio(item.id)) {
            const Fraction quotient = exact(ratio->numerator, period) / exact(ratio->denominator, period);
            return measure != Measure::Amount ? std::nullopt
                                              : std::optional(item.base == u"percent" ? quotient * hundred : quotient);
        }
        const Fraction now = exact(item.id, period);
        if (measure == Measure::Amount)
            return now;
        if (item.base != u"JPY")
            return std::nullopt;
        if (measure == Measure::Usd)
            return now / Fraction::of(m_content.company.translation.rate);
        if (measure == Measure::PercentOfRevenues)
            return now / exact(u"all"_s, period) * hundred;
        const Comparison comparison = comparisonOf(soFar, period);
        const Period *base = measure == Measure::YoY ? comparison.yearAgo : comparison.previous;
        if (!base || exact(item.id, base->id).isZero())
            return std::nullopt;
        return (now + -exact(item.id, base->id)) / exact(item.id, base->id) * hundred;
    }

    QRandomGenerator m_random;
    Rounding m_rounding;
    BookContent m_content;
    std::map<std::pair<QString, QString>, qint64> m_exact; ///< yen, or bowls, by concept and period
};

} // namespace

class TestTieOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatAFigureMayStandFor_data();
    void knowsWhatAFigureMayStandFor();
    void tellsVerdicts_data();
    void tellsVerdicts();
    void readsDatesOverColumns_data();
    void readsDatesOverColumns();
    void leavesWhatIsYetToComeAlone();
    void findsTheSlipsOfTheRelease();
    void recomputes();
    void reportsAnyOtherFigure();
    void raisesNoFalseAlarm_data();
    void raisesNoFalseAlarm();
    void canBeGivenUp();
    void remembersWhatWasReviewed();
};

void TestTieOut::knowsWhatAFigureMayStandFor_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("outside");
    const Rounding half = Rounding::HalfAwayFromZero, cut = Rounding::TowardZero;
    QTest::newRow("rounded up") << u"1218"_s << half << u"1217.5"_s << u"1218.5"_s;
    QTest::newRow("rounded down") << u"1218"_s << half << u"1218.49"_s << u"1217.49"_s;
    QTest::newRow("rounded, negative") << u"-1218"_s << half << u"-1217.5"_s << u"-1218.5"_s;
    QTest::newRow("cut") << u"1218"_s << cut << u"1218"_s << u"1217.99"_s;
    QTest::newRow("cut, above") << u"1218"_s << cut << u"1218.99"_s << u"1219"_s;
    QTest::newRow("cut, negative") << u"-1218"_s << cut << u"-1218.99"_s << u"-1219"_s;
    QTest::newRow("decimals") << u"33.3"_s << half << u"33.34"_s << u"33.35"_s;
    QTest::newRow("zero") << u"0"_s << half << u"-0.49"_s << u"-0.5"_s;
    QTest::newRow("zero, cut") << u"0"_s << cut << u"0.99"_s << u"1"_s;
}

void TestTieOut::knowsWhatAFigureMayStandFor()
{
    QFETCH(const QString, figure);
    QFETCH(const Rounding, rounding);
    QFETCH(const QString, inside);
    QFETCH(const QString, outside);
    const Interval interval = Interval::ofRounded(*Decimal::fromPlain(figure), rounding);
    QVERIFY(interval.meets(Interval::exact(Fraction::of(*Decimal::fromPlain(inside)))));
    QVERIFY(!interval.meets(Interval::exact(Fraction::of(*Decimal::fromPlain(outside)))));
}

void TestTieOut::tellsVerdicts_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QStringList>("expected");
    const Rounding half = Rounding::HalfAwayFromZero, cut = Rounding::TowardZero;
    const auto row = [](const char *name, const QString &columns, const QStringList &rows, Rounding rounding,
                        const QStringList &expected) {
        QString text = u"concept,parent,role,label_en,label_ja,unit,notes,"_s + columns + u'\n';
        for (const QString &line : rows)
            text += line.section(u',', 0, 0) + u",,item,L,名,,,"_s + line.section(u',', 1) + u'\n';
        QTest::newRow(name) << text << rounding << expected;
    };
    row("adds up", u"2Q24"_s, {u"noodle_sales,10"_s, u"broth_sales,5"_s, u"sales,15"_s}, half, {u"totals agrees 0"_s});
    row("by rounding", u"2Q24"_s, {u"noodle_sales,10"_s, u"broth_sales,5"_s, u"sales,16"_s}, half,
        {u"totals rounding 1"_s});
    row("does not", u"2Q24"_s, {u"noodle_sales,10"_s, u"broth_sales,5"_s, u"sales,17"_s}, half,
        {u"totals differs 2"_s});
    row("cut, below", u"2Q24"_s, {u"noodle_sales,10"_s, u"broth_sales,5"_s, u"sales,14"_s}, cut,
        {u"totals differs -1"_s});
    row("cut, above", u"2Q24"_s, {u"noodle_sales,10"_s, u"broth_sales,5"_s, u"sales,16"_s}, cut,
        {u"totals rounding 1"_s});
    row("nothing", u"2Q24"_s, {u"noodle_sales,10"_s, u"broth_sales,-"_s, u"sales,10"_s}, half, {u"totals agrees 0"_s});
    row("a share", u"2Q24,2Q24 percent_of_revenues"_s, {u"noodle_sales,249,20.7"_s, u"sales,1200,100.0"_s}, half,
        {u"totals differs 951"_s, u"totals differs 793"_s, u"shares rounding -1"_s, u"shares agrees 0"_s});
    row("a change", u"2Q24,2Q23,2Q24 yoy"_s, {u"exports,1218,349,249.2%"_s}, half, {u"changes rounding 2"_s});
    row("a dollar", u"2Q24,2Q24 usd"_s, {u"exports,3,21"_s}, half, {u"translation rounding 1"_s});
}

void TestTieOut::tellsVerdicts()
{
    QFETCH(const QString, rows);
    QFETCH(const Rounding, rounding);
    const TieOut tieOut = tieOutOf(rows, rounding);
    QStringList verdicts;
    for (const Check &check : tieOut.checks())
        if (check.kind != CheckKind::Editions && check.kind != CheckKind::Labels)
            verdicts.append(
                u"%1 %2 %3"_s.arg(checkKindName(check.kind), verdictName(check.verdict)).arg(check.lastPlaces));
    QTEST(verdicts, "expected");
}

void TestTieOut::readsDatesOverColumns_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("right") << u"Dec 31, 2024"_s << u"agrees"_s;
    QTest::newRow("wrong day") << u"Dec 30, 2024"_s << u"differs"_s;
    QTest::newRow("no day at all") << u"June 31, 2024"_s << u"differs"_s;
    QTest::newRow("wrong year") << u"December 31, 2023"_s << u"differs"_s;
    QTest::newRow("words around") << u"Three months ended Dec. 31, 2024"_s << u"agrees"_s;
    QTest::newRow("the later date counts") << u"Oct 1, 2024 to Dec 31, 2024"_s << u"agrees"_s;
    QTest::newRow("month") << u"2024年12月期"_s << u"agrees"_s;
    QTest::newRow("wrong month") << u"2024年9月期"_s << u"differs"_s;
    QTest::newRow("digits") << u"2024-12-31"_s << u"agrees"_s;
    QTest::newRow("name") << u"2Q24"_s << u"agrees"_s;
    QTest::newRow("another quarter") << u"1Q24"_s << u"differs"_s;
    QTest::newRow("nothing of when") << u"This quarter"_s << QString();
}

void TestTieOut::readsDatesOverColumns()
{
    QFETCH(const QString, heading);
    BookText text = smallBook();
    text.set(u"columns"_s, u"statement,period,heading_en,heading_ja\n"
                           "income,2Q24,\"%1\",\"%1\"\n"_s.arg(heading));
    const TieOut tieOut(text.book());
    QStringList verdicts;
    for (const Check &check : tieOut.checks())
        if (check.kind == CheckKind::Headings)
            verdicts.append(verdictName(check.verdict));
    verdicts.removeDuplicates();
    QTEST(verdicts.join(u' '), "verdict");
}

// A quarter of which only the total is known yet ties to nothing.
void TestTieOut::leavesWhatIsYetToComeAlone()
{
    const QString header = u"concept,parent,role,label_en,label_ja,unit,notes,2Q24\n"_s;
    const TieOut tieOut = tieOutOf(header
                                   + u"noodle_sales,,item,Noodles,麺,,,\n"
                                     "broth_sales,,item,Broth,スープ,,,\n"
                                     "sales,,total,Sales,売上高,,,\"11,617\"\n"_s);
    QCOMPARE(differing(tieOut), QStringList());
}

// Each of these was looked up in the printed text.
void TestTieOut::findsTheSlipsOfTheRelease()
{
    const TieOut tieOut(bookAt(builtIn()));
    QCOMPARE(
        counts(tieOut),
        u"totals 208 6 0, statements 24 13 0, balances 1 0 0, same_fact 141 0 2, shares 198 0 17, "
        "changes 119 9 1, ratios 16 0 0, translation 103 0 11, periods 0 0 0, editions 893 0 5, labels 188 0 2, headings 75 0 1"_s);
    QStringList mistakes;
    for (const Check &check : tieOut.checks())
        if (check.verdict == Verdict::Differs && !check.isLastDigit())
            mistakes.append(lineOf(tieOut, check));
    QCOMPARE(mistakes, QStringList({
                           u"changes table-8 ja depreciation_and_amortization 3Q03 yoy 9.8% off by 33"_s,
                           u"editions table-6 ja cost_of_systems_integration 3Q03 amount 2,199 off by 1"_s,
                           u"editions table-8 ja adjusted_ebitda 3Q03 yoy 249.0% off by -2"_s,
                           u"editions table-8 ja adjusted_ebitda 3Q03 qoq 866.7% off by 32"_s,
                           u"editions table-8 ja capital_expenditures 3Q03 yoy (66.6%) off by -1"_s,
                           u"editions table-8 ja depreciation_and_amortization 3Q03 yoy 9.8% off by 33"_s,
                           u"labels table-2 dedicated_access_heading"_s,
                           u"labels table-6 cost_of_revenues_heading"_s,
                           u"headings appendix-1 3Q02"_s,
                       }));
}

void TestTieOut::recomputes()
{
    const TieOut tieOut(bookAt(builtIn()));
    const auto found = std::ranges::find_if(tieOut.checks(), [&](const Check &check) {
        return check.kind == CheckKind::Changes && check.verdict == Verdict::Differs;
    });
    QVERIFY(found != tieOut.checks().end());
    const auto evaluation = tieOut.evaluation(*found);
    QCOMPARE(evaluation->computed, u"6.5"_dec);
    QCOMPARE(evaluation->printed, u"9.8"_dec);
    QCOMPARE(evaluation->lastPlaces, 33);
    QCOMPARE(evaluation->interval.low().value.rounded(3, Rounding::TowardZero), u"6.510"_dec);
    const auto computation = tieOut.computation(*found);
    QCOMPARE(computation->operands.size(), 2U);
    QCOMPARE(computation->operands.front()->source.text, u"1,004,236"_s);
}

using Findings = std::set<std::tuple<CheckKind, int, int, qint64>>;

/// What does not agree, or by no rounding can.
Findings findings(const TieOut &tieOut, Verdict least)
{
    Findings found;
    for (const Check &check : tieOut.checks())
        if (check.verdict >= least)
            found.insert({check.kind, check.fact, check.reference, check.lastPlaces});
    return found;
}

/// The book with one cell other by so many ones in its last place, in both editions.
BookPtr mutated(const Book &book, const Fact &cell, int by)
{
    BookContent content = book.content();
    for (Fact &fact : content.facts) {
        const bool isCell = !cell.source.statement.isEmpty() && fact.source.statement == cell.source.statement
                            && fact.source.row == cell.source.row && fact.source.column == cell.source.column;
        if (fact.value && (isCell || fact == cell))
            fact.value = Decimal(fact.value->coefficient() + by, fact.value->decimals());
    }
    return std::make_shared<const Book>(std::move(content));
}

bool isReported(const Book &book, const Fact &cell, int by, const Findings &known, Verdict least)
{
    for (const int change : {by, -by}) {
        const Findings found = findings(TieOut(mutated(book, cell, change)), least);
        if (std::ranges::includes(known, found))
            return false;
    }
    return true;
}

// Off by one in its last place a figure no longer agrees with something; a few more and no rounding explains it.
void TestTieOut::reportsAnyOtherFigure()
{
    constexpr int beyondRounding = 12; // of the longest sum
    const BookPtr book = bookAt(builtIn());
    const TieOut tieOut(book);
    const Findings disagreeing = findings(tieOut, Verdict::Rounding), differing = findings(tieOut, Verdict::Differs);
    int figures = 0;
    bool isWhole = true;
    QStringList silent, uncovered;
    for (const Fact &fact : book->content().facts) {
        const Statement *statement = book->statement(fact.source.statement);
        const bool isTwin = statement && fact.source.edition == Language::Japanese
                            && book->printed(*statement, Language::English, fact.source.row, fact.source.column);
        if (!fact.value || isTwin)
            continue;
        if (isLeftOut()) {
            isWhole = false;
            continue;
        }
        ++figures;
        if (!isReported(*book, fact, 1, disagreeing, Verdict::Rounding))
            silent.append(placeOf(fact));
        if (!isReported(*book, fact, beyondRounding, differing, Verdict::Differs))
            uncovered.append(placeOf(fact));
    }
    QVERIFY2(silent.size() * 20 <= figures, qPrintable(silent.join(u'\n')));
    if (!isWhole)
        return;
    // What no check covers.
    QCOMPARE(uncovered, QStringList({
                            u"text ja issue_amount_of_new_shares 2Q03 amount 12,000,649"_s,
                            u"appendix-1 en weighted_average_ads 3Q03 amount 76,623,702"_s,
                            u"appendix-1 en weighted_average_ads 3Q02 amount 44,960,000"_s,
                            u"appendix-1 en weighted_average_ads 2Q03 amount 55,233,050"_s,
                            u"appendix-2 en weighted_average_ads 9M03 amount 59,076,611"_s,
                            u"appendix-2 en weighted_average_ads 9M02 amount 44,960,000"_s,
                            u"table-8 en adjusted_ebitda 3Q03 qoq 863.5%"_s,
                        }));
}

void TestTieOut::raisesNoFalseAlarm_data()
{
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed) {
        QTest::addRow("rounded %u", seed) << Rounding::HalfAwayFromZero << seed;
        QTest::addRow("cut %u", seed) << Rounding::TowardZero << seed;
    }
}

// Computed exactly and then rounded, whatever the figures are.
void TestTieOut::raisesNoFalseAlarm()
{
    QFETCH(const Rounding, rounding);
    QFETCH(const quint32, seed);
    const BookPtr book = RandomBook(rounding, seed).book();
    QVERIFY(book->content().facts.size() > 5000);
    const TieOut tieOut(book);
    QVERIFY(tieOut.checks().size() > book->content().facts.size() / 2);
    std::set<CheckKind> kinds;
    for (const Check &check : tieOut.checks())
        kinds.insert(check.kind);
    QCOMPARE(kinds.size(), std::size(checkKinds) - 1); // opening balances apart
    QVERIFY2(differing(tieOut).isEmpty(), qPrintable(differing(tieOut).join(u'\n')));
}

void TestTieOut::canBeGivenUp()
{
    const BookPtr book = bookAt(builtIn());
    const TieOut whole(book);
    std::size_t least = 0;
    for (int most = 0; most < 8; ++most) {
        int asked = 0;
        const TieOut part(book, [&](double done) { return done > 0 && done <= 1 && asked++ < most; });
        QVERIFY(part.checks().size() >= least && part.checks().size() < whole.checks().size());
        least = part.checks().size();
    }
}

// In both forms of a book; until the figure is printed otherwise.
void TestTieOut::remembersWhatWasReviewed()
{
    const BookPtr book = bookAt(builtIn());
    const TieOut before(book);
    QList<Review> reviews;
    std::size_t count = 0;
    for (const Check &check : before.checks())
        if (before.isOpen(check) && count++ < 20) {
            Review review = before.newReview(check);
            review.note = u"as printed; 発表どおり"_s;
            reviews = withReview(reviews, review);
        }
    QCOMPARE(count, 39U);
    const BookPtr reviewed = withReviews(*book, reviews);
    const QTemporaryDir folder;
    for (const QString &name : {u"book"_s, u"book.xlsx"_s}) {
        const QString path = folder.filePath(name);
        QCOMPARE(writeBook(*reviewed, path, Language::English), QString());
        const TieOut after(bookAt(path));
        QCOMPARE(after.book()->content().reviews, reviewed->content().reviews);
        QCOMPARE(std::ranges::count_if(after.checks(), [&](const Check &check) { return after.isOpen(check); }), 19);
    }
    const Check first = *std::ranges::find(before.checks(), Verdict::Differs, &Check::verdict);
    BookContent content = reviewed->content();
    for (Fact &fact : content.facts)
        if (placeOf(fact) == placeOf(*before.printed(first)))
            fact.source.text = u"2,197"_s;
    QVERIFY(TieOut(std::make_shared<const Book>(content)).isOpen(first));
    QCOMPARE(withoutReview(reviews, reviews.front()).size(), 19);
}

QTEST_GUILESS_MAIN(TestTieOut)
#include "tst_tieout.moc"
