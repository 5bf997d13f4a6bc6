#include "Spread.h"

#include <algorithm>

namespace views {

QList<qreal> spreadApart(QList<qreal> middles, const QList<qreal> &heights, qreal top, qreal bottom)
{
    qreal free = top;
    for (int i = 0; i < middles.size(); ++i) {
        middles[i] = std::max(middles.at(i), free + heights.at(i) / 2);
        free = middles.at(i) + heights.at(i) / 2;
    }
    free = bottom;
    for (qsizetype i = middles.size() - 1; i >= 0; --i) {
        middles[i] = std::min(middles.at(i), free - heights.at(i) / 2);
        free = middles.at(i) - heights.at(i) / 2;
    }
    return middles;
}

} // namespace views
