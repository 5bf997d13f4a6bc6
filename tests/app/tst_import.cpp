#include "ImportHand.h"
#include "NoticeHand.h"
#include "SmallBook.h"
#include "TestWindow.h"
#include "WindowTexts.h"
#include "analysis/Analysis.h"
#include "items/ImportColumnsModel.h"
#include "items/ImportRowsModel.h"
#include "items/Roles.h"
#include "shell/books/BookActions.h"
#include "shell/books/ProblemsDialog.h"
#include "shell/export/ElidedLabel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

using models::ImportColumnsModel;
using models::ImportRowsModel;
using models::Language;

namespace {

const QString fourthQuarter = u"（単位：百万円）\t2003年度第4四半期\t前年同期比\n"
                              "営業収益\t11,617\t4.9%\n"
                              "営業利益\t350\t－\n"_s;

const QString revenues = u"JPY in millions\t\t4Q03\t3Q03\n"
                         "Dedicated access services\t専用線接続サービス\t3,100\t3,204\n"
                         "Hosting\t\t310\t\n"
                         "Total revenues\t営業収益合計\t11,617\t9,633\n"_s;

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<TestWindow>(); }
    void cleanup() { m_window.reset(); }

    void modelsAreSound();
    void opensFromTheMenu();
    void pastedQuarterIsImported();
    void unknownRowIsMappedAndRemembered();
    void newRowNeedsItsOtherLabel();
    void periodIsChosen();
    void headerRowIsChosen();
    void fileWithSheets();
    void whatIsNoBookCanBeImported();
    void wrongFiguresAreShown();
    void nothingToPaste();
    void cancelLeavesTheBook();
    void languageSwitchKeepsAll();
    void cumulativeColumnsBecomeQuarters();
    void knownFiguresAreNoImport();
    void undecidedRowsAreWalkedThrough();
    void importIsToldAndTakenBack();
    void laterQuarterIsShownEverywhere();
    void saveOnDiskIsOnlyOffered();
    void importOverANewerFile();
    void secondImportIsTakenBackAlone();
    void runningOrdersAreNotTakenBack();
    void firstPublishedFiguresStayBeside();
    void savingEndsTheImport();
    void closingAsks();
    void openingAsks();
    void question_data();
    void question();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    [[nodiscard]] ImportHand open(const QString &clipboard);
    [[nodiscard]] const models::Book &book() const { return *m_window->state().book(); }
    [[nodiscard]] QString printed(const QString &conceptId, const QString &period) const;
    [[nodiscard]] NoticeHand notice() { return NoticeHand(m_window.get()); }
    [[nodiscard]] app::BookSession &session() { return (*m_window)->bookSession(); }
    /// A new item of the small book, opened from its folder.
    void importIntoSmall();
    /// As another program does it.
    void saveSmallAnew();
    void importQuarter();
    [[nodiscard]] QMessageBox *box();
    void answer(const QString &button);

    std::unique_ptr<TestWindow> m_window;
};

ImportHand ImportTest::open(const QString &clipboard)
{
    QApplication::clipboard()->setText(clipboard);
    (*m_window)->findChild<app::BookActions *>()->importTable();
    return ImportHand((*m_window)->findChildren<app::ImportDialog *>().constLast());
}

QString ImportTest::printed(const QString &conceptId, const QString &period) const
{
    const auto facts = book().facts(conceptId, period);
    return facts.empty() ? QString() : facts.front()->source.text;
}

void ImportTest::modelsAreSound()
{
    const auto small = smallBook().book();
    ImportColumnsModel columns;
    ImportRowsModel rows;
    const QAbstractItemModelTester columnTester(&columns, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester rowTester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    columns.setColumns(small, {{2, u"2Q24"_s, *small->period(u"2Q24"_s)}, {3, {}, std::nullopt}});
    QCOMPARE(columns.index(0, 1).data().toString(), u"2Q24: Oct–Dec 2024"_s);
    QCOMPARE(columns.index(1, 0).data().toString(), u"D"_s);
    QCOMPARE(columns.index(1, 1).data(models::ChoicesRole).toStringList(),
             (QStringList{u"not imported"_s, u"3Q24: Jan–Mar 2025, new"_s, u"9M24: Jul 2024–Mar 2025, new"_s,
                          u"2Q24: Oct–Dec 2024"_s, u"6M24: Jul–Dec 2024"_s, u"1Q24: Jul–Sep 2024"_s,
                          u"2Q23: Oct–Dec 2023"_s}));
    QVERIFY(columns.setData(columns.index(1, 1), 1));
    QCOMPARE(columns.columns().back().period->id, u"3Q24"_s);
    rows.setRows(small, u"income"_s,
                 {{4, {u"Noodles"_s, {}}, {u"1"_s}, models::RowUse::Known, u"noodle_sales"_s},
                  {5, {u"Other"_s, {}}, {u"1"_s}, models::RowUse::Undecided, {}}});
    QCOMPARE(rows.index(0, 0).data().toString(), u"Other"_s); // first what nobody knows
    QVERIFY(!rows.flags(rows.index(0, 1)).testFlag(Qt::ItemIsEditable));
    QVERIFY(rows.setData(rows.index(0, 2), 0));
    QVERIFY(rows.setData(rows.index(0, 1), u"その他"_s));
    QCOMPARE(rows.rows().constLast().use, models::RowUse::New);
    QCOMPARE(rows.decidedRows().size(), 1);
    rows.setLanguage(Language::Japanese);
    rows.clear();
    columns.setLanguage(Language::Japanese);
}

void ImportTest::opensFromTheMenu()
{
    QApplication::clipboard()->clear();
    QTest::keyClick(&m_window->window(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    auto *dialog = (*m_window)->findChild<app::ImportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const ImportHand hand(dialog);
    QCOMPARE(hand.message(), u"Paste a table or choose a file."_s);
    QVERIFY(!hand.button(u"Import"_s)->isEnabled());
    QApplication::clipboard()->setText(revenues);
    QTest::keyClick(dialog, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(hand.rows()->model()->rowCount(), 3);
}

void ImportTest::pastedQuarterIsImported()
{
    const ImportHand hand = open(fourthQuarter);
    QCOMPARE(hand.texts(hand.columns(), 1), QStringList{u"4Q03: Jan–Mar 2004, new"_s});
    QCOMPARE(hand.texts(hand.rows(), 2), (QStringList{u"Total revenues"_s, u"Operating income (loss)"_s}));
    QCOMPARE(hand.message(), u"A new table needs a title in both languages."_s);
    QTest::keyClicks(hand.field<QLineEdit>(u"Title, English"_s), u"Results 4Q03"_s);
    QTest::keyClicks(hand.field<QLineEdit>(u"Title, Japanese"_s), u"4Q03"_s);
    QCOMPARE(hand.message(), u"2 figures of 1 period in 2 rows"_s);
    hand.click(u"Import"_s);
    QVERIFY(!hand.dialog);
    QCOMPARE(printed(u"revenues"_s, u"4Q03"_s), u"11,617"_s);
    QCOMPARE(models::amount(book(), u"operating_income"_s, u"4Q03"_s).value, models::Decimal(350));
    QCOMPARE(m_window->state().changes().size(), 2); // and they are marked
    QCOMPARE(m_window->state().period(), u"4Q03"_s); // as in the release that brings it
}

void ImportTest::unknownRowIsMappedAndRemembered()
{
    {
        const ImportHand hand = open(revenues);
        QCOMPARE(hand.message(), u"1 row is not known: choose what it is."_s);
        QCOMPARE(hand.field<QComboBox>(u"Add to"_s)->currentText(), u"Table 1 (JPY millions)"_s);
        QCOMPARE(hand.texts(hand.rows(), 0).constFirst(), u"Hosting"_s);
        hand.choose(hand.rows(), 0, ImportRowsModel::ConceptColumn, u"Internet Data Center services"_s);
        QCOMPARE(hand.message(), u"5 figures of 2 periods in 3 rows"_s);
        hand.click(u"Import"_s);
        QVERIFY(!hand.dialog);
    }
    QCOMPARE(printed(u"data_center_revenues"_s, u"4Q03"_s), u"310"_s);
    QCOMPARE(m_window->state().changes().size(), 3); // what was there already is no change
    const ImportHand again = open(QString(revenues).replace(u"4Q03"_s, u"1Q04"_s));
    QCOMPARE(again.texts(again.rows(), 2).at(1), u"Internet Data Center services"_s);
    QCOMPARE(again.message(), u"5 figures of 2 periods in 3 rows"_s);
}

void ImportTest::newRowNeedsItsOtherLabel()
{
    const ImportHand hand = open(revenues);
    hand.choose(hand.rows(), 0, ImportRowsModel::ConceptColumn, u"new item"_s);
    QCOMPARE(hand.message(), u"5 figures of 2 periods in 3 rows; 1 row is new"_s);
    hand.click(u"Import"_s);
    QVERIFY(hand.dialog);
    QCOMPARE(hand.message(), u"1 problem. Nothing was imported."_s);
    hand.type(hand.rows(), 0, ImportRowsModel::LabelJaColumn, u"ホスティング"_s);
    hand.click(u"Import"_s);
    QVERIFY(!hand.dialog);
    QCOMPARE(book().item(u"hosting"_s)->label, (models::Text{u"Hosting"_s, u"ホスティング"_s}));
}

void ImportTest::periodIsChosen()
{
    const ImportHand hand = open(u"JPY in millions\tLast quarter\nTotal revenues\t11,617\n"_s);
    QCOMPARE(hand.message(), u"No column has a period: choose one for each column of figures."_s);
    hand.choose(hand.columns(), 0, ImportColumnsModel::PeriodColumn, u"4Q03: Jan–Mar 2004, new"_s);
    QCOMPARE(hand.message(), u"1 figure of 1 period in 1 row"_s);
    hand.choose(hand.columns(), 0, ImportColumnsModel::PeriodColumn, u"nonsense"_s);
    QCOMPARE(hand.message(), u"1 figure of 1 period in 1 row"_s); // what is no choice changes nothing
    hand.select(u"Unit"_s, u"choose…"_s);
    QCOMPARE(hand.message(), u"The table does not say its unit: choose one."_s);
}

void ImportTest::headerRowIsChosen()
{
    const ImportHand hand = open(u"JPY in millions\t3Q03\t3Q02\nTotal revenues\t4Q03\t1\nTotal revenues\t2\t3\n"_s);
    QCOMPARE(hand.field<QSpinBox>(u"Header row"_s)->value(), 1);
    hand.field<QSpinBox>(u"Header row"_s)->setFocus();
    QTest::keyClick(hand.field<QSpinBox>(u"Header row"_s), Qt::Key_Up);
    settle();
    QCOMPARE(hand.field<QSpinBox>(u"Header row"_s)->value(), 2);
    QCOMPARE(hand.texts(hand.columns(), 1), (QStringList{u"4Q03: Jan–Mar 2004, new"_s, u"not imported"_s}));
    QCOMPARE(hand.texts(hand.rows(), 0), QStringList{u"Total revenues"_s});
}

void ImportTest::fileWithSheets()
{
    const QString path = m_window->scratch(u"small.xlsx"_s);
    smallBook().write(m_window->scratch(u"small"_s));
    openBook(m_window->window(), m_window->scratch(u"small"_s));
    const ImportHand hand = open(QString());
    QApplication::processEvents();
    hand.dialog->read(m_window->scratch(u"small"_s));
    auto *sheets = hand.field<QComboBox>(u"Sheet"_s);
    QVERIFY(sheets->isVisible());
    sheets->setCurrentIndex(sheets->findText(u"statements/table-1.csv"_s));
    Q_EMIT sheets->activated(sheets->currentIndex());
    QCOMPARE(hand.field<QComboBox>(u"English labels"_s)->currentText(), u"D"_s);
    QCOMPARE(hand.field<QComboBox>(u"Japanese labels"_s)->currentText(), u"E"_s);
    QCOMPARE(hand.columns()->model()->rowCount(), 2);
    hand.dialog->read(path);
    QCOMPARE(hand.errors()->model()->rowCount(), 1);
    QVERIFY(hand.errors()->isVisible());
}

void ImportTest::whatIsNoBookCanBeImported()
{
    const QString path = m_window->scratch(u"table.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Item,3Q03\nTotal revenues,\"9,633\"\n");
    file.close();
    openBook(m_window->window(), path);
    for (auto *button : (*m_window)->findChild<app::ProblemsDialog *>()->findChildren<QPushButton *>())
        if (button->text() == u"Import as table…")
            button->click();
    settle();
    auto *dialog = (*m_window)->findChild<app::ImportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->index(1, 0).data().toString(), u"Total revenues"_s);
}

void ImportTest::wrongFiguresAreShown()
{
    const ImportHand hand = open(QString(revenues)
                                     .replace(u"3,100"_s, u"3,1OO"_s)
                                     .replace(u"9,633"_s, u"9,634"_s)
                                     .replace(u"Hosting"_s, u"Equipment sales"_s));
    const models::BookPtr before = m_window->state().book();
    hand.click(u"Import"_s);
    QCOMPARE(hand.message(), u"1 problem. Nothing was imported."_s);
    QVERIFY(hand.errors()->isVisible());
    const QModelIndex first = hand.errors()->model()->index(0, models::ReadErrorModel::FoundColumn);
    QCOMPARE(first.data().toString(), u"3,1OO"_s);
    QTest::mouseClick(hand.errors()->viewport(), Qt::LeftButton, {}, hand.errors()->visualRect(first).center());
    QCOMPARE(hand.list(u"importTable"_s)->currentIndex().data().toString(), u"3,1OO"_s);
    QCOMPARE(m_window->state().book(), before);
    QApplication::clipboard()->setText(
        QString(revenues).replace(u"9,633"_s, u"9,634"_s).replace(u"Hosting"_s, u"Equipment sales"_s));
    hand.click(u"Paste"_s);
    QVERIFY(!hand.errors()->isVisible());
    hand.click(u"Import"_s);
    QCOMPARE(hand.errors()->model()->index(0, models::ReadErrorModel::ProblemColumn).data().toString(),
             u"the book prints another figure here"_s);
    QCOMPARE(m_window->state().book(), before);
}

void ImportTest::nothingToPaste()
{
    const ImportHand hand = open(u"a word"_s);
    hand.click(u"Paste"_s);
    QCOMPARE(hand.dialog->findChild<app::ElidedLabel *>(u"formLabel"_s)->text(),
             u"There is no table on the clipboard."_s);
}

void ImportTest::cancelLeavesTheBook()
{
    const models::BookPtr before = m_window->state().book();
    const ImportHand hand = open(revenues);
    QTest::keyClick(hand.dialog, Qt::Key_Escape);
    settle();
    QVERIFY(!hand.dialog);
    QCOMPARE(m_window->state().book(), before);
}

void ImportTest::languageSwitchKeepsAll()
{
    const ImportHand hand = open(revenues);
    hand.choose(hand.rows(), 0, ImportRowsModel::ConceptColumn, u"new item"_s);
    const QStringList first = WindowTexts(*hand.dialog).all();
    QTest::keyClick(hand.dialog, Qt::Key_J, Qt::ControlModifier);
    settle();
    QCOMPARE(m_window->state().language(), Language::Japanese);
    QCOMPARE(hand.message(), u"2期間・3行の数字5件（うち新しい行1件）"_s);
    QCOMPARE(hand.texts(hand.columns(), 1).constFirst(), u"4Q03：2004年1–3月（新規）"_s);
    QTest::keyClick(hand.dialog, Qt::Key_J, Qt::ControlModifier);
    settle();
    QCOMPARE(WindowTexts(*hand.dialog).all(), first);
}

void ImportTest::cumulativeColumnsBecomeQuarters()
{
    {
        const ImportHand hand = open(u"JPY in millions\t4Q03\nTotal revenues\t11,617\n"_s);
        QVERIFY(!hand.asQuarters()->isEnabled()); // there is nothing to make quarters of
    }
    const QString year = u"JPY in millions\tFY2003\nTotal revenues\t38,000\n"_s;
    const ImportHand hand = open(year);
    QVERIFY(hand.asQuarters()->isEnabled() && !hand.asQuarters()->isChecked());
    QTest::mouseClick(hand.asQuarters(), Qt::LeftButton);
    hand.click(u"Import"_s);
    QCOMPARE(m_window->state().period(), u"4Q03"_s);
    const models::Fact quarter = models::amount(book(), u"revenues"_s, u"4Q03"_s);
    QVERIFY(quarter.value && quarter.derivation);
    QVERIFY(open(year).asQuarters()->isChecked()); // remembered
}

void ImportTest::knownFiguresAreNoImport()
{
    const models::BookPtr before = m_window->state().book();
    const ImportHand hand = open(u"JPY in millions\t3Q03\nTotal revenues\t9,633\n"_s);
    hand.click(u"Import"_s);
    QVERIFY(hand.dialog);
    QCOMPARE(hand.message(), u"The book has all of these figures already."_s);
    QCOMPARE(m_window->state().book(), before);
    QVERIFY(!session().isUnsaved());
}

void ImportTest::undecidedRowsAreWalkedThrough()
{
    QString table = u"JPY in millions\t\t4Q03"_s + QString(40, u'\t') + u"\nTotal revenues\t\t11,617\n"_s;
    for (int row = 1; row <= 600; ++row)
        table += u"%1%2\t\t%3\n"_s.arg(row % 2 == 0 ? u"Line "_s : u"科目"_s).arg(row).arg(row);
    const ImportHand hand = open(table);
    QCOMPARE(hand.message(), u"600 rows are not known: choose what each is."_s);
    const auto current = [&] { return hand.rows()->currentIndex().siblingAtColumn(0).data().toString(); };
    const QString first = hand.rows()->model()->index(0, 0).data().toString();
    QTest::keyClick(hand.dialog, Qt::Key_F8);
    QTRY_COMPARE(current(), first); // a button pressed by its key clicks a moment later
    hand.rows()->model()->setData(hand.rows()->model()->index(1, ImportRowsModel::ConceptColumn), 1);
    hand.click(u"Next"_s);
    QCOMPARE(hand.rows()->currentIndex().row(), 2); // what is decided is passed over
    QVERIFY(hand.rows()->viewport()->rect().contains(hand.rows()->visualRect(hand.rows()->currentIndex()).center()));
    hand.rows()->setCurrentIndex(hand.rows()->model()->index(599, ImportRowsModel::ConceptColumn));
    hand.click(u"Next"_s);
    QCOMPARE(current(), first);
    hand.rows()->model()->setData(hand.rows()->model()->index(0, ImportRowsModel::ConceptColumn), 1);
    hand.click(u"All new"_s);
    QCOMPARE(hand.message(), u"599 figures of 1 period in 599 rows; 598 rows are new"_s);
    QVERIFY(!hand.button(u"Next"_s)->isEnabled());
    const ImportHand other = open(QString(table).replace(u"Line "_s, u"Other "_s).replace(u"科目"_s, u"その他"_s));
    other.click(u"Skip all"_s);
    QCOMPARE(other.message(), u"1 figure of 1 period in 1 row"_s);
}

void ImportTest::importQuarter()
{
    const ImportHand hand = open(revenues);
    hand.choose(hand.rows(), 0, ImportRowsModel::ConceptColumn, u"new item"_s);
    hand.type(hand.rows(), 0, ImportRowsModel::LabelJaColumn, u"ホスティング"_s);
    hand.click(u"Import"_s);
    QVERIFY(!hand.dialog);
    QCOMPARE(printed(u"hosting"_s, u"4Q03"_s), u"310"_s);
}

void ImportTest::importIntoSmall()
{
    smallBook().write(m_window->scratch(u"aozora"_s));
    openBook(m_window->window(), m_window->scratch(u"aozora"_s));
    const ImportHand hand = open(u"JPY in thousands\t3Q24\nNoodles\t3,500,000\n"_s);
    hand.click(u"Import"_s);
    QCOMPARE(printed(u"noodle_sales"_s, u"3Q24"_s), u"3,500,000"_s);
    QVERIFY(session().isUnsaved());
}

QMessageBox *ImportTest::box()
{
    for (QMessageBox *box : (*m_window)->findChildren<QMessageBox *>())
        if (box->isVisible())
            return box;
    return nullptr;
}

void ImportTest::answer(const QString &button)
{
    QVERIFY(box());
    for (QAbstractButton *each : box()->buttons())
        if (each->text() == button)
            QTest::mouseClick(each, Qt::LeftButton);
    settle();
    QVERIFY(!box());
}

void ImportTest::importIsToldAndTakenBack()
{
    const models::BookPtr before = m_window->state().book();
    importQuarter();
    QCOMPARE(notice().text(), u"Imported: 3 figures and 1 new item. Not saved yet."_s);
    QVERIFY(notice().button(u"Save book as…"_s));
    QCOMPARE(notice().changes().size(), 3);
    QVERIFY((*m_window)->isWindowModified());
    notice().click(u"Take back"_s);
    QVERIFY(m_window->state().book()->content() == before->content());
    QCOMPARE(m_window->state().period(), u"3Q03"_s);
    QCOMPARE(notice().text(), u"What was not saved was taken back."_s);
    QVERIFY(!session().isUnsaved() && !(*m_window)->isWindowModified());
    QVERIFY(m_window->state().changes().isEmpty());
    notice().click(u"Bring back"_s);
    QCOMPARE(printed(u"hosting"_s, u"4Q03"_s), u"310"_s);
    QCOMPARE(notice().text(), u"Imported: 3 figures and 1 new item. Not saved yet."_s);
    QVERIFY(session().isUnsaved());
    notice().click(u"Close"_s);
    QVERIFY(!notice().isShown() && session().isUnsaved());
    session().takeBack();
    QVERIFY(m_window->state().book()->content() == before->content());
}

void ImportTest::laterQuarterIsShownEverywhere()
{
    importQuarter();
    QCOMPARE(m_window->state().period(), u"4Q03"_s);
    for (const QString &page : (*m_window)->pages()) {
        (*m_window)->showPage(page);
        settle();
        const QStringList texts = WindowTexts(m_window->window()).all();
        QVERIFY2(texts.filter(QRegularExpression(u"4Q03|March 31, 2004|Jan–Mar 2004"_s)).size() > 1,
                 qPrintable(page + texts.join(u'\n')));
    }
}

void ImportTest::saveSmallAnew()
{
    QTest::qWait(20); // so that the time of the file differs
    BookText text = smallBook();
    text.replace(u"statements/income"_s, u"\"3,449,600\""_s, u"\"3,449,700\""_s);
    text.write(m_window->scratch(u"aozora"_s));
}

void ImportTest::saveOnDiskIsOnlyOffered()
{
    importIntoSmall();
    session().setFollows(true);
    saveSmallAnew();
    QTRY_COMPARE_WITH_TIMEOUT(session().news(), app::BookNews::Changed, 10000);
    QCOMPARE(notice().text(), u"aozora was saved anew. What was not saved here is not in it."_s);
    QCOMPARE(printed(u"noodle_sales"_s, u"3Q24"_s), u"3,500,000"_s);
    QVERIFY(!notice().button(u"Always"_s) && notice().button(u"Save book as…"_s));
    session().setHeld(true);
    session().setHeld(false); // after a talk
    QVERIFY(session().reading().isEmpty());
    notice().click(u"Read again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(printed(u"noodle_sales"_s, u"2Q24"_s), u"3,449,700"_s, 10000);
    QCOMPARE(printed(u"noodle_sales"_s, u"3Q24"_s), QString());
    QVERIFY(!session().isUnsaved());
    notice().click(u"Take back"_s);
    QCOMPARE(printed(u"noodle_sales"_s, u"3Q24"_s), u"3,500,000"_s);
    QVERIFY(session().isUnsaved());
    QCOMPARE(notice().text(), u"Imported: 1 figure. Not saved yet."_s);
}

// What others saved is not forgotten over the import.
void ImportTest::importOverANewerFile()
{
    smallBook().write(m_window->scratch(u"aozora"_s));
    openBook(m_window->window(), m_window->scratch(u"aozora"_s));
    saveSmallAnew();
    QTRY_COMPARE_WITH_TIMEOUT(session().news(), app::BookNews::Changed, 10000);
    open(u"JPY in thousands\t3Q24\nNoodles\t3,500,000\n"_s).click(u"Import"_s);
    QCOMPARE(notice().text(), u"Imported: 1 figure. Not saved yet. Meanwhile aozora was saved anew."_s);
    notice().click(u"Take back"_s);
    QCOMPARE(notice().text(), u"aozora was saved anew."_s);
    notice().click(u"Read again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(printed(u"noodle_sales"_s, u"2Q24"_s), u"3,449,700"_s, 10000);
}

void ImportTest::secondImportIsTakenBackAlone()
{
    importQuarter();
    open(u"JPY in millions\t1Q04\nTotal revenues\t9,900\n"_s).click(u"Import"_s);
    QCOMPARE(notice().text(), u"Imported: 1 figure. Not saved yet."_s);
    notice().click(u"Take back"_s);
    QCOMPARE(printed(u"revenues"_s, u"1Q04"_s), QString());
    QCOMPARE(printed(u"hosting"_s, u"4Q03"_s), u"310"_s);
    QVERIFY(session().isUnsaved() && notice().button(u"Save book as…"_s)); // the first one
}

void ImportTest::runningOrdersAreNotTakenBack()
{
    importQuarter();
    const auto order = [](const QString &exhibit, const QString &statement) {
        return QList<models::RunningOrder>{
            {u"board"_s, {u"Board"_s, u"取締役会"_s}, {{exhibit, statement, {}, {}, false, false}}}};
    };
    const auto kept = order(book().content().exhibits.constFirst().id, {});
    m_window->state().setRunningOrders(kept);
    notice().click(u"Take back"_s);
    QCOMPARE(printed(u"hosting"_s, u"4Q03"_s), QString());
    QVERIFY(book().content().runningOrders == kept);
    const ImportHand hand = open(fourthQuarter);
    QTest::keyClicks(hand.field<QLineEdit>(u"Title, English"_s), u"Results"_s);
    QTest::keyClicks(hand.field<QLineEdit>(u"Title, Japanese"_s), u"4Q03"_s);
    hand.click(u"Import"_s);
    m_window->state().setRunningOrders(order({}, u"results"_s));
    notice().click(u"Take back"_s);
    QVERIFY(book().content().runningOrders == kept); // the table of the other is gone
}

// Whichever figures are shown, a table comes to the latest.
void ImportTest::firstPublishedFiguresStayBeside()
{
    BookText text = smallBook();
    text.set(u"restatements"_s, u"concept,period,measure,unit,value,released\n"
                                "noodle_sales,1Q24,amount,JPY_thousand,\"3,310,000\",2024-11-12\n"_s);
    text.write(m_window->scratch(u"aozora"_s));
    openBook(m_window->window(), m_window->scratch(u"aozora"_s));
    m_window->state().setVintage(models::Vintage::FirstPublished);
    const models::BookContent before = m_window->state().latestBook()->content();
    open(u"JPY in thousands\t3Q24\nNoodles\t3,500,000\n"_s).click(u"Import"_s);
    QCOMPARE(m_window->state().vintage(), models::Vintage::FirstPublished);
    const models::Book &latest = *m_window->state().latestBook();
    QCOMPARE(latest.content().vintage, models::Vintage::Latest);
    QVERIFY(latest.content().earlierFacts == before.earlierFacts);
    QCOMPARE(models::amount(latest, u"noodle_sales"_s, u"1Q24"_s).value, models::Decimal(3300100));
    QCOMPARE(models::amount(latest, u"noodle_sales"_s, u"3Q24"_s).value, models::Decimal(3500000));
    notice().click(u"Take back"_s);
    QVERIFY(m_window->state().latestBook()->content() == before);
}

void ImportTest::savingEndsTheImport()
{
    importIntoSmall();
    const models::BookContent content = book().content();
    const QString path = m_window->scratch(u"saved.xlsx"_s);
    QVERIFY((*m_window)->findChild<app::BookActions *>()->saveAs(path));
    QVERIFY(!session().isUnsaved() && !session().canTakeBack() && !notice().isShown());
    QVERIFY(!(*m_window)->isWindowModified());
    const auto read = models::readBook(path);
    QVERIFY(std::holds_alternative<models::BookPtr>(read));
    QVERIFY(std::get<models::BookPtr>(read)->content() == content);
    QVERIFY((*m_window)->close());
}

void ImportTest::closingAsks()
{
    importQuarter();
    QVERIFY(!(*m_window)->close());
    QCOMPARE(box()->text(), u"What was imported into this book is not saved."_s);
    answer(u"Cancel"_s);
    QVERIFY((*m_window)->isVisible() && session().isUnsaved());
    QVERIFY(!(*m_window)->close());
    answer(u"Discard"_s);
    QVERIFY(!(*m_window)->isVisible());
}

void ImportTest::openingAsks()
{
    importQuarter();
    const QString folder = m_window->scratch(u"aozora"_s);
    smallBook().write(folder);
    openBook(m_window->window(), m_window->scratch(u"none"_s));
    answer(u"Discard"_s);
    QTRY_VERIFY(session().reading().isEmpty());
    settle();
    QVERIFY(session().isUnsaved()); // that was no book
    QCOMPARE(printed(u"hosting"_s, u"4Q03"_s), u"310"_s);
    for (QDialog *dialog : (*m_window)->findChildren<QDialog *>())
        dialog->reject();
    openBook(m_window->window(), folder);
    answer(u"Cancel"_s);
    QCOMPARE(printed(u"hosting"_s, u"4Q03"_s), u"310"_s);
    const QString saved = m_window->scratch(u"saved.xlsx"_s);
    openBook(m_window->window(), folder);
    QTimer::singleShot(500, &m_window->window(), [&] {
        auto *dialog = (*m_window)->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(saved);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    answer(u"Save book as…"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->state().book()->company().shortName.en, u"Aozora"_s, 10000);
    QVERIFY(QFile::exists(saved));
    QVERIFY(!session().isUnsaved() && !session().canTakeBack());
}

void ImportTest::question_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << 0;
    QTest::newRow("Japanese") << 1;
}

// The notice and the question are in the language of the window.
void ImportTest::question()
{
    QFETCH(const int, language);
    importQuarter();
    m_window->language().setLanguage(models::bothLanguages[language]);
    settle();
    QCOMPARE(notice().text(), language == 0 ? u"Imported: 3 figures and 1 new item. Not saved yet."_s
                                            : u"数字3件と新しい項目1件を取り込みました。まだ保存していません。"_s);
    QVERIFY(!(*m_window)->close());
    QCOMPARE(box()->text(), language == 0 ? u"What was imported into this book is not saved."_s
                                          : u"このブックに取り込んだ数字はまだ保存されていません。"_s);
    answer(language == 0 ? u"Discard"_s : u"破棄"_s);
}

void ImportTest::nothingIsCut_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << 0;
    QTest::newRow("Japanese") << 1;
}

void ImportTest::nothingIsCut()
{
    QFETCH(int, language);
    m_window->language().setLanguage(models::bothLanguages[language]);
    const ImportHand hand = open(revenues);
    hand.dialog->resize(900, 640);
    const auto check = [&] {
        settle();
        QCOMPARE(hand.dialog->size(), QSize(900, 640));
        for (const QWidget *widget : hand.dialog->findChildren<QWidget *>()) {
            const bool isText = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget)
                                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
            if (!isText || !widget->isVisible() || widget->objectName() == u"qt_spinbox_lineedit"_s)
                continue;
            const bool isWide = widget->width() >= widget->sizeHint().width();
            QVERIFY2(isWide && widget->height() >= widget->sizeHint().height(),
                     qPrintable(u"%1 %2: %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                   widget->objectName(), widget->property("text").toString())));
            QVERIFY(hand.dialog->rect().contains(QRect(widget->mapTo(hand.dialog.data(), QPoint()), widget->size())));
        }
    };
    check();
    hand.rows()->model()->setData(hand.rows()->model()->index(0, ImportRowsModel::ConceptColumn), 0);
    QTest::mouseClick(hand.dialog->findChild<QPushButton *>(u"primary"_s), Qt::LeftButton);
    QVERIFY(hand.errors()->isVisible());
    check();
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    ImportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_import.moc"
