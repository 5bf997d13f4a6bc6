#include "Notes.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

Language editionOf(const Statement &statement, Language language)
{
    return statement.isPrintedIn(language) ? language : otherLanguage(language);
}

QStringList rowNoteIds(const Statement &statement, const QList<int> &rows)
{
    QStringList ids;
    for (const int row : rows)
        ids += statement.rows.at(row).notes;
    return ids;
}

QStringList lines(const Book &book, QStringList ids, Language edition, Language language)
{
    QStringList lines;
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids))
        if (const Note *note = book.note(id); note && note->editions.contains(edition))
            lines.append(QString(note->mark.in(edition) + u' ' + note->text.in(language)).trimmed());
    return lines;
}

} // namespace

QStringList footnotes(const Book &book, const Statement &statement, const QList<int> &rows, const Words &words)
{
    const Language language = words.language();
    return lines(book, rowNoteIds(statement, rows), editionOf(statement, language), language);
}

QStringList statementNotes(const Book &book, const Statement &statement, const QList<int> &rows, const Words &words)
{
    const Language language = words.language();
    const Language edition = editionOf(statement, language);
    QStringList notes = lines(book, statement.notes + rowNoteIds(statement, rows), edition, language);
    if (edition != language)
        notes.append(
            edition == Language::Japanese
                ? words(QT_TRANSLATE_NOOP("Words", "Printed in the Japanese edition only; the figures are its own."))
                : words(QT_TRANSLATE_NOOP("Words", "Printed in the English edition only; the figures are its own.")));
    return notes;
}

QStringList statementNotes(const Book &book, const Statement &statement, const Words &words)
{
    QList<int> all(statement.rows.size());
    std::iota(all.begin(), all.end(), 0);
    return statementNotes(book, statement, all, words);
}

} // namespace models
