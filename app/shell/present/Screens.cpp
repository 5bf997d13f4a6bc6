#include "Screens.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace app {

ShowScreens screensFor(const QList<QScreen *> &screens, const QString &chosen, const QScreen *mainScreen)
{
    ShowScreens places;
    if (screens.isEmpty())
        return places;
    const auto named = std::ranges::find_if(screens, [&](const QScreen *screen) { return screen->name() == chosen; });
    const auto away = std::ranges::find_if(screens, [&](const QScreen *screen) { return screen != mainScreen; });
    places.slides = named != screens.end() ? *named : away != screens.end() ? *away : screens.front();
    for (QScreen *screen : screens)
        if (screen != places.slides && (!places.presenter || screen == mainScreen))
            places.presenter = screen;
    return places;
}

void moveToScreen(QWidget *window, QScreen *screen)
{
    window->setScreen(screen);
    window->setGeometry(screen->geometry());
}

} // namespace app
