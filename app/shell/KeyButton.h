#pragma once

#include "ViewState.h"

#include <QPushButton>

namespace app {

/// A button that shows the key that does the same, as a cap beside its text.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    /// The key as it is printed on a keyboard.
    KeyButton(const views::ViewState *state, const QString &key, QWidget *parent);

    /// Where there is no room for it, the cap gives way.
    void setCapVisible(bool visible);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize capSize() const;

    const views::ViewState *m_state;
    QString m_key;
    bool m_capVisible = true;
};

} // namespace app
