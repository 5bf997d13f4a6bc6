#include "Notes.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QStringList noteIds(const Statement &statement)
{
    QStringList ids = statement.notes;
    for (const Row &row : statement.rows)
        ids += row.notes;
    ids.removeDuplicates();
    return ids;
}

} // namespace

QStringList statementNotes(const Book &book, const Statement &statement, const Words &words)
{
    const Language language = words.language();
    const bool isOwnEdition = statement.isPrintedIn(language);
    const Language edition = isOwnEdition ? language : otherLanguage(language);
    QStringList lines;
    for (const QString &id : noteIds(statement))
        if (const Note *note = book.note(id); note && note->editions.contains(edition))
            lines.append(QString(note->mark.in(edition) + u' ' + note->text.in(language)).trimmed());
    if (!isOwnEdition)
        lines.append(
            edition == Language::Japanese
                ? words(QT_TRANSLATE_NOOP("Words", "Printed in the Japanese edition only; the figures are its own."))
                : words(QT_TRANSLATE_NOOP("Words", "Printed in the English edition only; the figures are its own.")));
    return lines;
}

} // namespace models
