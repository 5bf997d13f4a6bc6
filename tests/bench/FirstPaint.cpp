// Linked into a program, ends it when its first window has been painted and prints the steady clock's time.
#include <QCoreApplication>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace {

class FirstPaint : public QObject
{
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // All of the window is painted in one go: whatever is queued now comes after it.
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !std::exchange(m_painting, true))
            QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
        return false;
    }

private:
    static void finish()
    {
        std::printf("%lld\n", static_cast<long long>(std::chrono::steady_clock::now().time_since_epoch().count()));
        std::fflush(stdout);
        std::_Exit(0);
    }

    bool m_painting = false;
};

void watchForPaint()
{
    static FirstPaint watcher;
    QCoreApplication::instance()->installEventFilter(&watcher);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchForPaint)
