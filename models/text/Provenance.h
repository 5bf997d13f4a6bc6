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

[[nodiscard]] Provenance provenanceOf(const Book &book, const Fact &fact, const Unit *unit,
                                      const NumberFormat &format);

/// The line under every exhibit: "Source: 3Q03 results release, Table 1 · Consolidated, U.S. GAAP, Unaudited".
[[nodiscard]] QString sourceLine(const Book &book, const QStringList &statements, const Words &words);

} // namespace models
