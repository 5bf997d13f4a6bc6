#include "EqualityText.h"

#include <QCoreApplication>

namespace models {

namespace {

int pagesUnlike(const Equality &equality)
{
    return static_cast<int>(equality.exhibits.unlike.size() + equality.statements.unlike.size());
}

QString verdictOf(const Equality &equality, const Words &words)
{
    const int unlike = static_cast<int>(equality.printedUnlike.size());
    if (!equality.holds())
        return words(QT_TRANSLATE_NOOP("Words",
                                       "Figures on the Japanese and English pages that are not the same fact: %1"))
            .arg(pagesUnlike(equality));
    return unlike == 0
               ? words(QT_TRANSLATE_NOOP("Words", "Every figure on the Japanese pages and on the English pages is the "
                                                  "same fact."))
               : words(QT_TRANSLATE_NOOP("Words", "Every figure on the Japanese pages and on the English pages is the "
                                                  "same fact, except in statements as printed, where the editions of "
                                                  "the release differ: %1"))
                     .arg(unlike);
}

} // namespace

QList<EqualityCount> equalityCounts(const Equality &equality, const Words &words)
{
    const auto shown = [&words](const char *what, const TwinPages &pages) {
        return EqualityCount{words(what).arg(pages.pages), pages.figures, pages.same};
    };
    return {
        {words(QT_TRANSLATE_NOOP("Words", "Printed by both editions")), equality.printedInBoth, equality.printedSame},
        shown(QT_TRANSLATE_NOOP("Words", "Shown in exhibits and their tables (%1)"), equality.exhibits),
        shown(QT_TRANSLATE_NOOP("Words", "Shown in statements as computed (%1)"), equality.statements),
        shown(QT_TRANSLATE_NOOP("Words", "Shown in statements as printed (%1)"), equality.asPrinted)};
}

QStringList equalitySentences(const Equality &equality, const Words &words)
{
    return {verdictOf(equality, words),
            words(QT_TRANSLATE_NOOP("Words", "Printed by one edition only: %1 in English, %2 in Japanese"))
                .arg(equality.englishOnly)
                .arg(equality.japaneseOnly)};
}

} // namespace models
