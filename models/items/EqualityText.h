#pragma once

#include "Equality.h"
#include "text/Words.h"

namespace models {

/// How many figures of a kind are the same fact in both languages.
struct EqualityCount
{
    QString what; ///< "44 exhibits with their tables"
    int figures = 0;
    int same = 0;

    [[nodiscard]] int unlike() const { return figures - same; }
};

/// Those of the release's editions first, then those shown by the program.
[[nodiscard]] QList<EqualityCount> equalityCounts(const Equality &equality, const Words &words);

/// What they prove, and how many figures only one edition prints.
[[nodiscard]] QStringList equalitySentences(const Equality &equality, const Words &words);

} // namespace models
