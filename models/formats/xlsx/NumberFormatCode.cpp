#include "NumberFormatCode.h"

#include "GeneralText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

QString signedText(const Digits &number, const QString &magnitude)
{
    return number.isNegative() ? u'-' + magnitude : magnitude;
}

} // namespace

NumberFormatCode::NumberFormatCode(const QString &code)
    : m_sections(formatSections(code))
{
    constexpr qsizetype mostNumberSections = 3;
    if (m_sections.isEmpty())
        return;
    const bool hasText = m_sections.back().has(FormatToken::Kind::Text);
    if (hasText || m_sections.size() > mostNumberSections)
        m_textSection = m_sections.takeLast();
    // What is hidden altogether is read as what stands on a hidden sheet is.
    if (std::ranges::all_of(m_sections, &FormatSection::isEmpty))
        m_sections.clear();
}

// Without a condition the first section is for what is not negative or, if there are three, for what is positive.
qsizetype NumberFormatCode::sectionFor(const Digits &number) const
{
    const qsizetype count = m_sections.size();
    const auto isFor = [&](qsizetype section, bool isByDefault) {
        const auto &condition = m_sections.at(section).condition;
        return condition ? condition->holds(number) : isByDefault;
    };
    const bool isPositive = !number.isNegative() && !number.isZero();
    if (count == 1 || isFor(0, count == 2 ? !number.isNegative() : isPositive))
        return 0;
    return count == 2 || isFor(1, number.isNegative()) ? 1 : 2;
}

bool NumberFormatCode::isForNegativesOnly(qsizetype section) const
{
    const auto &own = m_sections.at(section).condition;
    if (own)
        return own->isForNegativesOnly();
    if (section == 0)
        return false;
    const auto isForAllOthers
        = [](const FormatSection &before) { return before.condition && before.condition->isForAllOthers(); };
    const bool isDefault = section == 1 && (m_sections.size() > 2 || !m_sections.front().condition);
    return isDefault || std::any_of(m_sections.cbegin(), m_sections.cbegin() + section, isForAllOthers);
}

QString NumberFormatCode::number(const QString &stored, bool countsFrom1904) const
{
    const auto number = Digits::fromText(stored);
    if (!number)
        return stored.trimmed();
    if (m_sections.isEmpty())
        return signedText(*number, generalText(*number));
    const qsizetype index = sectionFor(*number);
    const FormatSection &section = m_sections.at(index);
    if (section.date)
        return serialText(number->toDouble(), *section.date, countsFrom1904, section.secondDecimals);
    if (section.isEmpty())
        return number->isZero() ? QString() : signedText(*number, generalText(*number));
    const QString shown = section.shown(number->magnitude());
    const bool tellsItself = isForNegativesOnly(index) && section.showsAMinus();
    return (tellsItself ? shown : signedText(*number, shown)).trimmed();
}

QString NumberFormatCode::text(const QString &stored) const
{
    return stored.isEmpty() || !m_textSection || m_textSection->isEmpty() ? stored : m_textSection->shown(stored);
}

QString NumberFormatCode::date(const QString &stored) const
{
    const bool isDate = !m_sections.isEmpty() && m_sections.front().date;
    return isoText(stored.trimmed(), isDate ? *m_sections.front().date : DateShape::DateTime);
}

} // namespace models::xlsx
