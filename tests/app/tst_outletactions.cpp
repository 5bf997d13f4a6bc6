#include "TestWindow.h"
#include "items/ExhibitTable.h"
#include "pages/ExhibitCard.h"
#include "shell/ExhibitWindow.h"
#include "shell/ExportDialog.h"
#include "shell/Ribbon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsView>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QTest>

#include <algorithm>

using models::Language;

namespace {

views::ExhibitCard *cardOf(const QWidget &window, const QString &exhibit)
{
    for (views::ExhibitCard *card : window.findChildren<views::ExhibitCard *>())
        if (card->model().exhibit()->id == exhibit)
            return card;
    return nullptr;
}

/// An action by its text without the mark of its key.
QAction *actionOf(const QWidget &window, const QString &text)
{
    const QList<QAction *> actions = window.findChildren<QAction *>();
    const auto found = std::ranges::find_if(
        actions, [&](const QAction *action) { return QString(action->text()).remove(u'&') == text; });
    return found == actions.end() ? nullptr : *found;
}

bool ribbonSays(const QWidget &window, const QString &text)
{
    const QList<QLabel *> labels = window.findChild<app::Ribbon *>()->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
}

} // namespace

/// Copying, printing and exporting what the window shows.
class OutletActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keyInAChartCopiesIt();
    void menuCopiesTheExhibitInUse();
    void copyFollowsTheWindow();
    void chartOfARowIsCopiedToo();
    void contextMenuOfAChart();
    void exportFromALargeExhibit();
    void printPreviewHasThePagesOfThePage();
    void printPreviewHasTheBook();

private:
    [[nodiscard]] const QMimeData *clip() const { return QGuiApplication::clipboard()->mimeData(); }

    std::unique_ptr<TestWindow> m_window;
};

void OutletActionsTest::init()
{
    QGuiApplication::clipboard()->clear();
    m_window.reset();
    m_window = std::make_unique<TestWindow>();
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    (*m_window)->showPage(u"revenues"_s);
    settle();
}

void OutletActionsTest::keyInAChartCopiesIt()
{
    views::ExhibitCard *card = cardOf(m_window->window(), u"revenue-variance"_s);
    QTest::mouseClick(card->findChild<QGraphicsView *>()->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
    QTest::keyClick(card, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QImage::fromData(clip()->data(u"image/png"_s)).size(), views::slideSize);
    QVERIFY(clip()->data(u"image/svg+xml"_s).contains("<title>Change in revenue by service</title>"));
    QVERIFY2(clip()->text().contains(u"Total revenues\t-930\t448"_s), qPrintable(clip()->text()));
    QVERIFY(clip()->hasHtml());
    QVERIFY(ribbonSays(m_window->window(), u"Copied: Change in revenue by service"_s));
}

void OutletActionsTest::menuCopiesTheExhibitInUse()
{
    QAction *copy = actionOf(m_window->window(), u"Copy exhibit"_s);
    QVERIFY(copy && copy->isEnabled());
    copy->trigger();
    QVERIFY(clip()->text().contains(u"Total revenues\t10564\t9185\t9633"_s));
    (*m_window)->showPage(u"statements"_s);
    QVERIFY(!copy->isEnabled()); // there the table is what can be copied
}

void OutletActionsTest::copyFollowsTheWindow()
{
    m_window->language().setLanguage(Language::Japanese);
    m_window->state().setUnit(u"JPY_100million"_s);
    m_window->state().setPeriod(u"2Q03"_s);
    settle();
    QTest::keyClick(cardOf(m_window->window(), u"revenue-mix"_s), Qt::Key_C, Qt::ControlModifier);
    const QStringList total = clip()->text().split(u'\n').filter(u"営業収益合計"_s);
    QVERIFY2(total.size() == 1 && total.constFirst().endsWith(u"\t91.9"_s), qPrintable(clip()->text()));
    QVERIFY(!clip()->text().contains(u"3Q03"_s));
}

void OutletActionsTest::chartOfARowIsCopiedToo()
{
    (*m_window)->enlarge(models::exhibitOf(*builtInBook(), u"cost_of_revenues"_s, {u"appendix-1"_s}));
    settle();
    auto *large = (*m_window)->findChild<app::ExhibitWindow *>();
    QTest::keyClick(cardOf(*large, u"cost_of_revenues"_s), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QImage::fromData(clip()->data(u"image/png"_s)).size(), views::slideSize);
    QVERIFY2(clip()->text().contains(u"Total cost of revenues\t9607\t8337\t8125"_s), qPrintable(clip()->text()));
}

void OutletActionsTest::contextMenuOfAChart()
{
    views::ExhibitCard *card = cardOf(m_window->window(), u"revenue-mix"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, card->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(card, &event);
    auto *menu = card->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->text());
    QCOMPARE(texts, (QStringList{u"Copy exhibit"_s, u"Export…"_s, u"Show in large"_s}));
    menu->actions().at(1)->trigger();
    settle();
    QVERIFY((*m_window)->findChild<app::ExportDialog *>());
}

void OutletActionsTest::exportFromALargeExhibit()
{
    (*m_window)->enlarge(*builtInBook()->exhibit(u"cash-bridge"_s));
    settle();
    auto *large = (*m_window)->findChild<app::ExhibitWindow *>();
    Q_EMIT large->exportRequested();
    settle();
    QCOMPARE((*m_window)->currentPage(), u"cash-flow"_s);
    QVERIFY((*m_window)->findChild<app::ExportDialog *>());
}

void OutletActionsTest::printPreviewHasThePagesOfThePage()
{
    (*m_window)->showPage(u"statements"_s);
    QTest::keyClick(&m_window->window(), Qt::Key_P, Qt::ControlModifier);
    settle();
    auto *preview = (*m_window)->findChild<QPrintPreviewDialog *>();
    QVERIFY(preview && preview->isVisible());
    QCOMPARE(preview->windowTitle(), builtInBook()->company().bookTitle.en);
    QVERIFY(preview->findChild<QPrintPreviewWidget *>()->pageCount() >= 1);
    QVERIFY(preview->findChild<QPrintPreviewWidget *>()->pageCount() <= 3);
    preview->close();
    settle();
    QVERIFY(!(*m_window)->findChild<QPrintPreviewDialog *>());
}

void OutletActionsTest::printPreviewHasTheBook()
{
    actionOf(m_window->window(), u"Print book…"_s)->trigger();
    settle();
    auto *preview = (*m_window)->findChild<QPrintPreviewDialog *>();
    QVERIFY(preview->findChild<QPrintPreviewWidget *>()->pageCount() > 40);
}

QTEST_MAIN(OutletActionsTest)
#include "tst_outletactions.moc"
