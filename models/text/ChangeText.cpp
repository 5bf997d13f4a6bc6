#include "ChangeText.h"

#include "MeasureNames.h"

#include <QCoreApplication>

namespace models {

QString changeText(const FigureChange &change, const Book &book, const Words &words)
{
    const Concept *item = book.item(change.conceptId);
    QString name = item ? item->label.in(words.language()) : change.conceptId;
    if (change.measure != Measure::Amount)
        //: an item and what of it: Total revenues, YoY
        name = words(QT_TRANSLATE_NOOP("Words", "%1, %2")).arg(name, measureHeading(words, change.measure, nullptr));
    const auto shown = [&words](const QString &text) {
        return text.isEmpty() ? words(QT_TRANSLATE_NOOP("Words", "not in the release")) : text;
    };
    //: an item, its period, the figure before and the figure now
    return words(QT_TRANSLATE_NOOP("Words", "%1 %2: %3 → %4"))
        .arg(name, change.period, shown(change.before), shown(change.after));
}

} // namespace models
