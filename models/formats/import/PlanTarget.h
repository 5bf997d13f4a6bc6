#pragma once

#include "ImportPlan.h"
#include "LabelIndex.h"
#include "TableCells.h"

namespace models {

/// Finds where the figures of a table belong, by what its rows mean.
class PlanTarget
{
public:
    /// All outlive it.
    PlanTarget(const Book &book, const TableCells &cells, const ImportPlan &plan);

    /// The statement in the same unit that has most of the rows that the book knows; of several the one with fewest
    /// others. Empty: none has.
    [[nodiscard]] QString statement() const;
    /// Whether a column that names a day holds amounts that flow: it does not say how long they flowed.
    [[nodiscard]] bool isDoubtful(const ImportColumn &column) const;

private:
    [[nodiscard]] QList<const Concept *> conceptsMeant(const LabelIndex &labels, const ImportColumn *column) const;

    const Book &m_book;
    const TableCells &m_cells;
    const ImportPlan &m_plan;
};

} // namespace models
