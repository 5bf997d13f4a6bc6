#pragma once

#include "theme/Theme.h"

#include <QGraphicsItem>
#include <QPersistentModelIndex>

namespace models {
class StatementModel;
}

namespace views {

/// Some rows of a statement as a picture, under its column heads: the table of an exported page.
class TableItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    TableItem(const models::StatementModel *model, const Theme &theme, int pixels, QGraphicsItem *parent = nullptr);

    [[nodiscard]] int type() const override { return Type; }

    /// Shows rows [first, first + count) of the flattened tree in a rectangle this wide.
    void setRows(int first, int count);
    void setSize(qreal width, qreal rowHeight);
    [[nodiscard]] int rowTotal() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] qreal height() const;
    /// The least width at which no text is cut.
    [[nodiscard]] qreal neededWidth() const;
    /// Every text it draws, column by column, footnote marks last.
    [[nodiscard]] QStringList texts() const;

    [[nodiscard]] QRectF boundingRect() const override { return {0, 0, m_width, height()}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void flatten(const QModelIndex &parent, int depth);
    [[nodiscard]] bool hasGroups() const;
    [[nodiscard]] QString headText(int column) const;
    [[nodiscard]] QString groupText(int column) const;
    [[nodiscard]] QString cellText(const QModelIndex &row, int column) const;
    [[nodiscard]] QList<qreal> naturalWidths() const;
    [[nodiscard]] qreal naturalWidth(int column) const;
    [[nodiscard]] QList<qreal> columnEdges() const;
    void paintHead(QPainter *painter, const QList<qreal> &edges) const;
    void paintRow(QPainter *painter, const QList<qreal> &edges, int row, qreal top) const;
    [[nodiscard]] QColor inkOf(const QModelIndex &cell) const;

    struct FlatRow
    {
        QModelIndex index;
        int depth;
    };

    const models::StatementModel *m_model;
    Theme m_theme;
    int m_pixels;
    QList<FlatRow> m_all;
    int m_first = 0;
    int m_count = 0;
    qreal m_width = 0;
    qreal m_rowHeight = 0;
};

} // namespace views
