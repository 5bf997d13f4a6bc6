#include "FigureCell.h"

#include "NumberFormatCode.h"
#include "text/NumberParser.h"

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

constexpr int digitsInFile = 16; // as the library writes numbers

bool showsExactly(const FigureCell &cell, const QString &text)
{
    const QString stored = QString::number(*cell.number, 'G', digitsInFile);
    return NumberFormatCode(cell.format).number(stored, false) == text;
}

} // namespace

FigureCell figureCell(const QString &text, const FigureMarks &marks)
{
    constexpr int toFraction = -2;
    const auto figure = parseFigure(text);
    if (!figure || figure->kind != FigureKind::Number)
        return {};
    const SheetFigure shown = sheetFigure({text, figure->value, figure->percent}, marks);
    if (!shown.hasPlaces())
        return {};
    const Decimal value = figure->percent ? figure->value.scaledBy(toFraction) : figure->value;
    const FigureCell cell{value.toPlain().toDouble(), shown.format()};
    return showsExactly(cell, text) ? cell : FigureCell();
}

} // namespace models::xlsx
