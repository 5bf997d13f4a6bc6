#include "SerialDate.h"

#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 dayMs = 86'400 * secondMs;
constexpr double lastDay = 2'958'466; // the first that is after 9999

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString dateText(qint64 day, bool countsFrom1904)
{
    if (countsFrom1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 0)
        return u"1900-01-00"_s;
    if (day == 60)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

QString timeText(qint64 ms, int secondDecimals)
{
    const qint64 seconds = ms / secondMs;
    QString text = twoDigits(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':' + twoDigits(seconds % 60);
    if (secondDecimals > 0)
        text += u'.' + QString::number(ms % secondMs).rightJustified(3, u'0').left(secondDecimals);
    return text;
}

} // namespace

QString serialText(double days, DateShape shape, bool countsFrom1904, int secondDecimals)
{
    if (!(days >= 0 && days < lastDay))
        return u"########"_s; // as a spreadsheet shows what is no date
    qint64 ms = qRound64(days * static_cast<double>(dayMs));
    if (shape != DateShape::Date && secondDecimals == 0)
        ms = (ms + secondMs / 2) / secondMs * secondMs;
    switch (shape) {
    case DateShape::Date:
        return dateText(ms / dayMs, countsFrom1904);
    case DateShape::Time:
        return timeText(ms % dayMs, secondDecimals);
    case DateShape::DateTime:
        return dateText(ms / dayMs, countsFrom1904) + u' ' + timeText(ms % dayMs, secondDecimals);
    case DateShape::Elapsed:
        return timeText(ms, secondDecimals);
    }
    Q_UNREACHABLE();
}

QString isoText(const QString &stored, DateShape shape)
{
    QString text = stored.endsWith(u'Z') ? stored.chopped(1) : stored;
    const qsizetype separator = text.indexOf(u'T');
    if (separator < 0)
        return text;
    QString date = text.left(separator);
    QString time = text.sliced(separator + 1);
    if (shape == DateShape::Date)
        return date;
    return shape == DateShape::Time || date.isEmpty() ? time : date + u' ' + time;
}

} // namespace models::xlsx
