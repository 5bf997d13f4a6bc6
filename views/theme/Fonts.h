#pragma once

#include <QFont>

namespace views {

/// The program's one typeface, by pixel size; the same on screen, in PNG and in PDF.
[[nodiscard]] QFont uiFont(int pixels, bool bold = false);

/// What controls and menus are written in.
inline constexpr int interfacePixels = 13;

/// Whether the typeface that has every Japanese character is installed.
[[nodiscard]] bool hasJapaneseFont();

} // namespace views
