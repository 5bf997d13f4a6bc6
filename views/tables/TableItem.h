#pragma once

#include "book/Statement.h"
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

    /// Shows rows [first, first + count) of the flattened tree. Above them stand the headings under which they go on,
    /// if those are not among them.
    void setRows(int first, int count);
    /// Shows only these columns of the model, whose first one is that of the line items.
    void setColumns(const QList<int> &columns);
    void setSize(qreal width, qreal rowHeight);
    [[nodiscard]] int pixels() const { return m_pixels; }
    [[nodiscard]] int rowTotal() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int depthOf(int row) const { return m_all.at(row).depth; }
    [[nodiscard]] models::RowRole roleOf(int row) const;
    /// Which rows of the statement are shown.
    [[nodiscard]] QList<int> statementRows() const;
    /// How many lines are drawn: column heads, repeated headings and rows.
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] qreal height() const { return lineCount() * m_rowHeight; }
    /// The least width at which no text is cut.
    [[nodiscard]] qreal neededWidth() const;
    /// Every text it draws, column by column, footnote marks last.
    [[nodiscard]] QStringList texts() const;

    [[nodiscard]] QRectF boundingRect() const override { return {0, 0, m_width, height()}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct FlatRow
    {
        QModelIndex index;
        int depth;
    };

    void flatten(const QModelIndex &parent, int depth);
    [[nodiscard]] bool hasGroups() const;
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] int headLines() const { return hasGroups() ? 2 : 1; }
    [[nodiscard]] QString continuedText(const QModelIndex &heading) const;
    [[nodiscard]] QString headText(int column) const;
    [[nodiscard]] QString groupText(int column) const;
    [[nodiscard]] QString cellText(const QModelIndex &row, int column) const;
    [[nodiscard]] QList<qreal> naturalWidths() const;
    [[nodiscard]] qreal naturalWidth(int column) const;
    [[nodiscard]] QList<qreal> columnEdges() const;
    void paintHead(QPainter *painter, const QList<qreal> &edges) const;
    void paintContinued(QPainter *painter, const FlatRow &heading, qreal top) const;
    void paintRow(QPainter *painter, const QList<qreal> &edges, int row, qreal top) const;
    void paintFigures(QPainter *painter, const QList<qreal> &edges, const QModelIndex &row, qreal top) const;
    void paintMarks(QPainter *painter, const FlatRow &flat, qreal left, qreal top) const;
    void paintRules(QPainter *painter, models::RowRole role, qreal bottom) const;
    [[nodiscard]] QColor inkOf(const QModelIndex &cell) const;
    [[nodiscard]] qreal hairline() const;

    const models::StatementModel *m_model;
    Theme m_theme;
    int m_pixels;
    QList<FlatRow> m_all;
    QList<int> m_columns;       ///< of the model; everything else here counts those that are shown
    QList<FlatRow> m_continued; ///< headings of the first row that stand on an earlier page
    int m_first = 0;
    int m_count = 0;
    qreal m_width = 0;
    qreal m_rowHeight = 0;
};

} // namespace views
