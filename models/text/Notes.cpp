#include "Notes.h"

#include "analysis/Restatements.h"

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

/// What these rows print.
std::vector<Fact> printedIn(const Book &book, const Statement &statement, const QList<int> &rows, Language edition)
{
    std::vector<Fact> facts;
    for (const int row : rows)
        for (int column = 0; column < statement.columns.size(); ++column)
            if (const Fact *fact = book.printed(statement, edition, row, column))
                facts.push_back(*fact);
    return facts;
}

} // namespace

QString restatementNote(const Book &book, const QStringList &periods, const Words &words)
{
    const QString list = periods.join(words(QT_TRANSLATE_NOOP3("Words", ", ", "between periods")));
    if (periods.isEmpty())
        return {};
    return book.content().vintage == Vintage::Latest
               //: %1 periods, of which some figures differ from those of an earlier release
               ? words(QT_TRANSLATE_NOOP("Words", "%1: restated since first published")).arg(list)
               : words(QT_TRANSLATE_NOOP("Words", "%1: as first published, restated since")).arg(list);
}

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
    if (!book.content().earlierFacts.empty()) {
        const QStringList periods = restatedPeriods(book, printedIn(book, statement, rows, edition));
        if (const QString restated = restatementNote(book, periods, words); !restated.isEmpty())
            notes.append(restated);
    }
    return notes;
}

QStringList statementNotes(const Book &book, const Statement &statement, const Words &words)
{
    QList<int> all(statement.rows.size());
    std::iota(all.begin(), all.end(), 0);
    return statementNotes(book, statement, all, words);
}

} // namespace models
