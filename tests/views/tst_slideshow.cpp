#include "formats/BookReader.h"
#include "resources.h"
#include "slides/SlideItem.h"
#include "slides/SlideShow.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

Slide exhibitSlide(const QString &id, bool reveals = false, bool isHidden = false)
{
    Slide slide;
    slide.exhibit = id;
    slide.reveals = reveals;
    slide.isHidden = isHidden;
    return slide;
}

Slide statementSlide(const QString &id)
{
    Slide slide;
    slide.statement = id;
    slide.reveals = true; // there is nothing to reveal
    return slide;
}

/// A table, a bridge of three bars that reveals, a hidden slide, and a mix.
RunningOrder shortOrder()
{
    RunningOrder order;
    order.id = u"short"_s;
    order.slides = {statementSlide(u"table-1"_s), exhibitSlide(u"capex-reconciliation"_s, true),
                    exhibitSlide(u"revenue-share"_s, false, true), exhibitSlide(u"revenue-mix"_s)};
    return order;
}

/// "2:1" is the second slide with its first step; then what lies over it.
QString stateOf(const SlideShow &show)
{
    QString state = QString::number(show.current() + 1);
    if (const std::optional<int> revealed = show.revealed())
        state += u':' + QString::number(*revealed);
    if (show.isAnswering())
        state += u'?';
    switch (show.blank()) {
    case Blank::None:
        return state;
    case Blank::Black:
        return state + u"black"_s;
    case Blank::White:
        return state + u"white"_s;
    }
    Q_UNREACHABLE();
}

/// What keys, the remote control and the presenter's window do: a letter each, digits jump.
void press(SlideShow *show, QChar key)
{
    switch (key.unicode()) {
    case u'n':
        return show->next();
    case u'p':
        return show->previous();
    case u'f':
        return show->first();
    case u'l':
        return show->last();
    case u'b':
        return show->toggleBlank(Blank::Black);
    case u'w':
        return show->toggleBlank(Blank::White);
    case u'a':
        return show->answer(exhibitSlide(u"free-cash-flow"_s, true));
    case u'e':
        show->back();
        return;
    default:
        show->jumpTo(key.digitValue() - 1);
    }
}

} // namespace

class TestSlideShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsKeys_data();
    void followsKeys();
    void tellsOfEveryChange();
    void leavesHiddenSlidesOut();
    void showsWhatComesNext();
    void answersOverTheSlide();
    void backSaysWhetherThereWasSomething();
    void copesWithAnEmptyOrder();
    void goesThroughUnitsAndPeriods();
    void presentsTheOrdersOfTheBook();

private:
    BookPtr m_book = std::get<BookPtr>(readBook(resources::builtInBook()));
};

void TestSlideShow::followsKeys_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("states");
    const auto row
        = [](const char *name, const QString &keys, const QString &states) { QTest::newRow(name) << keys << states; };
    row("through", u"nnnnnn"_s, u"1:0 2:1 2:2 2:3 3 3 3"_s);
    row("back shows slides whole", u"lppppp"_s, u"1:0 3 2:3 2:2 2:1 1:0 1:0"_s);
    row("first and last", u"lflf"_s, u"1:0 3 1:0 3 1:0"_s);
    row("jumps", u"3219"_s, u"1:0 3 2:1 1:0 3"_s);
    row("a jump to before the first", u"30"_s, u"1:0 3 1:0"_s);
    row("a jump begins to reveal anew", u"2nn2"_s, u"1:0 2:1 2:2 2:3 2:1"_s);
    row("black and back", u"2bb"_s, u"1:0 2:1 2:1black 2:1"_s);
    row("from black to white", u"bww"_s, u"1:0 1:0black 1:0white 1:0"_s);
    row("next shows the slide again", u"2bnn"_s, u"1:0 2:1 2:1black 2:1 2:2"_s);
    row("previous shows the slide again", u"2nwpp"_s, u"1:0 2:1 2:2 2:2white 2:2 2:1"_s);
    row("a jump ends the blank", u"b3"_s, u"1:0 1:0black 3"_s);
    row("an answer and back", u"2nae"_s, u"1:0 2:1 2:2 2? 2:2"_s);
    row("next after an answer stays", u"2an"_s, u"1:0 2:1 2? 2:1"_s);
    row("an answer on a blank screen", u"2ba"_s, u"1:0 2:1 2:1black 2?"_s);
    row("a blank over an answer", u"2abee"_s, u"1:0 2:1 2? 2?black 2? 2:1"_s);
    row("a jump ends the answer", u"2a3"_s, u"1:0 2:1 2? 3"_s);
    row("nothing to leave", u"3e"_s, u"1:0 3 3"_s);
}

void TestSlideShow::followsKeys()
{
    QFETCH(const QString, keys);
    QFETCH(const QString, states);
    ViewState state(m_book);
    SlideShow show(&state, shortOrder());
    QStringList found{stateOf(show)};
    for (const QChar key : keys) {
        press(&show, key);
        found.append(stateOf(show));
    }
    QCOMPARE(found.join(u' '), states);
}

void TestSlideShow::tellsOfEveryChange()
{
    ViewState state(m_book);
    SlideShow show(&state, shortOrder());
    QSignalSpy changed(&show, &SlideShow::changed);
    const QString keys = u"nnnbbae2"_s;
    for (const QChar key : keys)
        press(&show, key);
    QCOMPARE(changed.size(), 8);
    show.last();
    changed.clear();
    show.next(); // there is none
    show.back();
    QCOMPARE(changed.size(), 0);
}

void TestSlideShow::leavesHiddenSlidesOut()
{
    ViewState state(m_book);
    const SlideShow show(&state, shortOrder());
    QCOMPARE(show.count(), 3);
    QCOMPARE(show.slides().back().exhibit, u"revenue-mix"_s);
    QCOMPARE(show.order().slides.size(), 4);
}

void TestSlideShow::showsWhatComesNext()
{
    ViewState state(m_book);
    SlideShow show(&state, shortOrder());
    QCOMPARE(show.upcoming()->exhibit, u"capex-reconciliation"_s);
    show.next();
    QCOMPARE(show.upcoming()->exhibit, u"revenue-mix"_s);
    show.last();
    QVERIFY(!show.upcoming());
}

void TestSlideShow::answersOverTheSlide()
{
    ViewState state(m_book);
    SlideShow show(&state, shortOrder());
    show.next();
    show.answer(exhibitSlide(u"free-cash-flow"_s, true));
    QCOMPARE(show.shown().exhibit, u"free-cash-flow"_s);
    QVERIFY(!show.revealed()); // whole at once
    QCOMPARE(show.upcoming()->exhibit, u"revenue-mix"_s);
    show.answer(exhibitSlide(u"equity-ratio"_s));
    QCOMPARE(show.shown().exhibit, u"equity-ratio"_s);
    QVERIFY(show.back());
    QCOMPARE(show.shown().exhibit, u"capex-reconciliation"_s);
}

void TestSlideShow::backSaysWhetherThereWasSomething()
{
    ViewState state(m_book);
    SlideShow show(&state, shortOrder());
    QVERIFY(!show.back());
    show.toggleBlank(Blank::White);
    QVERIFY(show.back());
    QVERIFY(!show.back());
}

void TestSlideShow::copesWithAnEmptyOrder()
{
    RunningOrder hidden;
    hidden.slides = {exhibitSlide(u"revenue-mix"_s, true, true)};
    for (const RunningOrder &order : {RunningOrder(), hidden}) {
        ViewState state(m_book);
        SlideShow show(&state, order);
        const QString keys = u"nnppflbwaee2n"_s;
        for (const QChar key : keys)
            press(&show, key);
        QCOMPARE(stateOf(show), u"1"_s);
        QCOMPARE(show.count(), 0);
        QCOMPARE(show.shown(), Slide());
        QVERIFY(!show.upcoming());
    }
}

// Each comes round again, and the slide stays.
void TestSlideShow::goesThroughUnitsAndPeriods()
{
    ViewState state(m_book);
    SlideShow show(&state, shortOrder());
    show.jumpTo(1);
    show.next();
    QStringList units, periods;
    do {
        show.toggleUnit();
        units.append(state.unit());
    } while (state.unit() != m_book->company().displayUnit && units.size() < 20);
    do {
        show.togglePeriod();
        periods.append(state.period());
    } while (state.period() != m_book->company().currentPeriod && periods.size() < 20);
    QVERIFY(units.size() > 2);
    QVERIFY(units.removeDuplicates() == 0);
    QVERIFY(periods.size() > 2);
    QVERIFY(periods.removeDuplicates() == 0);
    QCOMPARE(stateOf(show), u"2:2"_s);
}

// As many keys as there are slides and steps lead to the end.
void TestSlideShow::presentsTheOrdersOfTheBook()
{
    for (const RunningOrder &order : m_book->content().runningOrders) {
        ViewState state(m_book);
        SlideShow show(&state, order);
        int keys = show.count() - 1;
        for (const Slide &slide : show.slides())
            keys += slide.reveals ? revealSteps(*m_book, slide) - 1 : 0;
        for (int key = 0; key < keys; ++key) {
            QVERIFY(show.current() < show.count() - 1 || show.revealed());
            show.next();
        }
        const QString last = stateOf(show);
        show.next();
        QCOMPARE(stateOf(show), last);
        QCOMPARE(show.current(), show.count() - 1);
    }
}

QTEST_MAIN(TestSlideShow)
#include "tst_slideshow.moc"
