#include "HeadingDates.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// What a number may mean.
enum class Meaning { Year, Month, Day, Quarter, FiscalYear, Length };

QList<int> valuesOf(Meaning meaning, const Period &period, int startMonth)
{
    const FiscalQuarter fiscal = FiscalQuarter::of(period, startMonth);
    switch (meaning) {
    case Meaning::Year:
        return {period.start.year(), period.end.year()};
    case Meaning::Month:
        return {period.start.month(), period.end.month()};
    case Meaning::Day:
        return {period.start.day(), period.end.day()};
    case Meaning::Quarter:
        return {fiscal.quarter};
    case Meaning::FiscalYear: // by the year in which it begins or ends
        return {fiscal.fiscalYear, fiscal.fiscalYear + (startMonth == 1 ? 0 : 1)};
    case Meaning::Length:
        return {period.months()};
    }
    Q_UNREACHABLE();
}

/// Takes a heading apart and puts it together with other dates.
class HeadingDates
{
public:
    HeadingDates(const Period &from, const Period &to, int startMonth)
        : m_from(from)
        , m_to(to)
        , m_startMonth(startMonth)
    {}

    [[nodiscard]] std::optional<QString> shifted(const QString &heading) const;

private:
    [[nodiscard]] std::optional<QString> token(const QString &word, const QString &before, const QString &after) const;
    [[nodiscard]] std::optional<QString> number(const QString &digits, const QString &before,
                                                const QString &after) const;
    [[nodiscard]] std::optional<QString> month(const QString &name) const;
    [[nodiscard]] std::optional<int> other(int value, Meaning meaning) const;

    const Period &m_from;
    const Period &m_to;
    int m_startMonth;
};

// One answer, whether it is the beginning's or the end's, or none.
std::optional<int> HeadingDates::other(int value, Meaning meaning) const
{
    const QList<int> before = valuesOf(meaning, m_from, m_startMonth);
    const QList<int> after = valuesOf(meaning, m_to, m_startMonth);
    QSet<int> answers;
    for (qsizetype i = 0; i < before.size(); ++i)
        if (before.at(i) == value)
            answers.insert(after.at(i));
    return answers.size() == 1 ? std::optional(*answers.begin()) : std::nullopt;
}

std::optional<Meaning> meaningOf(const QString &digits, const QString &before, const QString &after)
{
    static const QRegularExpression length(u"^ ?(?:[かカヶケヵ]月|months?\\b)"_s);
    static const QRegularExpression monthRange(u"^[-–—~～〜][0-9]{1,2}月"_s);
    static const QRegularExpression inDigitsBefore(u"[0-9][-/.]$"_s);
    static const QRegularExpression inDigitsAfter(u"^[-/.][0-9]"_s);
    constexpr qsizetype year = 4;
    constexpr qsizetype mostOfDay = 2;
    if (before.endsWith(u"FY"_s) || before.endsWith(u"fiscal "_s, Qt::CaseInsensitive) || after.startsWith(u"年度"_s))
        return Meaning::FiscalYear;
    if (length.match(after).hasMatch())
        return Meaning::Length;
    if (before.endsWith(u'第') || after.startsWith(u'Q') || before.endsWith(u'Q'))
        return Meaning::Quarter;
    if (digits.size() == year)
        return Meaning::Year;
    if (after.startsWith(u'月') || monthRange.match(after).hasMatch())
        return Meaning::Month;
    // In 1/2/2004 each may be anything.
    const bool isAmongDigits = inDigitsBefore.match(before).hasMatch() || inDigitsAfter.match(after).hasMatch();
    const bool isDay = digits.size() <= mostOfDay && !after.startsWith(u'年') && !isAmongDigits;
    return isDay ? std::optional(Meaning::Day) : std::nullopt;
}

std::optional<QString> HeadingDates::number(const QString &digits, const QString &before, const QString &after) const
{
    const auto meaning = meaningOf(digits, before, after);
    const auto found = meaning ? other(digits.toInt(), *meaning) : std::nullopt;
    if (!found || QString::number(digits.toInt()) != digits) // "03" may be a year, a month or a day
        return std::nullopt;
    return QString::number(*found);
}

std::optional<QString> HeadingDates::month(const QString &name) const
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    constexpr int months = 12;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
        for (int month = 1; month <= months; ++month)
            if (name == english.monthName(month, format)) {
                const auto found = other(month, Meaning::Month);
                return found ? std::optional(english.monthName(*found, format)) : std::nullopt;
            }
    return std::nullopt;
}

// A number, the name of a month, or a word that says nothing of when.
std::optional<QString> HeadingDates::token(const QString &word, const QString &before, const QString &after) const
{
    static const QSet<QString> timeless{u"as"_s,      u"at"_s,     u"of"_s,     u"the"_s,    u"to"_s,     u"from"_s,
                                        u"through"_s, u"and"_s,    u"end"_s,    u"ended"_s,  u"ending"_s, u"three"_s,
                                        u"month"_s,   u"months"_s, u"fy"_s,     u"fiscal"_s, u"q"_s,      u"quarter"_s,
                                        u"period"_s,  u"年"_s,     u"月"_s,     u"日"_s,     u"期"_s,     u"月期"_s,
                                        u"年度"_s,    u"第"_s,     u"四半期"_s, u"年度第"_s, u"現在"_s,   u"末"_s,
                                        u"日現在"_s,  u"月末"_s,   u"か月"_s,   u"カ月"_s,   u"ヶ月"_s,   u"か月間"_s};
    if (word.front() >= u'0' && word.front() <= u'9')
        return number(word, before, after);
    if (timeless.contains(word.toLower()))
        return word;
    return month(word);
}

std::optional<QString> HeadingDates::shifted(const QString &heading) const
{
    // Digits of other widths and marks between words stay outside; the former are no dates to be sure of.
    static const QRegularExpression words(u"[0-9]+|[^\\W0-9_]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression otherDigits(u"[^\\D0-9]"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (otherDigits.match(heading).hasMatch())
        return std::nullopt;
    QString text;
    qsizetype end = 0;
    for (auto found = words.globalMatch(heading); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto word
            = token(match.captured(), heading.left(match.capturedStart()), heading.mid(match.capturedEnd()));
        if (!word)
            return std::nullopt;
        text += heading.mid(end, match.capturedStart() - end) + *word;
        end = match.capturedEnd();
    }
    return text + heading.mid(end);
}

} // namespace

std::optional<QString> shiftedHeading(const QString &heading, const Period &from, const Period &to,
                                      int fiscalYearStartMonth)
{
    if (from.months() != to.months())
        return std::nullopt;
    return HeadingDates(from, to, fiscalYearStartMonth).shifted(heading);
}

} // namespace models
