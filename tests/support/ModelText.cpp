#include "ModelText.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QString separator = u" | "_s;

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

void appendRows(const QAbstractItemModel &model, const QModelIndex &parent, const QString &indent, int role,
                QStringList *lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data(role).toString());
        lines->append(trimmedEnd(indent + cells.join(separator)));
        appendRows(model, model.index(row, 0, parent), indent + u"  "_s, role, lines);
    }
}

} // namespace

QStringList headTexts(const QAbstractItemModel &model, int role)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.headerData(column, Qt::Horizontal, role).toString());
    return texts;
}

QStringList toText(const QAbstractItemModel &model, int role)
{
    QStringList lines{trimmedEnd(headTexts(model, role).join(separator))};
    appendRows(model, {}, {}, role, &lines);
    return lines;
}

QStringList table(QStringView block)
{
    QStringList lines;
    for (const QStringView line : block.split(u'\n'))
        lines.append(trimmedEnd(line.toString()));
    if (!lines.isEmpty() && lines.front().isEmpty())
        lines.removeFirst();
    if (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}
