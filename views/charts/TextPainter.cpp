#include "TextPainter.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace views {

bool needsOutlines(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::SVG;
}

void drawTextLine(QPainter *painter, const QPointF &baseline, const QString &text)
{
    if (!needsOutlines(*painter))
        return painter->drawText(baseline, text);
    QPainterPath outlines;
    outlines.addText(baseline, painter->font(), text);
    painter->fillPath(outlines, painter->pen().brush());
}

void drawTextLine(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    if (!needsOutlines(*painter)) {
        painter->drawText(rect, int(alignment | Qt::AlignVCenter), text);
        return;
    }
    const QFontMetricsF metrics(painter->font());
    const qreal room = rect.width() - metrics.horizontalAdvance(text);
    const qreal x = alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0;
    drawTextLine(painter, rect.topLeft() + QPointF(x, (rect.height() - metrics.height()) / 2 + metrics.ascent()), text);
}

} // namespace views
