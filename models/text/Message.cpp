#include "Message.h"

#include "Basis.h"
#include "analysis/Analysis.h"
#include "analysis/FactMath.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

using Resolved = std::optional<QString>;

Resolved spoken(const QString &text)
{
    return text.isEmpty() ? Resolved() : Resolved(text);
}

// "revenues:qoq:then?profit/loss" in its parts.
struct Placeholder
{
    explicit Placeholder(const QString &text)
        : words(text.section(u'?', 0, 0).split(u':'))
        , subject(words.takeFirst())
        , choice(text.section(u'?', 1))
    {
        static const QStringList comparisons{u"yoy"_s, u"qoq"_s, u"base"_s};
        if (!words.isEmpty() && comparisons.contains(words.front()))
            comparison = words.takeFirst();
    }

    [[nodiscard]] bool isUnderstood() const
    {
        return std::ranges::all_of(words, [](const QString &word) {
            return word == u"size"_s || word == u"by"_s || word == u"then"_s || word == u"share"_s;
        });
    }
    [[nodiscard]] bool isMover() const { return subject == u"driver"_s || subject == u"offset"_s; }

    QStringList words; ///< what is said of the subject
    QString subject;
    QString choice;
    QString comparison;
};

Fact withoutSign(Fact fact)
{
    if (fact.value)
        fact.value = fact.value->magnitude();
    return fact;
}

class Resolver
{
public:
    explicit Resolver(const MessageContext &context)
        : m_context(context)
        , m_comparison(comparisonOf(context.book, context.period))
        , m_isTranslated(context.unit && context.unit->base == context.book.company().translation.currency)
    {}

    [[nodiscard]] Resolved resolve(const Placeholder &placeholder) const;

private:
    [[nodiscard]] const Period *base(const QString &which) const;
    [[nodiscard]] Fact amountIn(const QString &conceptId, const Period &period) const;
    [[nodiscard]] Fact moved(const QString &conceptId, const Period *base) const;
    [[nodiscard]] QList<ExhibitStep> candidates() const;
    [[nodiscard]] int wayOfTotal(const Period *base) const;
    [[nodiscard]] std::optional<ExhibitStep> mover(const Period *base, bool withTotal) const;
    [[nodiscard]] QString name(const QString &conceptId) const;
    [[nodiscard]] Resolved phrase(const Fact &fact) const;
    [[nodiscard]] Resolved by(const Fact &movement) const;
    [[nodiscard]] Resolved compared(const QString &conceptId, const Period &base, const Placeholder &placeholder) const;
    [[nodiscard]] Resolved told(const Fact &fact, const Placeholder &placeholder) const;

    const MessageContext &m_context;
    Comparison m_comparison;
    bool m_isTranslated; ///< into the currency of convenience, as far as the release does
};

const Period *Resolver::base(const QString &which) const
{
    return which == u"yoy"_s    ? m_comparison.yearAgo
           : which == u"qoq"_s  ? m_comparison.previous
           : which == u"base"_s ? m_context.base
                                : nullptr;
}

Fact Resolver::amountIn(const QString &conceptId, const Period &period) const
{
    return amount(m_context.book, conceptId, period.id);
}

// The amount, or what it moved by since the base.
Fact Resolver::moved(const QString &conceptId, const Period *base) const
{
    if (base)
        return movement(m_context.book, conceptId, m_context.period, base->id);
    if (m_isTranslated)
        if (Fact translated = translatedAmount(m_context.book, conceptId, m_context.period); translated.value)
            return translated;
    return amount(m_context.book, conceptId, m_context.period);
}

QList<ExhibitStep> Resolver::candidates() const
{
    const Exhibit &exhibit = m_context.exhibit;
    QList<ExhibitStep> steps = exhibit.steps;
    steps.removeIf([](const ExhibitStep &step) { return step.isTotal; });
    return steps;
}

int Resolver::wayOfTotal(const Period *base) const
{
    const Exhibit &exhibit = m_context.exhibit;
    if (!exhibit.total.isEmpty())
        return direction(moved(exhibit.total, base));
    if (exhibit.steps.isEmpty())
        return 0;
    const Fact last = moved(exhibit.steps.back().conceptId, base);
    if (base)
        return direction(last);
    const Fact first = moved(exhibit.steps.front().conceptId, nullptr);
    return last.value && first.value ? direction(between(m_context.book, last, first)) : 0;
}

// The series or step that moved farthest the total's way, or farthest the other way.
std::optional<ExhibitStep> Resolver::mover(const Period *base, bool withTotal) const
{
    const int way = wayOfTotal(base) * (withTotal ? 1 : -1);
    std::optional<ExhibitStep> farthest;
    std::optional<Decimal> most;
    for (const ExhibitStep &step : candidates()) {
        const Fact effect = weighted(base ? contribution(m_context.book, step.conceptId, m_context.period, base->id)
                                          : moved(step.conceptId, nullptr),
                                     step.weight);
        if (!effect.value || way == 0 || direction(effect) != way)
            continue;
        const Decimal size = baseValue(m_context.book, effect).magnitude(); // steps may be printed in several units
        if (!most || compareValues(size, *most) > 0) {
            most = size;
            farthest = step;
        }
    }
    return farthest;
}

// The short name, unless another of the exhibit has the same.
QString Resolver::name(const QString &conceptId) const
{
    const Language language = m_context.format.language();
    const Concept *item = m_context.book.item(conceptId);
    const bool isShared = std::ranges::any_of(m_context.exhibit.concepts, [&](const QString &other) {
        return other != conceptId && m_context.book.item(other)->shortLabel == item->shortLabel;
    });
    return withinSentence((isShared ? item->label : item->shortLabel).in(language), language);
}

Resolved Resolver::phrase(const Fact &fact) const
{
    // What the release does not translate is told in the book's own unit.
    const Unit *own = m_context.book.unit(fact.unit);
    const bool isUntold = m_isTranslated && own && own->base != m_context.unit->base;
    const Unit *unit = isUntold ? m_context.book.unit(m_context.book.company().displayUnit) : m_context.unit;
    return spoken(m_context.format.phrase(m_context.book, fact, unit));
}

Resolved Resolver::by(const Fact &movement) const
{
    const int way = direction(movement);
    const Resolved size = phrase(withoutSign(movement));
    if (way == 0 || !size)
        return {};
    const Words &words = m_context.format.words();
    return (way > 0 ? words(QT_TRANSLATE_NOOP("Words", "up %1")) : words(QT_TRANSLATE_NOOP("Words", "down %1")))
        .arg(*size);
}

// A text by the fact's sign, else the fact itself.
Resolved Resolver::told(const Fact &fact, const Placeholder &placeholder) const
{
    if (placeholder.choice.isEmpty())
        return phrase(placeholder.words.contains(u"size"_s) ? withoutSign(fact) : fact);
    const int way = direction(fact);
    return way == 0 ? Resolved() : Resolved(placeholder.choice.section(u'/', way > 0 ? 0 : 1, way > 0 ? 0 : 1));
}

Resolved Resolver::compared(const QString &conceptId, const Period &base, const Placeholder &placeholder) const
{
    const QString what = placeholder.words.value(0);
    if (what == u"then"_s)
        return told(amountIn(conceptId, base), placeholder);
    const Fact movement = moved(conceptId, &base);
    if (what == u"by"_s)
        return by(movement);
    if (what == u"size"_s || !placeholder.choice.isEmpty())
        return told(movement, placeholder);
    return spoken(m_context.format.changeInWords(
        m_context.book, change(m_context.book, conceptId, m_context.period, base.id, Measure::YoY)));
}

Resolved Resolver::resolve(const Placeholder &placeholder) const
{
    const Period *base = this->base(placeholder.comparison);
    if ((!placeholder.comparison.isEmpty() && !base) || !placeholder.isUnderstood())
        return {};
    if (placeholder.subject == u"period"_s)
        return base ? base->id : m_context.period;
    ExhibitStep step{placeholder.subject};
    if (placeholder.isMover()) {
        const auto found = mover(base, placeholder.subject == u"driver"_s);
        if (!found)
            return {};
        step = *found;
        if (placeholder.words.isEmpty() && placeholder.choice.isEmpty())
            return name(step.conceptId);
    }
    if (!m_context.book.item(step.conceptId))
        return {};
    if (placeholder.words.value(0) == u"share"_s)
        return phrase(
            share(m_context.book, step.conceptId, m_context.exhibit.total, m_context.period, Measure::Amount));
    return base ? compared(step.conceptId, *base, placeholder)
                : told(weighted(moved(step.conceptId, nullptr), step.weight), placeholder);
}

// The text with all its placeholders filled; nothing if one of them has nothing to say.
Resolved fill(const Resolver &resolver, const QString &text)
{
    static const QRegularExpression placeholder(u"\\{([^}]+)\\}"_s);
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text)) {
        const Resolved said = resolver.resolve(Placeholder(match.captured(1)));
        if (!said)
            return {};
        filled += text.sliced(end, match.capturedStart() - end) + *said;
        end = match.capturedEnd();
    }
    return filled + text.sliced(end);
}

// As brackets do not nest, every other piece between them is optional.
Resolved sentence(const Resolver &resolver, const QString &text)
{
    static const QRegularExpression bracket(u"[\\[\\]]"_s);
    QString said;
    bool isOptional = false;
    for (const QString &piece : text.split(bracket)) {
        const Resolved filled = fill(resolver, piece);
        if (!filled && !isOptional)
            return {};
        said += filled.value_or(QString());
        isOptional = !isOptional;
    }
    return spoken(said.trimmed());
}

Resolved firstSaid(const MessageContext &context, const QString &alternatives)
{
    const Resolver resolver(context);
    for (const QString &alternative : alternatives.split(u'|'))
        if (Resolved said = sentence(resolver, alternative))
            return said;
    return {};
}

} // namespace

QString message(const MessageContext &context, const QString &alternatives)
{
    return firstSaid(context, alternatives).value_or(context.exhibit.title.in(context.format.language()));
}

QString headline(const Book &book, const Page &page, const QString &period, const Unit *unit,
                 const NumberFormat &format)
{
    const Exhibit none;
    return firstSaid({book, none, period, unit, format}, page.headline.in(format.language()))
        .value_or(page.title.in(format.language()));
}

} // namespace models
