#include "TieOut.h"

#include "TieOutRun.h"

#include <algorithm>

namespace models {

namespace {

QHash<QString, QHash<QString, int>> rowsOf(const Book &book)
{
    QHash<QString, QHash<QString, int>> rows;
    for (const Statement &statement : book.content().statements) {
        QHash<QString, int> &places = rows[statement.id];
        for (int row = 0; row < statement.rows.size(); ++row)
            places.insert(statement.rows.at(row).conceptId, row);
    }
    return rows;
}

QHash<QString, Comparison> comparisonsOf(const Book &book)
{
    QHash<QString, Comparison> comparisons;
    for (const Period &period : book.content().periods)
        comparisons.insert(period.id, comparisonOf(book, period.id));
    return comparisons;
}

/// The quarters from a period's first day to its last, none if the book does not name them all.
QList<const Period *> quartersIn(const Book &book, const Period &longer)
{
    QList<const Period *> quarters;
    QDate from = longer.start;
    while (from <= longer.end) {
        const auto next = std::ranges::find_if(book.content().periods, [&](const Period &period) {
            return period.isQuarter() && period.start == from && period.end <= longer.end;
        });
        if (next == book.content().periods.end())
            return {};
        quarters.append(&*next);
        from = next->end.addDays(1);
    }
    return quarters;
}

QHash<QString, QList<const Period *>> allQuarters(const Book &book)
{
    QHash<QString, QList<const Period *>> quarters;
    for (const Period &period : book.content().periods)
        if (!period.isQuarter())
            if (const QList<const Period *> parts = quartersIn(book, period); !parts.isEmpty())
                quarters.insert(period.id, parts);
    return quarters;
}

Computation of(Formula formula, const Fact &first, const Fact &second)
{
    Computation computation;
    computation.formula = formula;
    computation.add(first);
    computation.add(second);
    return computation;
}

} // namespace

TieOut::TieOut(BookPtr book, const Progress &progress)
    : m_book(std::move(book))
    , m_figures(*m_book)
    , m_rows(rowsOf(*m_book))
    , m_comparisons(comparisonsOf(*m_book))
    , m_quarters(allQuarters(*m_book))
{
    for (const Calculation &calculation : m_book->content().calculations)
        m_totals.insert(calculation.total);
    m_checks = TieOutRun(
                   *this, progress ? progress : [](double) { return true; })
                   .checks();
}

const Fact *TieOut::printed(const Check &check) const
{
    return check.fact < 0 ? nullptr : m_figures.at(check.fact).fact;
}

Review TieOut::newReview(const Check &check) const
{
    if (const Fact *fact = printed(check))
        return {check.kind,   fact->source.statement, fact->source.edition, fact->conceptId,
                fact->period, fact->measure,          fact->source.text,    {}};
    const Statement &statement = m_book->content().statements.at(check.reference);
    if (check.kind == CheckKind::Headings) {
        const PeriodHeading &heading = statement.headings.at(check.row);
        return {check.kind,
                statement.id,
                check.edition,
                {},
                heading.period,
                Measure::Amount,
                heading.text.in(check.edition),
                {}};
    }
    const Row &row = statement.rows.at(check.row);
    const Language edition = row.unprinted.isEmpty() ? Language::English : row.unprinted.front();
    return {check.kind, statement.id, edition, row.conceptId, {}, Measure::Amount, {}, {}};
}

const Review *TieOut::reviewOf(const Check &check) const
{
    if (check.verdict != Verdict::Differs)
        return nullptr;
    const QList<Review> &reviews = m_book->content().reviews;
    const Review wanted = newReview(check);
    const auto found = std::ranges::find_if(reviews, [&](const Review &review) { return review.isOfSame(wanted); });
    return found == reviews.end() ? nullptr : &*found;
}

QList<Source> TieOut::openPlaces() const
{
    QList<Source> places;
    for (const Check &check : m_checks) {
        const Fact *fact = isOpen(check) ? printed(check) : nullptr;
        const Statement *statement = fact ? m_book->statement(fact->source.statement) : nullptr;
        if (!statement)
            continue;
        places.append(fact->source);
        const Source &source = fact->source;
        const Fact *twin = m_book->printed(*statement, otherLanguage(source.edition), source.row, source.column);
        const bool isShared = twin && (twin->value == fact->value || check.kind == CheckKind::Editions);
        if (isShared)
            places.append(twin->source);
    }
    return places;
}

bool TieOut::isOpen(const Check &check) const
{
    return check.verdict == Verdict::Differs && !reviewOf(check);
}

std::optional<Computation> TieOut::computation(const Check &check) const
{
    const Fact *fact = printed(check);
    switch (check.kind) {
    case CheckKind::Totals:
    case CheckKind::Statements:
        return totalOf(*fact, m_book->content().calculations.at(check.reference), nullptr);
    case CheckKind::Balances:
    case CheckKind::SameFact:
        return sameAs(check.reference);
    case CheckKind::Shares:
        return shareOf(*fact);
    case CheckKind::Changes:
        return changeOf(*fact);
    case CheckKind::Ratios:
        return ratioOf(*fact);
    case CheckKind::Translation:
        return translationOf(*fact);
    case CheckKind::Periods:
        return quartersOf(*fact);
    case CheckKind::Editions:
    case CheckKind::Labels:
    case CheckKind::Headings:
        break;
    }
    return std::nullopt;
}

std::optional<Evaluation> TieOut::evaluation(const Check &check) const
{
    const auto made = computation(check);
    return made ? evaluate(*m_book, m_figures, *printed(check), *made) : std::nullopt;
}

std::optional<Fact> TieOut::recomputed(const Check &check) const
{
    if (check.kind == CheckKind::Editions && check.reference >= 0)
        return *m_figures.at(check.reference).fact;
    const auto made = computation(check);
    const auto evaluated = evaluation(check);
    if (!evaluated)
        return std::nullopt;
    Fact fact = *printed(check);
    fact.source = {};
    fact.value = evaluated->computed.scaledBy(-m_book->unit(fact.unit)->exponent);
    auto derivation = std::make_shared<Derivation>(Derivation{made->formula, {}, made->weights});
    for (const Fact *operand : made->operands)
        derivation->operands.push_back(*operand);
    fact.derivation = std::move(derivation);
    return fact;
}

const Fact *TieOut::finest(const QString &conceptId, const QString &period, Measure measure, Language edition) const
{
    const int found = m_figures.finest(m_figures.key(conceptId, period, measure), edition);
    return found < 0 ? nullptr : m_figures.at(found).fact;
}

int TieOut::rowOf(const QString &statement, const QString &conceptId) const
{
    const auto rows = m_rows.constFind(statement);
    return rows == m_rows.constEnd() ? -1 : rows->value(conceptId, -1);
}

// Parts come from the total's own statement; one that it does not print, from wherever it is printed. A part that
// nobody prints is nothing, unless it is a total itself, or most are missing: then the figures are yet to come.
std::optional<Computation> TieOut::totalOf(const Fact &fact, const Calculation &calculation, bool *isOwn) const
{
    const Source &source = fact.source;
    const Statement &statement = *m_book->statement(source.statement);
    Computation computation;
    bool hasOwn = false;
    for (const CalculationPart &part : calculation.parts) {
        const int row = rowOf(source.statement, part.conceptId);
        const Fact *figure = row < 0 ? nullptr : m_book->printed(statement, source.edition, row, source.column);
        hasOwn = hasOwn || figure;
        if (!figure && !isShare(fact.measure))
            figure = finest(part.conceptId, fact.period, fact.measure, source.edition);
        if (figure)
            computation.add(*figure, part.weight);
        else if (m_totals.contains(part.conceptId))
            return std::nullopt;
    }
    if (isOwn)
        *isOwn = hasOwn;
    const auto found = static_cast<qsizetype>(computation.operands.size());
    const qsizetype parts = calculation.parts.size();
    const bool isEnough = found > 0 && (hasOwn ? 2 * found >= parts : found == parts);
    return isEnough ? std::optional(computation) : std::nullopt;
}

std::optional<Computation> TieOut::sameAs(int reference) const
{
    Computation computation;
    computation.add(*m_figures.at(reference).fact);
    return computation;
}

std::optional<Computation> TieOut::shareOf(const Fact &fact) const
{
    const Statement *statement = m_book->statement(fact.source.statement);
    if (!statement || statement->shareOf.isEmpty())
        return std::nullopt;
    const Fact *part = finest(fact.conceptId, fact.period, Measure::Amount, fact.source.edition);
    const Fact *total = finest(statement->shareOf, fact.period, Measure::Amount, fact.source.edition);
    return part && total ? std::optional(of(Formula::Share, *part, *total)) : std::nullopt;
}

std::optional<Computation> TieOut::changeOf(const Fact &fact) const
{
    const Comparison comparison = m_comparisons.value(fact.period);
    const Period *base = fact.measure == Measure::YoY ? comparison.yearAgo : comparison.previous;
    const Concept *item = m_book->item(fact.conceptId);
    const Unit *unit = m_book->unit(fact.unit);
    if (!base || !item || !unit)
        return std::nullopt;
    const Fact *now = finest(fact.conceptId, fact.period, Measure::Amount, fact.source.edition);
    const Fact *then = finest(fact.conceptId, base->id, Measure::Amount, fact.source.edition);
    const bool isOfRatio = item->base == unit->base; // a percentage changes by points
    return now && then ? std::optional(of(isOfRatio ? Formula::PointChange : Formula::ChangePercent, *now, *then))
                       : std::nullopt;
}

// Of what is not printed, such as a gross profit, the formula goes on to what is.
std::optional<Computation> TieOut::ratioOf(const Fact &fact) const
{
    const Ratio *ratio = m_book->ratio(fact.conceptId);
    if (!ratio || fact.measure != Measure::Amount)
        return std::nullopt;
    Computation computation;
    computation.formula = Formula::Ratio;
    for (const QString &conceptId : {ratio->numerator, ratio->denominator}) {
        const Fact *figure = finest(conceptId, fact.period, Measure::Amount, fact.source.edition);
        if (!figure) {
            computation.derived.push_back(std::make_shared<const Fact>(amount(*m_book, conceptId, fact.period)));
            figure = computation.derived.back().get();
        }
        if (!figure->value)
            return std::nullopt;
        computation.add(*figure);
    }
    return computation;
}

std::optional<Computation> TieOut::translationOf(const Fact &fact) const
{
    const Translation &translation = m_book->company().translation;
    const Fact *original = finest(fact.conceptId, fact.period, Measure::Amount, fact.source.edition);
    if (!original || translation.rate.isZero() || !translation.periods.contains(fact.period))
        return std::nullopt;
    Computation computation;
    computation.formula = Formula::Translation;
    computation.add(*original);
    return computation;
}

// Money adds up over time; balances, rates and averages do not.
std::optional<Computation> TieOut::quartersOf(const Fact &fact) const
{
    const Concept *item = m_book->item(fact.conceptId);
    if (!item || item->periodType != PeriodType::Duration || item->base != m_book->company().currency)
        return std::nullopt;
    Computation computation;
    for (const Period *quarter : m_quarters.value(fact.period)) {
        const Fact *figure = finest(fact.conceptId, quarter->id, Measure::Amount, fact.source.edition);
        if (!figure)
            return std::nullopt;
        computation.add(*figure);
    }
    return computation.operands.empty() ? std::nullopt : std::optional(computation);
}

} // namespace models
