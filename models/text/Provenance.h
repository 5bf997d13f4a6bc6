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

} // namespace models
