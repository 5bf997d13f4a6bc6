#include "TableItem.h"

#include "analysis/Analysis.h"
#include "charts/TextPainter.h"
#include "items/Roles.h"
#include "items/StatementModel.h"
#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using models::RowRole;

namespace views {

namespace {

constexpr qreal indent = 1.2;      // of the type size, for a level of the tree
constexpr qreal cellPadding = 0.6; // of the type size, left and right of a text

RowRole rowRole(const QModelIndex &row)
{
    return RowRole(row.data(models::RowRoleRole).toInt());
}

qreal advanceOf(const QString &text, int pixels, bool bold)
{
    return QFontMetricsF(uiFont(pixels, bold)).horizontalAdvance(text);
}

} // namespace

TableItem::TableItem(const models::StatementModel *model, const Theme &theme, int pixels, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_model(model)
    , m_theme(theme)
    , m_pixels(pixels)
{
    flatten({}, 0);
    m_columns.resize(model->columnCount());
    std::iota(m_columns.begin(), m_columns.end(), 0);
    setRows(0, rowTotal());
}

void TableItem::flatten(const QModelIndex &parent, int depth)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        m_all.append({index, depth});
        flatten(index, depth + 1);
    }
}

void TableItem::setRows(int first, int count)
{
    prepareGeometryChange();
    m_first = first;
    m_count = count;
    m_continued.clear();
    if (count <= 0)
        return;
    int depth = m_all.at(first).depth;
    for (QModelIndex above = m_all.at(first).index.parent(); above.isValid(); above = above.parent())
        m_continued.prepend({above, --depth});
}

RowRole TableItem::roleOf(int row) const
{
    return rowRole(m_all.at(row).index);
}

QList<int> TableItem::statementRows() const
{
    QList<int> rows;
    for (int row = m_first; row < m_first + m_count; ++row)
        rows.append(m_model->statementRow(m_all.at(row).index));
    return rows;
}

int TableItem::lineCount() const
{
    return headLines() + static_cast<int>(m_continued.size()) + m_count;
}

void TableItem::setColumns(const QList<int> &columns)
{
    prepareGeometryChange();
    m_columns = columns;
}

void TableItem::setSize(qreal width, qreal rowHeight)
{
    prepareGeometryChange();
    m_width = width;
    m_rowHeight = rowHeight;
}

bool TableItem::hasGroups() const
{
    return m_model->statement()->kind == models::StatementKind::Statement;
}

// "Current assets (continued)": a colon of the heading would stand in the middle.
QString TableItem::continuedText(const QModelIndex &heading) const
{
    QString label = cellText(heading, 0).trimmed();
    while (label.endsWith(u':') || label.endsWith(u'：'))
        label.chop(1);
    //: a heading of a table that goes on from the page before
    return m_model->format().words()(QT_TRANSLATE_NOOP("Words", "%1 (continued)")).arg(label);
}

QString TableItem::groupText(int column) const
{
    return column <= 0 ? QString()
                       : m_model->headerData(m_columns.at(column), Qt::Horizontal, models::GroupRole).toString();
}

QString TableItem::headText(int column) const
{
    const int role = hasGroups() ? int(Qt::DisplayRole) : int(models::ShortHeadRole);
    return column == 0 ? QString() : m_model->headerData(m_columns.at(column), Qt::Horizontal, role).toString();
}

QString TableItem::cellText(const QModelIndex &row, int column) const
{
    const QModelIndex cell = row.siblingAtColumn(m_columns.at(column));
    const QString words = cell.data(models::WordsRole).toString();
    const QString text = cell.data().toString();
    return words.isEmpty() ? text : text + u' ' + words;
}

qreal TableItem::naturalWidth(int column) const
{
    const QFontMetricsF regular(uiFont(m_pixels));
    const QFontMetricsF bold(uiFont(m_pixels, true));
    qreal width = bold.horizontalAdvance(headText(column));
    for (const FlatRow &row : m_all) {
        const QFontMetricsF &metrics = rowRole(row.index) == RowRole::Item ? regular : bold;
        const qreal inset = column == 0 ? row.depth * indent * m_pixels : 0;
        const QString marks = column == 0 ? row.index.data(models::NoteMarksRole).toString() : QString();
        width = std::max(width, metrics.horizontalAdvance(cellText(row.index, column) + marks) + inset);
    }
    return width + 2 * cellPadding * m_pixels;
}

QList<qreal> TableItem::naturalWidths() const
{
    QList<qreal> widths;
    for (int column = 0; column < columnCount(); ++column)
        widths.append(naturalWidth(column));
    for (int first = 1; hasGroups() && first < widths.size();) {
        int last = first;
        qreal group = widths.at(first);
        while (last + 1 < widths.size() && groupText(last + 1) == groupText(first))
            group += widths.at(++last);
        widths[last] += std::max(0.0, advanceOf(groupText(first), m_pixels, true) + cellPadding * m_pixels - group);
        first = last + 1;
    }
    return widths;
}

qreal TableItem::neededWidth() const
{
    const QList<qreal> widths = naturalWidths();
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// What is left over goes to the item column up to a third, the rest evenly to the figures.
QList<qreal> TableItem::columnEdges() const
{
    const QList<qreal> widths = naturalWidths();
    const qreal spare = std::max(0.0, m_width - std::accumulate(widths.begin(), widths.end(), 0.0));
    const qreal each = widths.size() > 1 ? spare * 2 / 3 / static_cast<qreal>(widths.size() - 1) : 0;
    QList<qreal> edges{0};
    for (int column = 0; column < widths.size(); ++column)
        edges.append(edges.back() + widths.at(column) + (column == 0 ? spare / 3 : each));
    return edges;
}

QStringList TableItem::texts() const
{
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column) {
        texts << headText(column);
        if (hasGroups() && groupText(column) != groupText(column - 1))
            texts << groupText(column);
        for (int row = m_first; row < m_first + m_count; ++row)
            texts << cellText(m_all.at(row).index, column);
    }
    for (const FlatRow &heading : m_continued)
        texts << continuedText(heading.index);
    for (int row = m_first; row < m_first + m_count; ++row)
        texts << m_all.at(row).index.data(models::NoteMarksRole).toString();
    texts.removeAll(QString());
    return texts;
}

QColor TableItem::inkOf(const QModelIndex &cell) const
{
    switch (models::Effect(cell.data(models::EffectRole).toInt())) {
    case models::Effect::Good:
        return m_theme.color(ColorRole::Good);
    case models::Effect::Bad:
        return m_theme.color(ColorRole::Bad);
    case models::Effect::Neutral:
        break;
    }
    return m_theme.color(ColorRole::Ink1);
}

// Large type is for screens seen from afar.
qreal TableItem::hairline() const
{
    constexpr int large = 24;
    return m_pixels >= large ? 2 : 1;
}

void TableItem::paintHead(QPainter *painter, const QList<qreal> &edges) const
{
    const qreal headHeight = headLines() * m_rowHeight;
    painter->fillRect(QRectF(0, 0, m_width, headHeight), m_theme.color(ColorRole::Head));
    painter->setFont(uiFont(m_pixels, true));
    painter->setPen(m_theme.color(ColorRole::Ink2));
    for (int column = 1; column + 1 < edges.size(); ++column) {
        const QRectF own(edges.at(column), headHeight - m_rowHeight,
                         edges.at(column + 1) - edges.at(column) - cellPadding * m_pixels, m_rowHeight);
        drawTextLine(painter, own, Qt::AlignRight, headText(column));
    }
    for (int first = 1; hasGroups() && first + 1 < edges.size();) {
        int last = first;
        while (last + 2 < edges.size() && groupText(last + 1) == groupText(first))
            ++last;
        const QRectF group(edges.at(first), 0, edges.at(last + 1) - edges.at(first), m_rowHeight);
        drawTextLine(painter, group, Qt::AlignHCenter, groupText(first));
        first = last + 1;
    }
    painter->setPen(QPen(m_theme.color(ColorRole::Zero), 1.5 * hairline()));
    painter->drawLine(QLineF(0, 0, m_width, 0));
}

void TableItem::paintContinued(QPainter *painter, const FlatRow &heading, qreal top) const
{
    const qreal left = (cellPadding + heading.depth * indent) * m_pixels;
    painter->setFont(uiFont(m_pixels, true));
    painter->setPen(m_theme.color(ColorRole::Ink3));
    drawTextLine(painter, QRectF(left, top, m_width - left, m_rowHeight), Qt::AlignLeft, continuedText(heading.index));
    paintRules(painter, RowRole::Heading, top + m_rowHeight);
}

void TableItem::paintFigures(QPainter *painter, const QList<qreal> &edges, const QModelIndex &row, qreal top) const
{
    for (int column = 1; column + 1 < edges.size(); ++column) {
        const QRectF cell(edges.at(column), top, edges.at(column + 1) - edges.at(column) - cellPadding * m_pixels,
                          m_rowHeight);
        painter->setPen(inkOf(row.siblingAtColumn(m_columns.at(column))));
        drawTextLine(painter, cell, Qt::AlignRight, cellText(row, column));
    }
}

void TableItem::paintMarks(QPainter *painter, const FlatRow &flat, qreal left, qreal top) const
{
    const qreal labelWidth = advanceOf(cellText(flat.index, 0), m_pixels, rowRole(flat.index) != RowRole::Item);
    painter->setFont(uiFont(m_pixels * 3 / 4));
    painter->setPen(m_theme.color(ColorRole::Ink2));
    drawTextLine(painter, QPointF(left + labelWidth + 1, top + m_rowHeight * 0.5),
                 flat.index.data(models::NoteMarksRole).toString());
}

void TableItem::paintRules(QPainter *painter, RowRole role, qreal bottom) const
{
    const bool total = role == RowRole::Total || role == RowRole::GrandTotal;
    painter->setPen(QPen(m_theme.color(total ? ColorRole::Line : ColorRole::Hair), hairline()));
    painter->drawLine(QLineF(0, bottom, m_width, bottom));
    if (role != RowRole::GrandTotal)
        return;
    painter->setPen(QPen(m_theme.color(ColorRole::Zero), hairline()));
    for (const qreal offset : {0.0, 2.5 * hairline()})
        painter->drawLine(QLineF(0, bottom - offset, m_width, bottom - offset));
}

void TableItem::paintRow(QPainter *painter, const QList<qreal> &edges, int row, qreal top) const
{
    const FlatRow &flat = m_all.at(row);
    const RowRole role = rowRole(flat.index);
    if (role == RowRole::Total || role == RowRole::GrandTotal)
        painter->fillRect(QRectF(0, top, m_width, m_rowHeight), m_theme.color(ColorRole::Sub));
    painter->setFont(uiFont(m_pixels, role != RowRole::Item));
    painter->setPen(m_theme.color(role == RowRole::Heading ? ColorRole::Ink2 : ColorRole::Ink1));
    const qreal left = (cellPadding + flat.depth * indent) * m_pixels;
    drawTextLine(painter, QRectF(left, top, edges.at(1) - left, m_rowHeight), Qt::AlignLeft, cellText(flat.index, 0));
    paintFigures(painter, edges, flat.index, top);
    paintMarks(painter, flat, left, top);
    paintRules(painter, role, top + m_rowHeight);
}

void TableItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QList<qreal> edges = columnEdges();
    paintHead(painter, edges);
    qreal top = headLines() * m_rowHeight;
    for (const FlatRow &heading : m_continued) {
        paintContinued(painter, heading, top);
        top += m_rowHeight;
    }
    for (int row = m_first; row < m_first + m_count; ++row, top += m_rowHeight)
        paintRow(painter, edges, row, top);
}

} // namespace views
