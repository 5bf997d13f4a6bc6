#include "FigureChanges.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

struct PlaceKey
{
    QString statement;
    Language edition = Language::English;
    QString conceptId;
    QString period;
    Measure measure = Measure::Amount;

    bool operator==(const PlaceKey &) const = default;
    friend size_t qHash(const PlaceKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.statement, int(key.edition), key.conceptId, key.period, int(key.measure));
    }
};

PlaceKey placeOf(const Fact &fact)
{
    return {fact.source.statement, fact.source.edition, fact.conceptId, fact.period, fact.measure};
}

/// A running text may print a figure more than once; then all of it counts.
using Texts = QHash<PlaceKey, QString>;

Texts textsOf(const Book &book)
{
    Texts texts;
    texts.reserve(static_cast<qsizetype>(book.content().facts.size()));
    for (const Fact &fact : book.content().facts) {
        QString &text = texts[placeOf(fact)];
        text = text.isEmpty() ? fact.source.text : text + u", "_s + fact.source.text;
    }
    return texts;
}

class BookComparison
{
public:
    BookComparison(const Book &before, const Book &after)
        : m_before(textsOf(before))
        , m_after(textsOf(after))
    {}

    void look(const Fact &fact)
    {
        const PlaceKey key = placeOf(fact);
        const FigureChange change{key.statement, key.conceptId,       key.period,
                                  key.measure,   m_before.value(key), m_after.value(key)};
        if (change.before == change.after || m_seen.contains(key))
            return;
        m_seen.insert(key, change);
        PlaceKey twin = key;
        twin.edition = otherLanguage(key.edition);
        if (m_seen.value(twin) != change)
            changes.append(change);
    }

    QList<FigureChange> changes;

private:
    Texts m_before;
    Texts m_after;
    QHash<PlaceKey, FigureChange> m_seen;
};

} // namespace

QList<FigureChange> figureChanges(const Book &before, const Book &after)
{
    BookComparison comparison(before, after);
    for (const Fact &fact : after.content().facts)
        comparison.look(fact);
    for (const Fact &fact : before.content().facts)
        comparison.look(fact);
    return comparison.changes;
}

} // namespace models
