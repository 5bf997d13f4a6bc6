#include "SheetLines.h"

#include "Columns.h"
#include "CsvWriter.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

SheetLines::SheetLines(const QString &sheetName, const SheetLayout &layout, const QStringList &moreColumns)
    : m_sheet{sheetName, sheetName + u".csv"_s, {layout.header()}}
{
    for (const QString &name : moreColumns)
        m_sheet.rows.front().append(guardedCell(name));
}

SheetLines::SheetLines(const SheetLayout &layout)
    : SheetLines(layout.name, layout, {})
{}

void SheetLines::begin()
{
    m_sheet.rows.append(QStringList(m_sheet.rows.front().size()));
}

void SheetLines::put(QAnyStringView column, const QString &text)
{
    put(m_sheet.rows.front().indexOf(column.toString()), text);
}

void SheetLines::put(qsizetype column, const QString &text)
{
    m_sheet.rows.back()[column] = guardedCell(text);
}

void SheetLines::put(QLatin1StringView stem, const Text &label)
{
    for (const Language language : bothLanguages)
        put(labelColumn(stem, language), label.in(language));
}

void SheetLines::put(QLatin1StringView column, const QList<Language> &languages)
{
    QStringList codes;
    for (const Language language : languages)
        codes.append(languageCode(language));
    put(column, codes);
}

} // namespace models
