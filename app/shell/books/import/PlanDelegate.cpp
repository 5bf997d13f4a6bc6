#include "PlanDelegate.h"

#include "text/NumberParser.h"

using views::ColorRole;

namespace app {

PlanDelegate::PlanDelegate(const views::ViewState *state, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_state(state)
{}

void PlanDelegate::setPlan(const models::ImportPlan &plan, const models::ImportRows &rows)
{
    m_plan = plan;
    m_rows.clear();
    m_figures.clear();
    for (const models::ImportRow &row : rows)
        if (row.use != models::RowUse::Skipped)
            m_rows.insert(row.row);
    for (const models::ImportColumn &column : plan.columns)
        if (column.period)
            m_figures.insert(column.column);
}

std::optional<ColorRole> PlanDelegate::fillOf(int row, int column) const
{
    const bool isLabel = column == m_plan.labelEn || column == m_plan.labelJa;
    const bool isHeader = m_plan.headerRow >= 0 && row >= m_plan.firstHeaderRow && row <= m_plan.headerRow;
    if (isHeader)
        return m_figures.contains(column) ? ColorRole::SelectionLine : ColorRole::Head;
    if (m_rows.contains(row) && isLabel)
        return ColorRole::Head;
    if (m_rows.contains(row) && m_figures.contains(column))
        return ColorRole::SelectionFill;
    return std::nullopt;
}

void PlanDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto fill = fillOf(index.row(), index.column());
    const bool isHeading = fill == ColorRole::SelectionLine;
    const ColorRole ink = isHeading ? ColorRole::OnAccent : fill ? ColorRole::Ink1 : ColorRole::Ink3;
    option->palette.setColor(QPalette::Text, m_state->theme().color(ink));
    if (fill)
        option->backgroundBrush = m_state->theme().color(*fill);
    const auto figure = models::parseFigure(option->text);
    if (figure && figure->kind != models::FigureKind::Blank)
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
}

} // namespace app
