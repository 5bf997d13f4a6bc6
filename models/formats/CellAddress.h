#pragma once

#include <QPoint>
#include <QString>

#include <optional>

namespace models {

/// As large as a sheet of a workbook can be.
constexpr int mostSheetRows = 1'048'576;
constexpr int mostSheetColumns = 16'384;

/// What a spreadsheet writes over a column: 1 is "A", 28 is "AB".
[[nodiscard]] QString columnLetters(int number);

/// Column (x) and row (y) of "B12", both from 0; nothing for what names no cell of a sheet.
[[nodiscard]] std::optional<QPoint> cellFromAddress(QStringView address);

} // namespace models
