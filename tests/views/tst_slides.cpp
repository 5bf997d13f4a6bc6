#include "Drawn.h"
#include "SmallBook.h"
#include "charts/BarItem.h"
#include "charts/Cells.h"
#include "charts/Reveal.h"
#include "formats/BookReader.h"
#include "resources.h"
#include "slides/FigurePlate.h"
#include "slides/SlideItem.h"
#include "snapshots/SnapshotModels.h"
#include "tables/TableItem.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPen>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

constexpr int numberPixels = 20;
constexpr int leastPixels = 24;

Slide exhibitSlide(const QString &id)
{
    Slide slide;
    slide.exhibit = id;
    return slide;
}

Slide statementSlide(const QString &id)
{
    Slide slide;
    slide.statement = id;
    return slide;
}

SnapshotSpec viewOf(const BookPtr &book, Language language)
{
    SnapshotSpec view;
    view.book = book;
    view.period = book->company().currentPeriod;
    view.unit = book->company().displayUnit;
    view.language = language;
    return view;
}

/// A slide on a screen.
class Screen
{
public:
    Screen(const SnapshotSpec &view, const Slide &slide)
        : m_item(new SlideItem(view, slide, u"3 / 14"_s))
    {
        m_scene.setSceneRect(m_item->boundingRect());
        m_scene.addItem(m_item);
    }

    [[nodiscard]] QGraphicsScene *scene() { return &m_scene; }
    [[nodiscard]] SlideItem *item() const { return m_item; }
    [[nodiscard]] QList<Drawn> texts() const { return textsOf(m_scene); }
    /// Where bars are to be seen.
    [[nodiscard]] QList<QRectF> bars() const
    {
        QList<QRectF> bars;
        for (QGraphicsItem *item : m_scene.items(Qt::AscendingOrder)) {
            const auto *object = dynamic_cast<QObject *>(item);
            const auto *rect = dynamic_cast<QGraphicsRectItem *>(item);
            const bool isBar = (object && object->inherits("Bar")) || dynamic_cast<BarItem *>(item);
            if (rect && isBar && rect->isVisible() && !rect->rect().isEmpty() && rect->brush() != Qt::NoBrush)
                bars.append(rect->mapRectToScene(rect->rect()));
        }
        return bars;
    }
    template<typename Item>
    [[nodiscard]] const Item *find() const
    {
        for (QGraphicsItem *item : m_scene.items())
            if (const auto *found = dynamic_cast<const Item *>(item))
                return found;
        return nullptr;
    }
    /// Every text and bar with its place: what is to be seen.
    [[nodiscard]] QStringList seen() const
    {
        QStringList things;
        for (const Drawn &text : texts())
            things.append(text.item->text() + described(text.box));
        for (const QRectF &bar : bars())
            things.append(described(bar));
        if (const auto *table = find<TableItem>())
            things.append(table->texts().join(u'|') + described(table->sceneBoundingRect()));
        things.sort();
        return things;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        return std::ranges::any_of(texts(), [&](const Drawn &drawn) { return drawn.item->text() == text; });
    }
    [[nodiscard]] QList<int> textSizes() const
    {
        QList<int> sizes;
        for (const Drawn &text : texts())
            sizes.append(text.item->font().pixelSize());
        return sizes;
    }

private:
    QGraphicsScene m_scene;
    SlideItem *m_item;
};

/// Where nothing may be hit, QTest would warn.
void click(const QGraphicsView &view, const QPointF &place)
{
    const QPoint there = view.mapFromScene(place);
    const QPointF global = view.viewport()->mapToGlobal(there);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const bool isPress = type == QEvent::MouseButtonPress;
        QMouseEvent event(type, there, global, Qt::LeftButton, isPress ? Qt::LeftButton : Qt::NoButton, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
}

/// Inside the margins; tall letters may reach into them a little.
QStringList faultsOf(const Screen &screen)
{
    const QList<Drawn> texts = screen.texts();
    return cutTexts(texts, QRectF(QPointF(), slideSize).adjusted(79, 33, -79, -27)) + overlaps(texts);
}

/// A kind of exhibit each, with the book's own lines.
BookPtr bookWithLines()
{
    BookText text = smallBook();
    text.append(u"exhibits"_s, u"trend,sales_page,lines,noodle_sales broth_sales cost_of_sales,,income,income,Trend,"
                               u"推移,Sales {sales:yoy},売上高は{sales:yoy}"_s);
    return text.book();
}

} // namespace

class TestSlides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exhibitsFillTheSlide_data();
    void exhibitsFillTheSlide();
    void statementsFillTheSlide_data();
    void statementsFillTheSlide();
    void statementsShowTheSameColumnsInBothLanguages();
    void saysItsOwnTitle();
    void revealsStepByStep_data();
    void revealsStepByStep();
    void wholesComeWithTheirLastPart();
    void whatIsHiddenCannotBeClicked();
    void keepsWhatIsRevealedInAnotherView();
    void switchesLanguageInPlace_data();
    void switchesLanguageInPlace();
    void followsUnitAndPeriod();
    void liftsOutEveryFigure_data();
    void liftsOutEveryFigure();
    void takesTheHighlightBack();

private:
    void addSubjects() const
    {
        QTest::addColumn<Slide>("slide");
        QTest::addColumn<Language>("language");
        for (const Language language : bothLanguages) {
            for (const Exhibit &exhibit : m_book->content().exhibits)
                QTest::newRow(qPrintable(exhibit.id + u' ' + languageCode(language)))
                    << exhibitSlide(exhibit.id) << language;
        }
    }

    BookPtr m_book = std::get<BookPtr>(readBook(resources::builtInBook()));
};

void TestSlides::exhibitsFillTheSlide_data()
{
    addSubjects();
}

// numbers-and-charts.md, 3: the message in 48, what it is in 36, labels of 32 to 36, the source line of 24.
void TestSlides::exhibitsFillTheSlide()
{
    QFETCH(const Slide, slide);
    QFETCH(const Language, language);
    const SnapshotSpec view = viewOf(m_book, language);
    const Screen screen(view, slide);
    QCOMPARE(faultsOf(screen), QStringList());
    const ExhibitTexts texts = exhibitModel(view, slide.exhibit)->texts();
    const auto pixelsOf = [&](const QString &text) {
        const QList<Drawn> drawn = screen.texts();
        const auto found = std::ranges::find_if(drawn, [&](const Drawn &one) { return one.item->text() == text; });
        return found == drawn.end() ? 0 : found->item->font().pixelSize();
    };
    QCOMPARE(pixelsOf(texts.message), 48);
    QCOMPARE(pixelsOf(texts.what), 36);
    QCOMPARE(pixelsOf(texts.period), 32);
    QCOMPARE(pixelsOf(u"3 / 14"_s), numberPixels);
    QList<int> sizes = screen.textSizes();
    sizes.removeOne(numberPixels);
    QVERIFY(std::ranges::min(sizes) >= leastPixels);
}

void TestSlides::statementsFillTheSlide_data()
{
    QTest::addColumn<Slide>("slide");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("asComputed");
    for (const Statement &statement : m_book->content().statements)
        for (const Language language : bothLanguages)
            for (const bool asComputed : {false, true})
                for (const QString &unit : {u"JPY_million"_s, u"JPY_thousand"_s})
                    for (const bool titled : {false, true}) {
                        Slide slide = statementSlide(statement.id);
                        if (titled)
                            slide.title = {u"At a glance"_s, u"概要"_s};
                        QTest::newRow(qPrintable(u"%1 %2 %3 %4 %5"_s.arg(statement.id, languageCode(language), unit)
                                                     .arg(asComputed)
                                                     .arg(titled)))
                            << slide << language << unit << asComputed;
                    }
}

void TestSlides::statementsFillTheSlide()
{
    QFETCH(const Slide, slide);
    QFETCH(const Language, language);
    QFETCH(const QString, unit);
    QFETCH(const bool, asComputed);
    SnapshotSpec view = viewOf(m_book, language);
    view.unit = unit;
    view.asComputed = asComputed;
    const Screen screen(view, slide);
    QCOMPARE(faultsOf(screen), QStringList());
    QList<int> sizes = screen.textSizes();
    for (const int pixels : {48, 36, 24, numberPixels})
        QVERIFY(sizes.removeOne(pixels));
    QCOMPARE(sizes, QList<int>());
    const auto *table = screen.find<TableItem>();
    QVERIFY(table);
    QVERIFY(table->statementRows().size() <= 7);
    QVERIFY(table->statementRows().size() > 1);
    QVERIFY(table->pixels() >= leastPixels);
    QVERIFY(table->neededWidth() <= table->boundingRect().width());
    QVERIFY(table->height() >= table->lineCount() * table->pixels() * 1.3);
    for (const Drawn &text : screen.texts())
        QVERIFY2(!text.box.intersects(table->sceneBoundingRect()), qPrintable(described(text)));
}

void TestSlides::statementsShowTheSameColumnsInBothLanguages()
{
    for (const Statement &statement : m_book->content().statements) {
        const Screen english(viewOf(m_book, Language::English), statementSlide(statement.id));
        Screen japanese(viewOf(m_book, Language::Japanese), statementSlide(statement.id));
        const auto *table = english.find<TableItem>();
        QCOMPARE(table->neededWidth() > 0, true);
        QCOMPARE(japanese.find<TableItem>()->pixels(), table->pixels());
        // Switched, it is the one that it would have been.
        const QStringList own = english.seen();
        japanese.item()->setView(viewOf(m_book, Language::English));
        QCOMPARE(japanese.seen(), own);
    }
}

void TestSlides::saysItsOwnTitle()
{
    for (Slide slide : {exhibitSlide(u"revenue-mix"_s), statementSlide(u"table-1"_s)}) {
        slide.title = {u"Sales at a glance"_s, u"売上の概要"_s};
        Screen screen(viewOf(m_book, Language::English), slide);
        QVERIFY(screen.says(u"Sales at a glance"_s));
        QVERIFY(!screen.says(exhibitModel(viewOf(m_book, Language::English), u"revenue-mix"_s)->texts().message));
        screen.item()->setView(viewOf(m_book, Language::Japanese));
        QVERIFY(screen.says(u"売上の概要"_s));
        QVERIFY(!screen.says(u"Sales at a glance"_s));
    }
}

void TestSlides::revealsStepByStep_data()
{
    QTest::addColumn<BookPtr>("book");
    QTest::addColumn<QString>("exhibit");
    QTest::addColumn<int>("steps");
    QTest::newRow("stack") << m_book << u"revenue-mix"_s << 6;
    QTest::newRow("shares") << m_book << u"revenue-share"_s << 6;
    QTest::newRow("balance sheet") << m_book << u"liabilities-and-equity"_s << 8;
    QTest::newRow("variance") << m_book << u"revenue-variance"_s << 6;
    QTest::newRow("variance without a total") << m_book << u"margin-changes"_s << 6;
    QTest::newRow("columns") << m_book << u"free-cash-flow"_s << 3;
    QTest::newRow("columns with companions") << m_book << u"adjusted-ebitda"_s << 3;
    QTest::newRow("multiples") << m_book << u"gross-margins"_s << 4;
    QTest::newRow("bridge") << m_book << u"cash-bridge"_s << 6;
    QTest::newRow("bridge between periods") << m_book << u"operating-income-bridge-qoq"_s << 11;
    QTest::newRow("lines") << bookWithLines() << u"trend"_s << 3;
    QTest::newRow("tile") << m_book << u"tile-revenues"_s << 0;
}

// What is seen grows, and whatever is there stays where it is.
void TestSlides::revealsStepByStep()
{
    QFETCH(const BookPtr, book);
    QFETCH(const QString, exhibit);
    QFETCH(const int, steps);
    QCOMPARE(revealSteps(*book, exhibitSlide(exhibit)), steps);
    Screen screen(viewOf(book, Language::Japanese), exhibitSlide(exhibit));
    const QStringList whole = screen.seen();
    screen.item()->setRevealed(0);
    QStringList before = screen.seen();
    QVERIFY(steps == 0 || before.size() < whole.size());
    QCOMPARE(screen.bars().isEmpty(), steps > 0);
    for (int step = 1; step <= steps; ++step) {
        screen.item()->setRevealed(step);
        const QStringList now = screen.seen();
        QVERIFY2(now.size() > before.size(), qPrintable(QString::number(step)));
        for (const QString &thing : std::as_const(before))
            QVERIFY2(now.contains(thing), qPrintable(thing));
        before = now;
    }
    QCOMPARE(before, whole);
    screen.item()->setRevealed(std::min(1, steps));
    screen.item()->setRevealed({});
    QCOMPARE(screen.seen(), whole);
}

void TestSlides::wholesComeWithTheirLastPart()
{
    Screen screen(viewOf(m_book, Language::English), exhibitSlide(u"revenue-mix"_s));
    screen.item()->setRevealed(5); // from the base up
    QVERIFY(screen.says(u"1,111"_s));
    QVERIFY(!screen.says(u"3,204"_s));
    QVERIFY(!screen.says(u"9,633"_s));
    screen.item()->setRevealed(6);
    QVERIFY(screen.says(u"3,204"_s));
    QVERIFY(screen.says(u"9,633"_s));
    QCOMPARE(revealSteps(*m_book, statementSlide(u"table-1"_s)), 0);
    QCOMPARE(revealSteps(*m_book, Slide()), 0);
}

void TestSlides::whatIsHiddenCannotBeClicked()
{
    for (const QString &id :
         {u"revenue-mix"_s, u"revenue-variance"_s, u"cash-bridge"_s, u"gross-margins"_s, u"free-cash-flow"_s}) {
        Screen screen(viewOf(m_book, Language::English), exhibitSlide(id));
        QGraphicsView view(screen.scene());
        view.setFrameShape(QFrame::NoFrame);
        view.resize(slideSize + QSize(20, 20));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QList<QRectF> bars = screen.bars();
        QSignalSpy clicked(screen.item(), &SlideItem::clicked);
        const auto clicks = [&] {
            clicked.clear();
            for (const QRectF &bar : bars)
                if (bar.width() > 2 && bar.height() > 2)
                    click(view, bar.center());
            return clicked.size();
        };
        const qsizetype all = clicks();
        QVERIFY2(all >= 3, qPrintable(id));
        screen.item()->setRevealed(0);
        QCOMPARE(clicks(), 0);
        screen.item()->setRevealed({});
        QCOMPARE(clicks(), all);
    }
}

void TestSlides::keepsWhatIsRevealedInAnotherView()
{
    const SnapshotSpec english = viewOf(m_book, Language::English);
    SnapshotSpec other = viewOf(m_book, Language::Japanese);
    other.period = u"2Q03"_s;
    other.unit = u"JPY_thousand"_s;
    for (const QString &id : {u"revenue-mix"_s, u"revenue-variance"_s, u"backbone-costs"_s, u"cash-bridge"_s}) {
        Screen screen(english, exhibitSlide(id));
        screen.item()->setRevealed(2);
        const QStringList before = screen.seen();
        screen.item()->setView(other);
        QVERIFY(screen.seen() != before);
        Screen fresh(other, exhibitSlide(id));
        fresh.item()->setRevealed(2);
        QCOMPARE(screen.seen(), fresh.seen());
        screen.item()->setView(english);
        QCOMPARE(screen.seen(), before);
    }
}

void TestSlides::switchesLanguageInPlace_data()
{
    addSubjects();
}

void TestSlides::switchesLanguageInPlace()
{
    QFETCH(const Slide, slide);
    QFETCH(const Language, language);
    Screen screen(viewOf(m_book, language), slide);
    const QStringList before = screen.seen();
    screen.item()->setView(viewOf(m_book, otherLanguage(language)));
    const Screen other(viewOf(m_book, otherLanguage(language)), slide);
    QCOMPARE(screen.seen(), other.seen());
    screen.item()->setView(viewOf(m_book, language));
    QCOMPARE(screen.seen(), before);
}

void TestSlides::followsUnitAndPeriod()
{
    for (const Slide &slide : {exhibitSlide(u"revenue-mix"_s), exhibitSlide(u"backbone-costs"_s),
                               exhibitSlide(u"cash-bridge"_s), statementSlide(u"appendix-1"_s)})
        for (const QString &period : {u"3Q02"_s, u"2Q03"_s, u"1Q03"_s})
            for (const QString &unit : {u"JPY_thousand"_s, u"USD_thousand"_s}) {
                SnapshotSpec view = viewOf(m_book, Language::English);
                view.asComputed = true;
                Screen screen(view, slide);
                view.period = period;
                view.unit = unit;
                screen.item()->setView(view);
                const Screen other(view, slide);
                QCOMPARE(screen.seen(), other.seen());
            }
}

void TestSlides::liftsOutEveryFigure_data()
{
    addSubjects();
}

// Its bar outlined, its figure in large, inside the slide and not over its bar; no text is cut by it.
void TestSlides::liftsOutEveryFigure()
{
    QFETCH(const Slide, slide);
    QFETCH(const Language, language);
    const SnapshotSpec view = viewOf(m_book, language);
    const ExhibitModelPtr model = exhibitModel(view, slide.exhibit);
    Screen screen(view, slide);
    int lifted = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString figure = model->index(row, column).data().toString();
            if (figure.isEmpty())
                continue;
            screen.item()->setHighlight(cellAt(*model, row, column));
            const auto *plate = screen.find<FigurePlate>();
            const auto *exhibit = screen.find<ExhibitItem>();
            if (!plate)
                continue;
            ++lifted;
            const QRectF place = plate->sceneBoundingRect();
            const QRectF bar = exhibit->chart()->mapRectToScene(exhibit->chart()->outlined());
            QVERIFY(!bar.isEmpty());
            QVERIFY2(!place.intersects(bar), qPrintable(described(place) + described(bar)));
            QVERIFY(QRectF(QPointF(), slideSize).contains(place));
            bool isLarge = false;
            for (const Drawn &text : screen.texts()) {
                const bool isOwn = text.item->parentItem() == plate;
                isLarge |= isOwn && text.item->text() == figure && text.item->font().pixelSize() >= 64;
                QVERIFY2(isOwn ? place.contains(text.box) : !place.intersects(text.box), qPrintable(described(text)));
            }
            QVERIFY(isLarge);
            QCOMPARE(faultsOf(screen), QStringList());
        }
    QVERIFY(lifted > 1);
}

void TestSlides::takesTheHighlightBack()
{
    Screen screen(viewOf(m_book, Language::English), exhibitSlide(u"revenue-mix"_s));
    const QStringList before = screen.seen();
    const CellKey cell{u"systems_integration_revenues"_s, u"3Q03"_s, Measure::Amount};
    screen.item()->setHighlight(cell);
    QVERIFY(screen.find<FigurePlate>());
    screen.item()->setView(viewOf(m_book, Language::Japanese));
    QVERIFY(screen.says(u"百万円"_s));
    screen.item()->setView(viewOf(m_book, Language::English));
    screen.item()->setRevealed(1); // not its series
    QVERIFY(!screen.find<FigurePlate>());
    screen.item()->setRevealed({});
    QVERIFY(screen.find<FigurePlate>());
    screen.item()->setHighlight({u"no_such_concept"_s, u"3Q03"_s, Measure::Amount});
    QVERIFY(!screen.find<FigurePlate>());
    screen.item()->setHighlight({});
    QCOMPARE(screen.seen(), before);
    Screen statement(viewOf(m_book, Language::English), statementSlide(u"table-1"_s));
    statement.item()->setHighlight(cell);
    QVERIFY(!statement.find<FigurePlate>());
}

QTEST_MAIN(TestSlides)
#include "tst_slides.moc"
