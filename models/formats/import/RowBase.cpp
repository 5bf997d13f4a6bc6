#include "RowBase.h"

#include "text/NumberParser.h"

#include <algorithm>

namespace models {

namespace {

QString percentUnitOf(const Book &book)
{
    const QList<Unit> &units = book.content().units;
    const auto found = std::ranges::find(units, UnitKind::Percent, &Unit::kind);
    return found == units.end() ? QString() : found->id;
}

bool isPercentOrNone(const QString &text)
{
    const auto figure = parseFigure(text);
    return figure && (figure->kind != FigureKind::Number || figure->percent);
}

} // namespace

QString baseOfNewRow(const Book &book, const ImportPlan &plan, const ImportRow &row)
{
    if (!row.hasFigures())
        return {};
    const QString percent = percentUnitOf(book);
    const bool isPercent = !percent.isEmpty() && std::ranges::all_of(row.figures, isPercentOrNone);
    const Unit *unit = book.unit(isPercent ? percent : plan.unit);
    return unit ? unit->base : QString();
}

bool isRatioRow(const Book &book, const ImportPlan &plan, const ImportRow &row)
{
    const Concept *known = book.item(row.conceptId);
    const Unit *percent = book.unit(percentUnitOf(book));
    const QString base = row.use == RowUse::New ? baseOfNewRow(book, plan, row) : known ? known->base : QString();
    return percent && base == percent->base;
}

} // namespace models
