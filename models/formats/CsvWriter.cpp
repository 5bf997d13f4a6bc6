#include "CsvWriter.h"

#include "text/NumberParser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QString quoted(const QString &cell)
{
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
                             || cell != cell.trimmed();
    return needsQuotes ? u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"' : cell;
}

QString lineOf(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(quoted(cell));
    return texts.join(u',') + u'\n';
}

// Perhaps after apostrophes, of which a reader will take the first for a guard.
bool startsLikeAFormula(const QString &cell)
{
    static const QString starters = u"=+-@\t\r"_s;
    const auto first = std::ranges::find_if(cell, [](QChar character) { return character != u'\''; });
    return first != cell.end() && starters.contains(*first);
}

} // namespace

QString guardedCell(const QString &cell)
{
    return startsLikeAFormula(cell) && !parseFigure(cell) ? u'\'' + cell : cell;
}

QString unguardedCell(const QString &cell)
{
    return cell.startsWith(u'\'') && startsLikeAFormula(cell) ? cell.sliced(1) : cell;
}

QString csvLine(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(guardedCell(cell));
    return lineOf(texts);
}

QString csvText(const Sheet &sheet)
{
    QString text;
    for (const QStringList &row : sheet.rows)
        text += lineOf(row);
    return text;
}

} // namespace models
