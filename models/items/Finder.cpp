#include "Finder.h"

#include <algorithm>

namespace models {

namespace {

// Full-width letters, capitals and the brackets around them do not matter to somebody who searches.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool hasAll(const Text &text, const QStringList &words)
{
    const QString both = folded(text.en + u' ' + text.ja);
    return std::ranges::all_of(words, [&](const QString &word) { return both.contains(word); });
}

} // namespace

QList<Finding> findInBook(const Book &book, const QString &words)
{
    QList<Finding> found;
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return found;
    for (const Exhibit &exhibit : book.content().exhibits)
        if (hasAll(exhibit.title, wanted))
            found.append({exhibit.id, {}, {}, exhibit.title, book.page(exhibit.page)->title});
    for (const Statement &statement : book.content().statements)
        for (const Row &row : statement.rows)
            if (row.role != RowRole::Heading && hasAll(row.label, wanted))
                found.append({{}, statement.id, row.conceptId, row.label, statement.caption});
    return found;
}

} // namespace models
