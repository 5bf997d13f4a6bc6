#include "FiscalHeading.h"

#include "book/Period.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int monthsOfYear = 12;
constexpr int monthsOfHalf = 6;
constexpr int monthsOfQuarter = 3;
const QString inAnyYear = u"((?:19|20)[0-9]{2}|[0-9]{2})"_s;

/// A stretch within a fiscal year.
struct YearPart
{
    int firstMonth = 0; ///< from 0
    int months = monthsOfYear;
};

/// Takes a text apart from left to right.
class WordScanner
{
public:
    explicit WordScanner(QString text)
        : m_rest(std::move(text))
    {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    /// What stands next, if it looks like that.
    QRegularExpressionMatch take(const QRegularExpression &pattern)
    {
        QRegularExpressionMatch match
            = pattern.match(m_rest, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            m_rest = m_rest.sliced(match.capturedLength());
        return match;
    }

private:
    QString m_rest;
};

/// A fiscal year and at most one part of it, each said once.
class FiscalWords
{
public:
    FiscalWords(const QString &text, const FiscalCalendar &calendar)
        : m_scanner(text)
        , m_calendar(calendar)
    {}

    [[nodiscard]] std::optional<HeadingPeriod> period(bool isToDate)
    {
        static const QRegularExpression between(u"(?:[-/,_:]|of|in|の)"_s);
        while (!m_scanner.atEnd()) {
            const bool isTaken = (!m_part && takePart()) || (!m_end.isValid() && !m_startYear && takeYear());
            if (!isTaken && !m_scanner.take(between).hasMatch())
                return std::nullopt;
        }
        if (m_end.isValid())
            return endedAt(isToDate);
        if (!m_startYear || (!m_part && !m_isYearNamed))
            return std::nullopt;
        return partOfYear(isToDate);
    }

private:
    bool takePart() { return takeQuarter() || takeHalf() || takeMonths(); }
    bool takeYear() { return takeYearEnd() || takeNamedYear() || takeBareYear(); }

    bool takeQuarter()
    {
        static const QRegularExpression pattern(
            u"(?:第?([1-4])(?:q|四半期)|q([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th)quarter)"_s);
        static const QStringList ordinals{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
        const QRegularExpressionMatch match = m_scanner.take(pattern);
        if (!match.hasMatch())
            return false;
        const QString word = match.captured(3);
        const auto ordinal = static_cast<int>(ordinals.indexOf(word)) + 1;
        const int number = word.isEmpty() ? QString(match.captured(1) + match.captured(2)).toInt()
                           : ordinal > 0  ? ordinal
                                          : word.front().digitValue();
        m_part = {(number - 1) * monthsOfQuarter, monthsOfQuarter};
        return true;
    }

    bool takeHalf()
    {
        static const QRegularExpression first(u"(?:1h|h1|上期|上半期|中間期|(?:first|1st)half)"_s);
        static const QRegularExpression second(u"(?:2h|h2|下期|下半期|(?:second|2nd)half)"_s);
        const bool isFirst = m_scanner.take(first).hasMatch();
        if (!isFirst && !m_scanner.take(second).hasMatch())
            return false;
        m_part = {isFirst ? 0 : monthsOfHalf, monthsOfHalf};
        return true;
    }

    bool takeMonths()
    {
        static const QRegularExpression pattern(
            u"(?:first)?(3|6|9|12|three|six|nine|twelve)-?(?:months?|m(?!ar|ay)|[かカヶケヵ]月間?)"_s);
        static const QRegularExpression all(u"(?:通期|fullyear)"_s);
        static const QHash<QString, int> words{{u"three"_s, 3}, {u"six"_s, 6}, {u"nine"_s, 9}, {u"twelve"_s, 12}};
        const QRegularExpressionMatch match = m_scanner.take(pattern);
        if (match.hasMatch())
            m_part = {0, words.value(match.captured(1), match.captured(1).toInt())};
        else if (m_scanner.take(all).hasMatch())
            m_part = YearPart();
        return m_part.has_value();
    }

    // 2004年3月期, 04/3期, "fy2004/3", "fy3/04"
    bool takeYearEnd()
    {
        static const QRegularExpression kanji(inAnyYear + u"年([0-9]{1,2})月(?:期末?|(?=中間期))"_s);
        // What follows is no digit of the month, unless it begins the name of a part of the year.
        static const QString end = u"(?=$|[^0-9qh]|[1-4]q|[12]h|(?:[369]|12)m)"_s;
        static const QRegularExpression slash(u"(?:fye?"_s + inAnyYear + u"/([0-9]{1,2}?)"_s + end + u"期?|"_s
                                              + inAnyYear + u"/([0-9]{1,2})期)"_s);
        static const QRegularExpression monthFirst(u"fye?([0-9]{1,2})/"_s + inAnyYear + end);
        const WordScanner before = m_scanner;
        for (const QRegularExpression *pattern : {&kanji, &slash, &monthFirst}) {
            const QRegularExpressionMatch match = m_scanner.take(*pattern);
            if (!match.hasMatch())
                continue;
            QStringList numbers = match.capturedTexts().sliced(1);
            numbers.removeAll(QString());
            const bool isMonthFirst = pattern == &monthFirst;
            const QDate month(fullYear(numbers.at(isMonthFirst ? 1 : 0)), numbers.at(isMonthFirst ? 0 : 1).toInt(), 1);
            // A year ends in one month only, unless the words say that this is not a year's end.
            if (month.isValid() && (pattern == &kanji || isYearEnd(month))) {
                m_end = monthEnd(month);
                return true;
            }
            m_scanner = before;
        }
        return false;
    }

    // "fy03", 2003年度
    bool takeNamedYear()
    {
        static const QRegularExpression kanji(u"(?:fy)?"_s + inAnyYear + u"年度"_s);
        static const QRegularExpression latin(u"(?:fy|fiscal(?:year)?)-?"_s + inAnyYear);
        if (const QRegularExpressionMatch match = m_scanner.take(kanji); match.hasMatch())
            m_startYear = fullYear(match.captured(1));
        else if (const QRegularExpressionMatch found = m_scanner.take(latin); found.hasMatch())
            m_startYear = startYear(fullYear(found.captured(1)));
        m_isYearNamed = m_startYear.has_value();
        return m_isYearNamed;
    }

    // 2003 is a year where the calendar's is the company's; 2003年 may be the calendar's where it is not.
    bool takeBareYear()
    {
        static const QRegularExpression pattern(inAnyYear + u"(年)?"_s);
        const bool isCalendarYear = m_calendar.startMonth == 1;
        const WordScanner before = m_scanner;
        const QRegularExpressionMatch match = m_scanner.take(pattern);
        if (!match.hasMatch() || (!match.captured(2).isEmpty() && !isCalendarYear)) {
            m_scanner = before;
            return false;
        }
        constexpr qsizetype inFull = 4;
        m_startYear = startYear(fullYear(match.captured(1)));
        m_isYearNamed = isCalendarYear && match.captured(1).size() == inFull;
        return true;
    }

    [[nodiscard]] int startYear(int named) const
    {
        return m_calendar.naming == YearNaming::ByEnd && m_calendar.startMonth != 1 ? named - 1 : named;
    }

    [[nodiscard]] bool isYearEnd(const QDate &month) const
    {
        return month.addMonths(1).month() == m_calendar.startMonth;
    }

    [[nodiscard]] QDate startOfYear(int year) const { return {year, m_calendar.startMonth, 1}; }

    // Of a year's end; another month needs a word that says how long it was: 2003年12月期累計, 2003年9月中間期.
    std::optional<HeadingPeriod> endedAt(bool isToDate)
    {
        m_startYear = FiscalQuarter::of({{}, {}, m_end}, m_calendar.startMonth).fiscalYear;
        if (isYearEnd(m_end))
            return partOfYear(isToDate);
        const QDate start = startOfYear(*m_startYear);
        const bool isHalf = m_part && m_part->months == monthsOfHalf && m_part->firstMonth == 0
                            && m_end == monthEnd(start, monthsOfHalf - 1);
        if (!isHalf && (m_part || !isToDate))
            return std::nullopt;
        return HeadingPeriod{start, m_end};
    }

    [[nodiscard]] std::optional<HeadingPeriod> partOfYear(bool isToDate) const
    {
        const YearPart part = m_part.value_or(YearPart());
        const QDate start = startOfYear(*m_startYear);
        if (!start.isValid())
            return std::nullopt;
        return HeadingPeriod{isToDate ? start : start.addMonths(part.firstMonth),
                             monthEnd(start, part.firstMonth + part.months - 1)};
    }

    WordScanner m_scanner;
    FiscalCalendar m_calendar;
    std::optional<YearPart> m_part;
    std::optional<int> m_startYear;
    bool m_isYearNamed = false; ///< it needs no part beside it to be a year
    QDate m_end;                ///< of a year that is told by its last month
};

} // namespace

int fullYear(const QString &digits)
{
    constexpr qsizetype inFull = 4;
    constexpr int oldest = 70; // the last century's from here on
    const int number = digits.toInt();
    return digits.size() == inFull ? number : number + (number < oldest ? 2000 : 1900);
}

QString inWesternYears(QString text)
{
    static const QRegularExpression era(u"(昭和|平成|令和|(?<![a-z0-9])[shr])([0-9]{1,2}|元)年"_s);
    static const QHash<QString, int> before{{u"昭和"_s, 1925}, {u"平成"_s, 1988}, {u"令和"_s, 2018},
                                            {u"s"_s, 1925},    {u"h"_s, 1988},    {u"r"_s, 2018}};
    static const QString numerals = u"一二三四"_s;
    for (auto match = era.match(text); match.hasMatch(); match = era.match(text)) {
        const int year = match.captured(2) == u"元"_s ? 1 : match.captured(2).toInt();
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::number(before.value(match.captured(1)) + year) + u'年');
    }
    for (qsizetype i = 0; i < numerals.size(); ++i)
        text.replace(u"第"_s + numerals.at(i) + u"四半期"_s, u"第%1四半期"_s.arg(i + 1));
    return text;
}

std::optional<HeadingPeriod> fiscalHeading(const QString &text, const FiscalCalendar &calendar, bool isToDate)
{
    return text.isEmpty() ? std::nullopt : FiscalWords(text, calendar).period(isToDate);
}

} // namespace models
