#include "SheetCursor.h"

#include "Columns.h"
#include "CsvWriter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

SheetCursor::SheetCursor(const Sheet &sheet, const QStringList &requiredColumns, ReadErrors *errors)
    : m_sheet(sheet)
    , m_errors(errors)
{
    if (!sheet.rows.isEmpty())
        for (const QString &name : sheet.rows.front())
            m_header.append(unguardedCell(name.trimmed()));
    checkHeader(requiredColumns);
}

void SheetCursor::checkHeader(const QStringList &requiredColumns)
{
    for (int column = 0; column < m_header.size(); ++column) {
        const QString &name = m_header.at(column);
        const bool isKnown = m_columns.contains(name);
        m_columns.insert(name, column);
        if (!name.isEmpty() && isKnown)
            report(ReadProblem::DuplicateId, name, name);
    }
    for (const QString &name : requiredColumns)
        if (!m_columns.contains(name))
            report(ReadProblem::MissingColumn, name, {}, name);
}

bool SheetCursor::next()
{
    const auto hasText = [](const QString &text) { return !text.trimmed().isEmpty(); };
    while (++m_row < m_sheet.rows.size())
        if (std::ranges::any_of(m_sheet.rows.at(m_row), hasText)) {
            checkWidth();
            return true;
        }
    return false;
}

// A cell under no heading would be lost without a word: a comma in a text without quotes, for one.
void SheetCursor::checkWidth()
{
    for (int column = 0; column < m_sheet.rows.at(m_row).size(); ++column)
        if (m_header.value(column).isEmpty() && !cell(column).isEmpty())
            m_errors->append({ReadProblem::UnknownColumn,
                              m_sheet.file,
                              m_row + 1,
                              QString::number(column + 1),
                              cell(column),
                              {},
                              column + 1});
}

QString SheetCursor::cell(int column) const
{
    const QStringList &row = m_sheet.rows.at(m_row);
    return column >= 0 && column < row.size() ? unguardedCell(row.at(column).trimmed()) : QString();
}

QString SheetCursor::text(QAnyStringView column) const
{
    return cell(columnOf(column));
}

QString SheetCursor::required(QAnyStringView column)
{
    QString found = text(column);
    if (found.isEmpty())
        report(ReadProblem::MissingValue, column);
    return found;
}

QString SheetCursor::uniqueId(QAnyStringView column)
{
    QString id = required(column);
    if (!id.isEmpty() && m_ids.contains(id))
        report(ReadProblem::DuplicateId, column, id);
    m_ids.insert(id);
    return id;
}

Text SheetCursor::rawText(QAnyStringView stem) const
{
    return {text(labelColumn(stem, Language::English)), text(labelColumn(stem, Language::Japanese))};
}

Text SheetCursor::optionalLabel(QAnyStringView stem)
{
    return rawText(stem).isEmpty() ? Text() : label(stem);
}

Text SheetCursor::label(QAnyStringView stem)
{
    for (const Language language : bothLanguages) {
        const QString column = labelColumn(stem, language);
        if (text(column).isEmpty())
            report(ReadProblem::MissingLabel, column);
    }
    return rawText(stem);
}

QDate SheetCursor::date(QAnyStringView column)
{
    const QString found = required(column);
    const QDate date = QDate::fromString(found, Qt::ISODate);
    if (!found.isEmpty() && !date.isValid())
        report(ReadProblem::BadDate, column, found, u"2003-12-31"_s);
    return date;
}

int SheetCursor::integer(QAnyStringView column, int least, int most)
{
    bool ok = false;
    const QString found = text(column);
    const int value = found.toInt(&ok);
    if (ok && value >= least && value <= most)
        return value;
    report(ReadProblem::BadNumber, column, found, u"%1-%2"_s.arg(QString::number(least), QString::number(most)));
    return least;
}

QStringList SheetCursor::list(QAnyStringView column) const
{
    return text(column).split(u' ', Qt::SkipEmptyParts);
}

QList<Language> SheetCursor::languages(QAnyStringView column)
{
    QList<Language> languages;
    std::ignore = required(column);
    for (const QString &code : list(column)) {
        if (const auto language = languageFromCode(code))
            languages.append(*language);
        else
            report(ReadProblem::BadChoice, column, code, u"en, ja"_s);
    }
    return languages;
}

void SheetCursor::report(ReadProblem problem, QAnyStringView column, const QString &found, const QString &expected)
{
    m_errors->append({problem, m_sheet.file, m_row + 1, column.toString(), found, expected, columnOf(column) + 1});
}

} // namespace models
