#include "BookText.h"
#include "SmallBook.h"
#include "TestWindow.h"
#include "WindowTexts.h"
#include "analysis/Analysis.h"
#include "pages/ExhibitCard.h"
#include "pages/ProvenanceStrip.h"
#include "pages/StatementsPage.h"
#include "pages/ValuePanel.h"
#include "shell/ExhibitWindow.h"
#include "shell/FindDialog.h"
#include "shell/PageList.h"
#include "shell/Ribbon.h"
#include "shell/ToolBar.h"
#include "shell/books/ProblemsDialog.h"
#include "tables/StatementView.h"
#include "text/NumberFormat.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGraphicsPathItem>
#include <QImage>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPen>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using models::Language;
using models::Measure;
using views::CellKey;

namespace {

const QString statementsPage = u"statements"_s;
const QString tieOutPage = u"tie-out"_s;

template<typename Widget>
Widget *labelled(const QWidget &parent, const QString &text)
{
    for (Widget *widget : parent.findChildren<Widget *>())
        if (widget->text() == text)
            return widget;
    return nullptr;
}

/// What the labels of a panel say, a line each.
QStringList sayings(const QWidget *panel)
{
    QStringList texts;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        if (!label->text().isEmpty())
            texts.append(label->text());
    return texts;
}

QTreeView *figureTree(const QWidget *page)
{
    for (QTreeView *tree : page->findChildren<QTreeView *>())
        if (!qobject_cast<views::ItemTree *>(tree))
            return tree;
    return nullptr;
}

/// The page of exhibits as its reader meets it.
class PageHand
{
public:
    explicit PageHand(TestWindow *window)
        : m_window(window)
        , m_page((*window)->page())
    {}

    [[nodiscard]] QGraphicsView *chart(const QString &exhibit) const
    {
        for (const views::ExhibitCard *card : m_page->findChildren<views::ExhibitCard *>())
            if (card->model().exhibit()->id == exhibit)
                return card->findChild<QGraphicsView *>();
        return nullptr;
    }

    [[nodiscard]] QList<views::TextItem *> texts(const QString &exhibit) const
    {
        QList<views::TextItem *> found;
        for (QGraphicsItem *item : chart(exhibit)->scene()->items(Qt::AscendingOrder))
            if (item->type() == views::TextItem::Type)
                found.append(static_cast<views::TextItem *>(item));
        return found;
    }

    [[nodiscard]] QStringList words(const QString &exhibit) const
    {
        QStringList found;
        for (const views::TextItem *item : texts(exhibit))
            found.append(item->text());
        return found;
    }

    /// Where the chart says this; null if nowhere, or in more than one place.
    [[nodiscard]] QRectF place(const QString &exhibit, const QString &text) const
    {
        QList<QRectF> places;
        for (const views::TextItem *item : texts(exhibit))
            if (item->text() == text)
                places.append(item->sceneBoundingRect());
        return places.size() == 1 ? places.front() : QRectF();
    }

    /// The outlines of what is selected.
    [[nodiscard]] QList<QRectF> outlines(const QString &exhibit) const
    {
        const QColor color = m_window->state().theme().color(views::ColorRole::SelectionLine);
        QList<QRectF> found;
        for (const QGraphicsItem *item : chart(exhibit)->scene()->items())
            if (const auto *path = qgraphicsitem_cast<const QGraphicsPathItem *>(item);
                path && path->pen().color() == color)
                found.append(path->sceneBoundingRect());
        return found;
    }

    void clickChart(const QString &exhibit, const QPointF &point) const
    {
        QGraphicsView *view = chart(exhibit);
        showOnScreen(view);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(point));
        settle();
    }

    [[nodiscard]] const models::StatementModel &table() const
    {
        return *qobject_cast<models::StatementModel *>(figureTree(m_page)->model());
    }

    void clickTable(const CellKey &cell) const
    {
        QTreeView *tree = figureTree(m_page);
        const QModelIndex index = table().indexOf(cell.conceptId, cell.period, cell.measure);
        tree->scrollTo(index);
        showOnScreen(tree);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
        settle();
    }

    /// The cell that is current in the table.
    [[nodiscard]] CellKey selected() const
    {
        const QModelIndex index = figureTree(m_page)->currentIndex();
        return {index.data(models::ConceptRole).toString(), index.data(models::PeriodRole).toString(),
                Measure(index.data(models::MeasureRole).toInt())};
    }

    [[nodiscard]] QString strip() const
    {
        return sayings(m_page->findChild<views::ProvenanceStrip *>()).join(u" | "_s);
    }

private:
    void showOnScreen(QWidget *widget) const
    {
        if (auto *scroll = m_page->findChild<QScrollArea *>(u"pageScroll"_s))
            scroll->ensureWidgetVisible(widget, 0, widget->height());
    }

    TestWindow *m_window;
    QWidget *m_page;
};

const QString mix = u"revenue-mix"_s;
const QString variance = u"revenue-variance"_s;

} // namespace

namespace views {

/// So that a failed comparison shows which figure was selected.
char *toString(const CellKey &cell)
{
    return qstrdup(qPrintable(u"%1 %2 %3"_s.arg(cell.conceptId, cell.period, models::measureName(cell.measure))));
}

} // namespace views

/// The window as a whole: what a click here changes there.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pagesByListMenuAndKey();
    void unknownRememberedPageIsForgotten();
    void pageAndThemeAreRemembered();

    void periodReachesEverything();
    void unitReachesEverything();

    void tableCellLightsUpTheChart();
    void changeLightsUpTheVariance();
    void barLightsUpTheTable();
    void barOfADifference();
    void stripTellsTheSource();
    void arrowKeysWalkTheBars();
    void timelineHasEveryQuarterInItsPlace();
    void derivedQuarterCanBeTheCurrentOne();
    void bridgeLeadsFromAnyPeriod();
    void doubleClickOpensLarge();
    void rowOfAnyStatementIsCharted();
    void findsItemsInEitherLanguage_data();
    void findsItemsInEitherLanguage();
    void overviewSaysTheQuarterInOneLook();
    void toolBarCutsNothing();
    void stripInvitesWhereNothingIsSelected();

    void copyPutsPlainFigures();
    void copyOfAStatementAsPrinted();
    void copyOfSelectedRows();

    void badBookKeepsTheOpenOne_data();
    void badBookKeepsTheOpenOne();
    void anotherBookReplacesAll();
    void themeToggles();

private:
    std::unique_ptr<TestWindow> m_window;
    std::unique_ptr<PageHand> m_page; ///< of revenues
};

void MainWindowTest::init()
{
    m_window = std::make_unique<TestWindow>();
    (*m_window)->showPage(u"revenues"_s);
    settle();
    m_page = std::make_unique<PageHand>(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
}

void MainWindowTest::cleanup()
{
    m_page.reset();
    m_window.reset();
}

void MainWindowTest::pagesByListMenuAndKey()
{
    app::MainWindow &window = m_window->window();
    const QStringList pages = window.pages();
    QVERIFY(pages.size() >= 2);
    QCOMPARE(pages.mid(pages.size() - 2), (QStringList{statementsPage, tieOutPage}));
    window.showPage(pages.front());
    QCOMPARE(window.currentPage(), pages.front());
    const views::Page *first = window.page();
    QVERIFY(first->isVisible());

    auto *list = window.findChild<app::PageList *>();
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->text() == u"Statements"_s)
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
    QCOMPARE(window.currentPage(), statementsPage);
    QVERIFY(window.page()->isVisible() && !first->isVisible());
    QVERIFY(qobject_cast<views::StatementsPage *>(window.page()));

    QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), pages.front());
    QCOMPARE(window.page(), first); // kept, not built again
    QVERIFY(first->isVisible());

    const auto entry = [&](const QString &text) { return labelled<QAction>(window, text); };
    QVERIFY(entry(u"Overview"_s)->isChecked() && !entry(u"Statements"_s)->isChecked());
    entry(u"Statements"_s)->trigger();
    QCOMPARE(window.currentPage(), statementsPage);
    QVERIFY(!entry(u"Overview"_s)->isChecked() && entry(u"Statements"_s)->isChecked());
    window.showPage(u"no such page"_s);
    QCOMPARE(window.currentPage(), statementsPage);
}

void MainWindowTest::unknownRememberedPageIsForgotten()
{
    cleanup();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QSettings(file, QSettings::IniFormat).setValue(u"page"_s, u"page of another book"_s);
    TestWindow window(file);
    QCOMPARE(window->currentPage(), window->pages().front());
    QVERIFY(window->page());
    QVERIFY(window->page()->isVisible());
}

void MainWindowTest::pageAndThemeAreRemembered()
{
    cleanup();
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        TestWindow window(file);
        QCOMPARE(window.state().theme().kind(), views::ThemeKind::Light);
        window->showPage(statementsPage);
        window.state().setThemeKind(views::ThemeKind::Dark);
        window->close();
    }
    TestWindow window(file);
    QCOMPARE(window->currentPage(), statementsPage);
    QCOMPARE(window.state().theme().kind(), views::ThemeKind::Dark);
    QVERIFY(labelled<QAction>(window.window(), u"&Dark theme"_s)->isChecked());
}

void MainWindowTest::periodReachesEverything()
{
    app::MainWindow &window = m_window->window();
    QVERIFY(m_page->words(mix).contains(u"9,633"_s));
    QComboBox *period = nullptr;
    for (QComboBox *box : window.findChildren<QComboBox *>())
        if (box->accessibleName() == u"Period"_s)
            period = box;
    QVERIFY(period);
    QTest::keyClick(period, Qt::Key_Down);
    settle();
    QCOMPARE(m_window->state().period(), u"2Q03"_s);
    QVERIFY(period->currentText().startsWith(u"2Q03"_s));
    QVERIFY(!m_page->words(mix).contains(u"9,633"_s));
    QVERIFY(m_page->words(mix).contains(u"9,185"_s));
    QVERIFY(m_page->words(mix).contains(u"1Q03, 2Q03 (Jul–Sep 2003)"_s));
    QCOMPARE(m_page->table().headerData(1, Qt::Horizontal, models::PeriodRole).toString(), u"2Q03"_s);
    QCOMPARE(m_page->selected(), (CellKey{u"revenues"_s, u"2Q03"_s, Measure::Amount}));
    QVERIFY2(m_page->strip().startsWith(u"Source of 9,185 | JPY 9,185 million = "_s), qPrintable(m_page->strip()));
    const QStringList value = sayings(window.page()->findChild<views::ValuePanel *>());
    QVERIFY2(value.contains(u"9,185"_s) && value.contains(u"9,185,259"_s), qPrintable(value.join(u'\n')));

    // The state itself, as another part of the window would set it.
    m_window->state().setPeriod(u"3Q03"_s);
    settle();
    QVERIFY(period->currentText().startsWith(u"3Q03"_s));
    QVERIFY(m_page->words(mix).contains(u"9,633"_s));
    QVERIFY(m_page->strip().startsWith(u"Source of 9,633"_s));
    m_window->state().setPeriod(u"4Q99"_s); // not in the book
    QCOMPARE(m_window->state().period(), u"3Q03"_s);
}

void MainWindowTest::unitReachesEverything()
{
    app::MainWindow &window = m_window->window();
    const QList<QComboBox *> boxes = window.findChildren<QComboBox *>();
    const auto found = std::ranges::find(boxes, u"Unit"_s, &QComboBox::accessibleName);
    QVERIFY(found != boxes.end());
    QComboBox *unit = *found;
    QCOMPARE(unit->currentText(), u"JPY millions"_s);
    QTest::keyClick(unit, Qt::Key_Up);
    settle();
    QCOMPARE(m_window->state().unit(), u"JPY_thousand"_s);
    QVERIFY(m_page->words(mix).contains(u"9,633,155"_s) && !m_page->words(mix).contains(u"9,633"_s));
    QVERIFY(m_page->words(mix).contains(u"Revenue by service, JPY thousands"_s));
    QVERIFY(m_page->words(variance).contains(u"(199,970)"_s));
    const QModelIndex total = m_page->table().indexOf(u"revenues"_s, u"3Q03"_s, Measure::Amount);
    QCOMPARE(total.data().toString(), u"9,633,155"_s);
    QVERIFY(m_page->strip().startsWith(u"Source of 9,633,155 | JPY 9,633,155 thousand = "_s));
    QVERIFY(sayings(window.page()).contains(u"Table 1. Revenues (JPY in thousands)"_s));
    QVERIFY(sayings(window.findChild<app::Ribbon *>()).contains(u"JPY thousands, rounded"_s));

    // In dollars only what the release translates; differences stay in yen and say so.
    m_window->state().setUnit(u"USD_thousand"_s);
    settle();
    QCOMPARE(unit->currentText(), u"USD thousands"_s);
    QVERIFY(m_page->words(mix).contains(u"89,920"_s));
    QVERIFY(m_page->words(variance).contains(u"Change in revenue by service, JPY millions"_s));
    QVERIFY(m_page->words(variance).contains(u"(200)"_s));
    const QModelIndex earlier = m_page->table().indexOf(u"revenues"_s, u"2Q03"_s, Measure::Amount);
    QCOMPARE(earlier.data().toString(), QString());
}

void MainWindowTest::tableCellLightsUpTheChart()
{
    m_page->clickTable({u"dedicated_access_revenues"_s, u"2Q03"_s, Measure::Amount});
    QCOMPARE(m_page->selected(), (CellKey{u"dedicated_access_revenues"_s, u"2Q03"_s, Measure::Amount}));
    QList<QRectF> outlines = m_page->outlines(mix);
    QCOMPARE(outlines.size(), 1);
    const QRectF figure = m_page->place(mix, u"3,236"_s);
    QVERIFY(!figure.isNull());
    QVERIFY(outlines.front().contains(figure.center()));
    QVERIFY(m_page->outlines(variance).isEmpty());
    QVERIFY2(m_page->strip().startsWith(u"Source of 3,236 | "_s), qPrintable(m_page->strip()));

    m_page->clickTable({u"revenues"_s, u"3Q02"_s, Measure::Amount});
    outlines = m_page->outlines(mix);
    QCOMPARE(outlines.size(), 1);
    QVERIFY(outlines.front().contains(m_page->place(mix, u"10,564"_s).center()));
    QVERIFY(outlines.front().contains(m_page->place(mix, u"3,684"_s).center())); // the whole column
}

void MainWindowTest::changeLightsUpTheVariance()
{
    m_page->clickTable({u"value_added_revenues"_s, u"3Q03"_s, Measure::YoY});
    QCOMPARE(m_page->outlines(variance).size(), 1);
    const QRectF figure = m_page->place(variance, u"+211"_s);
    QVERIFY(!figure.isNull());
    QVERIFY(m_page->outlines(variance).front().top() < figure.center().y()
            && m_page->outlines(variance).front().bottom() > figure.center().y());
    QVERIFY(m_page->outlines(mix).isEmpty());
    QVERIFY2(m_page->strip().contains(u"computed: (1,124,596 − 913,152) ÷ 913,152"_s), qPrintable(m_page->strip()));
}

void MainWindowTest::barLightsUpTheTable()
{
    const QRectF figure = m_page->place(mix, u"3,236"_s); // stands inside its segment
    QVERIFY(!figure.isNull());
    m_page->clickChart(mix, figure.center());
    const CellKey cell{u"dedicated_access_revenues"_s, u"2Q03"_s, Measure::Amount};
    QCOMPARE(m_page->selected(), cell);
    QCOMPARE(m_page->outlines(mix).size(), 1);
    QVERIFY(m_page->outlines(mix).front().contains(figure.center()));
    QVERIFY(m_page->strip().startsWith(u"Source of 3,236 | JPY 3,236 million = "_s));
    const QStringList value = sayings(m_window->window().page()->findChild<views::ValuePanel *>());
    QVERIFY2(value.contains(u"Dedicated access · 2Q03"_s), qPrintable(value.join(u'\n')));

    m_page->clickChart(mix, m_page->place(mix, u"3,684"_s).center() + QPointF(15, 3));
    QCOMPARE(m_page->selected(), (CellKey{u"systems_integration_revenues"_s, u"3Q02"_s, Measure::Amount}));
    QCOMPARE(m_page->outlines(mix).size(), 1);
}

void MainWindowTest::barOfADifference()
{
    const QRectF figure = m_page->place(variance, u"(795)"_s); // its bar ends where it ends
    QVERIFY(!figure.isNull());
    m_page->clickChart(variance, {figure.right() + 20, figure.center().y()});
    QCOMPARE(m_page->selected(), (CellKey{u"systems_integration_revenues"_s, u"3Q03"_s, Measure::YoY}));
    QCOMPARE(m_page->outlines(variance).size(), 1);
    // The strip tells of the figure that was pointed at, not of the percentage beside it in the table.
    QCOMPARE(m_page->strip(), u"Source of (795) | JPY (795) million = computed: 2,888,936 − 3,683,978 (Appendix 1)"_s);
}

void MainWindowTest::stripTellsTheSource()
{
    m_page->clickTable({u"revenues"_s, u"3Q03"_s, Measure::Amount});
    QCOMPARE(m_page->strip(), u"Source of 9,633 | JPY 9,633 million = Appendix 1 “Total revenues” "
                              "JPY 9,633,155 thousand · Table 1"_s);
    m_page->clickTable({u"revenues"_s, u"3Q03"_s, Measure::QoQ});
    QCOMPARE(m_page->strip(), u"Source of 4.9% | 4.9% = computed: (9,633,155 − 9,185,259) ÷ 9,185,259 (Appendix 1) | "
                              "As printed: Appendix 1 4.9, Table 1 4.9%"_s);
    m_window->language().setLanguage(Language::Japanese);
    settle();
    QVERIFY2(m_page->strip().contains(u"四半期連結損益計算書"_s) && m_page->strip().contains(u"9,185,259"_s),
             qPrintable(m_page->strip()));
}

// To the next figure that way: over gaps, never past an end.
void MainWindowTest::arrowKeysWalkTheBars()
{
    auto *card = qobject_cast<views::ExhibitCard *>(m_page->chart(mix)->parentWidget());
    m_page->clickChart(mix, m_page->place(mix, u"3,236"_s).center());
    const auto walk = [&](Qt::Key key) {
        QTest::keyClick(card, key);
        return m_page->selected();
    };
    QCOMPARE(walk(Qt::Key_Right), (CellKey{u"dedicated_access_revenues"_s, u"3Q03"_s, Measure::Amount}));
    QCOMPARE(walk(Qt::Key_Right), (CellKey{u"dedicated_access_revenues"_s, u"3Q03"_s, Measure::Amount}));
    QCOMPARE(walk(Qt::Key_Down), (CellKey{u"dialup_access_revenues"_s, u"3Q03"_s, Measure::Amount}));
    QCOMPARE(walk(Qt::Key_Left), (CellKey{u"dialup_access_revenues"_s, u"2Q03"_s, Measure::Amount}));
    QCOMPARE(walk(Qt::Key_Left), (CellKey{u"dialup_access_revenues"_s, u"3Q02"_s, Measure::Amount}));
    QVERIFY(m_page->strip().startsWith(u"Source of 776 | "_s));
    QCOMPARE(m_page->outlines(mix).size(), 1);
}

void MainWindowTest::timelineHasEveryQuarterInItsPlace()
{
    QTest::keyClick(&m_window->window(), Qt::Key_T, Qt::ControlModifier);
    settle();
    QVERIFY(labelled<QPushButton>(m_window->window(), u"Timeline"_s)->isChecked());
    const QStringList words = m_page->words(mix);
    for (const QString &text : {u"3Q02"_s, u"4Q02"_s, u"1Q03"_s, u"2Q03"_s, u"3Q03"_s, u"not in release"_s, u"8,344"_s})
        QVERIFY2(words.contains(text), qPrintable(text));
    QVERIFY(words.filter(u"1Q03: derived from cumulative figures"_s).size() == 1);
    QCOMPARE(m_page->table().columnCount(), 5); // names and the four quarters that have figures
    QCOMPARE(m_page->table().headerData(2, Qt::Horizontal, models::ShortHeadRole).toString(), u"1Q03 (derived)"_s);
    m_page->clickTable({u"revenues"_s, u"1Q03"_s, Measure::Amount});
    QCOMPARE(m_page->strip(),
             u"Source of 8,344 | JPY 8,344 million = derived quarter: 27,162,460 − 9,185,259 − 9,633,155 "
             "(Appendix 2, Appendix 1)"_s);
    labelled<QPushButton>(m_window->window(), u"Timeline"_s)->click();
    settle();
    QVERIFY(!m_page->words(mix).contains(u"8,344"_s));
}

void MainWindowTest::derivedQuarterCanBeTheCurrentOne()
{
    m_window->state().setPeriod(u"1Q03"_s);
    settle();
    QVERIFY(m_page->words(mix).contains(u"Revenue was JPY 8,344 million"_s));
    QVERIFY(m_page->words(variance).contains(u"The release has no figures to compare this period with."_s));
    m_window->state().setPeriod(u"2Q03"_s); // a quarter after it: compared with what was derived
    settle();
    QVERIFY(m_page->words(variance).contains(u"+841"_s));
}

void MainWindowTest::bridgeLeadsFromAnyPeriod()
{
    (*m_window)->showPage(u"ebitda"_s);
    settle();
    const PageHand page(m_window.get());
    const QString bridge = u"operating-income-bridge"_s;
    auto *card = page.chart(bridge)->parentWidget();
    auto *from = card->findChild<QComboBox *>();
    QVERIFY(from);
    QVERIFY(page.words(bridge).contains(u"3Q03 − 3Q02 (Oct–Dec 2003)"_s));
    const int row = from->findText(u"1Q03"_s, Qt::MatchStartsWith);
    QVERIFY(row > 0);
    QCOMPARE(from->findText(u"9M"_s, Qt::MatchStartsWith), -1); // nine months are no quarter
    from->setCurrentIndex(row);
    Q_EMIT from->activated(row);
    settle();
    QVERIFY(page.words(bridge).contains(u"3Q03 − 1Q03 (Oct–Dec 2003)"_s));
    QVERIFY2(page.words(bridge).contains(u"(1,206)"_s), qPrintable(page.words(bridge).join(u" | "_s)));
    QVERIFY(page.words(bridge).contains(u"236"_s));
}

void MainWindowTest::doubleClickOpensLarge()
{
    QTest::mouseDClick(m_page->chart(mix)->viewport(), Qt::LeftButton);
    settle();
    auto *large = (*m_window)->findChild<app::ExhibitWindow *>();
    QVERIFY(large && large->isVisible());
    QCOMPARE(large->windowTitle(), u"Revenue by service"_s);
    QVERIFY(sayings(large).contains(u"Table 1. Revenues (JPY in millions)"_s));
    QTest::keyClick(large, Qt::Key_J, Qt::ControlModifier);
    settle();
    QCOMPARE(large->windowTitle(), u"営業収益の内訳"_s);
    QTest::keyClick(large, Qt::Key_Escape);
    settle();
    QVERIFY(!(*m_window)->findChild<app::ExhibitWindow *>());
}

void MainWindowTest::rowOfAnyStatementIsCharted()
{
    (*m_window)->showPage(statementsPage);
    qobject_cast<views::StatementsPage *>((*m_window)->page())->showStatement(u"appendix-3"_s);
    settle();
    auto *button = labelled<QPushButton>(*(*m_window)->page(), u"Chart this row"_s);
    QVERIFY(!button->isEnabled()); // no row yet
    PageHand(m_window.get()).clickTable({u"inventories"_s, u"3Q03"_s, Measure::Amount});
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    auto *large = (*m_window)->findChild<app::ExhibitWindow *>();
    QVERIFY(large);
    QCOMPARE(large->windowTitle(), u"Inventories"_s);
    QStringList words;
    for (const QGraphicsItem *item : large->findChild<QGraphicsView *>()->scene()->items())
        if (item->type() == views::TextItem::Type)
            words.append(static_cast<const views::TextItem *>(item)->text());
    const models::Fact fact = models::amount(*builtInBook(), u"inventories"_s, u"3Q03"_s);
    const models::NumberFormat format(Language::English, builtInBook()->company().houseStyle);
    QVERIFY(words.contains(format.figure(*builtInBook(), fact, builtInBook()->unit(u"JPY_million"_s))));
    QVERIFY(words.filter(u"Source: IIJ 3Q03 results release, Appendix 3"_s).size() == 1);
}

void MainWindowTest::findsItemsInEitherLanguage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("page");
    QTest::newRow("an exhibit") << u"cash beginning"_s
                                << u"Cash from the beginning to the end of the period – Cash flow"_s << u"cash-flow"_s;
    QTest::newRow("in Japanese") << u"自己資本比率"_s << u"Equity ratio – Balance sheet"_s << u"balance-sheet"_s;
    QTest::newRow("a line item") << u"売掛金の減少"_s << u"Decrease (increase) in accounts receivable – Appendix 4"_s
                                 << u"statements"_s;
    QTest::newRow("full-width letters") << u"ｒｅｔａｉｌ"_s
                                        << u"IIJ4U (Dial-up access services for retail market) – Table 3"_s
                                        << u"statements"_s;
}

void MainWindowTest::findsItemsInEitherLanguage()
{
    QFETCH(const QString, words);
    QFETCH(const QString, found);
    QFETCH(const QString, page);
    QTest::keyClick(&m_window->window(), Qt::Key_F, Qt::ControlModifier);
    settle();
    auto *dialog = (*m_window)->findChild<app::FindDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setText(words);
    const auto *list = dialog->findChild<QListWidget *>();
    QVERIFY(list->count() > 0);
    QCOMPARE(list->item(0)->text(), found);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    settle();
    QCOMPARE((*m_window)->currentPage(), page);
    QVERIFY(!(*m_window)->findChild<app::FindDialog *>());
}

void MainWindowTest::overviewSaysTheQuarterInOneLook()
{
    (*m_window)->showPage(u"overview"_s);
    settle();
    const QWidget *page = (*m_window)->page();
    const QStringList said = sayings(page);
    QVERIFY(said.contains(u"Net income of JPY 1,979 million; operating income of JPY 236 million after a loss of "
                          "JPY 830 million in 2Q03"_s));
    for (const QString &key :
         {u"3Q02, 2Q03"_s, u"3Q03"_s, u"4Q02, 1Q03 not in release"_s, u"Highlights of the release"_s})
        QVERIFY2(said.contains(key), qPrintable(key));
    const PageHand hand(m_window.get());
    const QHash<QString, QStringList> tiles{
        {u"tile-revenues"_s, {u"9,633"_s, u"down 8.8%"_s, u"up 4.9%"_s}},
        {u"tile-operating-income"_s, {u"236"_s, u"turned to profit"_s}},
        {u"tile-adjusted-ebitda"_s, {u"1,218"_s, u"3.5 times"_s, u"9.7 times"_s}},
        {u"tile-si-gross-margin"_s, {u"23.9%"_s, u"up 10.0 pt"_s, u"up 13.2 pt"_s}},
    };
    for (auto tile = tiles.begin(); tile != tiles.end(); ++tile)
        for (const QString &text : tile.value())
            QVERIFY2(hand.words(tile.key()).contains(text), qPrintable(tile.key() + u": "_s + text));
}

void MainWindowTest::toolBarCutsNothing()
{
    for (const int width : {1024, 1440})
        for (const Language language : models::bothLanguages) {
            m_window->window().resize(width, 700);
            m_window->language().setLanguage(language);
            settle();
            for (const QWidget *control : m_window->window().findChild<app::ToolBar *>()->findChildren<QWidget *>())
                if (control->isVisible()
                    && (qobject_cast<const QPushButton *>(control) || qobject_cast<const QComboBox *>(control)))
                    QVERIFY2(control->width() >= control->sizeHint().width(), qPrintable(control->objectName()));
        }
}

void MainWindowTest::stripInvitesWhereNothingIsSelected()
{
    (*m_window)->showPage(statementsPage);
    settle();
    const PageHand statements(m_window.get());
    QCOMPARE(statements.strip(), u"Select a figure to see its source."_s);
    statements.clickTable({u"operating_income"_s, u"3Q02"_s, Measure::Amount});
    QVERIFY2(statements.strip().startsWith(u"Source of (566,520) | "_s), qPrintable(statements.strip()));
    // A figure of one statement is not one of the next.
    qobject_cast<views::StatementsPage *>((*m_window)->page())->showStatement(u"appendix-3"_s);
    settle();
    QCOMPARE(statements.strip(), u"Select a figure to see its source."_s);
}

void MainWindowTest::copyPutsPlainFigures()
{
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&m_window->window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasText() && data->hasHtml());
    const QStringList lines = data->text().split(u'\n');
    QVERIFY2(lines.contains(u"Total revenues\t9633\t10564\t-8.8%\t9185\t4.9%"_s), qPrintable(data->text()));
    QVERIFY2(data->text().contains(u"Dedicated access services\t3204\t3404\t-5.9%\t3236\t-1.0%\n"_s),
             qPrintable(data->text()));
    QVERIFY2(data->html().contains(u"x:num=\"9633\""_s) && data->html().contains(u">9,633</td>"_s),
             qPrintable(data->html()));
    QVERIFY(data->html().count(u"<tr>"_s) == lines.size() - 1);
}

void MainWindowTest::copyOfAStatementAsPrinted()
{
    (*m_window)->showPage(statementsPage);
    auto *page = qobject_cast<views::StatementsPage *>((*m_window)->page());
    page->showStatement(u"appendix-4"_s);
    settle();
    for (const Language language : models::bothLanguages) {
        m_window->language().setLanguage(language);
        settle();
        const QString name
            = language == Language::English ? u"Gain on retirement of convertible bonds"_s : u"転換社債償還差益"_s;
        QTest::mouseClick(
            labelled<QPushButton>(*page, language == Language::English ? u"Copy table"_s : u"表をコピー"_s),
            Qt::LeftButton);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        // Printed as (830) (88,975) - -: the dashes are texts, not minus signs, and not 0.
        QVERIFY2(data->text().contains(name + u"\t-830\t-88975\t-\t-\n"_s), qPrintable(data->text()));
        QVERIFY(data->html().contains(u"x:num=\"-88975\""_s) && data->html().contains(u">(88,975)</td>"_s));
    }
}

void MainWindowTest::copyOfSelectedRows()
{
    m_page->clickTable({u"equipment_sales"_s, u"2Q03"_s, Measure::Amount});
    QTest::keyClick(figureTree((*m_window)->page()), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->mimeData()->text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.back().endsWith(u"Equipment sales\t1111\t1319\t-15.8%\t999\t11.2%"_s), qPrintable(lines.back()));
    QVERIFY(!lines.join(u'\n').contains(u"Total revenues"_s));
}

void MainWindowTest::badBookKeepsTheOpenOne_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << u"missing"_s << u"cannot be read"_s;
    QTest::newRow("file") << u"file"_s << u"not a book"_s;
    QTest::newRow("empty folder") << u"empty"_s << u"not a book"_s;
    QTest::newRow("wrong number") << u"wrong"_s << u"statements/income.csv, row 3, column 2Q24"_s;
}

void MainWindowTest::badBookKeepsTheOpenOne()
{
    QFETCH(QString, kind);
    QFETCH(QString, said);
    const QString path = m_window->scratch(kind);
    QFile file(m_window->scratch(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir().mkpath(m_window->scratch(u"empty"_s)));
    smallBook()
        .replace(u"statements/income"_s, u"\"3,449,600\""_s, u"\"3,449,x00\""_s)
        .write(m_window->scratch(u"wrong"_s));

    const models::BookPtr open = m_window->state().book();
    const QWidget *page = (*m_window)->page();
    const QStringList before = textsOf(m_window->window());
    openBook(m_window->window(), path);
    const auto dialogs = (*m_window)->findChildren<app::ProblemsDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(dialogs.front()->isVisible());
    const QString all = sayings(dialogs.front()).join(u'\n');
    QVERIFY2(all.contains(path), qPrintable(all));
    QTest::mouseClick(labelled<QPushButton>(*dialogs.front(), u"Copy list"_s), Qt::LeftButton);
    QVERIFY2(QApplication::clipboard()->text().contains(said), qPrintable(QApplication::clipboard()->text()));
    QTest::mouseClick(labelled<QPushButton>(*dialogs.front(), u"Close"_s), Qt::LeftButton);
    settle();
    QVERIFY((*m_window)->findChildren<app::ProblemsDialog *>().isEmpty());
    QCOMPARE(m_window->state().book(), open);
    QCOMPARE((*m_window)->page(), page);
    QCOMPARE(textsOf(m_window->window()), before);
}

void MainWindowTest::anotherBookReplacesAll()
{
    (*m_window)->showPage(statementsPage); // so that both kinds of page are there
    (*m_window)->showPage((*m_window)->pages().front());
    m_page.reset();
    const QString path = m_window->scratch(u"book"_s);
    smallBook().write(path);
    openBook(m_window->window(), path);
    QVERIFY((*m_window)->findChildren<app::ProblemsDialog *>().isEmpty());
    QCOMPARE(m_window->state().book()->company().shortName.en, u"Aozora"_s);
    QCOMPARE(m_window->state().period(), u"2Q24"_s);
    QCOMPARE((*m_window)->pages(), (QStringList{u"sales_page"_s, statementsPage, tieOutPage}));
    QCOMPARE((*m_window)->windowTitle(), u"Aozora · 2Q results – Kessan"_s);
    QVERIFY((*m_window)->page()->isVisible());
    for (const QString &page : (*m_window)->pages()) {
        (*m_window)->showPage(page);
        settle();
        const QString all = textsOf(m_window->window()).join(u'\n');
        QVERIFY(!all.contains(u"IIJ"_s) && !all.contains(u"3Q03"_s) && !all.contains(u"9,633"_s));
    }
    (*m_window)->showPage(u"sales_page"_s);
    QVERIFY(PageHand(m_window.get()).words(u"sales_mix"_s).contains(u"3,462"_s));
}

void MainWindowTest::themeToggles()
{
    const auto inkOfPicture = [&] {
        const QGraphicsView *view = m_page->chart(mix);
        QImage image(view->viewport()->size(), QImage::Format_RGB32);
        image.fill(m_window->state().theme().color(views::ColorRole::Card));
        QPainter painter(&image);
        view->scene()->render(&painter);
        const QRect title = m_page->place(mix, u"Revenue by service, JPY millions"_s).toRect();
        int darkest = 255, lightest = 0;
        for (int y = title.top(); y < title.bottom(); ++y)
            for (int x = title.left(); x < title.right(); ++x) {
                darkest = std::min(darkest, qGray(image.pixel(x, y)));
                lightest = std::max(lightest, qGray(image.pixel(x, y)));
            }
        return std::pair(darkest, lightest);
    };
    const QStringList texts = textsOf(m_window->window());
    const CellKey selected = m_page->selected();
    const auto light = inkOfPicture();
    QVERIFY2(light.first < 80 && light.second > 240, "dark ink on a light card");
    QTest::keyClick(&m_window->window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(m_window->state().theme().kind(), views::ThemeKind::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
    const auto dark = inkOfPicture();
    QVERIFY2(dark.first < 80 && dark.second > 150, "light ink on a dark card");
    QCOMPARE(textsOf(m_window->window()), texts);
    QCOMPARE(m_page->selected(), selected);
    QCOMPARE(m_page->outlines(mix).size(), 1);
    labelled<QAction>(m_window->window(), u"&Dark theme"_s)->trigger();
    QCOMPARE(m_window->state().theme().kind(), views::ThemeKind::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
    QCOMPARE(inkOfPicture(), light);
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    MainWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
