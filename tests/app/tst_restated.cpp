#include "ModelText.h"
#include "SmallBook.h"
#include "TestWindow.h"
#include "formats/BookFile.h"
#include "items/Roles.h"
#include "pages/Page.h"
#include "shell/Ribbon.h"
#include "shell/books/BookNotice.h"
#include "shell/books/RestatementActions.h"
#include "shell/books/RestatementsDialog.h"
#include "tables/StatementView.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

using models::Language;
using models::Measure;
using namespace app;

namespace {

const QString cost = u"cost_of_sales"_s;

/// Aozora's release of the quarter before, in which costs of 1Q24 were others.
BookText earlierBook()
{
    BookText text = smallBook();
    text.replace(u"book"_s, u"released,2025-02-12"_s, u"released,2024-11-13"_s);
    text.replace(u"statements/income"_s, u"\"3,400,000\""_s, u"\"3,410,000\""_s);
    return text;
}

} // namespace

/// Figures that two releases print differently: kept side by side, listed, shown as they were first published.
class RestatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void laterReleaseOffersToKeepBoth();
    void earlierReleaseIsCompared();
    void strangersAreRefused();
    void takenBackAndBroughtBack();
    void savedBookHasBoth();
    void firstPublishedIsShown();
    void listLeadsToTheFigure();

private:
    void open(const QString &name) { openBook(m_window->window(), m_window->scratch(name)); }
    void compare();
    [[nodiscard]] QString noticeText() const { return notice()->findChild<QLabel *>()->text(); }
    [[nodiscard]] BookNotice *notice() const { return (*m_window)->findChild<BookNotice *>(); }
    void press(const QString &text);
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QModelIndex shownCost() const;

    std::unique_ptr<TestWindow> m_window;
};

void RestatedTest::init()
{
    m_window = std::make_unique<TestWindow>();
    earlierBook().write(m_window->scratch(u"earlier"_s));
    smallBook().write(m_window->scratch(u"later"_s));
}

void RestatedTest::press(const QString &text)
{
    for (QPushButton *button : notice()->findChildren<QPushButton *>())
        if (button->text() == text && button->isVisible()) {
            button->click();
            settle();
            return;
        }
    QFAIL(qPrintable(text));
}

QAction *RestatedTest::action(const QString &text) const
{
    for (QAction *action : (*m_window)->findChild<RestatementActions *>()->actions())
        if (action->text().remove(u'&') == text)
            return action;
    return nullptr;
}

void RestatedTest::compare()
{
    (*m_window)->bookSession().compareWith(m_window->scratch(u"earlier"_s));
    QTRY_VERIFY((*m_window)->bookSession().reading().isEmpty());
    settle();
}

QModelIndex RestatedTest::shownCost() const
{
    (*m_window)->showRow(u"income"_s, cost);
    const auto *view = (*m_window)->page()->findChild<views::StatementView *>();
    const auto *model = view->findChild<QAbstractItemView *>()->model();
    const auto found = model->match(model->index(0, 0), models::ConceptRole, cost, 1, Qt::MatchRecursive);
    for (int column = 1; column < model->columnCount(); ++column)
        if (model->headerData(column, Qt::Horizontal, models::PeriodRole) == u"1Q24"_s)
            return found.value(0).siblingAtColumn(column);
    return {};
}

void RestatedTest::laterReleaseOffersToKeepBoth()
{
    open(u"earlier"_s);
    QVERIFY(!notice()->isVisible());
    open(u"later"_s);
    QVERIFY(notice()->isVisible());
    QCOMPARE(noticeText(), u"1 figure differs from that of the release that was open before. Both can be kept."_s);
    QVERIFY(m_window->state().book()->content().earlierFacts.empty());
    press(u"Keep both"_s);
    QCOMPARE(noticeText(), u"1 figure is kept as first published too. Not saved yet."_s);
    QCOMPARE(m_window->state().book()->content().earlierFacts.size(), 1U);
    QVERIFY((*m_window)->isWindowModified());
    open(u"earlier"_s); // asks about what is not saved, so nothing was opened
    QCOMPARE(m_window->state().book()->company().released, QDate(2025, 2, 12));
}

void RestatedTest::earlierReleaseIsCompared()
{
    open(u"later"_s);
    compare();
    QCOMPARE(noticeText(), u"1 figure is kept as first published too. Not saved yet."_s);
    const QModelIndex cell = shownCost();
    QCOMPARE(cell.data().toString(), u"3,400,000"_s);
    QVERIFY(cell.data(models::RestatedRole).toBool());
    compare();
    QCOMPARE(m_window->state().book()->content().earlierFacts.size(), 1U);
}

void RestatedTest::strangersAreRefused()
{
    open(u"earlier"_s);
    (*m_window)->bookSession().compareWith(m_window->scratch(u"later"_s));
    QTRY_VERIFY((*m_window)->bookSession().reading().isEmpty());
    const auto *box = (*m_window)->findChild<QMessageBox *>();
    QVERIFY(box && box->text().startsWith(u"These books cannot be compared"_s));
    QVERIFY(m_window->state().book()->content().earlierFacts.empty());
}

void RestatedTest::takenBackAndBroughtBack()
{
    open(u"later"_s);
    compare();
    press(u"Take back"_s);
    QVERIFY(m_window->state().book()->content().earlierFacts.empty());
    QCOMPARE(noticeText(), u"What was not saved was taken back."_s);
    QVERIFY(!(*m_window)->isWindowModified());
    press(u"Bring back"_s);
    QCOMPARE(noticeText(), u"1 figure is kept as first published too. Not saved yet."_s);
    QCOMPARE(m_window->state().book()->content().earlierFacts.size(), 1U);
}

void RestatedTest::savedBookHasBoth()
{
    open(u"later"_s);
    compare();
    action(u"Figures as first published"_s)->trigger(); // what is shown is not what is saved
    const QString saved = m_window->scratch(u"both.xlsx"_s);
    QCOMPARE(models::writeBook(*m_window->state().latestBook(), saved, Language::English), QString());
    (*m_window)->bookSession().discardImport();
    openBook(m_window->window(), saved);
    QCOMPARE(m_window->state().vintage(), models::Vintage::Latest);
    QCOMPARE(shownCost().data().toString(), u"3,400,000"_s);
    QVERIFY(shownCost().data(models::RestatedRole).toBool());
}

void RestatedTest::firstPublishedIsShown()
{
    open(u"later"_s);
    QVERIFY(!action(u"Figures as first published"_s)->isEnabled());
    compare();
    QVERIFY(action(u"Figures as first published"_s)->isEnabled());
    QCOMPARE(shownCost().data().toString(), u"3,400,000"_s);
    action(u"Figures as first published"_s)->trigger();
    settle();
    QCOMPARE(shownCost().data().toString(), u"3,410,000"_s);
    QStringList ribbon;
    for (const QLabel *label : (*m_window)->findChild<Ribbon *>()->findChildren<QLabel *>())
        ribbon.append(label->text());
    QVERIFY(ribbon.contains(u"As first published"_s));
    m_window->language().setLanguage(Language::Japanese);
    settle();
    QCOMPARE(shownCost().data().toString(), u"3,410,000"_s);
    m_window->language().setLanguage(Language::English);
    action(u"Figures as first published"_s)->trigger();
    settle();
    QCOMPARE(shownCost().data().toString(), u"3,400,000"_s);
}

void RestatedTest::listLeadsToTheFigure()
{
    open(u"later"_s);
    compare();
    action(u"Restated figures…"_s)->trigger();
    auto *dialog = (*m_window)->findChild<RestatementsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(
        toText(*table->model()).value(1),
        u"Cost of sales | 1Q24 | JPY thousands | 3,410,000 | November 13, 2024 | 3,400,000 | (10,000) | Appendix 1"_s);
    table->selectRow(0);
    settle();
    QCOMPARE((*m_window)->page()->statement(), u"income"_s);
    dialog->findChild<QCheckBox *>()->click();
    settle();
    QCOMPARE(m_window->state().vintage(), models::Vintage::FirstPublished);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(action(u"Figures as first published"_s)->isChecked());
    m_window->language().setLanguage(Language::Japanese);
    settle();
    QCOMPARE(dialog->windowTitle(), u"修正再表示された数値"_s);
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"科目"_s);
}

QTEST_MAIN(RestatedTest)
#include "tst_restated.moc"
