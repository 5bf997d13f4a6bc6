#include "HeadingDay.h"

#include "PeriodHeading.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// A date as it is written, which need not be one: June 31.
struct WrittenDay
{
    int year = 0;
    int month = 0;
    int day = 0; ///< 0: only the month is said
};

int namedMonth(const QString &name)
{
    static const QStringList names{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                   u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    constexpr qsizetype letters = 3;
    return static_cast<int>(names.indexOf(name.left(letters).toLower())) + 1;
}

QRegularExpressionMatch lastMatch(const QRegularExpression &pattern, const QString &text)
{
    QRegularExpressionMatch last;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        last = found.next();
    return last;
}

// The last one is that of the end.
std::optional<WrittenDay> lastDayIn(const QString &heading)
{
    static const QRegularExpression english(
        u"\\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? ?(?:([0-9]{1,2}),? )?((?:19|20)[0-9]{2})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression japanese(u"((?:19|20)[0-9]{2})年([0-9]{1,2})月(?:([0-9]{1,2})日)?"_s);
    static const QRegularExpression digits(u"\\b((?:19|20)[0-9]{2})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})\\b"_s);
    if (const auto match = lastMatch(english, heading); match.hasMatch())
        return WrittenDay{match.captured(3).toInt(), namedMonth(match.captured(1)), match.captured(2).toInt()};
    for (const QRegularExpression *pattern : {&japanese, &digits})
        if (const auto match = lastMatch(*pattern, heading); match.hasMatch())
            return WrittenDay{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    return std::nullopt;
}

} // namespace

std::optional<bool> headingNamesEnd(const QString &heading, const Period &period, int fiscalYearStartMonth)
{
    if (const auto day = lastDayIn(heading)) {
        const bool isMonth = day->year == period.end.year() && day->month == period.end.month();
        return isMonth && (day->day == 0 || day->day == period.end.day());
    }
    if (heading == period.id)
        return true;
    const auto named = periodOfHeading(heading, {fiscalYearStartMonth, YearNaming::ByStart});
    return named ? std::optional(named->end == period.end) : std::nullopt;
}

} // namespace models
