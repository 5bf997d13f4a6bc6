#include "TableClipboard.h"

#include "formats/CsvWriter.h"
#include "items/Grid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

// Spreadsheets know no tree: a wide space for every half level.
QString label(const models::GridRow &row)
{
    constexpr qsizetype spaces = 2;
    return QString(row.depth * spaces, u'\u3000') + models::guardedCell(row.cells.front().text);
}

QString textOf(const models::GridRow &row, qsizetype column)
{
    return column == 0 ? label(row) : models::guardedCell(row.cells.at(column).text);
}

QString tsvLine(QStringList cells)
{
    for (QString &cell : cells)
        cell.replace(u'\t', u' ').replace(u'\n', u' ');
    return cells.join(u'\t') + u'\n';
}

// What a spreadsheet should calculate with: the figure as shown, but in plain digits.
QString tsvLine(const models::GridRow &row)
{
    QStringList cells;
    for (qsizetype column = 0; column < row.cells.size(); ++column)
        cells.append(row.cells.at(column).value ? row.cells.at(column).plainValue() : textOf(row, column));
    return tsvLine(cells);
}

QString htmlLine(const QStringList &cells)
{
    return u"<tr>"_s + cells.join(QString()) + u"</tr>\n"_s;
}

QString htmlLine(const QStringList &heads, const QString &tag)
{
    QStringList cells;
    for (const QString &head : heads)
        cells.append(u"<%1>%2</%1>"_s.arg(tag, models::guardedCell(head).toHtmlEscaped()));
    return htmlLine(cells);
}

QString htmlLine(const models::GridRow &row)
{
    QStringList cells;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const models::GridCell &cell = row.cells.at(column);
        // A percentage is understood as it stands; for a figure with ▲ or brackets the value stands beside it.
        const QString value = cell.isPercent ? QString() : cell.plainValue();
        const QString number = value.isEmpty() ? QString() : u" x:num=\"%1\" sdval=\"%1\""_s.arg(value);
        cells.append(cell.value ? u"<td align=\"right\"%1>%2</td>"_s.arg(number, cell.text.toHtmlEscaped())
                                : u"<td>%1</td>"_s.arg(textOf(row, column).toHtmlEscaped()));
    }
    return htmlLine(cells);
}

} // namespace

QMimeData *tableMimeData(const models::Grid &grid)
{
    QString tsv;
    QString html = u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table>\n"_s;
    for (const QStringList &heads : grid.heads) {
        tsv += tsvLine(heads);
        html += htmlLine(heads, u"th"_s);
    }
    for (const models::GridRow &row : grid.rows) {
        tsv += tsvLine(row);
        html += htmlLine(row);
    }
    auto *data = new QMimeData;
    data->setText(tsv);
    data->setHtml(html + u"</table></body></html>"_s);
    return data;
}

void copyTable(const QAbstractItemModel &model, const QModelIndexList &rows)
{
    QGuiApplication::clipboard()->setMimeData(tableMimeData(models::gridOf(model, rows)));
}

void copyList(const QAbstractItemModel &model)
{
    QString tsv;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(models::guardedCell(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                                     : model.index(row, column).data().toString()));
        tsv += tsvLine(cells);
    }
    QGuiApplication::clipboard()->setText(tsv);
}

} // namespace views
