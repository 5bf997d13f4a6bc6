#pragma once

#include <QTimer>
#include <QWidget>

#include <utility>

namespace views {

/// Does the work at once where somebody sees the widget; else after the window has been painted, so that what is out of
/// sight doesn't hold up what is in sight. The work must ask for the present state itself: more may have changed by
/// then.
template<typename Work>
void whenSeen(QWidget *widget, Work work)
{
    if (!widget->visibleRegion().isEmpty())
        work();
    else
        QTimer::singleShot(0, widget, std::move(work));
}

} // namespace views
