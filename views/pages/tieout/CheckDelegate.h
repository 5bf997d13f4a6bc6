#pragma once

#include "theme/Theme.h"

#include <QStyledItemDelegate>

namespace views {

/// Rows of checks: what they found as a badge, real mistakes in the colour of a bad change, headings of groups.
class CheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// -1: none.
    void setBadgeColumn(int column) { m_badgeColumn = column; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBadge(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintHeading(QPainter *painter, const QRect &rect, const QString &text) const;

    Theme m_theme;
    int m_badgeColumn = -1;
};

} // namespace views
