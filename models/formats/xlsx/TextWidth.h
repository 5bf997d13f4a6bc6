#pragma once

#include <QString>

namespace models::xlsx {

/// How wide a text is, in digits of the font: Chinese and Japanese characters count two.
[[nodiscard]] double textUnits(const QString &text);
[[nodiscard]] double longestWordUnits(const QString &text);

/// Lines that a text takes, wrapped, in a cell of that width.
[[nodiscard]] int linesOf(const QString &text, double units);

/// Of a row with so many lines, in points, at least the usual one and at most what spreadsheets allow.
[[nodiscard]] double rowHeight(int lines, int points);

inline constexpr double usualRowHeight = 15;

} // namespace models::xlsx
