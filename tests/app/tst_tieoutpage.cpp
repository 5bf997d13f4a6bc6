#include "ModelText.h"
#include "SmallBook.h"
#include "TestWindow.h"
#include "formats/BookFile.h"
#include "items/CheckModel.h"
#include "items/Roles.h"
#include "pages/StatementsPage.h"
#include "pages/TieOutPage.h"
#include "pages/tieout/CheckDetail.h"
#include "pages/tieout/CountTile.h"
#include "pages/tieout/PlaceRow.h"
#include "shell/PageList.h"
#include "tables/StatementView.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using models::CheckModel;
using models::Language;
using namespace app;

/// The tie-out page: what it lists, what a finding says, where it leads, what is kept of a review.
class TieOutPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void modelKeepsItsPromises();
    void findingsComeFirst();
    void tilesFilter();
    void listIsFilteredAndGrouped();
    void findingTellsHowAndWhere();
    void leadsToBothCells();
    void reviewIsKept();
    void languageSwitches();
    void nothingIsPressed();
    void followsTheBook();
    void listIsCopied();

private:
    [[nodiscard]] views::TieOutPage *page() const { return qobject_cast<views::TieOutPage *>((*m_window)->page()); }
    template<typename Widget>
    [[nodiscard]] Widget *part(const QString &name = {}) const
    {
        return page()->findChild<Widget *>(name);
    }
    [[nodiscard]] QTableView *list() const { return part<QTableView>(u"checks"_s); }
    [[nodiscard]] const CheckModel *model() const { return qobject_cast<const CheckModel *>(list()->model()); }
    [[nodiscard]] QStringList lines() const { return toText(*list()->model()); }
    [[nodiscard]] QString badge() const;
    void showTieOut();
    void press(const QString &text);

    std::unique_ptr<TestWindow> m_window;
};

void TieOutPageTest::init()
{
    m_window = std::make_unique<TestWindow>();
    showTieOut();
}

void TieOutPageTest::showTieOut()
{
    QTRY_VERIFY(m_window->state().tieOut());
    (*m_window)->showPage(PageList::tieOutId);
    settle();
    QVERIFY(page());
}

void TieOutPageTest::press(const QString &text)
{
    for (auto *button : page()->findChildren<QAbstractButton *>())
        if (button->text() == text && button->isVisible()) {
            button->click();
            settle();
            return;
        }
    QFAIL(qPrintable(text));
}

// The number beside the page's name.
QString TieOutPageTest::badge() const
{
    const auto *pages = (*m_window)->findChild<PageList *>();
    const QAbstractItemModel *model = pages->model();
    return model->index(model->rowCount() - 1, 0).data(Qt::UserRole + 2).toString();
}

void TieOutPageTest::modelKeepsItsPromises()
{
    CheckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTieOut(m_window->state().tieOut());
    models::CheckFilter filter;
    filter.which = models::CheckFilter::Which::All;
    model.setFilter(filter);
    model.setLanguage(Language::Japanese);
    model.setTieOut(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TieOutPageTest::findingsComeFirst()
{
    QCOMPARE(lines().size(), 1 + 2 + 39); // header, two groups
    QCOMPARE(lines().mid(0, 5), table(uR"(
No. | Finding | Item | Period | Printed | Recomputed | Difference | Where printed | Edition
Cannot follow from the other figures |  |  |  |  |  |  |  |
1 | Differs | Depreciation and amortization, YoY | 3Q03 | 9.8% | 6.5% | +3.3 pt | Table 8 | JP
2 | Editions differ | Cost of systems integration | 3Q03 | 2,199 | 2,198 | +1 | Table 6 | JP
3 | Editions differ | Adjusted EBITDA, YoY | 3Q03 | 249.0% | 249.2% | (0.2) pt | Table 8 | JP
)"));
    QCOMPARE(lines().value(11), u"Off by one in the last digit |  |  |  |  |  |  |  |"_s);
    QCOMPARE(badge(), u"39"_s);
}

void TieOutPageTest::tilesFilter()
{
    press(u"within rounding"_s);
    QCOMPARE(model()->checkCount(), 28);
    QCOMPARE(model()->index(1, CheckModel::FindingColumn).data().toString(), u"within rounding"_s);
    press(u"agree exactly"_s);
    QCOMPARE(model()->checkCount(), 1966);
    press(u"checks"_s);
    QCOMPARE(model()->checkCount(), 2033);
    press(u"reviewed"_s);
    QCOMPARE(model()->checkCount(), 0);
    QVERIFY(!list()->currentIndex().isValid());
}

void TieOutPageTest::listIsFilteredAndGrouped()
{
    part<QLineEdit>(u"findChecks"_s)->setText(u"減価償却"_s); // in either language
    QCOMPARE(model()->checkCount(), 2);
    part<QLineEdit>(u"findChecks"_s)->clear();
    const auto combos = page()->findChildren<QComboBox *>();
    combos.at(1)->setCurrentIndex(1);
    QCOMPARE(lines().value(1), u"Same figure in several places |  |  |  |  |  |  |  |"_s);
    combos.at(1)->setCurrentIndex(2);
    QCOMPARE(lines().value(1), u"Appendix 1 |  |  |  |  |  |  |  |"_s);
    combos.at(0)->setCurrentIndex(1); // what stands in the English edition
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->checkAt(row))
            QVERIFY(model()->index(row, CheckModel::EditionColumn).data().toString().contains(u"EN"_s));
    combos.at(0)->setCurrentIndex(0);
    auto *kinds = part<QTableView>(u"checkKinds"_s);
    QCOMPARE(toText(*kinds->model()).value(8), u"Translation | 114 | 0 | 11"_s);
    kinds->setCurrentIndex(kinds->model()->index(7, 0));
    Q_EMIT kinds->clicked(kinds->currentIndex());
    QCOMPARE(model()->checkCount(), 11);
    Q_EMIT kinds->clicked(kinds->currentIndex());
    QCOMPARE(model()->checkCount(), 39);
}

void TieOutPageTest::findingTellsHowAndWhere()
{
    QCOMPARE(part<QLabel>(u"findingSentence"_s)->text(),
             u"Table 8 prints Depreciation and amortization, YoY 3Q03 as 9.8% (JP); recomputed 6.5%"_s);
    QCOMPARE(part<QLabel>(u"formula"_s)->text(), u"6.5% = (1,004,236 − 942,854) ÷ 942,854\n6.510% before rounding"_s);
    QStringList places;
    for (const auto *row : page()->findChildren<views::PlaceRow *>())
        places.append(row->toolTip().replace(u'\n', u' '));
    QCOMPARE(places, QStringList({u"Depreciation and amortization, YoY 3Q03, Table 8 (JP) 9.8%"_s,
                                  u"3Q03, Appendix 4 (JP) JPY 1,004,236 thousand"_s,
                                  u"3Q02, Appendix 4 (JP) JPY 942,854 thousand"_s}));
    press(u"Next"_s);
    QCOMPARE(part<QLabel>(u"panelTitle"_s)->text(), u"Check 2 of 39"_s);
    press(u"Previous"_s);
    QCOMPARE(part<QLabel>(u"panelTitle"_s)->text(), u"Check 1 of 39"_s);
}

// The Japanese edition's figure is shown in Japanese; what both print alike, in the reader's language.
void TieOutPageTest::leadsToBothCells()
{
    page()->findChildren<views::PlaceRow *>().at(1)->click();
    settle();
    QCOMPARE((*m_window)->page()->statement(), u"appendix-4"_s);
    QCOMPARE(m_window->state().language(), Language::English);
    showTieOut();
    press(u"Go to table"_s);
    QCOMPARE((*m_window)->page()->statement(), u"table-8"_s);
    QCOMPARE(m_window->state().language(), Language::Japanese);
    const auto *view = (*m_window)->page()->findChild<views::StatementView *>()->findChild<QAbstractItemView *>();
    const QAbstractItemModel *cells = view->model();
    QStringList marked;
    for (int row = 0; row < cells->rowCount(); ++row)
        for (int column = 1; column < cells->columnCount(); ++column)
            if (const QModelIndex cell = cells->index(row, column); cell.data(models::FindingRole).toBool())
                marked.append(cell.data().toString());
    QCOMPARE(marked, QStringList({u"249.0%"_s, u"866.7%"_s, u"(66.6%)"_s, u"9.8%"_s}));
}

void TieOutPageTest::reviewIsKept()
{
    part<views::CheckDetail>()->findChild<QLineEdit *>()->setText(u"printed so in the release"_s);
    press(u"Accept with this note"_s);
    QTRY_COMPARE(badge(), u"38"_s);
    QVERIFY((*m_window)->isWindowModified());
    QCOMPARE(part<QLabel>(u"panelTitle"_s)->text(), u"Check 1 of 38"_s); // the next one has come in its place
    const QString saved = m_window->scratch(u"reviewed.xlsx"_s);
    QCOMPARE(models::writeBook(*m_window->state().latestBook(), saved, Language::English), QString());
    (*m_window)->bookSession().discardImport();
    openBook(m_window->window(), saved);
    showTieOut();
    QTRY_COMPARE(badge(), u"38"_s);
    press(u"reviewed"_s);
    QCOMPARE(model()->checkCount(), 1);
    QCOMPARE(part<views::CheckDetail>()->findChild<QLineEdit *>()->text(), u"printed so in the release"_s);
    press(u"Take back"_s);
    QTRY_COMPARE(badge(), u"39"_s);
}

void TieOutPageTest::languageSwitches()
{
    m_window->language().setLanguage(Language::Japanese);
    settle();
    QCOMPARE(lines().value(2), u"1 | 相違 | 減価償却費（前年同期比） | 3Q03 | 9.8% | 6.5% | +3.3ポイント | 表8 | JP"_s);
    QCOMPARE(part<QLabel>(u"findingSentence"_s)->text(),
             u"表8の減価償却費（前年同期比） 3Q03は9.8%（JP）、再計算では6.5%"_s);
    QCOMPARE(list()->currentIndex().row(), 1);
}

// In a small window the finding scrolls instead.
void TieOutPageTest::nothingIsPressed()
{
    m_window->window().resize(1024, 700);
    settle();
    for (const Language language : {Language::English, Language::Japanese}) {
        m_window->language().setLanguage(language);
        m_window->state().setThemeKind(views::ThemeKind::Dark);
        (*m_window)->showPage(PageList::statementsId);
        settle();
        m_window->state().setThemeKind(views::ThemeKind::Light);
        (*m_window)->showPage(PageList::tieOutId);
        settle();
        const auto *sentence = part<QLabel>(u"findingSentence"_s), *formula = part<QLabel>(u"formula"_s);
        QVERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
        QVERIFY(formula->height() >= formula->heightForWidth(formula->width()));
        for (const auto *row : page()->findChildren<views::PlaceRow *>())
            QCOMPARE(row->height(), row->sizeHint().height());
    }
}

void TieOutPageTest::followsTheBook()
{
    BookText text = smallBook();
    text.replace(u"statements/income"_s, u"\"3,462,000\""_s, u"\"3,462,009\""_s);
    text.write(m_window->scratch(u"wrong"_s));
    openBook(m_window->window(), m_window->scratch(u"wrong"_s));
    showTieOut();
    QTRY_VERIFY(lines().value(2).startsWith(u"1 | Differs | Total sales | 2Q24 | 3,462,009 | 3,462,000 | +9 | "_s));
}

void TieOutPageTest::listIsCopied()
{
    QVERIFY(page()->copy());
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 43); // the last line ends too
    QCOMPARE(copied.at(2),
             u"1\tDiffers\tDepreciation and amortization, YoY\t3Q03\t9.8%\t6.5%\t'+3.3 pt\tTable 8\tJP"_s);
}

QTEST_MAIN(TieOutPageTest)
#include "tst_tieoutpage.moc"
