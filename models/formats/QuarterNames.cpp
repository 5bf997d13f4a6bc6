#include "QuarterNames.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// A number in an id.
struct NumberPlace
{
    qsizetype start = 0;
    QString digits;
};

QList<NumberPlace> numbersIn(const QString &id)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    QList<NumberPlace> places;
    for (auto found = number.globalMatch(id); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        places.append({match.capturedStart(), match.captured()});
    }
    return places;
}

/// The same id with other numbers in these places, as many as it has.
QString withNumbers(QString id, const QStringList &numbers)
{
    const QList<NumberPlace> places = numbersIn(id);
    for (qsizetype i = places.size() - 1; i >= 0; --i)
        id.replace(places.at(i).start, places.at(i).digits.size(), numbers.at(i));
    return id;
}

/// A year in as many digits, two or four; nothing for other numbers.
QString yearLike(const QString &digits, int year)
{
    constexpr qsizetype inShort = 2;
    constexpr qsizetype inFull = 4;
    return digits.size() == inShort || digits.size() == inFull ? QString::number(year).right(digits.size()) : QString();
}

} // namespace

int QuarterNames::Way::quarterOfPeriod(const Period &period) const
{
    return FiscalQuarter::of(period, quarterOf == QuarterOf::FiscalYear ? startMonth : 1).quarter;
}

int QuarterNames::Way::yearOfPeriod(const Period &period) const
{
    const int started = FiscalQuarter::of(period, startMonth).fiscalYear;
    switch (yearOf) {
    case YearOf::FiscalStart:
        return started;
    case YearOf::FiscalEnd:
        return startMonth == 1 ? started : started + 1;
    case YearOf::PeriodEnd:
        return period.end.year();
    }
    Q_UNREACHABLE();
}

QString QuarterNames::Way::idOf(const Period &period) const
{
    QStringList numbers{QString::number(quarterOfPeriod(period))};
    const QString year = yearLike(numbersIn(example).at(1 - quarterPlace).digits, yearOfPeriod(period));
    numbers.insert(1 - quarterPlace, year);
    return withNumbers(example, numbers);
}

QList<QuarterNames::Way> QuarterNames::ways(const Period &current, int startMonth)
{
    QList<Way> ways;
    if (numbersIn(current.id).size() != 2)
        return ways;
    for (const int place : {0, 1})
        for (const QuarterOf quarterOf : {QuarterOf::FiscalYear, QuarterOf::CalendarYear})
            for (const YearOf yearOf : {YearOf::FiscalStart, YearOf::FiscalEnd, YearOf::PeriodEnd})
                ways.append({current.id, startMonth, place, quarterOf, yearOf});
    return ways;
}

QuarterNames::QuarterNames(const Book &book, Way way)
    : m_periods(book.content().periods)
    , m_way(std::move(way))
{}

std::optional<QuarterNames> QuarterNames::of(const Book &book)
{
    const Period &current = *book.period(book.company().currentPeriod);
    QList<Way> fitting = ways(current, book.company().fiscalYearStartMonth);
    fitting.removeIf([&](const Way &way) {
        return std::ranges::any_of(book.content().periods, [&](const Period &period) {
            return period.isQuarter() && way.idOf(period) != period.id;
        });
    });
    // Ways that have said the same so far may part in the next quarters.
    QSet<QString> next;
    for (const Way &way : fitting)
        next.insert(way.idOf({{}, current.end.addDays(1), monthEnd(current.end, 3)}));
    if (next.size() != 1)
        return std::nullopt;
    return QuarterNames(book, fitting.front());
}

// "9M02" or "FY24" of another year; "9M03" of another length.
std::optional<QString> QuarterNames::like(const Period &other, const Period &period) const
{
    QStringList numbers;
    int known = 0;
    for (const auto &[start, digits] : numbersIn(other.id)) {
        const bool isYear = digits == yearLike(digits, m_way.yearOfPeriod(other));
        const bool isLength = !isYear && digits == QString::number(other.months());
        known += isYear || (isLength && other.months() != period.months()) ? 1 : 0;
        numbers.append(isYear     ? yearLike(digits, m_way.yearOfPeriod(period))
                       : isLength ? QString::number(period.months())
                                  : digits);
    }
    const int needed = other.months() == period.months() ? 1 : 2;
    return known == needed ? std::optional(withNumbers(other.id, numbers)) : std::nullopt;
}

std::optional<QString> QuarterNames::cumulative(const Period &period) const
{
    constexpr int year = 12;
    const auto isLike
        = [&](const Period &other) { return !other.isQuarter() && other.start.month() == period.start.month(); };
    for (const bool sameLength : {true, false}) {
        for (const Period &other : m_periods)
            if (isLike(other) && (other.months() == period.months()) == sameLength)
                if (const auto id = like(other, period))
                    return id;
        if (sameLength && period.months() == year) {
            const QString digits = numbersIn(m_way.example).at(1 - m_way.quarterPlace).digits;
            return u"FY"_s + yearLike(digits, m_way.yearOfPeriod(period));
        }
    }
    return std::nullopt;
}

} // namespace models
