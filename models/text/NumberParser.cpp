#include "NumberParser.h"

#include <tuple>

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

bool isDash(QChar character)
{
    return QStringView(u"-\u2010\u2011\u2012\u2013\u2014\u2015\u30FC").contains(character);
}

/// Takes a text apart from left to right, each character as its narrow twin.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] QChar next() const { return atEnd() ? QChar() : narrow(m_rest.front()); }

    bool take(QChar character)
    {
        if (atEnd() || next() != character)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void skipSpaces()
    {
        while (take(u' ')) {
        }
    }

    /// 1234.5 or 1,234.5; nothing where digits or commas are not where they should be.
    std::optional<Decimal> takeMagnitude()
    {
        const int lead = takeDigits();
        while (lead <= 3 && take(u','))
            if (takeDigits() != 3)
                return std::nullopt;
        const bool hasFraction = take(u'.');
        const int decimals = hasFraction ? takeDigits() : 0;
        if (lead == 0 || (hasFraction && decimals == 0) || m_digits > Decimal::maxDigits)
            return std::nullopt;
        return Decimal(m_coefficient, decimals);
    }

private:
    int takeDigits()
    {
        int count = 0;
        for (; next() >= u'0' && next() <= u'9'; ++count) {
            if (++m_digits <= Decimal::maxDigits)
                m_coefficient = 10 * m_coefficient + next().digitValue();
            m_rest = m_rest.sliced(1);
        }
        return count;
    }

    QStringView m_rest;
    qint64 m_coefficient = 0;
    int m_digits = 0;
};

} // namespace

std::optional<ParsedFigure> parseFigure(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    Scanner scanner(trimmed);
    if (scanner.atEnd())
        return ParsedFigure{};
    if (trimmed.size() == 1 && isDash(scanner.next()))
        return ParsedFigure{FigureKind::Dash, {}, false};
    // The sign stands before the figure as a mark or around it as brackets; the percent sign inside or outside them.
    const bool plus = scanner.take(u'+');
    const bool minus = !plus && (scanner.take(u'-') || scanner.take(u'▲'));
    scanner.skipSpaces();
    const bool open = !plus && !minus && scanner.take(u'(');
    scanner.skipSpaces();
    std::ignore = scanner.take(u'\\');
    scanner.skipSpaces();
    const std::optional<Decimal> magnitude = scanner.takeMagnitude();
    std::ignore = scanner.take(u'円');
    scanner.skipSpaces();
    const bool inner = scanner.take(u'%');
    scanner.skipSpaces();
    const bool close = scanner.take(u')');
    scanner.skipSpaces();
    const bool outer = scanner.take(u'%');
    if (!magnitude || !scanner.atEnd() || open != close || (inner && outer))
        return std::nullopt;
    return ParsedFigure{FigureKind::Number, minus || open ? -*magnitude : *magnitude, inner || outer};
}

} // namespace models
