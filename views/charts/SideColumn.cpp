#include "SideColumn.h"

#include "TextItem.h"
#include "analysis/Analysis.h"
#include "text/MeasureNames.h"
#include "theme/Fonts.h"

#include <algorithm>

using models::Measure;

namespace views {

namespace {

models::Fact changeAt(const models::ExhibitModel &model, int row, Measure measure)
{
    const models::Comparison comparison = models::comparisonOf(*model.book(), model.currentPeriod());
    const models::Period *base = measure == Measure::YoY ? comparison.yearAgo : comparison.previous;
    return base ? models::change(*model.book(), model.conceptAt(row)->id, model.currentPeriod(), base->id, measure)
                : models::Fact();
}

QString changeText(const models::ExhibitModel &model, const models::Fact &change)
{
    const models::NumberFormat &format = model.format();
    const bool isMultiple = change.value && models::multiple(*model.book(), change);
    return isMultiple ? format.changeInWords(*model.book(), change) : format.figure(*model.book(), change, nullptr);
}

ColorRole inkOf(const models::ExhibitModel &model, const models::Fact &change)
{
    const models::Concept *item = model.book()->item(change.conceptId);
    const models::Effect effect = item ? models::effectOf(*item, change) : models::Effect::Neutral;
    return effect == models::Effect::Good  ? ColorRole::Good
           : effect == models::Effect::Bad ? ColorRole::Bad
                                           : ColorRole::Ink2;
}

SideColumn changeColumn(const models::ExhibitModel &model, Measure measure)
{
    SideColumn column;
    column.heading = models::measureHeading(model.format().words(), measure, nullptr);
    for (int row = 0; row < model.rowCount(); ++row) {
        const models::Fact change = changeAt(model, row, measure);
        column.texts.append(changeText(model, change));
        column.inks.append(inkOf(model, change));
    }
    return column;
}

SideColumn shareColumn(const models::ExhibitModel &model)
{
    SideColumn column;
    column.inks.fill(ColorRole::Ink2, model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        const models::Fact share = models::share(*model.book(), model.conceptAt(row)->id, model.exhibit()->total,
                                                 model.currentPeriod(), Measure::PercentOfRevenues);
        column.texts.append(model.format().figure(*model.book(), share, nullptr));
    }
    return column;
}

} // namespace

QList<SideColumn> sideColumnsOf(const models::ExhibitModel &model, const ChartMetrics &metrics)
{
    // A chart of shares has its shares inside, and changes of amounts are none of shares.
    if (model.exhibit()->total.isEmpty() || model.exhibit()->kind == models::ExhibitKind::StackedShares)
        return {};
    QList<SideColumn> columns;
    if (metrics.sideColumns == SideColumns::Share)
        columns = {shareColumn(model)};
    else
        columns = {changeColumn(model, Measure::YoY), changeColumn(model, Measure::QoQ)};
    columns.removeIf([](const SideColumn &column) { return std::ranges::all_of(column.texts, &QString::isEmpty); });
    for (SideColumn &column : columns) {
        column.width = textWidth(column.heading, uiFont(metrics.name, true));
        for (const QString &text : column.texts)
            column.width = std::max(column.width, textWidth(text, uiFont(metrics.name, true)));
    }
    return columns;
}

} // namespace views
