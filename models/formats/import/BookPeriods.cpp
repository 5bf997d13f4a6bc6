#include "BookPeriods.h"

#include "formats/QuarterNames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int quarterLength = 3;
constexpr int yearLength = 12;

// How many ids of the book say their dates if its years are counted so.
qsizetype understoodIds(const Book &book, const FiscalCalendar &calendar)
{
    return std::ranges::count_if(book.content().periods, [&](const Period &period) {
        const auto read = periodOfHeading(period.id, calendar);
        return read && read->start == period.start && read->end == period.end;
    });
}

bool isQuarterOfYear(const Period &period, int startMonth)
{
    return period.isQuarter() && (period.start.month() - startMonth + yearLength) % quarterLength == 0;
}

std::optional<QString> idLikeOthers(const Book &book, const Period &period)
{
    const auto names = QuarterNames::of(book);
    const int startMonth = book.company().fiscalYearStartMonth;
    if (!names)
        return std::nullopt;
    if (isQuarterOfYear(period, startMonth))
        return names->quarter(period);
    const bool isSinceYearBegan = period.start.month() == startMonth && period.months() <= yearLength;
    return isSinceYearBegan ? names->cumulative(period) : std::nullopt;
}

/// The numbers that an id may have for a period.
QStringList numbersOf(const Period &period, int startMonth)
{
    const FiscalQuarter place = FiscalQuarter::of(period, startMonth);
    QStringList numbers{QString::number(place.quarter), QString::number(period.months())};
    for (const int year : {place.fiscalYear, place.fiscalYear + 1})
        for (const int digits : {2, 4})
            numbers.append(QString::number(year).right(digits));
    return numbers;
}

// The shape of an id filled with numbers until it reads as the dates, as whoever reads it in a heading would.
std::optional<QString> idInShape(const QString &shape, const Period &period, const FiscalCalendar &calendar)
{
    const QStringList numbers = numbersOf(period, calendar.startMonth);
    for (const QString &first : numbers)
        for (const QString &second : numbers) {
            QString id = shape;
            id.replace(id.indexOf(u'#'), 1, first);
            if (const qsizetype place = id.indexOf(u'#'); place >= 0)
                id.replace(place, 1, second);
            const auto read = periodOfHeading(id, calendar);
            if (read && read->start == period.start && read->end == period.end)
                return id;
        }
    return std::nullopt;
}

/// "#Q#" of 3Q03; of periods of the same length first.
QStringList shapesOfIds(const Book &book, int months)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    constexpr qsizetype mostNumbers = 2;
    QStringList alike;
    QStringList others;
    for (const Period &period : book.content().periods) {
        const QString shape = QString(period.id).replace(number, u"#"_s);
        const qsizetype numbers = shape.count(u'#');
        if (numbers >= 1 && numbers <= mostNumbers)
            (period.months() == months ? alike : others).append(shape);
    }
    QStringList shapes = months == yearLength ? alike + QStringList{u"FY#"_s} + others : alike + others;
    shapes.removeDuplicates();
    return shapes;
}

// Where the book leaves open how it counts, as it is read by default.
std::optional<QString> idThatReads(const Book &book, const Period &period)
{
    const FiscalCalendar calendar = calendarOf(book);
    for (const QString &shape : shapesOfIds(book, period.months()))
        if (auto id = idInShape(shape, period, calendar))
            return id;
    return std::nullopt;
}

// Dates say it in any book; an id has no blanks.
QString idOfDates(const Period &period)
{
    const QString month = u"yyyy-MM"_s;
    return period.start.toString(month) + u"/"_s + period.end.toString(month);
}

} // namespace

FiscalCalendar calendarOf(const Book &book)
{
    const int startMonth = book.company().fiscalYearStartMonth;
    const FiscalCalendar byStart{startMonth, YearNaming::ByStart};
    const FiscalCalendar byEnd{startMonth, YearNaming::ByEnd};
    return understoodIds(book, byEnd) > understoodIds(book, byStart) ? byEnd : byStart;
}

const Period *periodIn(const Book &book, const HeadingPeriod &heading)
{
    const Period *found = nullptr;
    for (const Period &period : book.content().periods) {
        const bool fits = period.end == heading.end && (heading.isInstant() || period.start == heading.start);
        if (fits && (!found || period.months() < found->months()))
            found = &period;
    }
    return found;
}

Period periodFor(const Book &book, const HeadingPeriod &heading)
{
    if (const Period *known = periodIn(book, heading))
        return *known;
    Period period{{}, heading.start, heading.end};
    if (heading.isInstant())
        period.start = monthEnd(heading.end, -quarterLength).addDays(1);
    auto id = idLikeOthers(book, period);
    if (!id)
        id = idThatReads(book, period);
    period.id = id && !book.period(*id) ? *id : idOfDates(period);
    return period;
}

} // namespace models
