#include "MeasureNames.h"

#include <QCoreApplication>

namespace models {

QString measureHeading(const Words &words, Measure measure, const Unit *unit)
{
    switch (measure) {
    case Measure::Amount:
    case Measure::Usd:
        return unit ? unit->name.in(words.language()) : QString();
    case Measure::PercentOfRevenues:
        return words(QT_TRANSLATE_NOOP("Words", "% of revenues"));
    case Measure::PercentOfAssets:
        return words(QT_TRANSLATE_NOOP("Words", "% of assets"));
    case Measure::YoY:
        return words(QT_TRANSLATE_NOOP("Words", "YoY"));
    case Measure::QoQ:
        return words(QT_TRANSLATE_NOOP("Words", "QoQ"));
    }
    Q_UNREACHABLE();
}

} // namespace models
