#pragma once

#include <QList>

class QScreen;
class QWidget;

namespace app {

/// Where the windows of a show go.
struct ShowScreens
{
    QScreen *slides = nullptr;
    QScreen *presenter = nullptr; ///< null where there is one screen
};

/// The slides on the screen of the chosen name; without it on one that does not hold the main window. The presenter on
/// the main window's screen, or on another one than the slides.
[[nodiscard]] ShowScreens screensFor(const QList<QScreen *> &screens, const QString &chosen, const QScreen *mainScreen);

/// Places a window before it is shown; a window that is shown moves.
void moveToScreen(QWidget *window, QScreen *screen);

} // namespace app
