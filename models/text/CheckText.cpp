#include "CheckText.h"

#include "MeasureNames.h"
#include "PeriodFormat.h"
#include "Provenance.h"
#include "analysis/FactMath.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int rangeDigits = 2; ///< beyond those printed

class CheckTeller
{
public:
    CheckTeller(const TieOut &tieOut, const NumberFormat &format)
        : m_tieOut(tieOut)
        , m_book(*tieOut.book())
        , m_format(format)
        , m_words(format.words())
    {}

    [[nodiscard]] CheckTexts texts(const Check &check) const;
    [[nodiscard]] QString sentence(const Check &check) const;
    [[nodiscard]] QList<CheckedPlace> places(const Check &check) const;

private:
    [[nodiscard]] CheckTexts labelTexts(const Check &check) const;
    [[nodiscard]] CheckTexts headingTexts(const Check &check) const;
    [[nodiscard]] QString item(const Fact &fact) const;
    [[nodiscard]] QString editions(const Check &check) const;
    [[nodiscard]] QString difference(const Fact &printed, const Fact &computed) const;
    [[nodiscard]] QString range(const Fact &printed, const Evaluation &evaluation) const;
    [[nodiscard]] CheckedPlace place(const Fact &fact, const Fact &checked) const;
    [[nodiscard]] QString figure(const Fact &fact) const { return m_format.figure(m_book, fact, nullptr); }

    const TieOut &m_tieOut;
    const Book &m_book;
    const NumberFormat &m_format;
    const Words &m_words;
};

QString CheckTeller::item(const Fact &fact) const
{
    const Statement *statement = m_book.statement(fact.source.statement);
    const Text &label = statement ? statement->rows.at(fact.source.row).label : m_book.item(fact.conceptId)->label;
    const QString &name = label.in(m_format.language());
    const Unit *unit = m_book.unit(fact.unit);
    return fact.measure == Measure::Amount
               ? name
               : m_words(QT_TRANSLATE_NOOP("Words", "%1, %2")).arg(name, measureHeading(m_words, fact.measure, unit));
}

// A check of the English figure stands for the Japanese one as well where both are the same.
QString CheckTeller::editions(const Check &check) const
{
    const Fact &fact = *m_tieOut.printed(check);
    const Statement *statement = m_book.statement(fact.source.statement);
    const Fact *twin = statement ? m_book.printed(*statement, otherLanguage(fact.source.edition), fact.source.row,
                                                  fact.source.column)
                                 : nullptr;
    const bool isBoth = twin && twin->value == fact.value && check.kind != CheckKind::Editions;
    return isBoth ? editionMark(Language::English) + u", "_s + editionMark(Language::Japanese)
                  : editionMark(fact.source.edition);
}

QString CheckTeller::difference(const Fact &printed, const Fact &computed) const
{
    if (!printed.value || !computed.value)
        return {};
    Fact difference = between(m_book, printed, computed);
    difference.unit = printed.unit;
    const Unit *unit = m_book.unit(printed.unit);
    const Unit *points = unitOfKind(m_book, UnitKind::Points);
    if (unit && unit->kind == UnitKind::Percent && points)
        difference.unit = points->id;
    difference.value = *printed.value - *computed.value;
    return m_format.signedFigure(m_book, difference, nullptr);
}

QString CheckTeller::range(const Fact &printed, const Evaluation &evaluation) const
{
    const auto shown = [&](const Bound &bound) {
        const int decimals = evaluation.printed.decimals() + rangeDigits;
        const Decimal value
            = bound.value.rounded(decimals, Rounding::HalfAwayFromZero).scaledBy(-m_book.unit(printed.unit)->exponent);
        const Unit *unit = m_book.unit(printed.unit);
        return unit->kind == UnitKind::Percent ? m_format.percent(value) : m_format.number(value);
    };
    const QString low = shown(evaluation.interval.low()), high = shown(evaluation.interval.high());
    return low == high ? m_words(QT_TRANSLATE_NOOP("Words", "%1 before rounding")).arg(low)
                       //: the least and the most that may follow from figures as they were rounded
                       : m_words(QT_TRANSLATE_NOOP("Words", "between %1 and %2")).arg(low, high);
}

CheckTexts CheckTeller::labelTexts(const Check &check) const
{
    const Statement &statement = m_book.content().statements.at(check.reference);
    const Row &row = statement.rows.at(check.row);
    CheckTexts texts;
    texts.item = row.label.in(m_format.language());
    texts.where = statement.caption.in(m_format.language());
    QStringList marks;
    for (const Language language : row.unprinted)
        marks.append(editionMark(language));
    texts.edition = marks.join(u", "_s);
    return texts;
}

// What stands over a column, and the day on which its period ends.
CheckTexts CheckTeller::headingTexts(const Check &check) const
{
    const Statement &statement = m_book.content().statements.at(check.reference);
    const PeriodHeading &heading = statement.headings.at(check.row);
    const PeriodFormat format(m_words, m_book.company().fiscalYearStartMonth);
    CheckTexts texts;
    texts.item = m_words(QT_TRANSLATE_NOOP("Words", "Heading of a column"));
    texts.period = heading.period;
    texts.where = statement.caption.in(m_format.language());
    texts.edition = editionMark(check.edition);
    texts.printed = heading.text.in(check.edition);
    texts.computed = format.day(m_book.period(heading.period)->end);
    return texts;
}

CheckTexts CheckTeller::texts(const Check &check) const
{
    const Fact *printed = m_tieOut.printed(check);
    if (!printed)
        return check.kind == CheckKind::Headings ? headingTexts(check) : labelTexts(check);
    CheckTexts texts;
    texts.item = item(*printed);
    texts.period = printed->period;
    texts.where = captionOf(m_book, *printed, m_words);
    texts.edition = editions(check);
    texts.printed = printed->source.text;
    if (const auto computed = m_tieOut.recomputed(check)) {
        texts.computed = computed->isDerived() ? figure(*computed) : computed->source.text;
        texts.difference = difference(*printed, *computed);
        texts.formula = formulaText(m_book, *computed, m_format);
    }
    if (const auto evaluation = m_tieOut.evaluation(check))
        texts.range = range(*printed, *evaluation);
    return texts;
}

QString CheckTeller::sentence(const Check &check) const
{
    const CheckTexts say = texts(check);
    const QString item = say.period.isEmpty() ? say.item : say.item + u' ' + say.period;
    if (check.kind == CheckKind::Headings)
        return m_words(QT_TRANSLATE_NOOP("Words", "%1 (%2) puts “%3” over %4, which ends on %5"))
            .arg(say.where, say.edition, say.printed, say.period, say.computed);
    if (check.kind == CheckKind::Labels)
        return m_words(QT_TRANSLATE_NOOP("Words", "%1 (%2) does not name the row “%3”"))
            .arg(say.where, say.edition, item);
    if (check.kind == CheckKind::Editions)
        return check.reference < 0
                   ? m_words(QT_TRANSLATE_NOOP("Words", "%1 prints %2 as %3 in one edition only (%4)"))
                         .arg(say.where, item, say.printed, say.edition)
                   : m_words(QT_TRANSLATE_NOOP("Words", "%1 prints %2 as %3 (%4); the other edition prints %5"))
                         .arg(say.where, item, say.printed, say.edition, say.computed);
    return m_words(QT_TRANSLATE_NOOP("Words", "%1 prints %2 as %3 (%4); recomputed %5"))
        .arg(say.where, item, say.printed, say.edition, say.computed);
}

CheckedPlace CheckTeller::place(const Fact &fact, const Fact &checked) const
{
    const QString where = m_words(QT_TRANSLATE_NOOP("Words", "%1 (%2)"))
                              .arg(captionOf(m_book, fact, m_words), editionMark(fact.source.edition));
    const bool isSameItem = fact.conceptId == checked.conceptId && &fact != &checked;
    return {where, isSameItem ? fact.period : item(fact) + u' ' + fact.period, m_format.phrase(m_book, fact, nullptr),
            &fact};
}

QList<CheckedPlace> CheckTeller::places(const Check &check) const
{
    QList<CheckedPlace> places;
    const Fact *printed = m_tieOut.printed(check);
    if (!printed)
        return places;
    places.append(place(*printed, *printed));
    if (check.kind == CheckKind::Editions && check.reference >= 0)
        places.append(place(m_book.content().facts.at(static_cast<std::size_t>(check.reference)), *printed));
    if (const auto computation = m_tieOut.computation(check))
        for (const Fact *operand : computation->operands)
            if (!operand->isDerived())
                places.append(place(*operand, *printed));
    return places;
}

} // namespace

QString checkKindText(CheckKind kind, const Words &words)
{
    switch (kind) {
    case CheckKind::Totals:
        return words(QT_TRANSLATE_NOOP("Words", "Totals added up"));
    case CheckKind::Statements:
        return words(QT_TRANSLATE_NOOP("Words", "Statements with each other"));
    case CheckKind::Balances:
        return words(QT_TRANSLATE_NOOP("Words", "Opening balances"));
    case CheckKind::SameFact:
        return words(QT_TRANSLATE_NOOP("Words", "Same figure in several places"));
    case CheckKind::Shares:
        return words(QT_TRANSLATE_NOOP("Words", "Percentages of revenues and assets"));
    case CheckKind::Changes:
        return words(QT_TRANSLATE_NOOP("Words", "YoY and QoQ"));
    case CheckKind::Ratios:
        return words(QT_TRANSLATE_NOOP("Words", "Margins and per-share figures"));
    case CheckKind::Translation:
        return words(QT_TRANSLATE_NOOP("Words", "Translated amounts"));
    case CheckKind::Periods:
        return words(QT_TRANSLATE_NOOP("Words", "Cumulative periods with quarters"));
    case CheckKind::Editions:
        return words(QT_TRANSLATE_NOOP("Words", "Japanese with English edition"));
    case CheckKind::Labels:
        return words(QT_TRANSLATE_NOOP("Words", "Labels in both languages"));
    case CheckKind::Headings:
        return words(QT_TRANSLATE_NOOP("Words", "Dates over columns"));
    }
    Q_UNREACHABLE();
}

QString checkKindShortText(CheckKind kind, const Words &words)
{
    // In the order of the kinds.
    constexpr const char *names[]
        = {QT_TRANSLATE_NOOP("Words", "Totals"),      QT_TRANSLATE_NOOP("Words", "Statements"),
           QT_TRANSLATE_NOOP("Words", "Openings"),    QT_TRANSLATE_NOOP("Words", "Same figure"),
           QT_TRANSLATE_NOOP("Words", "Percentages"), QT_TRANSLATE_NOOP("Words", "YoY, QoQ"),
           QT_TRANSLATE_NOOP("Words", "Ratios"),      QT_TRANSLATE_NOOP("Words", "Translation"),
           QT_TRANSLATE_NOOP("Words", "Cumulative"),  QT_TRANSLATE_NOOP("Words", "Editions"),
           QT_TRANSLATE_NOOP("Words", "Labels"),      QT_TRANSLATE_NOOP("Words", "Headings")};
    static_assert(std::size(names) == std::size(checkKinds));
    return words(names[std::size_t(kind)]);
}

QString verdictText(Verdict verdict, const Words &words)
{
    switch (verdict) {
    case Verdict::Agrees:
        return words(QT_TRANSLATE_NOOP("Words", "agrees"));
    case Verdict::Rounding:
        return words(QT_TRANSLATE_NOOP("Words", "within rounding"));
    case Verdict::Differs:
        return words(QT_TRANSLATE_NOOP("Words", "differs"));
    }
    Q_UNREACHABLE();
}

QString findingText(const Check &check, const Words &words)
{
    if (check.kind == CheckKind::Labels)
        return words(QT_TRANSLATE_NOOP("Words", "Label missing"));
    if (check.kind == CheckKind::Headings)
        return words(QT_TRANSLATE_NOOP("Words", "Wrong date"));
    if (check.kind == CheckKind::Editions)
        return words(QT_TRANSLATE_NOOP("Words", "Editions differ"));
    return check.isLastDigit() ? words(QT_TRANSLATE_NOOP("Words", "Last digit"))
                               : words(QT_TRANSLATE_NOOP("Words", "Differs"));
}

QString editionMark(Language edition)
{
    return edition == Language::English ? u"EN"_s : u"JP"_s;
}

CheckTexts checkTexts(const TieOut &tieOut, const Check &check, const NumberFormat &format)
{
    return CheckTeller(tieOut, format).texts(check);
}

QString findingSentence(const TieOut &tieOut, const Check &check, const NumberFormat &format)
{
    return CheckTeller(tieOut, format).sentence(check);
}

QList<CheckedPlace> checkedPlaces(const TieOut &tieOut, const Check &check, const NumberFormat &format)
{
    return CheckTeller(tieOut, format).places(check);
}

} // namespace models
