#include "NumberFormat.h"

#include "Turns.h"
#include "analysis/Analysis.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QString grouped(const Decimal &magnitude)
{
    QString digits = magnitude.toPlain();
    const qsizetype point = digits.indexOf(u'.');
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return digits;
}

bool isPercent(const Book &book, const Fact &fact)
{
    const Unit *unit = book.unit(fact.unit);
    const bool isPart = isShare(fact.measure) || isChange(fact.measure);
    return unit ? unit->kind == UnitKind::Percent : isPart;
}

bool isPoints(const Book &book, const Fact &fact)
{
    const Unit *unit = book.unit(fact.unit);
    return unit && unit->kind == UnitKind::Points;
}

} // namespace

NumberFormat::NumberFormat(Language language, const HouseStyle &style)
    : m_style(style)
    , m_words(language)
{}

QString NumberFormat::negative(const QString &magnitude) const
{
    switch (language() == Language::English ? m_style.negativeEn : m_style.negativeJa) {
    case NegativeStyle::Parentheses:
        return u'(' + magnitude + u')';
    case NegativeStyle::Minus:
        return u'-' + magnitude;
    case NegativeStyle::FilledTriangle:
        return u'▲' + magnitude;
    case NegativeStyle::OpenTriangle:
        return u'△' + magnitude;
    }
    Q_UNREACHABLE();
}

QString NumberFormat::number(const Decimal &value) const
{
    const QString magnitude = grouped(value.magnitude());
    return value.isNegative() ? negative(magnitude) : magnitude;
}

QString NumberFormat::signedNumber(const Decimal &value) const
{
    return value.isNegative() || value.isZero() ? number(value) : u'+' + number(value);
}

QString NumberFormat::percent(const Decimal &value) const
{
    const QString magnitude = grouped(value.magnitude()) + u'%';
    return value.isNegative() ? negative(magnitude) : magnitude;
}

QString NumberFormat::points(const QString &figure) const
{
    //: a change of a percentage: 4.3 percentage points
    return m_words(QT_TRANSLATE_NOOP("Words", "%1 pt")).arg(figure);
}

QString NumberFormat::absent(const Fact &fact) const
{
    switch (fact.absence) {
    case Absence::DoesNotExist:
        return language() == Language::English ? u"-"_s : u"－"_s;
    case Absence::NotMeaningful:
        //: Not meaningful: shown instead of a percentage around a loss
        return m_words(QT_TRANSLATE_NOOP("Words", "n.m."));
    case Absence::NotInRelease:
    case Absence::None:
        return {};
    }
    Q_UNREACHABLE();
}

const Unit *shownUnit(const Book &book, const Fact &fact, const Unit *wished)
{
    const Unit *own = book.unit(fact.unit);
    return wished && own && wished->base == own->base ? wished : own;
}

Decimal NumberFormat::shown(const Book &book, const Fact &fact, const Unit *unit) const
{
    const Unit *own = book.unit(fact.unit);
    const Unit *target = shownUnit(book, fact, unit);
    // What is printed is shown as it is; what is computed, and all money, is rounded to the unit's decimals.
    if (!own || (target == own && own->kind != UnitKind::Money && !fact.isDerived()))
        return *fact.value;
    return inUnit(*fact.value, *own, *target, m_style.rounding);
}

QString NumberFormat::figure(const Book &book, const Fact &fact, const Unit *unit) const
{
    if (!fact.value)
        return absent(fact);
    const Decimal value = shown(book, fact, unit);
    if (isPoints(book, fact))
        return points(number(value));
    return isPercent(book, fact) ? percent(value) : number(value);
}

QString NumberFormat::signedFigure(const Book &book, const Fact &fact, const Unit *unit) const
{
    if (!fact.value || isPercent(book, fact))
        return figure(book, fact, unit);
    const QString text = signedNumber(shown(book, fact, unit));
    return isPoints(book, fact) ? points(text) : text;
}

QString NumberFormat::phrase(const Book &book, const Fact &fact, const Unit *unit) const
{
    const QString text = figure(book, fact, unit);
    const Unit *target = shownUnit(book, fact, unit);
    return fact.value && target && !isPercent(book, fact) && !isPoints(book, fact)
               ? target->phrase.in(language()).arg(text)
               : text;
}

QString NumberFormat::turnInWords(Nature nature, Turn turn) const
{
    const char *source = turnSource(nature, turn);
    return source ? m_words(source) : QString();
}

QString NumberFormat::changeInWords(const Book &book, const Fact &change) const
{
    const Concept *item = book.item(change.conceptId);
    if (!change.value)
        return change.absence == Absence::NotMeaningful && item ? turnInWords(item->nature, change.turn) : QString();
    if (const auto times = multiple(book, change))
        return m_words(QT_TRANSLATE_NOOP("Words", "%1 times")).arg(number(*times));
    const Decimal size = change.value->magnitude();
    const QString magnitude = isPoints(book, change) ? points(number(size)) : percent(size);
    if (change.value->isZero())
        return m_words(QT_TRANSLATE_NOOP("Words", "unchanged"));
    return change.value->isNegative() ? m_words(QT_TRANSLATE_NOOP("Words", "down %1")).arg(magnitude)
                                      : m_words(QT_TRANSLATE_NOOP("Words", "up %1")).arg(magnitude);
}

QString NumberFormat::unitHeading(const Unit &unit) const
{
    return language() == Language::English ? u'(' + unit.heading.en + u')' : u'（' + unit.heading.ja + u'）';
}

} // namespace models
