#include "NumberParser.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QChar narrow(QChar character)
{
    // U+FF01..U+FF5E are the full-width twins of ASCII.
    if (character >= QChar(0xFF01) && character <= QChar(0xFF5E))
        return QChar(character.unicode() - 0xFEE0);
    switch (character.unicode()) {
    case 0x25B3: // △
        return u'▲';
    case 0x2212: // −
        return u'-';
    case 0xFFE5: // ￥
    case 0x00A5: // ¥
        return u'\\';
    case 0x3000:
    case 0x00A0:
        return u' ';
    default:
        return character;
    }
}

QString narrowed(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text)
        result += narrow(character);
    return result.trimmed();
}

bool isDash(const QString &text)
{
    static const QString dashes = u"-\u2010\u2011\u2012\u2013\u2014\u2015\u30FC"_s;
    return text.size() == 1 && dashes.contains(text.front());
}

// The sign stands before the figure as a mark or around it as brackets; the percent sign inside or outside them.
const QRegularExpression &figurePattern()
{
    static const QRegularExpression pattern(
        uR"(^(?<mark>[-+▲])? *(?<open>\()? *\\? *(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)? *円? *(?<inner>%)? *(?<close>\))? *(?<outer>%)?$)"_s);
    return pattern;
}

} // namespace

std::optional<ParsedFigure> parseFigure(QStringView text)
{
    const QString plain = narrowed(text);
    if (plain.isEmpty())
        return ParsedFigure{};
    if (isDash(plain))
        return ParsedFigure{FigureKind::Dash, {}, false};
    const QRegularExpressionMatch match = figurePattern().match(plain);
    const bool open = match.hasCaptured(u"open"_s);
    const bool marked = match.hasCaptured(u"mark"_s);
    if (!match.hasMatch() || open != match.hasCaptured(u"close"_s) || (open && marked))
        return std::nullopt;
    if (match.hasCaptured(u"inner"_s) && match.hasCaptured(u"outer"_s))
        return std::nullopt;
    const QString digits = match.captured(u"digits"_s).remove(u',') + match.captured(u"fraction"_s);
    const auto magnitude = Decimal::fromPlain(digits);
    if (!magnitude)
        return std::nullopt;
    const bool negative = open || (marked && match.captured(u"mark"_s) != u"+"_s);
    const bool percent = match.hasCaptured(u"inner"_s) || match.hasCaptured(u"outer"_s);
    return ParsedFigure{FigureKind::Number, negative ? -*magnitude : *magnitude, percent};
}

} // namespace models
