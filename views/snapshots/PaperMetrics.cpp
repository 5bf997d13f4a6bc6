#include "PaperMetrics.h"

#include <algorithm>
#include <cmath>

namespace views {

PaperMetrics::PaperMetrics(const PageFormat &format)
    : m_size(format.size())
{
    constexpr qreal usualWidth = 1684;
    constexpr qreal leastHeight = 850; // on which type may keep its size: a slide has 1080
    m_factor = std::min(std::sqrt(m_size.width() / usualWidth), m_size.height() / leastHeight);
}

} // namespace views
