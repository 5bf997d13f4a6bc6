#pragma once

#include "Fact.h"
#include "Language.h"

#include <QStringList>

namespace models {

enum class ExhibitKind {
    Columns,        ///< one series over time, its companion's figure under each value
    StackedColumns, ///< a mix, in amounts
    StackedShares,  ///< the same in percent of the total
    Variance,       ///< differences by item
    Bridge,         ///< from one figure to another within a period
    PeriodBridge,   ///< from a figure a period ago to the same figure now
    Multiples,      ///< small columns side by side, one a concept, on one scale
    Lines,          ///< many periods, a name at each line's end
    Tile,           ///< one figure in large
};

/// A column of a bridge: a total that stands on zero, or a step that adds or, with weight -1, subtracts.
struct ExhibitStep
{
    QString conceptId;
    int weight = 1;
    bool isTotal = false;

    bool operator==(const ExhibitStep &) const = default;
};

/// The definition of an exhibit: a chart with its table, message and source line.
struct Exhibit
{
    QString id;
    QString page;
    ExhibitKind kind = ExhibitKind::StackedColumns;
    QStringList concepts;     ///< the series, first on top
    QList<ExhibitStep> steps; ///< of a bridge, in order
    QString total;            ///< concept of the whole; may be empty
    QString companion;        ///< concept told under each value; may be empty
    /// Of a bridge: of the period a year ago or the quarter before instead of the current one. Of a bridge between
    /// periods: from which it leads; nothing leaves the choice to the reader.
    std::optional<Measure> base;
    QString table;       ///< statement whose rows make the exhibit's table
    QStringList sources; ///< statements named in the source line
    Text title;          ///< what is shown
    Text message;        ///< sentence templates, first that resolves wins; see Message.h
    Text note;

    bool operator==(const Exhibit &) const = default;
};

/// A page of the dashboard.
struct Page
{
    QString id;
    QString icon;
    QString table;           ///< statement docked under the exhibits; may be empty
    bool highlights = false; ///< whether the release's highlights stand beside the exhibits
    Text title;
    Text headline; ///< sentence templates over the page; may be empty

    bool operator==(const Page &) const = default;
};

} // namespace models
