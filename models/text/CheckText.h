#pragma once

#include "NumberFormat.h"
#include "tieout/TieOut.h"

namespace models {

/// "Totals added up", 合計の検算
[[nodiscard]] QString checkKindText(CheckKind kind, const Words &words);
/// The same where there is little room: "Totals"
[[nodiscard]] QString checkKindShortText(CheckKind kind, const Words &words);
/// "agrees", "within rounding", "differs"
[[nodiscard]] QString verdictText(Verdict verdict, const Words &words);
/// What a finding is: "Last digit", "Editions differ", "Label missing", "Differs".
[[nodiscard]] QString findingText(const Check &check, const Words &words);
/// "EN", "JP"
[[nodiscard]] QString editionMark(Language edition);

/// What a check says, in words and figures.
struct CheckTexts
{
    QString item; ///< "Total revenues, YoY"
    QString period;
    QString where;   ///< "Table 8"
    QString edition; ///< "EN", "JP"; both where they print the same
    QString printed;
    QString computed;   ///< what follows from the other figures; of the editions, the other one's figure
    QString difference; ///< printed - computed
    QString formula;    ///< in figures; empty where nothing was computed
    QString range;      ///< "between 14.13% and 14.24%": what rounding allows; empty where nothing was computed
};

[[nodiscard]] CheckTexts checkTexts(const TieOut &tieOut, const Check &check, const NumberFormat &format);

/// A finding in one sentence: "Table 8 (JP) prints Adjusted EBITDA, YoY as 249.0%; recomputed 249.2%".
[[nodiscard]] QString findingSentence(const TieOut &tieOut, const Check &check, const NumberFormat &format);

/// A figure that a check rests on.
struct CheckedPlace
{
    QString where;  ///< "Appendix 1 (EN)"
    QString item;   ///< "Total revenues 3Q03"
    QString figure; ///< as printed, with its unit
    const Fact *fact = nullptr;
};

/// Where the figures of a check are printed, the one in question first. The facts live as long as the book.
[[nodiscard]] QList<CheckedPlace> checkedPlaces(const TieOut &tieOut, const Check &check, const NumberFormat &format);

} // namespace models
