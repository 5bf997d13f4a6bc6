#include "TestWindow.h"
#include "WindowTexts.h"
#include "pages/Page.h"
#include "shell/present/CursorHider.h"
#include "shell/present/KeyCard.h"
#include "shell/present/PresentActions.h"
#include "shell/present/PresenterWindow.h"
#include "shell/present/QuestionBox.h"
#include "shell/present/Screens.h"
#include "shell/present/SlideGrid.h"
#include "shell/present/SlideShowWindow.h"
#include "shell/present/Talk.h"
#include "shell/present/TalkClock.h"
#include "slides/SlideView.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using models::Language;
using views::Blank;

namespace {

/// What stands on the slide that a view shows.
QStringList slideTexts(const views::SlideView &view)
{
    QStringList texts;
    for (const QGraphicsItem *item : view.scene()->items(Qt::AscendingOrder))
        if (item->type() == views::TextItem::Type && item->isVisible())
            texts.append(static_cast<const views::TextItem *>(item)->text());
    return texts;
}

/// The place of an exhibit in the running order, counted from 1 as it is typed.
int numberOf(const views::SlideShow &show, const QString &exhibit)
{
    for (int i = 0; i < show.count(); ++i)
        if (show.slides().at(i).exhibit == exhibit)
            return i + 1;
    return 0;
}

QScreen *screenOf(const QString &name)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::ranges::find_if(screens, [&](const QScreen *screen) { return screen->name() == name; });
    return found == screens.end() ? nullptr : *found;
}

} // namespace

/// A presentation, driven by keys on two screens: the notebook with the main window, and the projector.
class PresentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void f5PresentsOnTheOtherScreen();
    void keysWalkThroughTheSlides();
    void numbersJump();
    void blankScreens();
    void languageUnitAndPeriodKeepTheSlide();
    void questionsInBothLanguages_data();
    void questionsInBothLanguages();
    void exhibitsAnswerQuestions();
    void lettersBeginAQuestion();
    void gridOfAllSlides();
    void cardOfKeys();
    void pointingLiftsAFigureOut();
    void spotFollowsTheMouse();
    void mouseHidesItself();
    void escLeavesTheWindowAsItWas();
    void presentersWindow();
    void presentersKeys();
    void plannedTimeIsRemembered();
    void startFromTheExhibitInUse();
    void runningOrderIsChosen();
    void languageOfEverything();
    void slidesFitEveryScreen_data();
    void slidesFitEveryScreen();
    void screenIsChosen();
    void screenGoesAway();

private:
    [[nodiscard]] app::PresentActions &actions() { return *m_window->window().findChild<app::PresentActions *>(); }
    [[nodiscard]] app::Talk *talk() { return actions().talk(); }
    [[nodiscard]] views::SlideShow &show() { return talk()->show(); }
    [[nodiscard]] app::SlideShowWindow &slides() { return talk()->window(); }
    [[nodiscard]] QStringList texts() { return slideTexts(*slides().view()); }
    void start();
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void jumpTo(const QString &exhibit);
    void ask(const QString &words);

    std::unique_ptr<TestWindow> m_window;
};

void PresentTest::init()
{
    m_window = std::make_unique<TestWindow>();
    app::moveToScreen(&m_window->window(), screenOf(u"Notebook"_s));
    settle();
}

void PresentTest::start()
{
    QTest::keyClick(&m_window->window(), Qt::Key_F5);
    settle();
}

void PresentTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&slides(), Qt::Key(key), modifiers);
    settle();
}

void PresentTest::jumpTo(const QString &exhibit)
{
    const QString digits = QString::number(numberOf(show(), exhibit));
    for (const QChar digit : digits)
        press(digit.unicode());
    press(Qt::Key_Return);
}

void PresentTest::ask(const QString &words)
{
    press(Qt::Key_Slash);
    auto *line = slides().findChild<app::QuestionBox *>()->findChild<QLineEdit *>();
    line->setText(words);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
}

void PresentTest::f5PresentsOnTheOtherScreen()
{
    start();
    QVERIFY(talk());
    QVERIFY(slides().isFullScreen());
    QCOMPARE(slides().screen()->name(), u"Projector"_s);
    QCOMPARE(slides().geometry(), screenOf(u"Projector"_s)->geometry());
    QVERIFY(talk()->presenter().isVisible());
    QCOMPARE(talk()->presenter().screen()->name(), u"Notebook"_s);
    QCOMPARE(show().current(), 0);
    QCOMPARE(show().order().id, builtInBook()->content().runningOrders.constFirst().id);
    const app::Talk *running = talk();
    start(); // once more
    QCOMPARE(talk(), running);
}

void PresentTest::keysWalkThroughTheSlides()
{
    start();
    const int last = show().count() - 1;
    for (const int key : {Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown, Qt::Key_Down, Qt::Key_Return}) {
        press(Qt::Key_Home);
        press(key);
        QCOMPARE(show().current(), 1);
    }
    for (const int key : {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Up}) {
        press(Qt::Key_Right);
        press(key);
        QCOMPARE(show().current(), 1);
    }
    press(Qt::Key_End);
    QCOMPARE(show().current(), last);
    press(Qt::Key_Right);
    QCOMPARE(show().current(), last);
    press(Qt::Key_Home);
    QCOMPARE(show().current(), 0);
}

void PresentTest::numbersJump()
{
    start();
    press(Qt::Key_1);
    press(Qt::Key_2);
    auto *number = slides().findChild<QLabel *>(u"typedNumber"_s);
    QVERIFY(number->isVisible());
    QCOMPARE(number->text(), u"12"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(number->text(), u"1"_s);
    press(Qt::Key_Escape);
    QVERIFY(!number->isVisible());
    QVERIFY(talk());
    press(Qt::Key_3);
    press(Qt::Key_Return);
    QCOMPARE(show().current(), 2);
    QVERIFY(!number->isVisible());
    press(Qt::Key_9);
    press(Qt::Key_9);
    press(Qt::Key_Enter);
    QCOMPARE(show().current(), show().count() - 1);
    jumpTo(u"revenue-variance"_s);
    QVERIFY2(texts().contains(u"Change in revenue by service, JPY millions"_s), qPrintable(texts().join(u'\n')));
}

void PresentTest::blankScreens()
{
    start();
    jumpTo(u"revenue-mix"_s);
    const auto color = [this] { return slides().view()->grab().toImage().pixelColor(700, 400); };
    press(Qt::Key_B);
    QCOMPARE(color(), QColor(Qt::black));
    QVERIFY(texts().isEmpty());
    QVERIFY(!slideTexts(*talk()->presenter().view()).isEmpty());
    press(Qt::Key_W);
    QCOMPARE(color(), QColor(Qt::white));
    press(Qt::Key_Escape);
    QVERIFY(talk());
    QVERIFY(!texts().isEmpty());
    press(Qt::Key_Period);
    QCOMPARE(show().blank(), Blank::Black);
    press(Qt::Key_Right); // back to where it was, not on
    QCOMPARE(show().blank(), Blank::None);
    QCOMPARE(show().current(), numberOf(show(), u"revenue-mix"_s) - 1);
}

void PresentTest::languageUnitAndPeriodKeepTheSlide()
{
    start();
    jumpTo(u"revenue-mix"_s);
    const int slide = show().current();
    const views::SlideItem *item = slides().view()->slide();
    press(Qt::Key_L);
    QCOMPARE(m_window->state().language(), Language::Japanese);
    QVERIFY2(!texts().filter(u"百万円"_s).isEmpty(), qPrintable(texts().join(u'\n')));
    press(Qt::Key_J);
    QCOMPARE(m_window->state().language(), Language::English);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_window->state().language(), Language::Japanese);
    const QStringList before = texts();
    press(Qt::Key_U);
    QVERIFY(texts() != before);
    const QStringList inOtherUnit = texts();
    press(Qt::Key_P);
    QVERIFY(texts() != inOtherUnit);
    QCOMPARE(show().current(), slide);
    QCOMPARE(slides().view()->slide(), item);
}

void PresentTest::questionsInBothLanguages_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("English") << Language::English << u"total cost of rev"_s
                             << QStringList{u"8,125"_s, u"YoY"_s, u"QoQ"_s, u"Source: "_s};
    QTest::newRow("Japanese words, English slide")
        << Language::English << u"営業収益合計"_s << QStringList{u"9,633"_s, u"YoY"_s};
    QTest::newRow("Japanese") << Language::Japanese << u"売上原価合計"_s
                              << QStringList{u"8,125"_s, u"前年同期比"_s, u"前期比"_s, u"出所"_s};
}

void PresentTest::questionsInBothLanguages()
{
    QFETCH(const Language, language);
    QFETCH(const QString, words);
    QFETCH(const QStringList, says);
    m_window->language().setLanguage(language);
    start();
    press(Qt::Key_Right);
    ask(words);
    QVERIFY(show().isAnswering());
    const QString all = texts().join(u'\n');
    for (const QString &text : says)
        QVERIFY2(all.contains(text), qPrintable(all));
    press(Qt::Key_U);
    QVERIFY(show().isAnswering()); // in another unit
    press(Qt::Key_Escape);
    QVERIFY(!show().isAnswering());
    QCOMPARE(show().current(), 1);
}

void PresentTest::exhibitsAnswerQuestions()
{
    start();
    press(Qt::Key_Q);
    auto *box = slides().findChild<app::QuestionBox *>();
    QVERIFY(box->isVisible());
    QTest::keyClick(box->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!box->isVisible());
    QVERIFY(talk());
    ask(u"change in revenue"_s);
    QCOMPARE(show().shown().exhibit, u"revenue-variance"_s);
    press(Qt::Key_Escape);
    QVERIFY(!show().isAnswering());
    QVERIFY(talk());
    ask(u"no such thing"_s); // Enter leaves it open
    QVERIFY(box->isVisible());
}

void PresentTest::lettersBeginAQuestion()
{
    start();
    press(Qt::Key_E);
    const auto *line = slides().findChild<app::QuestionBox *>()->findChild<QLineEdit *>();
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"e"_s);
    QVERIFY(slides().findChild<QListWidget *>(u"answers"_s)->count() > 0);
}

void PresentTest::gridOfAllSlides()
{
    start();
    press(Qt::Key_Right);
    press(Qt::Key_G);
    auto *grid = slides().findChild<app::SlideGrid *>();
    QVERIFY(grid->isVisible());
    QCOMPARE(grid->size(), slides().size());
    QCOMPARE(grid->count(), show().count());
    QCOMPARE(grid->currentRow(), 1);
    QTRY_VERIFY(!grid->item(grid->count() - 1)->icon().isNull());
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Return);
    QVERIFY(!grid->isVisible());
    QCOMPARE(show().current(), 2);
    press(Qt::Key_G);
    QTest::keyClick(grid, Qt::Key_Escape);
    QVERIFY(!grid->isVisible());
    QCOMPARE(show().current(), 2);
    press(Qt::Key_G);
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualItemRect(grid->item(4)).center());
    QCOMPARE(show().current(), 4);
}

void PresentTest::cardOfKeys()
{
    start();
    press(Qt::Key_F1);
    auto *card = slides().findChild<app::KeyCard *>();
    QVERIFY(card->isVisible());
    QVERIFY(slides().rect().contains(card->geometry()));
    QTest::keyClick(card, Qt::Key_Right);
    QVERIFY(!card->isVisible());
    QCOMPARE(show().current(), 0);
    press(Qt::Key_Question, Qt::ShiftModifier);
    QVERIFY(card->isVisible());
}

void PresentTest::pointingLiftsAFigureOut()
{
    start();
    jumpTo(u"revenue-mix"_s);
    auto *item = const_cast<views::SlideItem *>(slides().view()->slide());
    const views::CellKey first{u"revenue_si"_s, u"3Q03"_s, models::Measure::Amount};
    const views::CellKey second{u"revenue_vas"_s, u"3Q03"_s, models::Measure::Amount};
    Q_EMIT item->hovered(first);
    QCOMPARE(show().highlight(), first);
    Q_EMIT item->hovered({});
    QVERIFY(show().highlight().isEmpty());
    Q_EMIT item->clicked(first);
    Q_EMIT item->hovered(second);
    QCOMPARE(show().highlight(), second);
    Q_EMIT item->hovered({});
    QCOMPARE(show().highlight(), first); // clicked: it stays
    Q_EMIT item->clicked(first);
    QVERIFY(show().highlight().isEmpty());
    Q_EMIT item->clicked(first);
    press(Qt::Key_Right);
    QVERIFY(show().highlight().isEmpty());
}

void PresentTest::spotFollowsTheMouse()
{
    start();
    QWidget *viewport = slides().view()->viewport();
    const auto colorAt = [&](const QPoint &place) { return slides().view()->grab().toImage().pixelColor(place); };
    const QPoint place(20, 20);
    const QColor paper = colorAt(place);
    QTest::mouseMove(viewport, place);
    QCOMPARE(colorAt(place), paper);
    press(Qt::Key_S);
    QVERIFY(slides().view()->hasSpot());
    QVERIFY(colorAt(place) != paper);
    press(Qt::Key_S);
    QCOMPARE(colorAt(place), paper);
    QTest::mousePress(viewport, Qt::RightButton, {}, place);
    QVERIFY(colorAt(place) != paper);
    QTest::mouseRelease(viewport, Qt::RightButton, {}, place);
    QCOMPARE(colorAt(place), paper);
}

void PresentTest::mouseHidesItself()
{
    start();
    const QWidget *viewport = slides().view()->viewport();
    QTRY_COMPARE_WITH_TIMEOUT(viewport->cursor().shape(), Qt::BlankCursor, 2 * app::CursorHider::restMilliseconds);
    QTest::mouseMove(slides().view()->viewport(), QPoint(300, 300));
    QTRY_COMPARE(viewport->cursor().shape(), Qt::ArrowCursor);
}

void PresentTest::escLeavesTheWindowAsItWas()
{
    (*m_window)->showPage(u"revenues"_s);
    settle();
    m_window->state().setUnit(u"JPY_100million"_s);
    QScrollBar *bar = (*m_window)->page()->findChild<QScrollBar *>();
    const int scrolled = bar ? bar->value() : 0;
    start();
    press(Qt::Key_U);
    press(Qt::Key_P);
    press(Qt::Key_L);
    press(Qt::Key_B);
    press(Qt::Key_Escape);
    QVERIFY(talk());
    press(Qt::Key_Escape);
    QVERIFY(!talk());
    settle();
    QCOMPARE((*m_window)->currentPage(), u"revenues"_s);
    QCOMPARE(m_window->state().unit(), u"JPY_100million"_s);
    QCOMPARE(m_window->state().period(), builtInBook()->company().currentPeriod);
    QCOMPARE(m_window->state().language(), Language::Japanese); // of the program
    QCOMPARE(bar ? bar->value() : 0, scrolled);
    QVERIFY(std::ranges::none_of(QApplication::topLevelWidgets(),
                                 [](const QWidget *widget) { return widget->objectName() == u"slideShow"_s; }));
    start();
    slides().close();
    settle();
    QVERIFY(!talk());
}

void PresentTest::presentersWindow()
{
    start();
    jumpTo(u"revenue-mix"_s);
    app::PresenterWindow &presenter = talk()->presenter();
    const auto *notes = presenter.findChild<QTextEdit *>();
    const models::Slide &slide = show().shown();
    QCOMPARE(notes->toPlainText(), slide.note.en + u"\n\n" + slide.note.ja);
    press(Qt::Key_L);
    QCOMPARE(notes->toPlainText(), slide.note.ja + u"\n\n" + slide.note.en);
    press(Qt::Key_L);
    const QString all = textsOf(presenter).join(u'\n');
    QVERIFY2(all.contains(u"QLabel: Slide 2 / "_s), qPrintable(all));
    QVERIFY2(all.contains(u"QLabel: Next: Change in revenue by service"_s), qPrintable(all));
    QVERIFY(slideTexts(*presenter.view()).contains(u"9,633"_s));
    press(Qt::Key_B);
    QVERIFY(textsOf(presenter).filter(u"the screen is black"_s).size() == 1);
    press(Qt::Key_End);
    QVERIFY(textsOf(presenter).contains(u"QLabel: This is the last slide"_s));
    press(Qt::Key_N);
    QVERIFY(!presenter.isVisible());
    press(Qt::Key_N);
    QVERIFY(presenter.isVisible());
}

void PresentTest::presentersKeys()
{
    start();
    app::PresenterWindow &presenter = talk()->presenter();
    QTest::keyClick(&presenter, Qt::Key_Right);
    QCOMPARE(show().current(), 1);
    QTest::keyClick(&presenter, Qt::Key_G);
    QVERIFY(presenter.findChild<app::SlideGrid *>()->isVisible()); // unseen by the audience
    QVERIFY(!slides().findChild<app::SlideGrid *>()->isVisible());
    QTest::keyClick(presenter.findChild<app::SlideGrid *>(), Qt::Key_Escape);
    QTest::keyClick(&presenter, Qt::Key_Escape);
    settle();
    QVERIFY(!talk());
}

void PresentTest::plannedTimeIsRemembered()
{
    start();
    auto *clock = talk()->presenter().findChild<app::TalkClock *>();
    auto *planned = clock->findChild<QSpinBox *>();
    QCOMPARE(planned->value(), app::TalkClock::defaultMinutes);
    clock->showTimes(5 * 60 + 7);
    QVERIFY(textsOf(*clock).contains(u"QLabel: 5:07"_s));
    QVERIFY(textsOf(*clock).contains(u"QLabel: 24:53"_s));
    planned->setValue(5);
    clock->showTimes(5 * 60 + 7);
    QVERIFY(textsOf(*clock).contains(u"QLabel: Over by"_s));
    QVERIFY(textsOf(*clock).contains(u"QLabel: 0:07"_s));
    clock->showTimes(3600 + 61);
    QVERIFY(textsOf(*clock).contains(u"QLabel: 1:01:01"_s));
    press(Qt::Key_Escape);
    start();
    QCOMPARE(talk()->presenter().findChild<QSpinBox *>()->value(), 5);
}

void PresentTest::startFromTheExhibitInUse()
{
    (*m_window)->showExhibit(u"cash-bridge"_s);
    settle();
    QTest::keyClick(&m_window->window(), Qt::Key_F5, Qt::ShiftModifier);
    settle();
    QCOMPARE(show().shown().exhibit, u"cash-bridge"_s);
    QCOMPARE(show().order().id, u"results"_s);
    press(Qt::Key_Escape);
    QVERIFY(!talk());
    (*m_window)->showPage(u"statements"_s);
    QTest::keyClick(&m_window->window(), Qt::Key_F5, Qt::ShiftModifier);
    settle();
    QVERIFY(!show().shown().statement.isEmpty());
}

void PresentTest::runningOrderIsChosen()
{
    const auto choose = [this](const QString &title) {
        for (QAction *action : actions().menu()->findChildren<QAction *>())
            if (action->text() == title)
                action->trigger();
    };
    choose(u"Analyst meeting"_s);
    (*m_window)->findChild<QPushButton *>(u"present"_s)->click();
    settle();
    QCOMPARE(show().order().id, u"analysts"_s);
    for (const models::Slide &slide : show().slides())
        QVERIFY(!slide.isHidden);
}

void PresentTest::languageOfEverything()
{
    static const QRegularExpression japanese(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s);
    start();
    press(Qt::Key_Right);
    const auto said = [this] {
        QStringList found = textsOf(slides()) + textsOf(talk()->presenter()) + textsOf(*actions().menu());
        static const QRegularExpression changing(u"^text edit|\\d:\\d\\d$"_s); // notes are in both, clocks go on
        found.removeIf([](const QString &text) { return changing.match(text).hasMatch(); });
        return found;
    };
    const QStringList english = said();
    QVERIFY2(english.filter(japanese).isEmpty(), qPrintable(english.filter(japanese).join(u'\n')));
    press(Qt::Key_L);
    static const QRegularExpression words(u": .*[a-z]{4,}"_s);
    QStringList latin = said().filter(words);
    static const QRegularExpression allowed(u"Page|Home|Enter|Notebook|Projector"_s); // keys and screens
    latin.removeIf([](const QString &text) { return allowed.match(text).hasMatch(); });
    QVERIFY2(latin.isEmpty(), qPrintable(latin.join(u'\n')));
    press(Qt::Key_L);
    QCOMPARE(said(), english);
}

void PresentTest::slidesFitEveryScreen_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QRectF>("slide");
    QTest::newRow("4:3") << QSize(1024, 768) << QRectF(0, 96, 1024, 576);
    QTest::newRow("21:9") << QSize(2560, 1080) << QRectF(320, 0, 1920, 1080);
    QTest::newRow("720 lines") << QSize(1280, 720) << QRectF(0, 0, 1280, 720);
    QTest::newRow("4K") << QSize(3840, 2160) << QRectF(0, 0, 3840, 2160);
    QTest::newRow("upright") << QSize(1080, 1920) << QRectF(0, 656.25, 1080, 607.5);
}

void PresentTest::slidesFitEveryScreen()
{
    QFETCH(const QSize, screen);
    QFETCH(const QRectF, slide);
    start();
    jumpTo(u"revenue-mix"_s);
    slides().setWindowState(Qt::WindowNoState);
    slides().resize(screen);
    settle();
    const QRectF shown = slides().view()->slideRect();
    QVERIFY2(std::abs(shown.left() - slide.left()) <= 1 && std::abs(shown.top() - slide.top()) <= 1
                 && std::abs(shown.width() - slide.width()) <= 1 && std::abs(shown.height() - slide.height()) <= 1,
             qPrintable(u"%1 %2 %3 %4"_s.arg(shown.left()).arg(shown.top()).arg(shown.width()).arg(shown.height())));
    if (shown.top() > 2) // the bars are black
        QCOMPARE(slides().view()->grab().toImage().pixelColor(screen.width() / 2, 1), QColor(Qt::black));
    for (const int key : {Qt::Key_F1, Qt::Key_G, Qt::Key_Slash}) {
        press(key);
        for (const QWidget *child : slides().findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly))
            QVERIFY(!child->isVisible() || slides().rect().contains(child->geometry()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    QVERIFY(talk());
}

void PresentTest::screenIsChosen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QScreen *notebook = screenOf(u"Notebook"_s);
    QScreen *projector = screenOf(u"Projector"_s);
    QCOMPARE(app::screensFor(screens, {}, projector).slides, notebook);
    QCOMPARE(app::screensFor(screens, u"Notebook"_s, notebook).slides, notebook);
    QCOMPARE(app::screensFor(screens, u"Notebook"_s, notebook).presenter, projector);
    QCOMPARE(app::screensFor({notebook}, u"Projector"_s, notebook).slides, notebook);
    QVERIFY(!app::screensFor({notebook}, u"Projector"_s, notebook).presenter);
    QVERIFY(!app::screensFor({}, {}, nullptr).slides);
    start();
    for (QAction *action : actions().menu()->findChildren<QAction *>())
        if (action->text() == u"Notebook (1440 × 900)"_s)
            action->trigger();
    settle();
    QCOMPARE(slides().screen(), notebook);
    QCOMPARE(talk()->presenter().screen(), projector);
}

// As Qt tells when the cable is pulled; the made-up screen itself has to stay.
void PresentTest::screenGoesAway()
{
    start();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    Q_EMIT qGuiApp->screenRemoved(screenOf(u"Projector"_s));
    settle();
    QVERIFY(talk());
    QVERIFY(slides().isVisible());
    QCOMPARE(slides().screen()->name(), u"Notebook"_s);
    QCOMPARE(slides().geometry(), screenOf(u"Notebook"_s)->geometry());
    QCOMPARE(show().current(), 2);
    QVERIFY(!talk()->presenter().isVisible());
    talk()->presenter().showAsWindow(slides().screen()); // over the slides
    settle();
    QVERIFY(talk()->presenter().isVisible());
    QVERIFY(!talk()->presenter().isMaximized());
    QVERIFY(slides().geometry().contains(talk()->presenter().geometry()));
    press(Qt::Key_Right);
    QCOMPARE(show().current(), 3);
    Q_EMIT qGuiApp->screenAdded(screenOf(u"Projector"_s)); // and in again
    settle();
    QCOMPARE(slides().screen()->name(), u"Projector"_s);
    QVERIFY(talk()->presenter().isMaximized());
    press(Qt::Key_Escape);
    QVERIFY(!talk());
}

// Two screens that the platform makes up.
int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"screens.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"screens": [
        {"name": "Notebook", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96, "dpr": 1},
        {"name": "Projector", "x": 1440, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}
    ]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    QApplication application(argc, argv);
    PresentTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_present.moc"
