#pragma once

#include "theme/Theme.h"

#include <QAbstractButton>

namespace views {

/// A line that says where a figure is printed and which; a click goes there.
class PlaceRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PlaceRow(QWidget *parent = nullptr);

    /// Marked ones are those in question.
    void setPlace(const QString &where, const QString &figure, bool isMarked);
    void setTheme(const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QString m_figure;
    bool m_isMarked = false;
};

} // namespace views
