#include "formats/BookReader.h"
#include "items/Roles.h"
#include "resources.h"
#include "tables/StatementView.h"
#include "theme/Style.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

/// A statement on screen with the model and the page's selection that it shows.
class Shown
{
public:
    Shown(const BookPtr &book, const QString &statement, const QSize &size,
          StatementView::Style style = StatementView::Style::Full, Presentation presentation = Presentation::AsPrinted)
    {
        m_model.setPresentation(presentation);
        m_model.setCurrentPeriod(book->company().currentPeriod);
        m_model.setUnit(book->company().displayUnit);
        m_model.setStatement(book, statement);
        m_view = std::make_unique<StatementView>(&m_model, &m_selection, style);
        m_view->resize(size);
        m_view->show();
    }

    [[nodiscard]] bool isExposed() { return QTest::qWaitForWindowExposed(m_view.get()); }
    [[nodiscard]] StatementView *view() { return m_view.get(); }
    [[nodiscard]] StatementModel &model() { return m_model; }
    [[nodiscard]] Selection &selection() { return m_selection; }
    [[nodiscard]] QTreeView *items() const { return m_view->findChild<ItemTree *>(); }
    [[nodiscard]] QTreeView *figures() const
    {
        for (QTreeView *tree : m_view->findChildren<QTreeView *>())
            if (tree != items())
                return tree;
        return nullptr;
    }
    [[nodiscard]] QScrollBar *scrollBar() const
    {
        return m_view->findChild<QScrollBar *>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] FigureDelegate *delegate() const { return m_view->findChild<FigureDelegate *>(); }

    void click(const QModelIndex &cell) const
    {
        QTest::mouseClick(figures()->viewport(), Qt::LeftButton, {}, figures()->visualRect(cell).center());
    }

private:
    StatementModel m_model;
    Selection m_selection;
    std::unique_ptr<StatementView> m_view;
};

QModelIndexList allRows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QModelIndexList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        rows.append(model.index(row, 0, parent));
        rows += allRows(model, rows.back());
    }
    return rows;
}

/// The first row that has rows below.
QModelIndex branchOf(const QAbstractItemModel &model)
{
    for (const QModelIndex &row : allRows(model))
        if (model.hasChildren(row))
            return row;
    return {};
}

const QString income = u"appendix-1"_s;

} // namespace

class TestStatementView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextHasRoom_data();
    void everyTextHasRoom();
    void itemsStayWhileFiguresScroll();
    void lastColumnCanBeReached();
    void rowsStayInStep();
    void collapsesAndExpandsTogether();
    void tellsTheSelectionOfAClick();
    void showsTheSelectionOfOthers();
    void clearsWhatIsNotThere();
    void movesByKeyboard();
    void copiesSelectedRows();
    void languageKeepsPlaceAndSelection();

private:
    BookPtr m_book = std::get<BookPtr>(readBook(resources::builtInBook()));
};

void TestStatementView::initTestCase()
{
    applyTheme(qApp, Theme());
}

void TestStatementView::everyTextHasRoom_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Language>("language");
    QTest::addColumn<Presentation>("presentation");
    QTest::addColumn<int>("width");
    QTest::addColumn<StatementView::Style>("style");
    for (const Statement &statement : m_book->content().statements)
        for (const Language language : bothLanguages)
            for (const Presentation presentation : {Presentation::AsPrinted, Presentation::AsComputed})
                for (const int width : {780, 1200})
                    for (const auto style : {StatementView::Style::Full, StatementView::Style::Docked})
                        QTest::newRow(qPrintable(u"%1 %2 %3 %4 %5"_s.arg(statement.id, languageCode(language))
                                                     .arg(int(presentation))
                                                     .arg(width)
                                                     .arg(int(style))))
                            << statement.id << language << presentation << width << style;
}

void TestStatementView::everyTextHasRoom()
{
    QFETCH(const QString, statement);
    QFETCH(const Language, language);
    QFETCH(const Presentation, presentation);
    QFETCH(const int, width);
    QFETCH(const StatementView::Style, style);
    Shown shown(m_book, statement, {width, 700}, style, presentation);
    QVERIFY(shown.isExposed());
    shown.model().setLanguage(language); // on a view that is there already: widths must follow
    const QHeaderView *head = shown.figures()->header();
    for (const QModelIndex &row : allRows(shown.model())) {
        const int items = shown.items()->visualRect(row).width();
        QVERIFY2(shown.delegate()->neededWidth(row) <= items, qPrintable(row.data().toString()));
        for (int column = 1; column < shown.model().columnCount(); ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            QVERIFY2(shown.delegate()->neededWidth(cell) <= head->sectionSize(column),
                     qPrintable(cell.data().toString()));
        }
    }
    QVERIFY(shown.items()->columnWidth(0) <= shown.items()->viewport()->width());
    const auto *grouped = qobject_cast<const GroupedHeader *>(head);
    for (int column = 1; column < shown.model().columnCount(); ++column) {
        QVERIFY(grouped->neededWidth(column) <= head->sectionSize(column));
        int group = 0;
        for (int member = grouped->groupOf(column).first; member <= grouped->groupOf(column).second; ++member)
            group += head->sectionSize(member);
        QVERIFY(grouped->neededGroupWidth(column) <= group);
    }
}

void TestStatementView::itemsStayWhileFiguresScroll()
{
    Shown shown(m_book, income, {780, 400});
    QVERIFY(shown.isExposed());
    const QModelIndex row = shown.model().index(0, 0);
    const QRect item = shown.items()->visualRect(row);
    const QRect figure = shown.figures()->visualRect(row.siblingAtColumn(1));
    QVERIFY(shown.scrollBar()->isVisible());
    shown.scrollBar()->setValue(100);
    QCOMPARE(shown.items()->visualRect(row), item);
    QCOMPARE(shown.figures()->visualRect(row.siblingAtColumn(1)).left(), figure.left() - 100);
    // What is wide enough for all needs no bar.
    shown.view()->resize(1800, 400);
    QTRY_VERIFY(!shown.scrollBar()->isVisible());
}

void TestStatementView::lastColumnCanBeReached()
{
    Shown shown(m_book, income, {780, 400});
    QVERIFY(shown.isExposed());
    shown.scrollBar()->setValue(shown.scrollBar()->maximum());
    const int last = shown.model().columnCount() - 1;
    const QRect cell = shown.figures()->visualRect(shown.model().index(0, last));
    QVERIFY2(cell.right() <= shown.figures()->viewport()->rect().right(), qPrintable(QString::number(cell.right())));
    QVERIFY(cell.left() > 0);
}

void TestStatementView::rowsStayInStep()
{
    Shown shown(m_book, income, {780, 300});
    QVERIFY(shown.isExposed());
    const auto verifyInStep = [&] {
        for (const QModelIndex &row : allRows(shown.model())) {
            const QRect item = shown.items()->visualRect(row);
            const QRect figure = shown.figures()->visualRect(row.siblingAtColumn(1));
            QCOMPARE(figure.isEmpty(), item.isEmpty());
            QCOMPARE(figure.top(), item.top());
            QCOMPARE(figure.height(), item.height());
        }
    };
    verifyInStep();
    QVERIFY(shown.figures()->verticalScrollBar()->maximum() > 0);
    QCOMPARE(shown.items()->verticalScrollBar()->maximum(), shown.figures()->verticalScrollBar()->maximum());
    shown.figures()->verticalScrollBar()->setValue(57);
    QCOMPARE(shown.items()->verticalScrollBar()->value(), 57);
    verifyInStep();
    shown.items()->verticalScrollBar()->setValue(shown.items()->verticalScrollBar()->maximum());
    QCOMPARE(shown.figures()->verticalScrollBar()->value(), shown.figures()->verticalScrollBar()->maximum());
    verifyInStep();
}

void TestStatementView::collapsesAndExpandsTogether()
{
    Shown shown(m_book, income, {780, 700});
    QVERIFY(shown.isExposed());
    const QModelIndex branch = branchOf(shown.model());
    QVERIFY(branch.isValid());
    for (const QModelIndex &row : allRows(shown.model()))
        QVERIFY(!shown.items()->visualRect(row).isEmpty()); // all is open at first
    shown.items()->collapse(branch);
    QVERIFY(!shown.figures()->isExpanded(branch));
    QVERIFY(shown.figures()->visualRect(shown.model().index(0, 1, branch)).isEmpty());
    shown.figures()->expand(branch);
    QVERIFY(shown.items()->isExpanded(branch));
    // By keyboard, on the item.
    shown.items()->setFocus();
    shown.items()->selectionModel()->setCurrentIndex(branch, QItemSelectionModel::NoUpdate);
    QTest::keyClick(shown.items(), Qt::Key_Left);
    QVERIFY(!shown.items()->isExpanded(branch));
    QVERIFY(!shown.figures()->isExpanded(branch));
    QTest::keyClick(shown.items(), Qt::Key_Right);
    QVERIFY(shown.figures()->isExpanded(branch));
}

void TestStatementView::tellsTheSelectionOfAClick()
{
    Shown shown(m_book, income, {1200, 700});
    QVERIFY(shown.isExposed());
    QSignalSpy changed(&shown.selection(), &Selection::changed);
    const QModelIndex cell = shown.model().indexOf(u"revenues"_s, u"2Q03"_s, Measure::Amount);
    QVERIFY(cell.isValid());
    shown.click(cell);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown.selection().cell(), (CellKey{u"revenues"_s, u"2Q03"_s, Measure::Amount}));
    // The whole row lights up, in both parts.
    QVERIFY(shown.items()->selectionModel()->isRowSelected(cell.row(), cell.parent()));
    shown.click(shown.model().indexOf(u"revenues"_s, u"3Q03"_s, Measure::YoY));
    QCOMPARE(shown.selection().cell().measure, Measure::YoY);
}

void TestStatementView::showsTheSelectionOfOthers()
{
    Shown shown(m_book, income, {780, 300});
    QVERIFY(shown.isExposed());
    shown.figures()->verticalScrollBar()->setValue(shown.figures()->verticalScrollBar()->maximum());
    QSignalSpy changed(&shown.selection(), &Selection::changed);
    shown.selection().setCell({u"revenues"_s, u"2Q03"_s, Measure::QoQ});
    QCOMPARE(changed.size(), 1); // no echo
    const QModelIndex current = shown.items()->selectionModel()->currentIndex();
    QCOMPARE(current, shown.model().indexOf(u"revenues"_s, u"2Q03"_s, Measure::QoQ));
    const QModelIndex cell = shown.model().indexOf(u"revenues"_s, u"3Q02"_s, Measure::Amount);
    shown.selection().setCell({u"revenues"_s, u"3Q02"_s, Measure::Amount});
    QVERIFY(shown.items()->selectionModel()->isRowSelected(cell.row(), cell.parent()));
    // It is brought into view.
    QVERIFY(shown.figures()->viewport()->rect().contains(shown.figures()->visualRect(cell)));
}

void TestStatementView::clearsWhatIsNotThere()
{
    Shown shown(m_book, income, {780, 700});
    shown.selection().setCell({u"revenues"_s, u"3Q03"_s, Measure::Amount});
    QVERIFY(shown.items()->selectionModel()->hasSelection());
    shown.selection().setCell({u"no such concept"_s, u"3Q03"_s, Measure::Amount});
    QVERIFY(!shown.items()->selectionModel()->hasSelection());
    QCOMPARE(shown.selection().cell().conceptId, u"no such concept"_s); // another view's cell is not overwritten
}

void TestStatementView::movesByKeyboard()
{
    Shown shown(m_book, income, {1200, 700});
    QVERIFY(shown.isExposed());
    const QModelIndex start = shown.model().indexOf(u"revenues"_s, u"3Q03"_s, Measure::Amount);
    shown.click(start);
    shown.figures()->setFocus();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(shown.figures(), key);
        return shown.items()->selectionModel()->currentIndex();
    };
    QCOMPARE(press(Qt::Key_Right).column(), start.column() + 1);
    QCOMPARE(shown.selection().cell().conceptId, u"revenues"_s);
    QVERIFY(shown.selection().cell().measure != Measure::Amount);
    QCOMPARE(press(Qt::Key_Left).column(), start.column());
    const QModelIndex below = press(Qt::Key_Down);
    QCOMPARE(below.column(), start.column());
    QCOMPARE(shown.selection().cell().conceptId, below.data(ConceptRole).toString());
    QVERIFY(shown.selection().cell().conceptId != u"revenues"_s);
    QCOMPARE(press(Qt::Key_Up), start);
}

void TestStatementView::copiesSelectedRows()
{
    Shown shown(m_book, income, {1200, 700});
    QVERIFY(shown.isExposed());
    QGuiApplication::clipboard()->clear();
    shown.click(shown.model().indexOf(u"revenues"_s, u"3Q03"_s, Measure::Amount));
    shown.figures()->setFocus();
    QTest::keySequence(shown.figures(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3); // two of heads, the row
    QVERIFY2(lines.back().startsWith(u"Total revenues\t89920\t9633155\t"_s), qPrintable(lines.back()));
    shown.items()->selectAll();
    QTest::keySequence(shown.items(), QKeySequence::Copy);
    const qsizetype rows = allRows(shown.model()).size();
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), rows + 2);
}

void TestStatementView::languageKeepsPlaceAndSelection()
{
    Shown shown(m_book, income, {780, 300});
    QVERIFY(shown.isExposed());
    const QModelIndex branch = branchOf(shown.model());
    shown.items()->collapse(branch);
    shown.selection().setCell({u"net_income"_s, u"3Q03"_s, Measure::Amount});
    shown.figures()->verticalScrollBar()->setValue(40);
    shown.scrollBar()->setValue(30);
    const QModelIndex current = shown.items()->selectionModel()->currentIndex();
    shown.model().setLanguage(Language::Japanese);
    QCOMPARE(shown.items()->selectionModel()->currentIndex(), current);
    QVERIFY(!shown.items()->isExpanded(branch));
    QCOMPARE(shown.figures()->verticalScrollBar()->value(), 40);
    QCOMPARE(shown.scrollBar()->value(), 30);
    QCOMPARE(shown.figures()->horizontalScrollBar()->value(), 30);
}

QTEST_MAIN(TestStatementView)
#include "tst_statementview.moc"
