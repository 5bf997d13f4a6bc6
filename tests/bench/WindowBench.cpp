// What a person waits for in the open window: switching language and page.
#include "Report.h"
#include "formats/BookReader.h"
#include "resources.h"
#include "shell/LanguageSwitch.h"
#include "shell/MainWindow.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

constexpr int switches = 21;
constexpr int windows = 7;
constexpr double frame = 16;
constexpr double firstTime = 50;

void settle()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
}

/// How long an action works: until the window's paint is due, and until everything has been painted.
struct Duration
{
    double untilPaint = 0;
    double painted = 0;
};

class Stopwatch : public QObject
{
public:
    explicit Stopwatch(QWidget *window)
        : m_window(window)
    {
        window->installEventFilter(this);
    }

    Duration time(const std::function<void()> &action)
    {
        m_duration = {};
        m_timer.start();
        action();
        settle();
        m_duration.painted = milliseconds();
        return m_duration;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_window && event->type() == QEvent::UpdateRequest && m_duration.untilPaint == 0)
            m_duration.untilPaint = milliseconds();
        return false;
    }

private:
    [[nodiscard]] double milliseconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

    QWidget *m_window;
    QElapsedTimer m_timer;
    Duration m_duration;
};

class Window
{
public:
    /// Opens on the first page unless another is named.
    explicit Window(const QString &page = {})
    {
        if (!page.isEmpty())
            m_settings.setValue(u"page"_s, page);
        m_window = std::make_unique<app::MainWindow>(&m_state, &m_language, &m_settings);
        m_stopwatch = std::make_unique<Stopwatch>(m_window.get());
        m_window->show();
        settle();
    }

    [[nodiscard]] QStringList pages() const { return m_window->pages(); }
    Duration showPage(const QString &id)
    {
        return m_stopwatch->time([&] { m_window->showPage(id); });
    }
    Duration switchLanguage()
    {
        return m_stopwatch->time([&] { m_language.toggle(); });
    }
    void buildAllPages()
    {
        for (const QString &page : pages())
            showPage(page);
    }

private:
    QTemporaryDir m_scratch;
    QSettings m_settings{m_scratch.filePath(u"settings.ini"_s), QSettings::IniFormat};
    views::ViewState m_state{std::get<models::BookPtr>(models::readBook(resources::builtInBook()))};
    app::LanguageSwitch m_language{&m_state};
    std::unique_ptr<app::MainWindow> m_window;
    std::unique_ptr<Stopwatch> m_stopwatch;
};

/// Medians of several durations.
class Durations
{
public:
    void add(const Duration &duration)
    {
        m_untilPaint.append(duration.untilPaint);
        m_painted.append(duration.painted);
    }
    void tell(const Report &report, const QString &what, double most) const
    {
        report.add(what, median(m_untilPaint), most);
        report.add(u"  and painted"_s, median(m_painted));
    }

private:
    QList<double> m_untilPaint;
    QList<double> m_painted;
};

void measureLanguage(const Report &report)
{
    Window window;
    window.buildAllPages();
    for (const QString &page : window.pages()) {
        window.showPage(page);
        Durations durations;
        for (int i = 0; i < switches; ++i)
            durations.add(window.switchLanguage());
        durations.tell(report, u"language, page %1 in front"_s.arg(page), frame);
    }
}

void measureFirstPages(const Report &report)
{
    const QStringList pages = Window().pages();
    for (const QString &page : pages) {
        const QString &other = pages.at(page == pages.front() ? 1 : 0);
        Durations durations;
        for (int i = 0; i < windows; ++i)
            durations.add(Window(other).showPage(page));
        durations.tell(report, u"page %1, first time"_s.arg(page), firstTime);
    }
}

void measureSeenPages(const Report &report)
{
    Window window;
    window.buildAllPages();
    for (const QString &page : window.pages()) {
        const QString other = window.pages().at(page == window.pages().constFirst() ? 1 : 0);
        Durations durations;
        for (int i = 0; i < switches; ++i) {
            window.showPage(other);
            durations.add(window.showPage(page));
        }
        durations.tell(report, u"page %1, seen before"_s.arg(page), frame);
    }
}

} // namespace

void measureWindow(const Report &report)
{
    report.heading(u"Open window, until the next paint is due"_s);
    measureLanguage(report);
    measureSeenPages(report);
    measureFirstPages(report);
}

} // namespace bench
