#pragma once

#include "theme/Theme.h"

#include <QAbstractButton>

namespace views {

/// A large number over what it counts; one of several can be chosen.
class CountTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CountTile(QWidget *parent = nullptr);

    /// The caption is the button's text. A count that calls for somebody is told in the colour of a bad change.
    void setCount(int count, bool calls = false);
    void setTheme(const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QFont fittingFont(int width) const;

    Theme m_theme;
    int m_count = 0;
    bool m_calls = false;
};

} // namespace views
