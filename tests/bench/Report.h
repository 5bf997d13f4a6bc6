#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <functional>

namespace bench {

/// Prints one line a result: what, how long, the bound, and how it compares.
class Report
{
public:
    void heading(const QString &text) const;
    void add(const QString &what, double milliseconds) const;
    /// A time with the most it may be.
    void add(const QString &what, double milliseconds, double most) const;
    /// A time beside that of plain Qt doing the same work; 0 for no bound.
    void compare(const QString &what, double milliseconds, double plain, double mostTimes = 0) const;
    /// A time beside that of another program, and how many times faster it must be.
    void faster(const QString &what, double milliseconds, double other, double leastTimes) const;
    void note(const QString &text) const;
};

[[nodiscard]] double median(QList<double> values);

/// Median of the milliseconds that the work takes.
[[nodiscard]] double medianTime(int runs, const std::function<void()> &work);

void measureStart(const Report &report);
void measureWindow(const Report &report);
void measureTalk(const Report &report);
void measureOutlets(const Report &report);
void measureSpreadsheet(const Report &report);
void measureBooks(const Report &report);
void measureTieOut(const Report &report);

} // namespace bench
