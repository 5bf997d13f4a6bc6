#include "FormatSection.h"

#include "FormatFiller.h"
#include "GeneralText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

bool FormatCondition::holds(const Digits &digits) const
{
    const double number = digits.toDouble();
    switch (comparison) {
    case Operator::Less:
        return number < bound;
    case Operator::LessOrEqual:
        return number <= bound;
    case Operator::Equal:
        return number == bound;
    case Operator::NotEqual:
        return number != bound;
    case Operator::GreaterOrEqual:
        return number >= bound;
    case Operator::Greater:
        return number > bound;
    }
    Q_UNREACHABLE();
}

bool FormatCondition::isForNegativesOnly() const
{
    const bool isBelow = comparison == Operator::LessOrEqual || comparison == Operator::Equal;
    return (comparison == Operator::Less && bound <= 0) || (isBelow && bound < 0);
}

bool FormatCondition::isForAllOthers() const
{
    return (comparison == Operator::GreaterOrEqual && bound <= 0) || (comparison == Operator::Greater && bound < 0);
}

bool FormatSection::has(FormatToken::Kind kind) const
{
    return std::ranges::find(tokens, kind, &FormatToken::kind) != tokens.end();
}

bool FormatSection::showsAMinus() const
{
    const auto isMinus = [](QChar character) { return u"-−－‐–—(（▲△▼▽"_s.contains(character); };
    return std::ranges::any_of(tokens, [&](const FormatToken &token) {
        return token.kind == FormatToken::Kind::Literal && std::ranges::any_of(token.text, isMinus);
    });
}

QString FormatSection::shown(const Digits &number) const
{
    return isFraction ? generalText(number) : FormatFiller(*this, number).text();
}

QString FormatSection::shown(const QString &text) const
{
    QString shown;
    for (const FormatToken &token : tokens)
        shown += token.kind == FormatToken::Kind::Text ? text : token.text;
    return shown;
}

} // namespace models::xlsx
