#include "PeriodFormat.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QString monthName(int month, QLocale::FormatType format)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).monthName(month, format);
}

QString englishMonths(const Period &period)
{
    const QString first = monthName(period.start.month(), QLocale::ShortFormat);
    const QString last = monthName(period.end.month(), QLocale::ShortFormat);
    const QString year = QString::number(period.end.year());
    if (period.months() == 1)
        return last + u' ' + year;
    if (period.start.year() == period.end.year())
        return first + u'–' + last + u' ' + year;
    return first + u' ' + QString::number(period.start.year()) + u'–' + last + u' ' + year;
}

QString japaneseMonths(const Period &period)
{
    const QString first = QString::number(period.start.year()) + u'年' + QString::number(period.start.month());
    if (period.months() == 1)
        return first + u'月';
    if (period.start.year() == period.end.year())
        return first + u'–' + QString::number(period.end.month()) + u'月';
    return first + u"月–"_s + QString::number(period.end.year()) + u'年' + QString::number(period.end.month()) + u'月';
}

QString englishCount(int months)
{
    static const QStringList words{u"one"_s,   u"two"_s,   u"three"_s, u"four"_s, u"five"_s,   u"six"_s,
                                   u"seven"_s, u"eight"_s, u"nine"_s,  u"ten"_s,  u"eleven"_s, u"twelve"_s};
    return months >= 1 && months <= words.size() ? words.at(months - 1) : QString::number(months);
}

// Dates decide: what is neither a quarter nor runs from the start of the fiscal year keeps the book's own name.
QString japaneseName(const Period &period, int fiscalYearStartMonth)
{
    const FiscalQuarter quarter = FiscalQuarter::of(period, fiscalYearStartMonth);
    const int monthsBefore = (period.start.month() - fiscalYearStartMonth + 12) % 12;
    const bool endsWithAQuarter = (monthsBefore + period.months()) % 3 == 0;
    const bool isCumulative = monthsBefore == 0 && period.months() <= 12;
    if (!endsWithAQuarter || !(period.isQuarter() || isCumulative))
        return period.id;
    QString year = QString::number(quarter.fiscalYear) + u"年度"_s;
    if (period.months() == 12)
        return year;
    const QString name = year + u'第' + QString::number(quarter.quarter) + u"四半期"_s;
    return period.isQuarter() ? name : name + u"累計"_s;
}

} // namespace

PeriodFormat::PeriodFormat(const Words &words, int fiscalYearStartMonth)
    : m_words(words)
    , m_fiscalYearStartMonth(fiscalYearStartMonth)
{}

QString PeriodFormat::months(const Period &period) const
{
    return m_words.language() == Language::English ? englishMonths(period) : japaneseMonths(period);
}

QString PeriodFormat::day(const QDate &date) const
{
    if (m_words.language() == Language::English)
        return monthName(date.month(), QLocale::LongFormat) + u' ' + QString::number(date.day()) + u", "_s
               + QString::number(date.year());
    return QString::number(date.year()) + u'年' + QString::number(date.month()) + u'月' + QString::number(date.day())
           + u'日';
}

QString PeriodFormat::full(const Period &period) const
{
    if (m_words.language() == Language::Japanese)
        return japaneseName(period, m_fiscalYearStartMonth) + u'（' + japaneseMonths(period) + u'）';
    if (period.months() == 1)
        return m_words(QT_TRANSLATE_NOOP("Words", "%1 (month ended %2)")).arg(period.id, day(period.end));
    return m_words(QT_TRANSLATE_NOOP("Words", "%1 (%2 months ended %3)"))
        .arg(period.id, englishCount(period.months()), day(period.end));
}

QString PeriodFormat::fiscalYear(const Period &period) const
{
    const int year = FiscalQuarter::of(period, m_fiscalYearStartMonth).fiscalYear;
    const QDate end = QDate(year, m_fiscalYearStartMonth, 1).addYears(1).addDays(-1);
    if (m_words.language() == Language::English)
        return m_words(QT_TRANSLATE_NOOP("Words", "fiscal %1 (year ending %2)")).arg(QString::number(year), day(end));
    return QString::number(year) + u"年度（"_s + QString::number(end.year()) + u'年' + QString::number(end.month())
           + u"月期）"_s;
}

} // namespace models
