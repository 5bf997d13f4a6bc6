#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace models {

enum class CellKind {
    Text,
    Label,     ///< two columns, one a language
    List,      ///< words separated by blanks
    Choice,    ///< one of a few words
    Reference, ///< an id that another sheet defines in its first column
    Integer,
    Figure,
    Date,
};

/// What stands in a column of a book's sheet.
struct SheetColumn
{
    QLatin1StringView name;
    CellKind kind = CellKind::Text;
    QLatin1StringView target = {};      ///< of a reference: the sheet
    QStringList (*choices)() = nullptr; ///< of a choice
};

/// A sheet as it is written: its columns in their order.
struct SheetLayout
{
    QLatin1StringView name;
    std::span<const SheetColumn> columns;

    [[nodiscard]] QStringList header() const;
};

/// All sheets but those of the statements, in the order in which they are written.
[[nodiscard]] std::span<const SheetLayout> bookLayout();
/// Of the sheet with that name, which there is.
[[nodiscard]] const SheetLayout &layoutOf(QLatin1StringView sheet);

/// The columns before the figures of a statement.
[[nodiscard]] const SheetLayout &rowLayout();

/// What stands in the column `value` of the sheet `book`, in the row of that key.
[[nodiscard]] SheetColumn valueOf(QStringView key);

} // namespace models
