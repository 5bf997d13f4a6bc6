#include "SlideNumber.h"

#include "theme/Fonts.h"

#include <algorithm>

namespace views {

TextItem *newSlideNumber(const QString &number, const QSizeF &size, const ChartMetrics &metrics, const Theme &theme,
                         QGraphicsItem *parent)
{
    constexpr qreal share = 20.0 / 24; // of the source line's type
    auto *text = new TextItem(number, uiFont(std::max(1, qRound(metrics.source * share))), theme.color(ColorRole::Ink3),
                              parent);
    text->setPos(size.width() - metrics.paddingX - text->width(),
                 size.height() - metrics.paddingBottom - text->height());
    return text;
}

qreal roomForNumber(const TextItem &number, const ChartMetrics &metrics)
{
    return number.text().isEmpty() ? 0 : number.width() + metrics.source;
}

} // namespace views
