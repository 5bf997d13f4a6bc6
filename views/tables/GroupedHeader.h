#pragma once

#include "theme/Theme.h"

#include <QHeaderView>

namespace views {

/// A header whose upper line spans the columns of one period; with one line only, a column of amounts is headed by its
/// period.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GroupedHeader(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTwoLines(bool twoLines);

    [[nodiscard]] QSize sizeHint() const override;
    /// The least width at which the section's own line is whole.
    [[nodiscard]] int neededWidth(int section) const;
    /// The width of the upper line over the section's group.
    [[nodiscard]] int neededGroupWidth(int section) const;
    /// The sections of the group that a section belongs to.
    [[nodiscard]] std::pair<int, int> groupOf(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] QString text(int section) const;
    [[nodiscard]] QString groupText(int section) const;

    Theme m_theme;
    bool m_twoLines = true;
};

} // namespace views
