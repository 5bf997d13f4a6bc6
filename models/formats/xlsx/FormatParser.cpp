#include "FormatSection.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

using Kind = FormatToken::Kind;

/// Takes a format code apart from left to right, section by section.
class FormatParser
{
public:
    explicit FormatParser(QStringView code)
        : m_rest(code)
    {}

    QList<FormatSection> sections();

private:
    void readToken();
    void readBracket();
    void readExponent();
    bool readWord();
    void add(Kind kind, const QString &text);
    QString take(qsizetype count);
    /// Characters up to the next `end`, which is taken too, or all that are left.
    QString takeUpTo(QChar end);

    QStringView m_rest;
    FormatSection m_section;
};

QString FormatParser::take(qsizetype count)
{
    const QStringView taken = m_rest.first(std::min(count, m_rest.size()));
    m_rest = m_rest.sliced(taken.size());
    return taken.toString();
}

QString FormatParser::takeUpTo(QChar end)
{
    const qsizetype at = m_rest.indexOf(end);
    QString taken = take(at < 0 ? m_rest.size() : at);
    take(1);
    return taken;
}

void FormatParser::add(Kind kind, const QString &text)
{
    if (!text.isEmpty())
        m_section.tokens.append({kind, text});
}

void FormatParser::readToken()
{
    const QChar character = m_rest.front();
    if (readWord())
        return;
    take(1);
    switch (character.unicode()) {
    case u'"':
        return add(Kind::Literal, takeUpTo(u'"'));
    case u'\\':
        return add(Kind::Literal, take(1));
    case u'_': // as wide as the character that follows
        take(1);
        return add(Kind::Literal, u" "_s);
    case u'*': // fills the cell
        take(1);
        return;
    case u'[':
        return readBracket();
    case u'0':
    case u'#':
    case u'?':
        return add(Kind::Digit, character);
    case u'.':
        return add(m_section.has(Kind::Point) ? Kind::Literal : Kind::Point, character);
    case u',':
        return add(Kind::Comma, character);
    case u'%':
        m_section.power += 2;
        return add(Kind::Literal, character);
    case u'@':
        return add(Kind::Text, character);
    default:
        return add(Kind::Literal, character);
    }
}

// What is made of letters. Whether those of dates are such shows only at the section's end.
bool FormatParser::readWord()
{
    const auto begins = [this](QStringView word) { return m_rest.startsWith(word, Qt::CaseInsensitive); };
    if (begins(u"General")) {
        add(Kind::General, take(7));
    } else if (begins(u"G/標準")) { // the same in Japanese
        add(Kind::General, take(4));
    } else if (begins(u"AM/PM")) {
        add(Kind::Date, take(5));
    } else if (begins(u"A/P")) {
        add(Kind::Date, take(3));
    } else if (begins(u"E+") || begins(u"E-")) {
        readExponent();
    } else if (QStringView(u"ymdhsegba").contains(m_rest.front().toLower())) {
        const QChar letter = m_rest.front();
        qsizetype count = 1;
        while (count < m_rest.size() && m_rest[count].toLower() == letter.toLower())
            ++count;
        add(Kind::Date, take(count));
    } else {
        return false;
    }
    return true;
}

void FormatParser::readExponent()
{
    QString text = take(2);
    while (!m_rest.isEmpty() && QStringView(u"0#?").contains(m_rest.front()))
        text += take(1);
    add(Kind::Exponent, text);
}

std::optional<FormatCondition> conditionOf(QStringView text)
{
    using Operator = FormatCondition::Operator;
    constexpr std::pair<const char *, Operator> operators[]
        = {{"<=", Operator::LessOrEqual}, {"<>", Operator::NotEqual}, {">=", Operator::GreaterOrEqual},
           {"<", Operator::Less},         {">", Operator::Greater},   {"=", Operator::Equal}};
    for (const auto &[sign, comparison] : operators) {
        if (!text.startsWith(QLatin1StringView(sign)))
            continue;
        const auto bound = Digits::fromText(text.sliced(QLatin1StringView(sign).size()));
        return bound ? std::optional(FormatCondition{comparison, bound->toDouble()}) : std::nullopt;
    }
    return std::nullopt;
}

// [h], [$¥-411], [<100]; colours and what else there is are not for a text.
void FormatParser::readBracket()
{
    const QString text = takeUpTo(u']');
    const bool isElapsed = !text.isEmpty() && u"hms"_s.contains(text.front().toLower())
                           && text.count(text.front(), Qt::CaseInsensitive) == text.size();
    if (isElapsed)
        add(Kind::Date, u'[' + text + u']');
    else if (text.startsWith(u'$'))
        add(Kind::Literal, text.section(u'-', 0, 0).sliced(1));
    else if (const auto condition = conditionOf(text))
        m_section.condition = condition;
}

/// Whether the tokens show dates. Digits are then fractions of a second.
bool areDates(const QList<FormatToken> &tokens)
{
    const auto point = std::ranges::find(tokens, Kind::Point, &FormatToken::kind);
    const auto digit = std::ranges::find(tokens, Kind::Digit, &FormatToken::kind);
    return digit >= point && std::ranges::find(tokens, Kind::Date, &FormatToken::kind) != tokens.end();
}

DateShape shapeOf(const QList<FormatToken> &tokens)
{
    bool hasDay = false;
    bool hasTime = false;
    bool areMinutes = false; // an m after hours, or before seconds
    qsizetype undecided = 0;
    for (const FormatToken &token : tokens) {
        if (token.kind != Kind::Date)
            continue;
        if (token.text.startsWith(u'['))
            return DateShape::Elapsed;
        const QChar letter = token.text.front().toLower();
        const bool isHalf = token.text.contains(u'/');
        if (letter == u'm') {
            undecided += areMinutes ? 0 : 1;
        } else if (letter == u'h' || letter == u's' || isHalf) {
            hasTime = true;
            if (letter == u's' && undecided > 0)
                --undecided;
        } else {
            hasDay = true;
        }
        areMinutes = letter == u'h';
    }
    hasDay = hasDay || undecided > 0;
    return hasDay && hasTime ? DateShape::DateTime : (hasTime ? DateShape::Time : DateShape::Date);
}

void finishDate(FormatSection *section)
{
    section->date = shapeOf(section->tokens);
    section->secondDecimals = static_cast<int>(
        std::min<qsizetype>(3, std::ranges::count(section->tokens, Kind::Digit, &FormatToken::kind)));
}

/// Commas between digits group them; each right behind the last digit, or the last before the point, divides by a
/// thousand.
void finishCommas(FormatSection *section)
{
    QList<FormatToken> &tokens = section->tokens;
    const auto isDigit = [](const FormatToken &token) { return token.kind == Kind::Digit; };
    const auto isEnd
        = [](const FormatToken &token) { return token.kind == Kind::Point || token.kind == Kind::Exponent; };
    QList<FormatToken> kept;
    for (auto token = tokens.cbegin(); token != tokens.cend(); ++token) {
        const bool isAfterDigit = std::any_of(tokens.cbegin(), token, isDigit);
        const auto end = std::find_if(token, tokens.cend(), isEnd);
        if (token->kind != Kind::Comma)
            kept.append(*token);
        else if (isAfterDigit && std::any_of(token, end, isDigit))
            section->isGrouped = true;
        else if (isAfterDigit && !kept.isEmpty() && isDigit(kept.back()))
            section->power -= 3;
        else
            kept.append({Kind::Literal, token->text});
    }
    tokens = kept;
}

void countPlaces(FormatSection *section)
{
    bool isWhole = true;
    for (const FormatToken &token : std::as_const(section->tokens)) {
        const bool isZero = token.text == u"0"_s;
        if (token.kind == Kind::Point) {
            isWhole = false;
        } else if (token.kind == Kind::Exponent) {
            section->showsExponent = true;
            return;
        } else if (token.kind == Kind::Digit && isWhole) {
            ++section->wholePlaces;
            section->leastWhole += isZero || section->leastWhole > 0 ? 1 : 0;
        } else if (token.kind == Kind::Digit) {
            ++section->decimals;
            section->leastDecimals = isZero ? section->decimals : section->leastDecimals;
        }
    }
}

void finishNumber(FormatSection *section)
{
    for (FormatToken &token : section->tokens)
        if (token.kind == Kind::Date)
            token.kind = Kind::Literal;
    finishCommas(section);
    countPlaces(section);
    const auto isSlash = [](const FormatToken &token) { return token.kind == Kind::Literal && token.text == u"/"_s; };
    const auto slash = std::ranges::find_if(std::as_const(section->tokens), isSlash);
    const auto isDigit = [](const FormatToken &token) { return token.kind == Kind::Digit; };
    section->isFraction = slash != section->tokens.cend() && std::any_of(section->tokens.cbegin(), slash, isDigit);
}

QList<FormatSection> FormatParser::sections()
{
    QList<FormatSection> sections;
    bool isLast = false;
    while (!isLast) {
        m_section = {};
        while (!m_rest.isEmpty() && m_rest.front() != u';')
            readToken();
        isLast = take(1).isEmpty();
        if (areDates(m_section.tokens))
            finishDate(&m_section);
        else
            finishNumber(&m_section);
        sections.append(m_section);
    }
    return sections;
}

} // namespace

QList<FormatSection> formatSections(const QString &code)
{
    constexpr qsizetype longestCode = 255;
    constexpr qsizetype mostSections = 4;
    if (code.size() > longestCode)
        return {};
    const QList<FormatSection> sections = FormatParser(code).sections();
    return sections.size() > mostSections ? QList<FormatSection>() : sections;
}

} // namespace models::xlsx
