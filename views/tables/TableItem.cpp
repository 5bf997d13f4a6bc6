#include "TableItem.h"

#include "analysis/Analysis.h"
#include "charts/TextPainter.h"
#include "items/Roles.h"
#include "items/StatementModel.h"
#include "theme/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using models::RowRole;

namespace views {

namespace {

constexpr qreal indent = 1.2;  // of the type size, for a level of the tree
constexpr qreal padding = 0.6; // of the type size, left and right of a text

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

qreal TableItem::height() const
{
    return (m_count + (hasGroups() ? 2 : 1)) * m_rowHeight;
}

QString TableItem::groupText(int column) const
{
    return column <= 0 ? QString() : m_model->headerData(column, Qt::Horizontal, models::GroupRole).toString();
}

QString TableItem::headText(int column) const
{
    const int role = hasGroups() ? int(Qt::DisplayRole) : int(models::ShortHeadRole);
    return column == 0 ? QString() : m_model->headerData(column, Qt::Horizontal, role).toString();
}

QString TableItem::cellText(const QModelIndex &row, int column) const
{
    const QModelIndex cell = row.siblingAtColumn(column);
    const QString words = cell.data(models::WordsRole).toString();
    const QString text = cell.data().toString();
    return words.isEmpty() ? text : text + u' ' + words;
}

qreal TableItem::naturalWidth(int column) const
{
    qreal width = advanceOf(headText(column), m_pixels, true);
    for (const FlatRow &row : m_all) {
        const bool bold = rowRole(row.index) != RowRole::Item;
        const qreal inset = column == 0 ? row.depth * indent * m_pixels : 0;
        const QString marks = column == 0 ? row.index.data(models::NoteMarksRole).toString() : QString();
        width = std::max(width, advanceOf(cellText(row.index, column) + marks, m_pixels, bold) + inset);
    }
    return width + 2 * padding * m_pixels;
}

QList<qreal> TableItem::naturalWidths() const
{
    QList<qreal> widths;
    for (int column = 0; column < m_model->columnCount(); ++column)
        widths.append(naturalWidth(column));
    for (int first = 1; hasGroups() && first < widths.size();) {
        int last = first;
        qreal group = widths.at(first);
        while (last + 1 < widths.size() && groupText(last + 1) == groupText(first))
            group += widths.at(++last);
        widths[last] += std::max(0.0, advanceOf(groupText(first), m_pixels, true) + padding * m_pixels - group);
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
    for (int column = 0; column < m_model->columnCount(); ++column) {
        texts << headText(column);
        if (hasGroups() && groupText(column) != groupText(column - 1))
            texts << groupText(column);
        for (int row = m_first; row < m_first + m_count; ++row)
            texts << cellText(m_all.at(row).index, column);
    }
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

void TableItem::paintHead(QPainter *painter, const QList<qreal> &edges) const
{
    const qreal headHeight = (hasGroups() ? 2 : 1) * m_rowHeight;
    painter->fillRect(QRectF(0, 0, m_width, headHeight), m_theme.color(ColorRole::Head));
    painter->setFont(uiFont(m_pixels, true));
    painter->setPen(m_theme.color(ColorRole::Ink2));
    for (int column = 1; column + 1 < edges.size(); ++column) {
        const QRectF own(edges.at(column), headHeight - m_rowHeight,
                         edges.at(column + 1) - edges.at(column) - padding * m_pixels, m_rowHeight);
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
    painter->setPen(QPen(m_theme.color(ColorRole::Zero), 1.5));
    painter->drawLine(QLineF(0, 0, m_width, 0));
}

void TableItem::paintRow(QPainter *painter, const QList<qreal> &edges, int row, qreal top) const
{
    const FlatRow &flat = m_all.at(row);
    const RowRole role = rowRole(flat.index);
    const bool total = role == RowRole::Total || role == RowRole::GrandTotal;
    if (total)
        painter->fillRect(QRectF(0, top, m_width, m_rowHeight), m_theme.color(ColorRole::Sub));
    painter->setFont(uiFont(m_pixels, role != RowRole::Item));
    painter->setPen(m_theme.color(role == RowRole::Heading ? ColorRole::Ink2 : ColorRole::Ink1));
    const qreal left = (padding + flat.depth * indent) * m_pixels;
    const QRectF label(left, top, edges.at(1) - left, m_rowHeight);
    drawTextLine(painter, label, Qt::AlignLeft, cellText(flat.index, 0));
    const qreal marksLeft = left + advanceOf(cellText(flat.index, 0), m_pixels, role != RowRole::Item);
    for (int column = 1; column + 1 < edges.size(); ++column) {
        const QRectF cell(edges.at(column), top, edges.at(column + 1) - edges.at(column) - padding * m_pixels,
                          m_rowHeight);
        painter->setPen(inkOf(flat.index.siblingAtColumn(column)));
        drawTextLine(painter, cell, Qt::AlignRight, cellText(flat.index, column));
    }
    painter->setFont(uiFont(m_pixels * 3 / 4));
    painter->setPen(m_theme.color(ColorRole::Ink2));
    drawTextLine(painter, QPointF(marksLeft + 1, top + m_rowHeight * 0.5),
                 flat.index.data(models::NoteMarksRole).toString());
    painter->setPen(QPen(m_theme.color(total ? ColorRole::Line : ColorRole::Hair), 1));
    painter->drawLine(QLineF(0, top + m_rowHeight, m_width, top + m_rowHeight));
    if (role == RowRole::GrandTotal) {
        painter->setPen(QPen(m_theme.color(ColorRole::Zero), 1));
        for (const qreal offset : {0.0, 2.5})
            painter->drawLine(QLineF(0, top + m_rowHeight - offset, m_width, top + m_rowHeight - offset));
    }
}

void TableItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QList<qreal> edges = columnEdges();
    paintHead(painter, edges);
    qreal top = (hasGroups() ? 2 : 1) * m_rowHeight;
    for (int row = m_first; row < m_first + m_count; ++row, top += m_rowHeight)
        paintRow(painter, edges, row, top);
}

} // namespace views
