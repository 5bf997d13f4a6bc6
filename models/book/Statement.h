#pragma once

#include "Fact.h"
#include "Language.h"

#include <QList>
#include <QStringList>

namespace models {

enum class StatementKind { Statement, Table };
/// A grand total closes its statement: net income, total assets, cash at the end.
enum class RowRole { Heading, Item, Subtotal, Total, GrandTotal };

/// A line as printed. Rows form a tree; a total stands beside its heading, not under it.
struct Row
{
    QString conceptId;
    int parent = -1; ///< index of the parent row, -1 at the top
    RowRole role = RowRole::Item;
    Text label;        ///< as printed in this table, without footnote marks
    QString unit;      ///< where it differs from the statement's
    QStringList notes; ///< ids of the footnotes on this row
    /// Editions that leave this heading out; there the label is the concept's name.
    QList<Language> unprinted;

    bool operator==(const Row &) const = default;
};

/// A printed column of figures. The period of a change is the newer one.
struct Column
{
    QString period;
    Measure measure = Measure::Amount;

    bool operator==(const Column &) const = default;
    friend size_t qHash(const Column &column, size_t seed = 0)
    {
        return qHashMulti(seed, column.period, int(column.measure));
    }
};

/// The period heading over a period's columns, exactly as printed.
struct PeriodHeading
{
    QString period;
    Text text;

    bool operator==(const PeriodHeading &) const = default;
};

/// A statement or table as printed: an ordered tree of concepts, its columns and its notes.
struct Statement
{
    QString id;
    StatementKind kind = StatementKind::Statement;
    QString unit;
    QString translationUnit; ///< of the dollar column, where there is one
    QString shareOf;         ///< concept of which percentages are shares; may be empty
    QList<Language> editions;
    Text title;
    Text tab;     ///< short name on a tab
    Text caption; ///< name in a source line
    QStringList notes;
    QList<PeriodHeading> headings;
    QList<Row> rows;
    QList<Column> columns;

    [[nodiscard]] bool isPrintedIn(Language edition) const { return editions.contains(edition); }
    [[nodiscard]] int rowOf(QStringView conceptId) const; ///< -1 if it has no such row
    bool operator==(const Statement &) const = default;
};

} // namespace models
