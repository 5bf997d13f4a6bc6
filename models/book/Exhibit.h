#pragma once

#include "Language.h"

#include <QStringList>

namespace models {

enum class ExhibitKind { StackedColumns, Variance };

/// The definition of an exhibit: a chart with its table, message and source line.
struct Exhibit
{
    QString id;
    QString page;
    ExhibitKind kind = ExhibitKind::StackedColumns;
    QStringList concepts; ///< the series, first on top
    QString total;        ///< concept of the whole; may be empty
    QString table;        ///< statement whose rows make the exhibit's table
    QStringList sources;  ///< statements named in the source line
    Text title;           ///< what is shown
    Text message;         ///< sentence templates, first that resolves wins; see Message.h
    Text note;

    bool operator==(const Exhibit &) const = default;
};

/// A page of the dashboard.
struct Page
{
    QString id;
    QString icon;
    QString table; ///< statement docked under the exhibits; may be empty
    Text title;

    bool operator==(const Page &) const = default;
};

} // namespace models
