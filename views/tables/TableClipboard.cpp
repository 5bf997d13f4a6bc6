#include "TableClipboard.h"

#include "formats/CsvWriter.h"
#include "items/Roles.h"
#include "text/NumberParser.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qsizetype indentSpaces = 2;

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return depth;
}

void appendRows(const QAbstractItemModel &model, const QModelIndex &parent, QModelIndexList *rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows->append(index);
        appendRows(model, index, rows);
    }
}

// What a spreadsheet should calculate with: the figure as shown, but in plain digits; empty for texts.
QString plainValue(const QString &text)
{
    const auto figure = models::parseFigure(text);
    if (!figure || figure->kind != models::FigureKind::Number)
        return {};
    return figure->value.toPlain() + (figure->percent ? u"%"_s : QString());
}

QString tsvCell(const QString &text)
{
    const QString value = plainValue(text);
    QString cell = value.isEmpty() ? models::guardedCell(text) : value;
    return cell.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString htmlCell(const QString &text, const QString &tag)
{
    const QString value = plainValue(text);
    if (value.isEmpty())
        return u"<%1>%2</%1>"_s.arg(tag, models::guardedCell(text).toHtmlEscaped());
    // A percentage is understood as it stands; for a figure with ▲ or brackets the value stands beside it.
    const QString number = value.endsWith(u'%') ? QString() : u" x:num=\"%1\" sdval=\"%1\""_s.arg(value);
    return u"<%1 align=\"right\"%2>%3</%1>"_s.arg(tag, number, text.toHtmlEscaped());
}

QStringList headerCells(const QAbstractItemModel &model, int role)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal, role).toString());
    return cells;
}

QStringList cellsOf(const QModelIndex &row)
{
    QStringList cells;
    for (int column = 0; column < row.model()->columnCount(); ++column) {
        const QModelIndex cell = row.siblingAtColumn(column);
        const QString words = cell.data(models::WordsRole).toString();
        cells.append(words.isEmpty() ? cell.data().toString() : cell.data().toString() + u' ' + words);
    }
    cells.front().prepend(QString(qsizetype(depthOf(row)) * indentSpaces, u'\u3000'));
    return cells;
}

QString tsvLine(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(tsvCell(cell));
    return texts.join(u'\t') + u'\n';
}

QString htmlLine(const QStringList &cells, const QString &tag)
{
    QString line = u"<tr>"_s;
    for (const QString &cell : cells)
        line += htmlCell(cell, tag);
    return line + u"</tr>\n"_s;
}

} // namespace

QMimeData *tableMimeData(const QAbstractItemModel &model, const QModelIndexList &selected)
{
    QModelIndexList rows = selected;
    if (rows.isEmpty())
        appendRows(model, {}, &rows);
    QString tsv;
    QString html = u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table>\n"_s;
    for (const int role : {int(models::GroupRole), int(Qt::DisplayRole)}) {
        const QStringList cells = headerCells(model, role);
        if (cells.join(QString()).isEmpty())
            continue;
        tsv += tsvLine(cells);
        html += htmlLine(cells, u"th"_s);
    }
    for (const QModelIndex &row : std::as_const(rows)) {
        tsv += tsvLine(cellsOf(row));
        html += htmlLine(cellsOf(row), u"td"_s);
    }
    auto *data = new QMimeData;
    data->setText(tsv);
    data->setHtml(html + u"</table></body></html>"_s);
    return data;
}

void copyTable(const QAbstractItemModel &model, const QModelIndexList &rows)
{
    QGuiApplication::clipboard()->setMimeData(tableMimeData(model, rows));
}

} // namespace views
