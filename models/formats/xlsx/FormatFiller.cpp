#include "FormatFiller.h"

#include "GeneralText.h"

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

FormatFiller::FormatFiller(const FormatSection &section, const Digits &number)
    : m_section(section)
    , m_wholePlaces(section.wholePlaces)
    , m_number(number.scaledBy(section.power))
{
    const Digits mantissa = section.showsExponent ? mantissaOf(m_number) : m_number;
    const Digits rounded = mantissa.rounded(section.decimals);
    m_whole = rounded.whole();
    m_fraction = rounded.fraction(section.decimals);
    m_leastDecimals = std::max(section.leastDecimals, rounded.decimals());
    m_restOfWhole = m_whole.size();
}

// With several places before the point the exponent goes in steps of as many: ##0.0E+0 shows 12.3E+3.
Digits FormatFiller::mantissaOf(const Digits &number)
{
    if (number.isZero())
        return number;
    const int step = std::max(1, m_wholePlaces);
    const auto stepsBelow = [step](int power) { return power >= 0 ? power / step : -((step - 1 - power) / step); };
    const int leading = m_wholePlaces == 0 ? 1 : 0; // .0E+0 has its first digit behind the point
    m_exponent = stepsBelow(number.exponent()) * step + leading;
    if (number.scaledBy(-m_exponent).rounded(m_section.decimals).exponent() >= m_wholePlaces)
        m_exponent += step; // 9.99 has become 10.0
    return number.scaledBy(-m_exponent);
}

QString FormatFiller::text()
{
    m_text.reserve(m_section.tokens.size() + m_whole.size() * 4 / 3);
    for (const FormatToken &token : m_section.tokens)
        add(token);
    return m_text;
}

void FormatFiller::add(const FormatToken &token)
{
    switch (token.kind) {
    case FormatToken::Kind::Digit:
        return addPlace(token.text.front());
    case FormatToken::Kind::Point:
        endWhole();
        m_part = Part::Fraction;
        m_text += u'.';
        return;
    case FormatToken::Kind::Exponent:
        endWhole();
        m_part = Part::Exponent;
        m_text += exponentText(m_exponent, token.text.at(1) == u'+', token.text.size() - 2);
        return;
    case FormatToken::Kind::General:
        m_text += generalText(m_number);
        return;
    case FormatToken::Kind::Literal:
    case FormatToken::Kind::Comma:
    case FormatToken::Kind::Text:
    case FormatToken::Kind::Date:
        m_text += token.text;
        return;
    }
}

void FormatFiller::addPlace(QChar place)
{
    if (m_part == Part::Whole)
        addWholePlace(place);
    else if (m_part == Part::Fraction)
        addFractionPlace(place);
}

// The first place takes all the digits for which there are no places.
void FormatFiller::addWholePlace(QChar place)
{
    --m_wholePlaces;
    if (m_whole.size() > m_wholePlaces)
        return addWholeDigits(m_wholePlaces);
    const bool isShown = m_wholePlaces < m_section.leastWhole;
    if (isShown || place == u'?')
        m_text += isShown ? u'0' : u' ';
    if (isShown && m_section.isGrouped && m_wholePlaces > 0 && m_wholePlaces % 3 == 0)
        m_text += u',';
}

void FormatFiller::addWholeDigits(qsizetype upToRest)
{
    while (m_restOfWhole > upToRest) {
        m_text += m_whole.at(m_whole.size() - m_restOfWhole);
        --m_restOfWhole;
        if (m_section.isGrouped && m_restOfWhole > 0 && m_restOfWhole % 3 == 0)
            m_text += u',';
    }
}

void FormatFiller::addFractionPlace(QChar place)
{
    const qsizetype at = m_fractionDone++;
    if (at < m_leastDecimals)
        m_text += m_fraction.at(at);
    else if (place == u'?')
        m_text += u' ';
}

// A section such as .00 has no place for digits before the point.
void FormatFiller::endWhole()
{
    if (m_part == Part::Whole)
        addWholeDigits(0);
}

} // namespace models::xlsx
