#include "SmallBook.h"
#include "TestWindow.h"
#include "WindowTexts.h"
#include "analysis/Analysis.h"
#include "items/ImportColumnsModel.h"
#include "items/ImportRowsModel.h"
#include "items/Roles.h"
#include "shell/books/BookActions.h"
#include "shell/books/ImportDialog.h"
#include "shell/export/ElidedLabel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

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

/// The dialog as its user meets it.
class ImportHand
{
public:
    explicit ImportHand(app::ImportDialog *shown)
        : dialog(shown)
    {
        settle();
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    void click(const QString &text) const
    {
        QVERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QTableView *list(const QString &name) const { return dialog->findChild<QTableView *>(name); }
    [[nodiscard]] QTableView *columns() const { return list(u"importColumns"_s); }
    [[nodiscard]] QTableView *rows() const { return list(u"importRows"_s); }
    [[nodiscard]] QTableView *errors() const { return list(u"importErrors"_s); }
    [[nodiscard]] QString message() const { return dialog->findChild<QLabel *>(u"exportMessage"_s)->text(); }
    [[nodiscard]] QString detail() const { return dialog->findChild<QLabel *>(u"exportDetail"_s)->text(); }
    template<typename Field>
    [[nodiscard]] Field *field(const QString &name) const
    {
        for (Field *each : dialog->findChildren<Field *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    [[nodiscard]] QStringList texts(const QTableView *view, int column) const
    {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, column).data().toString());
        return texts;
    }
    /// Chooses in a cell's list by typing and Enter.
    void choose(QTableView *view, int row, int column, const QString &text) const
    {
        const QModelIndex cell = view->model()->index(row, column);
        view->scrollTo(cell);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
        settle();
        auto *box = view->findChild<QComboBox *>();
        QVERIFY(box);
        box->hidePopup();
        box->lineEdit()->setFocus();
        box->lineEdit()->selectAll();
        box->lineEdit()->insert(text); // keys are of ASCII only
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        settle();
    }
    void type(QTableView *view, int row, int column, const QString &text) const
    {
        const QModelIndex cell = view->model()->index(row, column);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
        QTest::keyClick(view, Qt::Key_F2);
        auto *edit = view->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->insert(text);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    void select(const QString &box, const QString &text) const
    {
        auto *combo = field<QComboBox>(box);
        QVERIFY2(combo, qPrintable(box));
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setFocus();
        while (combo->currentIndex() != index)
            QTest::keyClick(combo, combo->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        settle();
    }

    QPointer<app::ImportDialog> dialog;
};

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
    void wrongFiguresAreShown();
    void nothingToPaste();
    void cancelLeavesTheBook();
    void languageSwitchKeepsAll();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    [[nodiscard]] ImportHand open(const QString &clipboard);
    [[nodiscard]] const models::Book &book() const { return *m_window->state().book(); }
    [[nodiscard]] QString printed(const QString &conceptId, const QString &period) const;

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
    QCOMPARE(rows.rows().back().use, models::RowUse::New);
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
    QCOMPARE(m_window->state().period(), u"3Q03"_s);
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
