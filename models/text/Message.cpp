#include "Message.h"

#include "Basis.h"
#include "analysis/Analysis.h"

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

class Resolver
{
public:
    explicit Resolver(const MessageContext &context)
        : m_context(context)
        , m_comparison(comparisonOf(context.book, context.period))
    {}

    [[nodiscard]] Resolved resolve(const QString &placeholder) const;

private:
    [[nodiscard]] const Period *base(const QString &which) const;
    [[nodiscard]] Fact movement(const QString &conceptId, const Period &base) const;
    [[nodiscard]] QString mover(const Period &base, bool withTotal) const;
    [[nodiscard]] Resolved aspect(const QString &conceptId, const Period &base, const QString &which) const;
    [[nodiscard]] Resolved noun(const Fact &movement) const;
    [[nodiscard]] Resolved verb(const Fact &movement) const;
    [[nodiscard]] Resolved by(const Fact &movement) const;

    const MessageContext &m_context;
    Comparison m_comparison;
};

const Period *Resolver::base(const QString &which) const
{
    return which == u"yoy"_s ? m_comparison.yearAgo : which == u"qoq"_s ? m_comparison.previous : nullptr;
}

Fact Resolver::movement(const QString &conceptId, const Period &base) const
{
    return difference(m_context.book, conceptId, m_context.period, base.id);
}

// The series that moved farthest the total's way, or farthest the other way; empty if none did.
QString Resolver::mover(const Period &base, bool withTotal) const
{
    const int way = direction(movement(m_context.exhibit.total, base)) * (withTotal ? 1 : -1);
    QString farthest;
    std::optional<Decimal> most;
    for (const QString &conceptId : m_context.exhibit.concepts) {
        const Fact moved = movement(conceptId, base);
        if (!moved.value || way == 0 || direction(moved) != way)
            continue;
        if (!most || compareValues(moved.value->magnitude(), *most) > 0) {
            most = moved.value->magnitude();
            farthest = conceptId;
        }
    }
    return farthest;
}

Resolved Resolver::noun(const Fact &movement) const
{
    const Words &words = m_context.format.words();
    switch (direction(movement)) {
    case 1:
        return words(QT_TRANSLATE_NOOP("Words", "increase"));
    case -1:
        return words(QT_TRANSLATE_NOOP("Words", "decrease"));
    default:
        return {};
    }
}

Resolved Resolver::verb(const Fact &movement) const
{
    const Words &words = m_context.format.words();
    switch (direction(movement)) {
    case 1:
        return words(QT_TRANSLATE_NOOP("Words", "rose"));
    case -1:
        return words(QT_TRANSLATE_NOOP("Words", "fell"));
    default:
        return {};
    }
}

Resolved Resolver::by(const Fact &movement) const
{
    const int way = direction(movement);
    if (way == 0)
        return {};
    Fact size = movement;
    size.value = movement.value->magnitude();
    const QString text = m_context.format.phrase(m_context.book, size, m_context.unit);
    const Words &words = m_context.format.words();
    return (way > 0 ? words(QT_TRANSLATE_NOOP("Words", "up %1")) : words(QT_TRANSLATE_NOOP("Words", "down %1")))
        .arg(text);
}

Resolved Resolver::aspect(const QString &conceptId, const Period &base, const QString &which) const
{
    if (which.isEmpty())
        return spoken(m_context.format.changeInWords(
            m_context.book, change(m_context.book, conceptId, m_context.period, base.id, Measure::YoY)));
    const Fact moved = movement(conceptId, base);
    if (which == u"by"_s)
        return by(moved);
    if (which == u"noun"_s)
        return noun(moved);
    return which == u"verb"_s ? verb(moved) : Resolved();
}

Resolved Resolver::resolve(const QString &placeholder) const
{
    const QStringList words = placeholder.split(u':');
    const QString &subject = words.front();
    if (words.size() == 1)
        return spoken(
            m_context.format.phrase(m_context.book, amount(m_context.book, subject, m_context.period), m_context.unit));
    const Period *base = this->base(words.at(1));
    if (!base)
        return {};
    const bool isMover = subject == u"driver"_s || subject == u"offset"_s;
    const QString conceptId = isMover ? mover(*base, subject == u"driver"_s) : subject;
    const Concept *item = m_context.book.item(conceptId);
    if (!item)
        return {};
    if (isMover && words.size() == 2)
        return withinSentence(item->shortLabel.in(m_context.format.language()), m_context.format.language());
    return aspect(conceptId, *base, words.value(2));
}

Resolved fill(const Resolver &resolver, const QString &sentence)
{
    static const QRegularExpression placeholder(u"\\{([^}]+)\\}"_s);
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(sentence)) {
        const Resolved text = resolver.resolve(match.captured(1));
        if (!text)
            return {};
        filled += sentence.sliced(end, match.capturedStart() - end) + *text;
        end = match.capturedEnd();
    }
    return filled + sentence.sliced(end);
}

} // namespace

QString message(const MessageContext &context, const QString &alternatives)
{
    const Resolver resolver(context);
    for (const QString &sentence : alternatives.split(u'|'))
        if (const Resolved filled = fill(resolver, sentence.trimmed()))
            return *filled;
    return context.exhibit.title.in(context.format.language());
}

} // namespace models
