#include "TieOutRun.h"

#include "text/HeadingDay.h"

#include <algorithm>
#include <tuple>

namespace models {

namespace {

bool isShareFigure(const Fact &fact)
{
    return isShare(fact.measure);
}

bool isChangeFigure(const Fact &fact)
{
    return isChange(fact.measure);
}

bool isTranslated(const Fact &fact)
{
    return fact.measure == Measure::Usd;
}

bool isAmount(const Fact &fact)
{
    return fact.measure == Measure::Amount;
}

bool isOfType(const Book &book, const QString &conceptId, PeriodType type)
{
    const Concept *item = book.item(conceptId);
    return item && item->periodType == type;
}

/// The statement's columns that add up: not those of changes.
bool addsUp(const Column &column)
{
    return !isChange(column.measure);
}

} // namespace

TieOutRun::TieOutRun(const TieOut &tieOut, TieOut::Progress progress)
    : m_tieOut(tieOut)
    , m_book(*tieOut.m_book)
    , m_figures(tieOut.m_figures)
    , m_progress(std::move(progress))
{
    m_twins.reserve(static_cast<std::size_t>(m_figures.size()));
    for (int index = 0; index < m_figures.size(); ++index) {
        const Source &source = m_figures.at(index).fact->source;
        const Statement *statement = m_book.statement(source.statement);
        m_twins.push_back(statement ? printedIn(*statement, otherLanguage(source.edition), source.row, source.column)
                                    : -1);
    }
}

// The order is that of the kinds.
std::vector<Check> TieOutRun::checks()
{
    using Step = void (TieOutRun::*)();
    constexpr Step steps[] = {&TieOutRun::checkTotals, &TieOutRun::checkBalances, &TieOutRun::checkSameFacts};
    double done = 0;
    constexpr double all = 9;
    for (const Step step : steps) {
        (this->*step)();
        if (!m_progress(++done / all))
            return m_checks;
    }
    const TieOut *tieOut = &m_tieOut;
    const std::tuple<CheckKind, bool (*)(const Fact &), Make> kinds[] = {
        {CheckKind::Shares, isShareFigure, [tieOut](const Fact &fact) { return tieOut->shareOf(fact); }},
        {CheckKind::Changes, isChangeFigure, [tieOut](const Fact &fact) { return tieOut->changeOf(fact); }},
        {CheckKind::Ratios, isAmount, [tieOut](const Fact &fact) { return tieOut->ratioOf(fact); }},
        {CheckKind::Translation, isTranslated, [tieOut](const Fact &fact) { return tieOut->translationOf(fact); }},
        {CheckKind::Periods, isAmount, [tieOut](const Fact &fact) { return tieOut->quartersOf(fact); }},
    };
    for (const auto &[kind, isMeant, make] : kinds) {
        checkEach(kind, isMeant, make);
        if (!m_progress(++done / all))
            return m_checks;
    }
    checkEditions();
    checkLabels();
    checkHeadings();
    return m_checks;
}

int TieOutRun::printedIn(const Statement &statement, Language edition, int row, int column) const
{
    return m_figures.indexOf(m_book.printed(statement, edition, row, column));
}

bool TieOutRun::leads(int fact) const
{
    return twinOf(fact) < 0 || m_figures.at(fact).fact->source.edition == Language::English;
}

bool TieOutRun::repeatsTwin(int fact) const
{
    return !leads(fact) && m_figures.at(fact).value == m_figures.at(twinOf(fact)).value;
}

std::optional<Check> TieOutRun::made(CheckKind kind, int fact, int reference, const Make &make) const
{
    const Fact &printed = *m_figures.at(fact).fact;
    if (!m_figures.at(fact).value || !printed.value)
        return std::nullopt;
    const auto computation = make(printed);
    const auto evaluation = computation ? evaluate(m_book, m_figures, printed, *computation) : std::nullopt;
    return evaluation ? std::optional(
               Check{kind, evaluation->verdict, fact, reference, -1, Language::English, evaluation->lastPlaces})
                      : std::nullopt;
}

void TieOutRun::addBoth(CheckKind kind, int fact, int reference, const Make &make)
{
    const auto check = made(kind, fact, reference, make);
    if (check)
        m_checks.push_back(*check);
    const int twin = twinOf(fact);
    const auto other = twin < 0 ? std::nullopt : made(kind, twin, reference, make);
    const bool isSame = check && other && repeatsTwin(twin) && check->lastPlaces == other->lastPlaces
                        && check->verdict == other->verdict;
    if (other && !isSame)
        m_checks.push_back(*other);
}

void TieOutRun::checkTotals()
{
    const QList<Calculation> &calculations = m_book.content().calculations;
    for (const Statement &statement : m_book.content().statements)
        for (int calculation = 0; calculation < calculations.size(); ++calculation)
            if (const int row = m_tieOut.rowOf(statement.id, calculations.at(calculation).total); row >= 0)
                checkTotal(statement, row, calculation);
}

void TieOutRun::checkTotal(const Statement &statement, int row, int calculation)
{
    const Calculation &parts = m_book.content().calculations.at(calculation);
    for (int column = 0; column < statement.columns.size(); ++column) {
        if (!addsUp(statement.columns.at(column)))
            continue;
        const int english = printedIn(statement, Language::English, row, column);
        const int fact = english < 0 ? printedIn(statement, Language::Japanese, row, column) : english;
        bool isOwn = false;
        const auto make = [&](const Fact &printed) { return m_tieOut.totalOf(printed, parts, &isOwn); };
        if (fact < 0 || !make(*m_figures.at(fact).fact))
            continue;
        addBoth(isOwn ? CheckKind::Totals : CheckKind::Statements, fact, calculation, make);
    }
}

// What is there at the end is what was there at the beginning and what came: so the beginning is the end before.
void TieOutRun::checkBalances()
{
    for (const Calculation &calculation : m_book.content().calculations)
        if (isOfType(m_book, calculation.total, PeriodType::Instant))
            for (const CalculationPart &part : calculation.parts)
                if (isOfType(m_book, part.conceptId, PeriodType::Opening))
                    checkOpening(part.conceptId, calculation.total);
}

void TieOutRun::checkOpening(const QString &opening, const QString &closing)
{
    for (const Period &period : m_book.content().periods) {
        for (const Period &before : m_book.content().periods) {
            if (before.end.addDays(1) != period.start)
                continue;
            const int end = m_figures.finest(m_figures.key(closing, before.id, Measure::Amount), Language::English);
            if (end < 0)
                continue;
            for (const int fact : m_figures.of(m_figures.key(opening, period.id, Measure::Amount)))
                if (leads(fact))
                    addBoth(CheckKind::Balances, fact, end, [&](const Fact &) { return m_tieOut.sameAs(end); });
        }
    }
}

void TieOutRun::checkSameFacts()
{
    for (int index = 0; index < m_figures.size(); ++index) {
        const quint64 key = m_figures.at(index).key;
        const int reference = m_figures.finest(key, Language::English);
        if (index == reference || reference < 0 || twinOf(index) == reference || repeatsTwin(index))
            continue;
        if (const auto check
            = made(CheckKind::SameFact, index, reference, [&](const Fact &) { return m_tieOut.sameAs(reference); }))
            m_checks.push_back(*check);
    }
    checkSameDays();
}

// A balance belongs to every period that ends on its day.
void TieOutRun::checkSameDays()
{
    const QList<Period> &periods = m_book.content().periods;
    for (qsizetype later = 1; later < periods.size(); ++later)
        for (qsizetype earlier = 0; earlier < later; ++earlier)
            if (periods.at(later).end == periods.at(earlier).end)
                for (const Concept &item : m_book.content().concepts) {
                    const int reference = m_figures.finest(
                        m_figures.key(item.id, periods.at(earlier).id, Measure::Amount), Language::English);
                    if (item.periodType != PeriodType::Instant || reference < 0)
                        continue;
                    for (const int fact : m_figures.of(m_figures.key(item.id, periods.at(later).id, Measure::Amount)))
                        if (leads(fact))
                            addBoth(CheckKind::SameFact, fact, reference,
                                    [&](const Fact &) { return m_tieOut.sameAs(reference); });
                }
}

void TieOutRun::checkEach(CheckKind kind, bool (*isMeant)(const Fact &), const Make &make)
{
    for (int index = 0; index < m_figures.size(); ++index)
        if (isMeant(*m_figures.at(index).fact) && leads(index))
            addBoth(kind, index, -1, make);
}

void TieOutRun::checkEditions()
{
    for (const Statement &statement : m_book.content().statements)
        if (statement.isPrintedIn(Language::English) && statement.isPrintedIn(Language::Japanese))
            for (int row = 0; row < statement.rows.size(); ++row)
                for (int column = 0; column < statement.columns.size(); ++column)
                    checkCell(statement, row, column);
}

void TieOutRun::checkCell(const Statement &statement, int row, int column)
{
    const int english = printedIn(statement, Language::English, row, column);
    const int japanese = printedIn(statement, Language::Japanese, row, column);
    if (english < 0 && japanese < 0)
        return;
    const auto said
        = [this](int fact) { return std::pair(m_figures.at(fact).fact->value, m_figures.at(fact).fact->absence); };
    Check check{CheckKind::Editions,
                Verdict::Differs,
                japanese < 0 ? english : japanese,
                japanese < 0 ? -1 : english,
                -1,
                {},
                0};
    if (english >= 0 && japanese >= 0) {
        const auto &a = m_figures.at(japanese).fact->value;
        const auto &b = m_figures.at(english).fact->value;
        if (said(english) == said(japanese))
            check.verdict = Verdict::Agrees;
        else if (a && b && a->decimals() == b->decimals())
            check.lastPlaces = a->coefficient() - b->coefficient();
    }
    m_checks.push_back(check);
}

void TieOutRun::checkLabels()
{
    const QList<Statement> &statements = m_book.content().statements;
    for (int statement = 0; statement < statements.size(); ++statement)
        for (int row = 0; row < statements.at(statement).rows.size(); ++row) {
            // An edition that leaves the whole table out names nothing.
            const Row &line = statements.at(statement).rows.at(row);
            const bool isMissing = std::ranges::any_of(
                line.unprinted, [&](Language language) { return statements.at(statement).isPrintedIn(language); });
            m_checks.push_back(
                {CheckKind::Labels, isMissing ? Verdict::Differs : Verdict::Agrees, -1, statement, row, {}, 0});
        }
}

void TieOutRun::checkHeadings()
{
    const QList<Statement> &statements = m_book.content().statements;
    for (int statement = 0; statement < statements.size(); ++statement)
        for (int place = 0; place < statements.at(statement).headings.size(); ++place)
            for (const Language edition : statements.at(statement).editions)
                checkHeading(statement, place, edition);
}

void TieOutRun::checkHeading(int statement, int place, Language edition)
{
    const PeriodHeading &heading = m_book.content().statements.at(statement).headings.at(place);
    const Period *period = m_book.period(heading.period);
    const auto isRight = period
                             ? headingNamesEnd(heading.text.in(edition), *period, m_book.company().fiscalYearStartMonth)
                             : std::nullopt;
    if (isRight)
        m_checks.push_back(
            {CheckKind::Headings, *isRight ? Verdict::Agrees : Verdict::Differs, -1, statement, place, edition, 0});
}

} // namespace models
