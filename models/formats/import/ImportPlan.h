#pragma once

#include "book/Language.h"
#include "book/Period.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace models {

/// A column of figures in a table to be imported.
struct ImportColumn
{
    int column = 0;
    QString heading;              ///< as printed, of all header rows
    std::optional<Period> period; ///< one of the book, or a new one; none: its figures are not imported
    bool isBalance = false;       ///< its heading names a day

    bool operator==(const ImportColumn &) const = default;
};

/// How a table is to be read. Rows and columns count from 0; -1: there is none.
struct ImportPlan
{
    int firstHeaderRow = -1;
    int headerRow = -1; ///< the last one, which names the columns
    int firstRow = 0;
    int lastRow = -1;
    int labelEn = -1;
    int labelJa = -1;
    QList<ImportColumn> columns;
    QString unit;      ///< of all amounts of money; empty: nothing says it
    QString statement; ///< to which the figures are added; empty: a new table
    Text title;        ///< of the new table
    /// Whether periods longer than a quarter also bring the quarter in which they end, computed from them.
    bool asQuarters = false;

    [[nodiscard]] int labelColumn(Language language) const { return language == Language::English ? labelEn : labelJa; }
    bool operator==(const ImportPlan &) const = default;
};

/// What becomes of a row.
enum class RowUse {
    Undecided, ///< nobody knows yet what it is; nothing is imported as long as there is one
    Known,     ///< it is a concept of the book
    New,       ///< it becomes one
    Skipped,
};

/// A row of a table to be imported.
struct ImportRow
{
    int row = 0;         ///< of the sheet
    Text label;          ///< as printed, without footnote marks; a new one needs both languages
    QStringList figures; ///< as printed, one for each column of the plan
    RowUse use = RowUse::Undecided;
    QString conceptId; ///< of a known row

    [[nodiscard]] bool hasFigures() const;
    /// Whether its figures are imported once it is decided.
    [[nodiscard]] bool isUsed() const { return use == RowUse::Known || use == RowUse::New; }
    /// The label in one language, English before Japanese.
    [[nodiscard]] const QString &name() const { return label.en.isEmpty() ? label.ja : label.en; }
    bool operator==(const ImportRow &) const = default;
};

using ImportRows = QList<ImportRow>;

} // namespace models
