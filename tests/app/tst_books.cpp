#include "BookText.h"
#include "NoticeHand.h"
#include "SmallBook.h"
#include "TestWindow.h"
#include "items/Roles.h"
#include "pages/StatementsPage.h"
#include "shell/books/BookActions.h"
#include "shell/books/BookWatcher.h"
#include "shell/books/ProblemsDialog.h"
#include "shell/books/RecentBooks.h"
#include "shell/present/OrderStore.h"
#include "tables/StatementView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using models::Language;
using models::Measure;
using namespace app;

namespace {

const QString income = u"statements/income"_s;
constexpr int soon = 10000; // ms

} // namespace

/// Books in the window: opened, wrong, edited while they are open.
class BooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void droppedBookIsOpened();
    void draggedThings_data();
    void draggedThings();
    void recentBooksAreOffered();
    void problemsShowTheirCells();
    void problemsCanBeTriedAgain();
    void cancelledReadingLeavesTheBook();
    void savedBookIsOffered();
    void placeIsKept();
    void changesAreMarkedUntilLookedAt();
    void takesBack();
    void followsWhereAsked();
    void brokenSaveLeavesTheScreen();
    void ownSavingIsNoNews();
    void talkIsNotDisturbed();
    void watcherWaitsForTheEnd();
    void savesInBothForms();
    void newQuarterIsFilledIn();

private:
    void openSmall();
    void edit(const QString &sheet, const QString &before, const QString &after);
    [[nodiscard]] NoticeHand notice() { return NoticeHand(m_window.get()); }
    [[nodiscard]] QString printed(const QString &conceptId) const;

    std::unique_ptr<TestWindow> m_window;
    QString m_folder;
    BookText m_text;
};

void BooksTest::init()
{
    m_window = std::make_unique<TestWindow>();
    m_folder = m_window->scratch(u"aozora"_s);
    m_text = smallBook();
    m_text.write(m_folder);
}

void BooksTest::openSmall()
{
    openBook(m_window->window(), m_folder);
    QCOMPARE(m_window->state().book()->company().shortName.en, u"Aozora"_s);
}

/// As another program saves the book.
void BooksTest::edit(const QString &sheet, const QString &before, const QString &after)
{
    QTest::qWait(20); // so that the time of the file differs
    m_text.replace(sheet, before, after);
    m_text.write(m_folder);
}

QString BooksTest::printed(const QString &conceptId) const
{
    const models::Book &book = *m_window->state().book();
    const models::Statement &statement = *book.statement(u"income"_s);
    const models::Fact *fact = book.printed(statement, Language::English, statement.rowOf(conceptId), 0);
    return fact ? fact->source.text : QString();
}

void BooksTest::droppedBookIsOpened()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder + u"/book.csv"_s)});
    QDragEnterEvent enter(QPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window->window(), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state().book()->company().shortName.en, u"Aozora"_s, soon);
    QCOMPARE((*m_window)->bookSession().path(), m_folder);
}

void BooksTest::draggedThings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isBook");
    QTest::newRow("folder") << u"folder"_s << true;
    QTest::newRow("workbook") << u"3Q.xlsx"_s << true;
    QTest::newRow("picture") << u"chart.png"_s << false;
    QTest::newRow("text") << u"notes.csv"_s << false;
}

void BooksTest::draggedThings()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isBook);
    const QString path = m_window->scratch(name);
    if (name.contains(u'.')) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(QDir().mkpath(path));
    }
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QCOMPARE(BookActions::bookIn(data), isBook ? path : QString());
}

void BooksTest::recentBooksAreOffered()
{
    openSmall();
    QMenu *recent = nullptr;
    for (QMenu *menu : (*m_window)->findChildren<QMenu *>())
        if (menu->title() == u"Open &recent"_s)
            recent = menu;
    QVERIFY(recent);
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().constFirst()->text(), m_folder);
    QVERIFY(QDir(m_folder).removeRecursively());
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().constFirst()->text(), u"None yet"_s); // what is gone is not offered
    m_text.write(m_folder);
    m_window->state().setBook(builtInBook());
    Q_EMIT recent->aboutToShow();
    recent->actions().constFirst()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state().book()->company().shortName.en, u"Aozora"_s, soon);
}

void BooksTest::problemsShowTheirCells()
{
    m_text.replace(income, u"\"3,449,600\""_s, u"\"3,449,x00\""_s);
    m_text.replace(u"calculations"_s, u"sales_parts,sales,broth_sales"_s, u"sales_parts,sales,broth"_s);
    m_text.write(m_folder);
    openBook(m_window->window(), m_folder);
    auto *dialog = (*m_window)->findChild<ProblemsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<QTableView *>(u"problems"_s);
    auto *cells = dialog->findChild<QTableView *>(u"sheetCells"_s);
    const QAbstractItemModelTester listTester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester cellTester(cells->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->rowCount(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(cells->isVisible(), soon); // read once more, in the background
    QStringList found;
    for (int row = 0; row < 2; ++row) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
        found.append(cells->currentIndex().data().toString());
    }
    QCOMPARE(found, (QStringList{u"broth"_s, u"3,449,x00"_s}));
    QCOMPARE(cells->model()->headerData(0, Qt::Horizontal).toString(), u"A"_s);
    QCOMPARE(m_window->state().book(), builtInBook());
}

void BooksTest::problemsCanBeTriedAgain()
{
    m_text.replace(income, u"\"3,449,600\""_s, u"\"3,449,x00\""_s);
    m_text.write(m_folder);
    openBook(m_window->window(), m_folder);
    smallBook().write(m_folder);
    for (QPushButton *button : (*m_window)->findChild<ProblemsDialog *>()->findChildren<QPushButton *>())
        if (button->text() == u"Try again"_s)
            button->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state().book()->company().shortName.en, u"Aozora"_s, soon);
}

void BooksTest::cancelledReadingLeavesTheBook()
{
    BookSession &session = (*m_window)->bookSession();
    session.open(m_folder);
    QCOMPARE(session.reading(), m_folder);
    session.cancel();
    QTest::qWait(300);
    QVERIFY(session.reading().isEmpty());
    QCOMPARE(m_window->state().book(), builtInBook());
    QVERIFY(!notice().isShown());
}

void BooksTest::savedBookIsOffered()
{
    openSmall();
    QVERIFY(!notice().isShown());
    edit(income, u"\"3,449,600\""_s, u"\"3,449,700\""_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice().isShown(), soon);
    QCOMPARE(notice().text(), u"aozora was saved anew."_s);
    QCOMPARE(printed(u"noodle_sales"_s), u"3,449,600"_s); // not before it is asked for
    notice().click(u"Read again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(printed(u"noodle_sales"_s), u"3,449,700"_s, soon);
    QCOMPARE(notice().text(), u"aozora was read again: 1 figure changed and not yet looked at."_s);
    QCOMPARE(notice().changes().size(), 1);
    QCOMPARE(notice().changes().constFirst()->text(), u"Noodles 2Q24: 3,449,600 → 3,449,700"_s);
    notice().click(u"Close"_s);
    QVERIFY(!notice().isShown());
    QVERIFY(m_window->state().changes().isEmpty());
}

void BooksTest::placeIsKept()
{
    openSmall();
    (*m_window)->showRow(u"table-1"_s, u"noodle_sales"_s);
    m_window->state().setUnit(u"JPY_thousand"_s);
    const QString statement = (*m_window)->page()->statement();
    edit(income, u"\"3,449,600\""_s, u"\"3,449,700\""_s);
    (*m_window)->bookSession().reload();
    QTRY_COMPARE_WITH_TIMEOUT(printed(u"noodle_sales"_s), u"3,449,700"_s, soon);
    QCOMPARE((*m_window)->currentPage(), u"statements"_s);
    QCOMPARE((*m_window)->page()->statement(), statement);
    QCOMPARE((*m_window)->page()->memory().cell.conceptId, u"noodle_sales"_s);
    QCOMPARE(m_window->state().unit(), u"JPY_thousand"_s);
}

void BooksTest::changesAreMarkedUntilLookedAt()
{
    openSmall();
    (*m_window)->showRow(u"income"_s, u"sales"_s);
    edit(income, u"\"3,449,600\""_s, u"\"3,449,700\""_s);
    (*m_window)->bookSession().reload();
    QTRY_COMPARE_WITH_TIMEOUT(printed(u"noodle_sales"_s), u"3,449,700"_s, soon);
    const auto marked = [&] {
        QStringList marks;
        const auto *view = (*m_window)->page()->findChild<views::FigureTree *>();
        for (const QModelIndex &index : view->model()->match(view->model()->index(0, 0), models::ConceptRole, {}, -1,
                                                             Qt::MatchContains | Qt::MatchRecursive))
            for (int column = 1; column < view->model()->columnCount(); ++column)
                if (const QVariant from = index.siblingAtColumn(column).data(models::ChangedFromRole); from.isValid())
                    marks.append(index.data(models::ConceptRole).toString() + u' ' + from.toString());
        return marks;
    };
    QCOMPARE(marked(), QStringList{u"noodle_sales 3,449,600"_s});
    notice().changes().constFirst()->trigger();
    QCOMPARE((*m_window)->page()->memory().cell.conceptId, u"noodle_sales"_s);
    QCOMPARE(marked(), QStringList());
    QCOMPARE(notice().text(), u"aozora was read again."_s);
}

void BooksTest::takesBack()
{
    openSmall();
    edit(income, u"\"3,449,600\""_s, u"\"3,449,700\""_s);
    (*m_window)->bookSession().reload();
    QTRY_COMPARE_WITH_TIMEOUT(printed(u"noodle_sales"_s), u"3,449,700"_s, soon);
    notice().click(u"Take back"_s);
    QCOMPARE(printed(u"noodle_sales"_s), u"3,449,600"_s);
    notice().click(u"Take back"_s); // what was taken back too
    QCOMPARE(printed(u"noodle_sales"_s), u"3,449,700"_s);
}

void BooksTest::followsWhereAsked()
{
    openSmall();
    edit(income, u"\"3,449,600\""_s, u"\"3,449,700\""_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice().isShown(), soon);
    notice().click(u"Always"_s);
    QTRY_COMPARE_WITH_TIMEOUT(printed(u"noodle_sales"_s), u"3,449,700"_s, soon);
    edit(income, u"\"3,449,700\""_s, u"\"3,449,800\""_s);
    QTRY_COMPARE_WITH_TIMEOUT(printed(u"noodle_sales"_s), u"3,449,800"_s, soon);
}

void BooksTest::brokenSaveLeavesTheScreen()
{
    openSmall();
    (*m_window)->bookSession().setFollows(true);
    edit(income, u"\"3,449,600\""_s, u"\"3,449,x00\""_s);
    QTRY_VERIFY_WITH_TIMEOUT(notice().isShown(), soon);
    QCOMPARE(printed(u"noodle_sales"_s), u"3,449,600"_s);
    QVERIFY(notice().text().startsWith(u"aozora was saved anew and cannot be read now."_s));
    notice().click(u"What is wrong…"_s);
    auto *dialog = (*m_window)->findChild<ProblemsDialog *>();
    QVERIFY(dialog);
    dialog->reject();
    settle();
    edit(income, u"\"3,449,x00\""_s, u"\"3,449,700\""_s);
    QTRY_COMPARE_WITH_TIMEOUT(printed(u"noodle_sales"_s), u"3,449,700"_s, soon);
}

// Running orders are kept in the book's folder.
void BooksTest::ownSavingIsNoNews()
{
    openSmall();
    const OrderStore store((*m_window)->bookSession().path(), m_window->scratch(u"orders"_s));
    const QList<models::RunningOrder> orders{
        {u"board"_s, {u"Board"_s, u"取締役会"_s}, {{u"sales_mix"_s, {}, {}, {}, false, false}}}};
    QCOMPARE(store.save(*m_window->state().book(), orders), QString());
    m_window->state().setRunningOrders(orders);
    QTest::qWait(1500);
    QCOMPARE((*m_window)->bookSession().news(), BookNews::None);
    edit(income, u"\"3,449,600\""_s, u"\"3,449,700\""_s); // others' is
    QTRY_COMPARE_WITH_TIMEOUT((*m_window)->bookSession().news(), BookNews::Changed, soon);
}

void BooksTest::talkIsNotDisturbed()
{
    openSmall();
    BookSession &session = (*m_window)->bookSession();
    session.setFollows(true);
    QTest::keyClick(&m_window->window(), Qt::Key_F5);
    settle();
    edit(income, u"\"3,449,600\""_s, u"\"3,449,700\""_s);
    QTRY_COMPARE_WITH_TIMEOUT(session.news(), BookNews::Changed, soon);
    QCOMPARE(printed(u"noodle_sales"_s), u"3,449,600"_s);
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->objectName() == u"slideShow"_s)
            QTest::keyClick(window, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(printed(u"noodle_sales"_s), u"3,449,700"_s, soon);
}

// Some programs save in many steps, or by renaming.
void BooksTest::watcherWaitsForTheEnd()
{
    const QString path = m_window->scratch(u"book.xlsx"_s);
    const auto write = [](const QString &name, const QByteArray &bytes) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(path, "first");
    BookWatcher watcher;
    QSignalSpy changed(&watcher, &BookWatcher::changed);
    watcher.watch(path);
    for (int step = 0; step < 6; ++step) {
        write(path, QByteArray(10 + step, 'x'));
        QTest::qWait(60);
    }
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, soon);
    write(path + u".new"_s, "another");
    QVERIFY(QFile::remove(path));
    QVERIFY(QFile::rename(path + u".new"_s, path));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, soon);
    QTest::qWait(500);
    QCOMPARE(changed.size(), 2);
}

void BooksTest::savesInBothForms()
{
    openSmall();
    auto *actions = (*m_window)->findChild<BookActions *>();
    const models::BookContent content = m_window->state().book()->content();
    for (const QString &name : {u"copy.xlsx"_s, u"copy"_s}) {
        const QString path = m_window->scratch(name);
        actions->saveAs(path);
        QCOMPARE((*m_window)->bookSession().path(), path);
        m_window->state().setBook(builtInBook());
        openBook(m_window->window(), path);
        QVERIFY(m_window->state().book()->content() == content);
    }
    QVERIFY(QDir().mkdir(m_window->scratch(u"taken.xlsx"_s)));
    actions->saveAs(m_window->scratch(u"taken.xlsx"_s));
    QVERIFY((*m_window)->findChild<QMessageBox *>());
    QCOMPARE((*m_window)->bookSession().path(), m_window->scratch(u"copy"_s)); // goes on with what there is
}

void BooksTest::newQuarterIsFilledIn()
{
    const QString path = m_window->scratch(u"4Q03.xlsx"_s);
    auto *actions = (*m_window)->findChild<BookActions *>();
    actions->writeNewQuarter(path);
    auto *box = (*m_window)->findChild<QMessageBox *>();
    QVERIFY(box && box->text().contains(path));
    delete box;
    openBook(m_window->window(), path); // not filled in yet: nothing is there, and nothing is wrong
    QVERIFY(!(*m_window)->findChild<ProblemsDialog *>());
    QCOMPARE(m_window->state().period(), u"4Q03"_s);
    for (const QString &page : (*m_window)->pages()) {
        (*m_window)->showPage(page);
        settle();
        QVERIFY((*m_window)->page()->isVisible());
    }
}

QTEST_MAIN(BooksTest)
#include "tst_books.moc"
