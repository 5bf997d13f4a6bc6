#pragma once

#include "SheetFigure.h"

namespace models::xlsx {

/// A printed figure as a spreadsheet holds it: a number in a format that shows exactly what is printed; or, where no
/// format can, as for a dash or a negative that rounds to zero, a text.
struct FigureCell
{
    std::optional<double> number;
    QString format;
};

/// `marks` are how a number looks that is typed over it and is negative.
[[nodiscard]] FigureCell figureCell(const QString &text, const FigureMarks &marks);

} // namespace models::xlsx
