#pragma once

#include "NumberFormat.h"

namespace models {

/// Where a figure comes from, in words.
struct Provenance
{
    QString heading; ///< "Source of 9,633"
    QString text;    ///< printed: where, under which label; computed: from what, by which formula
    QString printed; ///< what the release prints for the same change, where that differs in form; may be empty
};

[[nodiscard]] Provenance provenanceOf(const Book &book, const Fact &fact, const Unit *unit, const NumberFormat &format);

/// How a fact was computed, in figures: "(1,218 − 349) ÷ 349"; empty for a printed one. Units are named where figures
/// in several would read as nonsense.
[[nodiscard]] QString formulaText(const Book &book, const Fact &fact, const NumberFormat &format);

/// Where a printed figure stands: "Appendix 1", "text of the release", "release of August 12, 2003".
[[nodiscard]] QString captionOf(const Book &book, const Fact &fact, const Words &words);

} // namespace models
