#include "Provenance.h"

#include "PeriodFormat.h"
#include "analysis/Analysis.h"
#include "analysis/Restatements.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// The printed figures that a fact is computed from in the end.
void collectFigures(const Fact &fact, QList<const Fact *> *figures)
{
    if (fact.isDerived())
        for (const Fact &operand : fact.derivation->operands)
            collectFigures(operand, figures);
    else if (fact.value)
        figures->append(&fact);
}

class Teller
{
public:
    Teller(const Book &book, const NumberFormat &format)
        : m_book(book)
        , m_format(format)
        , m_words(format.words())
        , m_language(format.language())
    {}

    [[nodiscard]] QString printedPlaces(const Fact &fact) const;
    [[nodiscard]] QString formula(const Fact &fact);
    [[nodiscard]] QString printedChange(const Fact &fact) const;
    [[nodiscard]] QString restatement(const Fact &fact) const;

private:
    [[nodiscard]] QString day(const QDate &date) const;
    [[nodiscard]] QString place(const Fact &fact) const;
    [[nodiscard]] bool editionsDiffer(const Fact &fact) const;
    [[nodiscard]] QString furtherPlace(const Fact &fact) const;
    [[nodiscard]] QString ownFigure(const Fact &fact) const { return m_format.figure(m_book, fact, nullptr); }
    [[nodiscard]] QString ownPhrase(const Fact &fact) const { return m_format.phrase(m_book, fact, nullptr); }
    [[nodiscard]] QString caption(const Fact &fact) const;
    [[nodiscard]] QString sum(const Derivation &derivation) const;
    [[nodiscard]] QString term(const Fact &fact, bool compound) const;
    [[nodiscard]] QString expression(const Fact &fact) const;
    [[nodiscard]] QString editionName(Language edition) const;

    const Book &m_book;
    const NumberFormat &m_format;
    const Words &m_words;
    Language m_language;
    bool m_namesUnits = false; ///< of the figures in a formula
};

QString Teller::editionName(Language edition) const
{
    return edition == Language::English ? m_words(QT_TRANSLATE_NOOP("Words", "English edition"))
                                        : m_words(QT_TRANSLATE_NOOP("Words", "Japanese edition"));
}

QString Teller::day(const QDate &date) const
{
    return PeriodFormat(m_words, m_book.company().fiscalYearStartMonth).day(date);
}

QString Teller::caption(const Fact &fact) const
{
    if (fact.source.released.isValid())
        return m_words(QT_TRANSLATE_NOOP("Words", "release of %1")).arg(day(fact.source.released));
    const Statement *statement = m_book.statement(fact.source.statement);
    return statement ? statement->caption.in(m_language) : m_words(QT_TRANSLATE_NOOP("Words", "text of the release"));
}

// 四半期連結損益計算書「営業収益合計」9,633,155千円
QString Teller::place(const Fact &fact) const
{
    const Statement *statement = m_book.statement(fact.source.statement);
    const QString label = statement ? statement->rows.at(fact.source.row).label.in(m_language)
                                    : m_book.item(fact.conceptId)->label.in(m_language);
    return m_words(QT_TRANSLATE_NOOP("Words", "%1 “%2” %3")).arg(caption(fact), label, ownPhrase(fact));
}

// Whether the other edition prints another figure in the same cell.
bool Teller::editionsDiffer(const Fact &fact) const
{
    const Source &source = fact.source;
    const Statement *statement = m_book.statement(source.statement);
    const Fact *twin
        = statement ? m_book.printed(*statement, otherLanguage(source.edition), source.row, source.column) : nullptr;
    return twin && twin->value != fact.value;
}

QString Teller::furtherPlace(const Fact &fact) const
{
    return editionsDiffer(fact) ? m_words(QT_TRANSLATE_NOOP("Words", "%1 (%2: %3)"))
                                      .arg(caption(fact), editionName(fact.source.edition), ownFigure(fact))
                                : caption(fact);
}

QString Teller::printedPlaces(const Fact &fact) const
{
    QStringList places{place(fact)};
    for (const Fact *other : m_book.facts(fact.conceptId, fact.period)) {
        const bool samePlace = other->source.statement == fact.source.statement;
        if (other->measure != fact.measure || (samePlace && other->value == fact.value))
            continue;
        if (const QString further = furtherPlace(*other); !places.contains(further))
            places.append(further);
    }
    return places.join(m_words(QT_TRANSLATE_NOOP("Words", " · ")));
}

QString Teller::term(const Fact &fact, bool compound) const
{
    if (!fact.value)
        return m_words(QT_TRANSLATE_NOOP("Words", "not in the release"));
    if (!fact.isDerived())
        return m_namesUnits ? ownPhrase(fact) : ownFigure(fact);
    const QString text = expression(fact);
    const bool isSum = fact.derivation->operands.size() > 1;
    return compound && isSum ? m_words(QT_TRANSLATE_NOOP("Words", "(%1)")).arg(text) : text;
}

QString Teller::sum(const Derivation &derivation) const
{
    QString text;
    for (std::size_t i = 0; i < derivation.operands.size(); ++i) {
        const Fact &operand = derivation.operands[i];
        if (!operand.value)
            continue;
        const bool subtracted = i < derivation.weights.size() && derivation.weights[i] < 0;
        text += text.isEmpty() ? (subtracted ? u"−"_s : QString()) : (subtracted ? u" − "_s : u" + "_s);
        text += term(operand, subtracted);
    }
    return text;
}

QString Teller::expression(const Fact &fact) const
{
    const Derivation &derivation = *fact.derivation;
    const auto operand = [&](std::size_t i) { return term(derivation.operands.at(i), true); };
    switch (derivation.formula) {
    case Formula::Difference:
    case Formula::PointChange:
        return operand(0) + u" − "_s + operand(1);
    case Formula::ChangePercent:
        return m_words(QT_TRANSLATE_NOOP("Words", "(%1)")).arg(QString(operand(0) + u" − "_s + operand(1))) + u" ÷ "_s
               + operand(1);
    case Formula::Share:
    case Formula::Ratio:
        return operand(0) + u" ÷ "_s + operand(1);
    case Formula::Sum:
    case Formula::ImpliedQuarter:
        return sum(derivation);
    case Formula::Translation:
        return operand(0) + u" ÷ "_s + m_book.company().translation.rate.toPlain();
    }
    Q_UNREACHABLE();
}

QString Teller::formula(const Fact &fact)
{
    QList<const Fact *> figures;
    collectFigures(fact, &figures);
    QStringList captions, units;
    for (const Fact *figure : std::as_const(figures)) {
        captions.append(caption(*figure));
        units.append(figure->unit);
    }
    captions.removeDuplicates();
    const QString from = captions.join(m_words(QT_TRANSLATE_NOOP("Words", ", ")));
    units.removeDuplicates();
    m_namesUnits = units.size() > 1; // millions less thousands would read as nonsense
    return fact.derivation->formula == Formula::ImpliedQuarter
               ? m_words(QT_TRANSLATE_NOOP("Words", "derived quarter: %1 (%2)")).arg(expression(fact), from)
               : m_words(QT_TRANSLATE_NOOP("Words", "computed: %1 (%2)")).arg(expression(fact), from);
}

// What an earlier release printed instead. Where that is what is shown, its release is told as its source.
QString Teller::restatement(const Fact &fact) const
{
    const auto first = fact.source.released.isValid() ? std::nullopt : firstPublished(m_book, fact);
    return first ? m_words(QT_TRANSLATE_NOOP("Words", "first published on %1: %2"))
                       .arg(day(first->source.released), ownPhrase(*first))
                 : QString();
}

// Printed figures for a change are told with the edition that prints them, since the two may differ.
QString Teller::printedChange(const Fact &fact) const
{
    QStringList texts;
    for (const Fact *printed : m_book.facts(fact.conceptId, fact.period)) {
        if (printed->measure != fact.measure || printed->source.statement.isEmpty())
            continue;
        const QString text = m_words(QT_TRANSLATE_NOOP("Words", "%1 %2")).arg(caption(*printed), printed->source.text);
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts.isEmpty() ? QString()
                           : m_words(QT_TRANSLATE_NOOP("Words", "As printed: %1"))
                                 .arg(texts.join(m_words(QT_TRANSLATE_NOOP("Words", ", "))));
}

} // namespace

Provenance provenanceOf(const Book &book, const Fact &fact, const Unit *unit, const NumberFormat &format)
{
    Teller teller(book, format);
    const Words &words = format.words();
    const QString shown = format.figure(book, fact, unit);
    Provenance provenance;
    if (fact.absence == Absence::NotInRelease)
        return {words(QT_TRANSLATE_NOOP("Words", "No figure")),
                words(QT_TRANSLATE_NOOP("Words", "not in the release")),
                {}};
    provenance.heading = words(QT_TRANSLATE_NOOP("Words", "Source of %1")).arg(shown);
    const QString origin = fact.isDerived() ? teller.formula(fact) : teller.printedPlaces(fact);
    provenance.text = words(QT_TRANSLATE_NOOP("Words", "%1 = %2")).arg(format.phrase(book, fact, unit), origin);
    if (const QString restatement = teller.restatement(fact); !restatement.isEmpty())
        provenance.text += words(QT_TRANSLATE_NOOP("Words", " · ")) + restatement;
    if (fact.isDerived() && fact.measure != Measure::Amount)
        provenance.printed = teller.printedChange(fact);
    return provenance;
}

} // namespace models
