#include "Digits.h"

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

constexpr qsizetype mostDigits = 15;
constexpr qsizetype longestText = 400;
constexpr int mostExponent = 310;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

QStringView takeDigits(QStringView &text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const QStringView digits = text.first(count);
    text = text.sliced(count);
    return digits;
}

bool take(QStringView &text, QChar character)
{
    if (!text.startsWith(character))
        return false;
    text = text.sliced(1);
    return true;
}

/// The power behind an E; none is zero.
std::optional<int> takeExponent(QStringView &text)
{
    if (!take(text, u'E') && !take(text, u'e'))
        return 0;
    const bool isNegative = take(text, u'-');
    if (!isNegative)
        take(text, u'+');
    bool isNumber = false;
    const int exponent = takeDigits(text).toInt(&isNumber);
    if (!isNumber || exponent > mostExponent + longestText)
        return std::nullopt;
    return isNegative ? -exponent : exponent;
}

} // namespace

std::optional<Digits> Digits::fromText(QStringView text)
{
    QStringView rest = text.trimmed();
    if (rest.size() > longestText)
        return std::nullopt;
    Digits number;
    number.m_isNegative = take(rest, u'-');
    if (!number.m_isNegative)
        take(rest, u'+');
    const QStringView whole = takeDigits(rest);
    const QStringView fraction = take(rest, u'.') ? takeDigits(rest) : QStringView();
    const auto exponent = takeExponent(rest);
    if (!exponent || !rest.isEmpty() || whole.size() + fraction.size() == 0)
        return std::nullopt;
    number.m_digits = whole.toString() + fraction;
    number.m_point = static_cast<int>(whole.size()) + *exponent;
    number.strip();
    number.cut(mostDigits);
    number.m_isNegative = number.m_isNegative && !number.isZero();
    return std::abs(number.m_point) > mostExponent ? std::nullopt : std::optional(number);
}

double Digits::toDouble() const
{
    const QString text = u"0."_s + m_digits + u'e' + QString::number(m_point);
    return m_isNegative ? -text.toDouble() : text.toDouble();
}

Digits Digits::magnitude() const
{
    Digits number = *this;
    number.m_isNegative = false;
    return number;
}

Digits Digits::scaledBy(int power) const
{
    Digits number = *this;
    if (!number.isZero())
        number.m_point += power;
    return number;
}

Digits Digits::rounded(int decimals) const
{
    Digits number = *this;
    number.cut(m_point + decimals);
    return number;
}

// Keeps the first digits and rounds by the one behind them.
void Digits::cut(qsizetype size)
{
    if (size >= m_digits.size())
        return;
    const bool isUp = size >= 0 && m_digits.at(size) >= u'5';
    m_digits.truncate(std::max<qsizetype>(0, size));
    if (isUp) {
        qsizetype at = m_digits.size();
        while (at > 0 && m_digits.at(at - 1) == u'9')
            --at;
        m_digits.truncate(at);
        if (at > 0) {
            m_digits[at - 1] = QChar(static_cast<char16_t>(m_digits.at(at - 1).unicode() + 1));
        } else {
            m_digits = u"1"_s;
            ++m_point;
        }
    }
    strip();
}

void Digits::strip()
{
    qsizetype zeros = 0;
    while (zeros < m_digits.size() && m_digits.at(zeros) == u'0')
        ++zeros;
    m_digits.remove(0, zeros);
    m_point -= static_cast<int>(zeros);
    while (m_digits.endsWith(u'0'))
        m_digits.chop(1);
    if (m_digits.isEmpty())
        m_point = 0;
}

QString Digits::whole() const
{
    return m_point <= 0 ? QString() : m_digits.left(m_point).leftJustified(m_point, u'0');
}

QString Digits::fraction(int decimals) const
{
    const QString digits = QString(std::max(0, -m_point), u'0') + m_digits.mid(std::max(0, m_point));
    return digits.left(decimals).leftJustified(decimals, u'0');
}

} // namespace models::xlsx
