#pragma once

#include "Words.h"
#include "book/Period.h"

namespace models {

/// How periods read in one language. Everything follows from the dates and the month in which the fiscal year starts.
class PeriodFormat
{
public:
    PeriodFormat(const Words &words, int fiscalYearStartMonth);

    /// "Oct–Dec 2003", 2003年10–12月
    [[nodiscard]] QString months(const Period &period) const;
    /// "3Q03 (three months ended December 31, 2003)", 2003年度第3四半期（2003年10–12月）
    [[nodiscard]] QString full(const Period &period) const;
    /// "December 31, 2003", 2003年12月31日
    [[nodiscard]] QString day(const QDate &date) const;
    /// "fiscal 2003 (year ending March 31, 2004)", 2003年度（2004年3月期）
    [[nodiscard]] QString fiscalYear(const Period &period) const;

private:
    Words m_words;
    int m_fiscalYearStartMonth;
};

} // namespace models
