#include "PeriodHeading.h"

#include "FiscalHeading.h"
#include "book/Period.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

const QString inYear = u"((?:19|20)[0-9]{2})"_s;
const QString inYearOrShort = u"((?:19|20)[0-9]{2}|[0-9]{2})"_s;
const QString inMonthName = u"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
                            "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"_s;

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

int monthOf(const QString &name)
{
    static const QString names = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    constexpr int letters = 3;
    return static_cast<int>(names.indexOf(QStringView(name).left(letters))) / letters + 1;
}

std::optional<HeadingPeriod> monthsUntil(const QDate &end, int count)
{
    if (!end.isValid() || end != monthEnd(end))
        return std::nullopt;
    return HeadingPeriod{QDate(end.year(), end.month(), 1).addMonths(1 - count), end};
}

std::optional<HeadingPeriod> monthRange(int startYear, int startMonth, int endYear, int endMonth)
{
    constexpr int most = 12;
    const QDate start(startYear, startMonth, 1);
    const QDate last(endYear, endMonth, 1);
    const int months = (endYear - startYear) * most + endMonth - startMonth + 1;
    if (!start.isValid() || !last.isValid() || months < 1 || months > most)
        return std::nullopt;
    return HeadingPeriod{start, monthEnd(last)};
}

std::optional<HeadingPeriod> balanceOn(const QDate &day)
{
    return day.isValid() && day == monthEnd(day) ? std::optional(HeadingPeriod{{}, day}) : std::nullopt;
}

// "3monthsendeddecember31,2003", "yearendedmarch2004"
std::optional<HeadingPeriod> endedOn(const QString &text)
{
    static const QRegularExpression pattern
        = whole(u"(three|six|nine|twelve|3|6|9|12|quarter|half-?year|(?:fiscal|full)?year|fye?)"
                "(?:-?months?)?(?:period)?(?:ended|ending),?"_s
                + inMonthName + u"(?:([0-9]{1,2}),?)?,?"_s + inYear);
    static const QHash<QString, int> lengths{{u"three"_s, 3},     {u"3"_s, 3},        {u"quarter"_s, 3}, {u"six"_s, 6},
                                             {u"6"_s, 6},         {u"halfyear"_s, 6}, {u"nine"_s, 9},    {u"9"_s, 9},
                                             {u"half-year"_s, 6}, {u"12"_s, 12},      {u"twelve"_s, 12}};
    constexpr int year = 12;
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate month(match.captured(4).toInt(), monthOf(match.captured(2)), 1);
    const int day = match.captured(3).isEmpty() ? month.daysInMonth() : match.captured(3).toInt();
    return monthsUntil(QDate(month.year(), month.month(), day), lengths.value(match.captured(1), year));
}

// "oct-dec2003", "oct2003-mar2004"
std::optional<HeadingPeriod> namedMonths(const QString &text)
{
    static const QRegularExpression pattern
        = whole(inMonthName + inYear + u"?(?:-|to|through)"_s + inMonthName + u",?"_s + inYearOrShort);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int endYear = fullYear(match.captured(4));
    const int startYear = match.captured(2).isEmpty() ? endYear : match.captured(2).toInt();
    return monthRange(startYear, monthOf(match.captured(1)), endYear, monthOf(match.captured(3)));
}

// 2003年10-12月, 2003年10月-2004年3月, 2003年10月1日-2003年12月31日
std::optional<HeadingPeriod> numberedMonths(const QString &text)
{
    static const QRegularExpression pattern = whole(inYear + u"年([0-9]{1,2})(?:月(1日)?)?-(?:"_s + inYear
                                                    + u"年)?([0-9]{1,2})月(?:([0-9]{1,2})日|末)?(?:まで|期)?"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || (match.captured(3).isEmpty() != match.captured(6).isEmpty()))
        return std::nullopt;
    const int startYear = match.captured(1).toInt();
    const int endYear = match.captured(4).isEmpty() ? startYear : match.captured(4).toInt();
    const auto range = monthRange(startYear, match.captured(2).toInt(), endYear, match.captured(5).toInt());
    const bool endsMonth = match.captured(6).isEmpty() || (range && match.captured(6).toInt() == range->end.day());
    return endsMonth ? range : std::nullopt;
}

// 2003年12月31日現在, 2003年12月末, 2003-12-31
std::optional<HeadingPeriod> numberedDay(const QString &text)
{
    static const QRegularExpression kanji = whole(inYear + u"年([0-9]{1,2})月(?:([0-9]{1,2})日|末日?)(?:現在|時点)?"_s);
    static const QRegularExpression marks = whole(inYear + u"([-/.])([0-9]{1,2})\\2([0-9]{1,2})"_s);
    if (const QRegularExpressionMatch match = kanji.match(text); match.hasMatch()) {
        const QDate month(match.captured(1).toInt(), match.captured(2).toInt(), 1);
        const QString day = match.captured(3);
        return month.isValid()
                   ? balanceOn(day.isEmpty() ? monthEnd(month) : QDate(month.year(), month.month(), day.toInt()))
                   : std::nullopt;
    }
    const QRegularExpressionMatch match = marks.match(text);
    return balanceOn(QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()));
}

// "december31,2003", "31dec2003"; 12/31/2003 only where no other reading is a date
std::optional<HeadingPeriod> englishDay(const QString &text)
{
    static const QRegularExpression monthFirst = whole(inMonthName + u"([0-9]{1,2}),?"_s + inYear);
    static const QRegularExpression dayFirst = whole(u"([0-9]{1,2})-?"_s + inMonthName + u",?-?"_s + inYear);
    static const QRegularExpression marks = whole(u"([0-9]{1,2})/([0-9]{1,2})/"_s + inYear);
    if (const QRegularExpressionMatch match = monthFirst.match(text); match.hasMatch())
        return balanceOn(QDate(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt()));
    if (const QRegularExpressionMatch match = dayFirst.match(text); match.hasMatch())
        return balanceOn(QDate(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt()));
    const QRegularExpressionMatch match = marks.match(text);
    const int one = match.captured(1).toInt();
    const int other = match.captured(2).toInt();
    const QDate american(match.captured(3).toInt(), one, other);
    const QDate british(match.captured(3).toInt(), other, one);
    if (american.isValid() && british.isValid() && american != british)
        return std::nullopt;
    return balanceOn(american.isValid() ? american : british);
}

// Without spaces, in narrow small letters, with one kind of dash, in the Western calendar.
QString plainHeading(const QString &heading)
{
    static const QRegularExpression raised(u"[\u00B9\u00B2\u00B3\u2070-\u2079]"_s);
    static const QRegularExpression spaces(u"[\\s\u3000\u00A0\u200B\uFEFF'\u2018\u2019]"_s);
    static const QRegularExpression dashes(u"[\u2010-\u2015\u2212\u301C~]|至|から"_s);
    static const QRegularExpression longVowel(u"(?<=[0-9月日])ー"_s);
    static const QRegularExpression points(u"\\.(?![0-9])|(?<![0-9])\\."_s);
    QString text = QString(heading).remove(raised).normalized(QString::NormalizationForm_KC).toLower();
    text.remove(spaces).replace(dashes, u"-"_s).replace(longVowel, u"-"_s).remove(points);
    return inWesternYears(text);
}

// Words that change nothing, and marks of footnotes.
QString withoutNoise(QString text)
{
    static const QRegularExpression before(u"^(?:forthe|for|the|asof|asat|at|自)"_s);
    static const QRegularExpression words(
        u"連結|単体|(?:会計)?期間|実績|未監査|consolidated|(?:un)?audited|actual|※[0-9]*|"
        "\\*+[0-9]*$|注[0-9]*$"_s);
    return text.remove(words).remove(before);
}

std::optional<HeadingPeriod> dated(const QString &text)
{
    for (const auto read : {endedOn, namedMonths, numberedMonths, numberedDay, englishDay})
        if (const auto period = read(text))
            return period;
    return std::nullopt;
}

/// Reads a heading without spaces; `isToDate`: whether it says 累計.
class PlainHeading
{
public:
    PlainHeading(const FiscalCalendar &calendar, bool isToDate)
        : m_calendar(calendar)
        , m_isToDate(isToDate)
    {}

    [[nodiscard]] std::optional<HeadingPeriod> read(const QString &text) const
    {
        if (const auto period = readWhole(QString(text).remove(brackets())))
            return period;
        return readParts(text);
    }

private:
    [[nodiscard]] static const QRegularExpression &brackets()
    {
        static const QRegularExpression marks(u"[()\\[\\]【】〔〕]"_s);
        return marks;
    }

    [[nodiscard]] std::optional<HeadingPeriod> readWhole(const QString &text) const
    {
        const QString words = withoutNoise(text);
        if (const auto period = dated(words))
            return m_isToDate ? sinceYearBegan(period->end) : period;
        return fiscalHeading(words, m_calendar, m_isToDate);
    }

    [[nodiscard]] std::optional<HeadingPeriod> sinceYearBegan(const QDate &end) const
    {
        const int year = FiscalQuarter::of({{}, {}, end}, m_calendar.startMonth).fiscalYear;
        return HeadingPeriod{QDate(year, m_calendar.startMonth, 1), end};
    }

    // 当第3四半期(自2003年10月1日至2003年12月31日), "3q03(oct-dec2003)", "3q03(unaudited)"
    [[nodiscard]] std::optional<HeadingPeriod> readParts(const QString &text) const
    {
        static const QRegularExpression parts(u"^([^(]+)\\(([^()]+)\\)$"_s);
        static const QRegularExpression relative(u"^[当前](?:第[1-4]四半期|中間|事業|会計|年度|期|末)*$"_s);
        static const QRegularExpression remark(u"^(?:[0-9]{1,2}|単位:?.*|[0-9]+か月間?)?$"_s);
        const QRegularExpressionMatch match = parts.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const QString before = withoutNoise(match.captured(1));
        const QString within = withoutNoise(match.captured(2));
        const auto outer = readWhole(before);
        const auto inner = readWhole(within);
        if (outer && inner)
            return agreed(*outer, *inner);
        if (outer)
            return remark.match(within).hasMatch() ? outer : std::nullopt;
        return relative.match(before).hasMatch() ? inner : std::nullopt;
    }

    // A stretch and its last day agree.
    [[nodiscard]] static std::optional<HeadingPeriod> agreed(const HeadingPeriod &one, const HeadingPeriod &other)
    {
        const bool isSame = one.isInstant() || other.isInstant() ? one.end == other.end : one == other;
        return !isSame ? std::nullopt : std::optional(one.isInstant() ? other : one);
    }

    FiscalCalendar m_calendar;
    bool m_isToDate;
};

bool isSinceYearBegan(const HeadingPeriod &period, int startMonth)
{
    constexpr int quarter = 3;
    return !period.isInstant() && period.start.month() == startMonth
           && Period{{}, period.start, period.end}.months() > quarter;
}

} // namespace

std::optional<HeadingPeriod> periodOfHeading(const QString &heading, const FiscalCalendar &calendar)
{
    static const QRegularExpression toDate(u"\\(?(?:累計(?:期間)?|year-?to-?date|ytd|cumulative)\\)?"_s);
    constexpr qsizetype longest = 120; // a sentence is none
    if (heading.size() > longest)
        return std::nullopt;
    QString text = plainHeading(heading);
    const bool isToDate = toDate.match(text).hasMatch();
    auto period = PlainHeading(calendar, isToDate).read(text.remove(toDate));
    if (period)
        period->isCumulative = isSinceYearBegan(*period, calendar.startMonth);
    return period;
}

} // namespace models
