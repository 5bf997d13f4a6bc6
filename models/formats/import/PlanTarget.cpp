#include "PlanTarget.h"

#include <algorithm>

namespace models {

PlanTarget::PlanTarget(const Book &book, const TableCells &cells, const ImportPlan &plan)
    : m_book(book)
    , m_cells(cells)
    , m_plan(plan)
{}

// Of rows with figures, in one column or, if that is null, in any.
QList<const Concept *> PlanTarget::conceptsMeant(const LabelIndex &labels, const ImportColumn *column) const
{
    QList<const Concept *> meant;
    for (int row = m_plan.firstRow; row <= m_plan.lastRow; ++row) {
        const auto hasFigure = [&](const ImportColumn &each) { return !m_cells.text(row, each.column).isEmpty(); };
        if (column ? !hasFigure(*column) : std::ranges::none_of(m_plan.columns, hasFigure))
            continue;
        Text label;
        if (m_plan.labelEn >= 0)
            label.en = m_cells.text(row, m_plan.labelEn);
        if (m_plan.labelJa >= 0)
            label.ja = m_cells.text(row, m_plan.labelJa);
        if (const Concept *item = m_book.item(labels.conceptOf(label, true)))
            meant.append(item);
    }
    return meant;
}

QString PlanTarget::statement() const
{
    const QList<const Concept *> meant = conceptsMeant(LabelIndex(m_book, {}, m_plan.unit), nullptr);
    QString best;
    std::pair<qsizetype, qsizetype> bestFit;
    for (const Statement &statement : m_book.content().statements) {
        if (statement.unit != m_plan.unit)
            continue;
        QSet<QStringView> printed;
        for (const Row &row : statement.rows)
            printed.insert(row.conceptId);
        const auto known
            = std::ranges::count_if(meant, [&](const Concept *item) { return printed.contains(item->id); });
        const std::pair<qsizetype, qsizetype> fit{known, -statement.rows.size()};
        if (2 * known <= meant.size() || (!best.isEmpty() && fit <= bestFit))
            continue;
        bestFit = fit;
        best = statement.id;
    }
    return best;
}

bool PlanTarget::isDoubtful(const ImportColumn &column) const
{
    if (!column.isBalance)
        return false;
    const LabelIndex labels(m_book, m_plan.statement, m_plan.unit);
    return std::ranges::any_of(conceptsMeant(labels, &column),
                               [](const Concept *item) { return item->periodType == PeriodType::Duration; });
}

} // namespace models
