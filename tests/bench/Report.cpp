#include "Report.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

void line(const QString &what, const QString &time, const QString &bound, const QString &comparison)
{
    const QString text
        = what.leftJustified(52) + time.rightJustified(9) + bound.rightJustified(8) + u"   "_s + comparison;
    std::puts(qPrintable(text));
    std::fflush(stdout);
}

QString number(double value, int decimals = 1)
{
    return QString::number(value, 'f', decimals);
}

QString verdict(double value, double most)
{
    return value <= most ? u"within"_s : u"MISSED"_s;
}

} // namespace

void Report::heading(const QString &text) const
{
    line(text, u"ms"_s, u"bound"_s, {});
}

void Report::add(const QString &what, double milliseconds) const
{
    line(u"  "_s + what, number(milliseconds), {}, {});
}

void Report::add(const QString &what, double milliseconds, double most) const
{
    line(u"  "_s + what, number(milliseconds), number(most, 0),
         u"%1 of bound  %2"_s.arg(number(milliseconds / most, 2), verdict(milliseconds, most)));
}

void Report::compare(const QString &what, double milliseconds, double plain, double mostTimes) const
{
    const double times = milliseconds / plain;
    QString outcome = u"%1 x plain Qt's %2"_s.arg(number(times, 2), number(plain));
    if (mostTimes > 0)
        outcome += u"  "_s + verdict(times, mostTimes);
    line(u"  "_s + what, number(milliseconds), mostTimes > 0 ? QString(number(mostTimes) + u" x"_s) : QString(),
         outcome);
}

void Report::faster(const QString &what, double milliseconds, double other, double leastTimes) const
{
    const double times = other / milliseconds;
    line(u"  "_s + what, number(milliseconds), number(leastTimes, 0) + u" x"_s,
         u"%1 x faster than %2  %3"_s.arg(number(times), number(other),
                                          times >= leastTimes ? u"within"_s : u"MISSED"_s));
}

void Report::note(const QString &text) const
{
    line(u"  "_s + text, {}, {}, {});
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

double medianTime(int runs, const std::function<void()> &work)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

} // namespace bench
