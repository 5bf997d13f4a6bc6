#pragma once

#include "book/Book.h"

namespace models {

inline constexpr CheckKind checkKinds[]
    = {CheckKind::Totals,  CheckKind::Statements, CheckKind::Balances, CheckKind::SameFact,
       CheckKind::Shares,  CheckKind::Changes,    CheckKind::Ratios,   CheckKind::Translation,
       CheckKind::Periods, CheckKind::Editions,   CheckKind::Labels,   CheckKind::Headings};

/// "totals", "same_fact" ... as in books and on the command line.
[[nodiscard]] QString checkKindName(CheckKind kind);

enum class Verdict {
    Agrees,   ///< what is printed follows exactly from what else is printed
    Rounding, ///< it may follow from the figures behind what is printed
    Differs,  ///< it cannot
};

/// "agrees", "rounding", "differs"
[[nodiscard]] QString verdictName(Verdict verdict);

/// One figure held against others. Small, as there are many; what it was computed from is computed anew when asked for.
struct Check
{
    CheckKind kind = CheckKind::Totals;
    Verdict verdict = Verdict::Agrees;
    int fact = -1;      ///< index of the figure in the book's facts; -1: a label or a heading is checked
    int reference = -1; ///< index of the calculation, of the fact held against it, or of the statement
    int row = -1;       ///< of a label; of a heading its place among those of the statement
    Language edition = Language::English; ///< of a heading
    qint64 lastPlaces = 0;                ///< printed - computed, in ones of the last place printed

    /// Off by one in the last place: a figure cut instead of rounded, or forced so that a column adds up. Between the
    /// editions nothing explains even that.
    [[nodiscard]] bool isLastDigit() const
    {
        return verdict == Verdict::Differs && kind != CheckKind::Editions && (lastPlaces == 1 || lastPlaces == -1);
    }
    /// Differs by more than that.
    [[nodiscard]] bool isMistake() const { return verdict == Verdict::Differs && !isLastDigit(); }
    bool operator==(const Check &) const = default;
};

} // namespace models
