#pragma once

#include "tieout/TieOut.h"

namespace models {

/// Something shown of an exhibit or a statement that does not say the same in both languages.
struct UnlikeFigure
{
    QString shownIn; ///< id of the exhibit or statement
    QString conceptId;
    QString period;
    Measure measure = Measure::Amount;
    QString english; ///< as shown; empty: nothing there
    QString japanese;
};

/// What exhibits or statements show in one language held against what they show in the other.
struct TwinPages
{
    int pages = 0;
    int figures = 0; ///< cells with a figure, or a dash, in either language
    int same = 0;    ///< of these, the same fact shown in the same digits
    QList<UnlikeFigure> unlike;
};

/// Proof that both languages tell the same facts: those of the release's two editions, and those that the program shows
/// of them, figure by figure. Sentences are each language's own and may pick other figures; they are not looked at.
struct Equality
{
    int printedInBoth = 0; ///< figures of tables and statements that both editions print
    int printedSame = 0;   ///< of these, the same fact
    int englishOnly = 0;
    int japaneseOnly = 0;
    std::vector<Check> printedUnlike; ///< the checks of those that are not, and of those that one edition of two lacks

    TwinPages exhibits;   ///< charts, their companions and their tables
    TwinPages statements; ///< as computed
    TwinPages asPrinted;  ///< statements in the figures of each edition

    /// Whether the pages of both languages tell the same facts, but where the editions themselves do not.
    [[nodiscard]] bool holds() const;
};

/// Of the book's current period and unit, as its twin exports show it.
[[nodiscard]] Equality equalityOf(const TieOut &tieOut);

} // namespace models
