#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace models {

/// Which of its two calendar years a fiscal year is called after: FY03 is the year to March 2004 or to March 2003.
enum class YearNaming { ByStart, ByEnd };

/// How a company counts its years. 年度 is always counted by the start, 2004年3月期 by the end.
struct FiscalCalendar
{
    int startMonth = 1;
    YearNaming naming = YearNaming::ByStart;

    bool operator==(const FiscalCalendar &) const = default;
};

/// What a column's heading says of time: a stretch, or a day at whose end balances were struck.
struct HeadingPeriod
{
    QDate start; ///< null: a day
    QDate end;
    bool isCumulative = false; ///< longer than a quarter, from the beginning of a fiscal year

    [[nodiscard]] bool isInstant() const { return !start.isValid(); }
    bool operator==(const HeadingPeriod &) const = default;
};

/// Understands 3Q03, FY2003 Q3, 2003年度第3四半期, 2004年3月期 第3四半期累計, "Oct–Dec 2003", "Nine months ended
/// December 31, 2003", 2003年12月31日現在, 9M03 and their like, in any width and with line breaks. Nothing for anything
/// else, a forecast and a change among it, and where it may mean more than one thing: a doubtful period is none.
[[nodiscard]] std::optional<HeadingPeriod> periodOfHeading(const QString &heading, const FiscalCalendar &calendar);

} // namespace models
