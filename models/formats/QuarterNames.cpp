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

} // namespace

int QuarterNames::Way::yearOfPeriod(const Period &period) const
{
    const int started = FiscalQuarter::of(period, startMonth).fiscalYear;
    switch (yearOf) {
    case YearOf::FiscalStart:
        return started;
    case YearOf::FiscalEnd:
        return startMonth == 1 ? started : started + 1;
    case YearOf::Calendar:
        return period.end.year();
    }
    Q_UNREACHABLE();
}

QString QuarterNames::Way::yearIn(const Period &period) const
{
    return QString::number(yearOfPeriod(period)).right(numbersIn(example).at(1 - quarterPlace).digits.size());
}

QString QuarterNames::Way::idOf(const Period &period) const
{
    const int firstMonth = yearOf == YearOf::Calendar ? 1 : startMonth;
    QStringList numbers{QString::number(FiscalQuarter::of(period, firstMonth).quarter)};
    numbers.insert(1 - quarterPlace, yearIn(period));
    return withNumbers(example, numbers);
}

// A quarter's number and a year's, of two or four digits, in either order.
QList<QuarterNames::Way> QuarterNames::ways(const Period &current, int startMonth)
{
    QList<Way> ways;
    const QList<NumberPlace> places = numbersIn(current.id);
    for (const int place : {0, 1}) {
        const qsizetype yearDigits = places.value(1 - place).digits.size();
        if (places.size() != 2 || (yearDigits != 2 && yearDigits != 4))
            continue;
        for (const YearOf yearOf : {YearOf::FiscalStart, YearOf::FiscalEnd, YearOf::Calendar})
            ways.append({current.id, startMonth, place, yearOf});
    }
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
std::optional<QString> QuarterNames::after(const Period &other, const Period &period) const
{
    const bool isAsLong = other.months() == period.months();
    QStringList numbers;
    int known = 0;
    for (const auto &[start, digits] : numbersIn(other.id)) {
        const bool isYear = digits == m_way.yearIn(other);
        const bool isLength = !isAsLong && !isYear && digits == QString::number(other.months());
        known += isYear || isLength ? 1 : 0;
        numbers.append(isYear ? m_way.yearIn(period) : isLength ? QString::number(period.months()) : digits);
    }
    return known == (isAsLong ? 1 : 2) ? std::optional(withNumbers(other.id, numbers)) : std::nullopt;
}

std::optional<QString> QuarterNames::cumulative(const Period &period) const
{
    constexpr int year = 12;
    for (const bool asLong : {true, false}) {
        for (const Period &other : m_periods) {
            const bool isLike = !other.isQuarter() && other.start.month() == period.start.month();
            if (!isLike || (other.months() == period.months()) != asLong)
                continue;
            if (auto id = after(other, period))
                return id;
        }
        if (asLong && period.months() == year)
            return u"FY"_s + m_way.yearIn(period);
    }
    return std::nullopt;
}

} // namespace models
