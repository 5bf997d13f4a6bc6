#pragma once

#include "theme/Theme.h"

#include <QStyledItemDelegate>

namespace views {

/// Paints the rows of a statement: labels with their footnote marks and colour chips, figures at the right, changes in
/// the colour of their effect, rules above totals. It paints only; it knows roles, not models.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FigureDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setChips(bool chips) { m_chips = chips; }
    void setRowHeight(int pixels) { m_rowHeight = pixels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What the cell takes in width, padding and chip included.
    [[nodiscard]] int neededWidth(const QModelIndex &index) const;

    /// The lines around a cell: hairline below, rules at totals, a divider where another period begins.
    static void paintRules(QPainter *painter, const QRect &rect, const QModelIndex &index, const Theme &theme);

    static constexpr int fontPixels = 12;
    static constexpr int padding = 10;

private:
    void paintBackground(QPainter *painter, const QRect &rect, const QModelIndex &index, bool selected) const;
    void paintLabel(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintMark(QPainter *painter, const QRect &rect) const;
    void paintCorner(QPainter *painter, const QRect &rect, Qt::Corner corner, ColorRole color) const;
    void paintFigure(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    [[nodiscard]] bool hasChip(const QModelIndex &index) const;
    [[nodiscard]] QString figureText(const QModelIndex &index) const;

    Theme m_theme;
    bool m_chips = false;
    int m_rowHeight = 20;
};

} // namespace views
