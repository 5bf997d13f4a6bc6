#pragma once

#include "Theme.h"

class QAbstractButton;
class QApplication;

namespace views {

/// Dresses the whole application: Fusion, palette, font and style sheet of the theme.
void applyTheme(QApplication *application, const Theme &theme);

/// Width at which a button's text is whole when it is pressed, which makes it bold.
[[nodiscard]] int pressedWidth(const QAbstractButton &button);

} // namespace views
