#pragma once

#include <QPointF>

class QFont;
class QPainter;
class QRectF;
class QString;

namespace views {

/// Draws one line of text in the painter's font and pen. Into an SVG go the outlines of its letters: a reader without
/// the font, or with another one of that name, would set other widths.
void drawTextLine(QPainter *painter, const QPointF &baseline, const QString &text);

/// In the middle of the rectangle's height, at the side or in the centre that the alignment names.
void drawTextLine(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

[[nodiscard]] bool needsOutlines(const QPainter &painter);

} // namespace views
