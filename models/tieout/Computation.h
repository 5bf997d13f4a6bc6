#pragma once

#include "Check.h"
#include "FigureIndex.h"

namespace models {

/// What a figure is held against: a formula over printed figures, see Derivation.
struct Computation
{
    Formula formula = Formula::Sum;
    std::vector<const Fact *> operands;               ///< of the book, or kept below
    std::vector<int> weights;                         ///< of a sum
    std::vector<std::shared_ptr<const Fact>> derived; ///< operands that nobody prints

    void add(const Fact &fact, int weight = 1)
    {
        operands.push_back(&fact);
        weights.push_back(weight);
    }
};

/// What comes of it.
struct Evaluation
{
    Verdict verdict = Verdict::Agrees;
    Decimal printed;       ///< in the base of its unit
    Decimal computed;      ///< from the figures as they are printed, to the printed precision
    Interval interval;     ///< from what they may stand for
    qint64 lastPlaces = 0; ///< printed - computed
};

/// Nothing where the figures do not say: one has no value, or the divisor may be zero.
[[nodiscard]] std::optional<Evaluation> evaluate(const Book &book, const FigureIndex &figures, const Fact &printed,
                                                 const Computation &computation);

} // namespace models
