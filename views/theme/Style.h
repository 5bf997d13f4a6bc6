#pragma once

#include "Theme.h"

class QApplication;

namespace views {

/// Dresses the whole application: Fusion, palette, font and style sheet of the theme.
void applyTheme(QApplication *application, const Theme &theme);

} // namespace views
