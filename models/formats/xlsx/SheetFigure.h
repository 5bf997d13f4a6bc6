#pragma once

#include "items/Grid.h"
#include "text/NumberFormat.h"

namespace models::xlsx {

/// What marks a negative and what follows points, in one language and house style.
struct FigureMarks
{
    QString beforeNegative;
    QString afterNegative;
    QString beforePoints;
    QString afterPoints;

    [[nodiscard]] static FigureMarks of(const NumberFormat &format);
};

/// A figure as a spreadsheet takes it: the number, a percentage as a fraction, and the number format in which it reads
/// exactly as it is shown. Without value it is a text.
struct SheetFigure
{
    std::optional<Decimal> value;
    /// The format's sections for positive, negative and zero; of a figure that no such format can show, such as a
    /// negative that rounds to zero, all are its very text.
    QString positive;
    QString negative;
    QString zero;

    [[nodiscard]] QString format() const;
    /// Whether the format has places for digits, and so shows other numbers too.
    [[nodiscard]] bool hasPlaces() const { return value && positive != negative; }
    /// The section that shows this figure.
    [[nodiscard]] QString section() const;
};

[[nodiscard]] SheetFigure sheetFigure(const GridCell &cell, const FigureMarks &marks);

/// The format in which most of the figures read as they do in their cells; empty: there are no figures.
[[nodiscard]] SheetFigure commonFormat(const QList<SheetFigure> &figures);

} // namespace models::xlsx
