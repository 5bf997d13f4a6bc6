// What an audience waits for: the other language on the slide that is shown.
#include "Report.h"
#include "formats/BookReader.h"
#include "resources.h"
#include "slides/SlideShow.h"
#include "slides/SlideView.h"

#include <QAbstractEventDispatcher>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

constexpr int toggles = 11;
constexpr double aFrame = 16;

void letPaint()
{
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) {
    }
}

} // namespace

void measureTalk(const Report &report)
{
    report.heading(u"Presenting at 1920x1080, the other language on the slide until its paint is due"_s);
    views::ViewState state(std::get<models::BookPtr>(models::readBook(resources::builtInBook())));
    views::SlideShow show(&state, state.book()->content().runningOrders.constFirst());
    views::SlideView view(&show, views::SlideViewer::Audience);
    view.resize(1920, 1080);
    view.show();
    double slowest = 0;
    for (int slide = 0; slide < show.count(); ++slide) {
        show.jumpTo(slide);
        letPaint();
        QList<double> times;
        for (int i = 0; i < toggles; ++i) {
            times.append(medianTime(1, [&] { state.setLanguage(models::otherLanguage(state.language())); }));
            letPaint();
        }
        slowest = std::max(slowest, median(times));
    }
    report.add(u"slowest of %1 slides"_s.arg(show.count()), slowest, aFrame);
}

} // namespace bench
