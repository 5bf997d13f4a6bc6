#include "CsvWriter.h"

#include "text/NumberParser.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QString quoted(const QString &cell)
{
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
                             || cell != cell.trimmed();
    return needsQuotes ? u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"' : cell;
}

} // namespace

QString guardedCell(const QString &cell)
{
    static const QString starters = u"=+-@\t\r"_s;
    const bool suspicious = !cell.isEmpty() && starters.contains(cell.front());
    return suspicious && !parseFigure(cell) ? u'\'' + cell : cell;
}

QString csvLine(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(quoted(guardedCell(cell)));
    return texts.join(u',') + u'\n';
}

} // namespace models
