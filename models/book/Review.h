#pragma once

#include "Fact.h"

#include <QList>

namespace models {

/// What is compared with what when a book is tied out.
enum class CheckKind {
    Totals,      ///< a total with its parts
    Statements,  ///< a figure with what other statements make of it
    Balances,    ///< an opening balance with the one at the end of the period before
    SameFact,    ///< one fact in several places, units and precisions
    Shares,      ///< percentages of revenues and of assets
    Changes,     ///< YoY and QoQ
    Ratios,      ///< margins, per-share figures and other quotients
    Translation, ///< the currency of convenience at the book's rate
    Periods,     ///< a longer period with the quarters in it
    Editions,    ///< the Japanese with the English edition, fact by fact
    Labels,      ///< a row named in both languages
    Headings,    ///< the date over a column
};

/// A finding that somebody has looked at and lets stand. It is about one printed figure, and no longer holds when that
/// is printed otherwise.
struct Review
{
    CheckKind kind = CheckKind::Totals;
    QString statement; ///< empty: in the running text
    Language edition = Language::English;
    QString conceptId; ///< empty of a heading
    QString period;    ///< empty of a label
    Measure measure = Measure::Amount;
    QString text; ///< as printed; empty of a label
    QString note; ///< why, in whatever language it was written

    [[nodiscard]] bool isOfSame(const Review &other) const;
    bool operator==(const Review &) const = default;
};

/// With this one; an earlier review of the same finding goes.
[[nodiscard]] QList<Review> withReview(QList<Review> reviews, const Review &review);
/// Without any of the same finding.
[[nodiscard]] QList<Review> withoutReview(QList<Review> reviews, const Review &review);

} // namespace models
