#pragma once

#include "PageFormat.h"

#include <QRectF>

namespace views {

/// Margins and type sizes of a page in its own layout units. They are given for A4 landscape; narrower pages have
/// somewhat smaller type, though not as much smaller as they are narrow.
class PaperMetrics
{
public:
    explicit PaperMetrics(const PageFormat &format);

    [[nodiscard]] const QSizeF &size() const { return m_size; }
    [[nodiscard]] qreal factor() const { return m_factor; }
    [[nodiscard]] qreal scaled(qreal length) const { return length * m_factor; }
    [[nodiscard]] int pixels(int size) const { return qMax(1, qRound(size * m_factor)); }

    [[nodiscard]] qreal side() const { return scaled(84); }
    [[nodiscard]] qreal width() const { return m_size.width() - 2 * side(); }
    [[nodiscard]] qreal headLine() const { return scaled(92); }
    [[nodiscard]] qreal bodyTop() const { return scaled(118); }
    /// The lowest a text may reach.
    [[nodiscard]] qreal bottom() const { return m_size.height() - scaled(46); }

    [[nodiscard]] int head() const { return pixels(20); }
    [[nodiscard]] int foot() const { return pixels(18); }
    [[nodiscard]] int message() const { return pixels(36); }
    [[nodiscard]] int table() const { return pixels(20); }
    [[nodiscard]] int statement() const { return pixels(17); }
    [[nodiscard]] int note() const { return pixels(15); }

private:
    QSizeF m_size;
    qreal m_factor;
};

} // namespace views
