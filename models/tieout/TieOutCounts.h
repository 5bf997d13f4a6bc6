#pragma once

#include "TieOut.h"

#include <array>

namespace models {

/// How many checks there are, by kind and verdict.
class TieOutCounts
{
public:
    struct OfKind
    {
        int agree = 0;
        int rounding = 0;
        int differ = 0;   ///< reviewed ones included
        int reviewed = 0; ///< of those that differ
        int lastDigit = 0;

        [[nodiscard]] int all() const { return agree + rounding + differ; }
        [[nodiscard]] int open() const { return differ - reviewed; }
    };

    TieOutCounts() = default;
    explicit TieOutCounts(const TieOut &tieOut);

    [[nodiscard]] const OfKind &of(CheckKind kind) const { return m_kinds[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const OfKind &all() const { return m_all; }

private:
    std::array<OfKind, std::size(checkKinds)> m_kinds;
    OfKind m_all;
};

} // namespace models
