#pragma once

#include "book/Decimal.h"

namespace models {

enum class FigureKind { Blank, Dash, Number };

/// What a cell or a person's typing says.
struct ParsedFigure
{
    FigureKind kind = FigureKind::Blank;
    Decimal value;
    bool percent = false;
};

/// Understands ▲ △ ( ) - − as minus, full-width characters, ￥ ¥ 円, commas by three, %, and the dashes that
/// stand for "does not exist". Nothing for anything else: a doubtful figure is no figure.
[[nodiscard]] std::optional<ParsedFigure> parseFigure(QStringView text);

} // namespace models
