#include "Basis.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

// "JPY 107.13": the amount in the currency itself, neither thousands nor millions.
QString inCurrency(const Book &book, const QString &currency, const QString &figure, Language language)
{
    const auto unit = std::ranges::find_if(book.content().units, [&](const Unit &candidate) {
        return candidate.base == currency && candidate.exponent == 0;
    });
    return unit == book.content().units.end() ? currency + u' ' + figure : unit->phrase.in(language).arg(figure);
}

} // namespace

QString withinSentence(const QString &label, Language language)
{
    const bool startsLikeAWord = label.size() > 1 && label.at(1).isLower();
    if (language == Language::Japanese || !startsLikeAWord)
        return label;
    return label.front().toLower() + label.sliced(1);
}

QString roundingText(const Book &book, const Words &words)
{
    return book.company().houseStyle.rounding == Rounding::HalfAwayFromZero
               ? words(QT_TRANSLATE_NOOP("Words", "rounded"))
               : words(QT_TRANSLATE_NOOP("Words", "truncated"));
}

QString rateText(const Book &book, const Words &words)
{
    const Translation &translation = book.company().translation;
    if (translation.currency.isEmpty())
        return {};
    //: an exchange rate: USD 1 = JPY 107.13
    return words(QT_TRANSLATE_NOOP3("Words", "%1 = %2", "exchange rate"))
        .arg(inCurrency(book, translation.currency, u"1"_s, words.language()),
             inCurrency(book, book.company().currency, translation.rate.toPlain(), words.language()));
}

QString sourceLine(const Book &book, const QStringList &statements, const Unit *unit, const Words &words)
{
    const Company &company = book.company();
    const Language language = words.language();
    const QString comma = words(QT_TRANSLATE_NOOP("Words", ", "));
    QStringList captions;
    for (const QString &id : statements)
        if (const Statement *statement = book.statement(id))
            captions.append(statement->caption.in(language));
    QStringList basis{withinSentence(company.consolidation.in(language), language),
                      company.accountingStandard.in(language), withinSentence(company.audit.in(language), language),
                      roundingText(book, words)};
    if (unit && unit->base == company.translation.currency)
        basis.append(rateText(book, words));
    if (book.content().vintage == Vintage::FirstPublished)
        basis.append(words(QT_TRANSLATE_NOOP("Words", "figures as first published")));
    const QString &who = company.shortName.in(language);
    const QString &what = company.sourceName.in(language);
    return captions.isEmpty()
               ? words(QT_TRANSLATE_NOOP("Words", "Source: %1 %2 · %3")).arg(who, what, basis.join(comma))
               : words(QT_TRANSLATE_NOOP("Words", "Source: %1 %2, %3 · %4"))
                     .arg(who, what, captions.join(comma), basis.join(comma));
}

} // namespace models
