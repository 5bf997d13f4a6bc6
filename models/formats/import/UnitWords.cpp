#include "UnitWords.h"

#include "LabelIndex.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// A power of ten in words.
struct PowerName
{
    QString pattern;
    int exponent = 0;
};

QString unitOfPower(const Book &book, const QString &base, int exponent)
{
    for (const Unit &unit : book.content().units)
        if (unit.base == base && unit.exponent == exponent)
            return unit.id;
    return {};
}

// "in millions of yen", "yen in millions", "¥ millions", "JPY mn"
QString unitInEnglish(const QString &text, const Book &book)
{
    static const PowerName powers[]
        = {{u"thousands?|000s?|k"_s, 3}, {u"millions?|mn?|mm"_s, 6}, {u"billions?|bn"_s, 9}};
    static const QString yen = u"(?:japanese ?yen|yen|jpy|\u00A5)"_s;
    static const QString dollars = u"(?:u\\.?s\\.? ?dollars?|usd|us\\$|\\$)"_s;
    for (const auto &[currency, base] : {std::pair(yen, u"JPY"_s), std::pair(dollars, u"USD"_s)})
        for (const PowerName &power : powers) {
            const QRegularExpression pattern(
                u"(?<![a-z])(?:(?:%1)(?: of)? ?%2|%2 ?,? ?(?:in )?(?:%1)(?![a-z0-9]))"_s.arg(power.pattern, currency));
            if (pattern.match(text).hasMatch())
                return unitOfPower(book, base, power.exponent);
        }
    return {};
}

/// What may name a unit in a line: all of it, what stands in brackets, and what follows 単位.
QStringList unitPhrases(const QString &text)
{
    static const QRegularExpression bracketed(u"\\(([^()]*)\\)"_s);
    static const QRegularExpression told(u"単位[:は]?([^():,]+)"_s);
    QStringList phrases{text};
    for (const QRegularExpression *pattern : {&bracketed, &told})
        for (auto found = pattern->globalMatch(text); found.hasNext();)
            phrases.append(found.next().captured(1));
    return phrases;
}

bool isCalled(const Unit &unit, const QString &phrase)
{
    const QString name = normalisedLabel(phrase);
    if (name.isEmpty())
        return false;
    for (const Text *text : {&unit.name, &unit.heading, &unit.shortName})
        for (const Language language : bothLanguages)
            if (normalisedLabel(text->in(language)) == name)
                return true;
    return false;
}

} // namespace

QString unitNamedIn(const QString &text, const Book &book)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).toLower().simplified();
    for (const QString &phrase : unitPhrases(plain))
        for (const Unit &unit : book.content().units)
            if (isCalled(unit, phrase))
                return unit.id;
    return unitInEnglish(plain, book);
}

} // namespace models
