#include "Problems.h"
#include "SmallBook.h"
#include "TestWindow.h"
#include "WindowTexts.h"
#include "formats/RunningOrders.h"
#include "shell/export/ExportFooter.h"
#include "shell/present/OrderDialog.h"
#include "shell/present/SlideSourceModel.h"
#include "shell/present/SlideTable.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using app::OrderStore;
using models::Language;
using models::RunningOrder;

namespace {

/// The dialog as its user meets it.
class OrderHand
{
public:
    explicit OrderHand(app::OrderDialog *shown)
        : dialog(shown)
    {
        settle();
    }

    void click(const QString &text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible()) {
                QVERIFY2(button->isEnabled(), qPrintable(text));
                QTest::mouseClick(button, Qt::LeftButton);
                return settle();
            }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    template<typename Edit>
    [[nodiscard]] Edit *edit(const QString &name) const
    {
        for (Edit *each : dialog->findChildren<Edit *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    [[nodiscard]] app::SlideTable *slides() const { return dialog->findChild<app::SlideTable *>(); }
    [[nodiscard]] QListView *orders() const { return dialog->findChild<QListView *>(u"orders"_s); }
    [[nodiscard]] QTreeView *source() const { return dialog->findChild<QTreeView *>(u"subjects"_s); }
    [[nodiscard]] QString message() const { return dialog->findChild<QLabel *>(u"exportMessage"_s)->text(); }
    [[nodiscard]] QStringList exhibits() const
    {
        QStringList ids;
        const QAbstractItemModel *model = slides()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->index(row, 0).data(models::RunningOrderModel::ExhibitRole).toString()
                       + model->index(row, 0).data(models::RunningOrderModel::StatementRole).toString());
        return ids;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < orders()->model()->rowCount(); ++row)
            names.append(orders()->model()->index(row, 0).data().toString());
        return names;
    }
    void select(int row) const
    {
        slides()->selectRow(row);
        settle();
    }
    void type(QPlainTextEdit *field, const QString &text) const
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        settle();
    }

    QPointer<app::OrderDialog> dialog;
};

} // namespace

class OrderDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void storeIsBesideOrWithTheBook();
    void storeKeepsWhatItCannotRead();
    void modelsAreSound();
    void showsTheOrdersOfTheBook();
    void slidesMove();
    void slidesAreRemovedAndComeBack();
    void slidesAreAdded();
    void textsAreEdited();
    void ordersAreManaged();
    void savedAndReadAgain();
    void closingAsks();
    void faultsLoseNothing();
    void languageSwitchKeepsAll();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    [[nodiscard]] OrderHand open();
    [[nodiscard]] OrderStore store() const { return OrderStore(resources::builtInBook(), m_folder); }

    std::unique_ptr<TestWindow> m_window;
    QString m_folder;
};

void OrderDialogTest::init()
{
    m_window = std::make_unique<TestWindow>();
    m_folder = m_window->scratch(u"orders"_s);
}

OrderHand OrderDialogTest::open()
{
    return OrderHand(
        app::openOrderDialog(&m_window->state(), store(), m_window->window().languageAction(), &m_window->window()));
}

void OrderDialogTest::storeIsBesideOrWithTheBook()
{
    const models::Book &book = *builtInBook();
    QVERIFY(store().folder(book).startsWith(m_folder));
    QCOMPARE(store().fixedIds(book), QStringList({u"results"_s, u"analysts"_s, u"press"_s}));
    RunningOrder own{u"press"_s, {u"Mine"_s, u"私の"_s}, {{u"revenue-mix"_s, {}, {}, {}}}};
    QCOMPARE(store().save(book, {own}), QString());
    const auto orders = std::get<QList<RunningOrder>>(store().load(book));
    QCOMPARE(orders.size(), 3);
    QCOMPARE(orders.constFirst(), own);
    models::ReadErrors errors;
    const models::BookPtr joined = app::withStoredOrders(builtInBook(), store(), &errors);
    QCOMPARE(joined->runningOrder(u"press"_s)->title.en, u"Mine"_s);
    QCOMPARE(joined->content().exhibits, book.content().exhibits);

    const QString folder = m_window->scratch(u"noodles"_s);
    smallBook().write(folder);
    const OrderStore with(folder, m_folder);
    QCOMPARE(with.folder(book), folder);
    QVERIFY(with.fixedIds(book).isEmpty());
}

void OrderDialogTest::storeKeepsWhatItCannotRead()
{
    const models::Book &book = *builtInBook();
    const QDir folder(store().folder(book));
    QVERIFY(QDir().mkpath(folder.path()));
    QFile broken(folder.filePath(u"orders.csv"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("nonsense\n");
    broken.close();
    QVERIFY(!problems(store().load(book)).isEmpty());
    const OrderHand hand = open();
    QCOMPARE(hand.message(), u"The running orders could not be read or written."_s);
    QCOMPARE(hand.names().size(), 3);
    QCOMPARE(store().save(book, book.content().runningOrders), QString());
    QVERIFY(folder.exists(u"orders.csv.unread-1"_s));
    QVERIFY(problems(store().load(book)).isEmpty());
}

void OrderDialogTest::modelsAreSound()
{
    app::OrderListModel orders;
    const QAbstractItemModelTester testOrders(&orders, QAbstractItemModelTester::FailureReportingMode::QtTest);
    orders.setOrders(builtInBook()->content().runningOrders);
    orders.insert(1, orders.orders().constFirst());
    QCOMPARE(orders.orders().at(1).id, u"results-2"_s);
    QVERIFY(orders.removeRow(0));
    orders.setLanguage(Language::Japanese);
    QCOMPARE(orders.index(0).data().toString(), u"決算説明会"_s);

    app::SlideSourceModel sources;
    const QAbstractItemModelTester testSources(&sources, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sources.setBook(builtInBook());
    const QModelIndex statement = sources.indexOf({views::SubjectKind::Statement, u"table-1"_s});
    QVERIFY(statement.flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!statement.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!statement.parent().flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(sources.mimeData({statement, statement.parent()}));
    models::RunningOrderModel slides;
    slides.setOrder(builtInBook(), {});
    QVERIFY(slides.dropMimeData(data.get(), Qt::CopyAction, 0, 0, {}));
    QCOMPARE(slides.rowCount(), 1);
    QCOMPARE(slides.slideAt(0).statement, u"table-1"_s);
}

void OrderDialogTest::showsTheOrdersOfTheBook()
{
    const OrderHand hand = open();
    QCOMPARE(hand.names(), QStringList({u"Results presentation"_s, u"Analyst meeting"_s, u"Press briefing"_s}));
    QCOMPARE(hand.exhibits().size(), builtInBook()->content().runningOrders.constFirst().slides.size());
    QCOMPARE(hand.message(), u"All changes are saved"_s);
    QVERIFY(!hand.button(u"Save"_s)->isEnabled());
    QVERIFY(!hand.button(u"Delete"_s)->isEnabled());
    hand.dialog->reject();
    settle();
    QVERIFY(!hand.dialog);
}

void OrderDialogTest::slidesMove()
{
    const OrderHand hand = open();
    const QStringList before = hand.exhibits();
    hand.select(0);
    QTest::keyClick(hand.slides(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(hand.slides(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(hand.exhibits().at(2), before.at(0));
    QCOMPARE(hand.slides()->selectedRows(), QList<int>{2});
    QTest::keyClick(hand.slides(), Qt::Key_Up, Qt::AltModifier);
    settle();
    hand.click(u"Up"_s);
    QCOMPARE(hand.exhibits(), before);
    QCOMPARE(hand.message(), u"All changes are saved"_s);
    QTest::keyClick(hand.slides(), Qt::Key_Space); // the first slide
    QCOMPARE(hand.slides()->model()->index(1, 0).data(models::RunningOrderModel::NumberRole).toString(), u"1"_s);
    QCOMPARE(hand.message(), u"Changed, not yet saved"_s);
}

void OrderDialogTest::slidesAreRemovedAndComeBack()
{
    const OrderHand hand = open();
    const QStringList before = hand.exhibits();
    hand.select(1);
    QTest::keyClick(hand.slides(), Qt::Key_Delete);
    hand.click(u"Remove"_s);
    QCOMPARE(hand.exhibits(), before.mid(0, 1) + before.mid(3));
    QTest::keyClick(hand.slides(), Qt::Key_Z, Qt::ControlModifier);
    hand.click(u"Bring back"_s);
    QCOMPARE(hand.exhibits(), before);
    QCOMPARE(hand.message(), u"All changes are saved"_s);
    QVERIFY(!hand.button(u"Bring back"_s)->isEnabled());
}

void OrderDialogTest::slidesAreAdded()
{
    const OrderHand hand = open();
    const auto before = hand.exhibits().size();
    hand.select(0);
    const QModelIndex group = hand.source()->model()->index(1, 0);
    hand.source()->expand(group);
    const QModelIndex entry = hand.source()->model()->index(0, 0, group);
    hand.source()->setCurrentIndex(entry);
    settle();
    QTest::mouseClick(hand.source()->viewport(), Qt::LeftButton, {}, hand.source()->visualRect(entry).center());
    QTest::mouseDClick(hand.source()->viewport(), Qt::LeftButton, {}, hand.source()->visualRect(entry).center());
    settle();
    QCOMPARE(hand.exhibits().size(), before + 1);
    QCOMPARE(hand.slides()->selectedRows(), QList<int>{1});
    hand.click(u"Add"_s);
    QCOMPARE(hand.exhibits().at(1), hand.exhibits().at(2));
    hand.source()->setFocus();
    QTest::keyClick(hand.source(), Qt::Key_Return);
    settle();
    QCOMPARE(hand.exhibits().size(), before + 3);
    QCOMPARE(hand.message(), u"Changed, not yet saved"_s); // Enter there adds, and saves nothing
}

void OrderDialogTest::textsAreEdited()
{
    const OrderHand hand = open();
    hand.select(1);
    auto *title = hand.edit<QPlainTextEdit>(u"Title of the slide, English"_s);
    QVERIFY(title->toPlainText().isEmpty());
    QVERIFY(title->placeholderText().startsWith(u"Revenue was "_s));
    QVERIFY(hand.edit<QPlainTextEdit>(u"Title of the slide, Japanese"_s)->placeholderText().startsWith(u"営業収益"_s));
    hand.type(title, u"Growth is back "_s);
    QTest::keyClick(title, Qt::Key_Return);
    hand.type(hand.edit<QPlainTextEdit>(u"Presenter's note, English"_s), u"Breathe."_s);
    const QAbstractItemModel *model = hand.slides()->model();
    QCOMPARE(model->index(1, models::RunningOrderModel::TitleColumn).data().toString(), u"Growth is back"_s);
    QCOMPARE(model->index(1, models::RunningOrderModel::NoteColumn).data().toString(), u"Breathe."_s);
    hand.orders()->setCurrentIndex(hand.orders()->model()->index(1, 0));
    settle();
    hand.orders()->setCurrentIndex(hand.orders()->model()->index(0, 0));
    settle();
    hand.select(1);
    QCOMPARE(title->toPlainText(), u"Growth is back"_s);
    QVERIFY(hand.edit<QPlainTextEdit>(u"Title of the slide, Japanese"_s)->toPlainText().isEmpty());
}

void OrderDialogTest::ordersAreManaged()
{
    const OrderHand hand = open();
    hand.click(u"New"_s);
    QCOMPARE(hand.names().constLast(), u"New running order"_s);
    QCOMPARE(hand.message(), u"“New running order” has no slides yet."_s);
    QTest::keyClicks(hand.edit<QLineEdit>(u"Name, English"_s), u"Board"_s);
    QCOMPARE(hand.names().constLast(), u"Board"_s);
    hand.click(u"Delete"_s);
    QCOMPARE(hand.names().size(), 3);
    hand.orders()->setCurrentIndex(hand.orders()->model()->index(0, 0));
    hand.click(u"Duplicate"_s);
    QCOMPARE(hand.names().at(1), u"Results presentation (copy)"_s);
    QVERIFY(hand.button(u"Save"_s)->isEnabled());
    for (const QString &name : {u"Name, English"_s, u"Name, Japanese"_s}) {
        hand.edit<QLineEdit>(name)->selectAll();
        QTest::keyClick(hand.edit<QLineEdit>(name), Qt::Key_Delete);
    }
    QCOMPARE(hand.message(), u"A running order has no name."_s);
    QVERIFY(!hand.button(u"Save"_s)->isEnabled());
}

void OrderDialogTest::savedAndReadAgain()
{
    const OrderHand hand = open();
    hand.select(0);
    hand.type(hand.edit<QPlainTextEdit>(u"Title of the slide, English"_s), u"Mine"_s);
    hand.type(hand.edit<QPlainTextEdit>(u"Title of the slide, Japanese"_s), u""_s);
    const models::Book *before = m_window->state().book().get();
    hand.click(u"Save"_s);
    QCOMPARE(hand.message(), u"All changes are saved"_s);
    QVERIFY(m_window->state().book().get() != before);
    QCOMPARE(m_window->state().book()->content().runningOrders.constFirst().slides.constFirst().title.en, u"Mine"_s);
    hand.click(u"Close"_s);
    QVERIFY(!hand.dialog);
    const auto read = std::get<QList<RunningOrder>>(store().load(*builtInBook()));
    QCOMPARE(read, m_window->state().book()->content().runningOrders);
    const OrderHand again = open();
    QCOMPARE(again.edit<QPlainTextEdit>(u"Title of the slide, English"_s)->toPlainText(), u"Mine"_s);
}

void OrderDialogTest::closingAsks()
{
    const OrderHand hand = open();
    hand.select(0);
    QTest::keyClick(hand.slides(), Qt::Key_Delete);
    settle();
    hand.dialog->close();
    QVERIFY(hand.dialog && hand.dialog->isVisible());
    QCOMPARE(hand.message(), u"There are unsaved changes."_s);
    hand.click(u"Back"_s);
    QCOMPARE(hand.message(), u"Changed, not yet saved"_s);
    QTest::keyClick(hand.dialog, Qt::Key_Escape);
    QCOMPARE(hand.message(), u"There are unsaved changes."_s);
    hand.click(u"Discard"_s);
    QVERIFY(!hand.dialog);
    QCOMPARE(m_window->state().book(), builtInBook());
    const OrderHand other = open();
    QTest::keyClick(other.slides(), Qt::Key_Delete);
    other.dialog->reject();
    other.click(u"Save"_s);
    QVERIFY(!other.dialog);
    QVERIFY(m_window->state().book() != builtInBook());
}

void OrderDialogTest::faultsLoseNothing()
{
    QFile obstacle(m_folder); // where a folder has to be
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const OrderHand hand = open();
    QTest::keyClick(hand.slides(), Qt::Key_Delete);
    settle();
    const QStringList edited = hand.exhibits();
    hand.click(u"Save"_s);
    QCOMPARE(hand.message(), u"The running orders could not be read or written."_s);
    QCOMPARE(hand.exhibits(), edited);
    QVERIFY(hand.button(u"Save"_s)->isEnabled());
    QVERIFY(obstacle.remove());
    hand.click(u"Save"_s);
    QCOMPARE(hand.message(), u"All changes are saved"_s);
}

void OrderDialogTest::languageSwitchKeepsAll()
{
    const OrderHand hand = open();
    hand.select(2);
    hand.type(hand.edit<QPlainTextEdit>(u"Title of the slide, English"_s), u"Mine"_s);
    const QStringList english = textsOf(*hand.dialog);
    m_window->language().setLanguage(Language::Japanese);
    settle();
    QCOMPARE(hand.slides()->selectedRows(), QList<int>{2});
    QCOMPARE(hand.names().constFirst(), u"決算説明会"_s);
    QVERIFY(hand.dialog->windowTitle() != u"Running orders"_s);
    m_window->language().setLanguage(Language::English);
    settle();
    QCOMPARE(textsOf(*hand.dialog), english);
}

void OrderDialogTest::nothingIsCut_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("ja") << Language::Japanese;
}

void OrderDialogTest::nothingIsCut()
{
    QFETCH(const Language, language);
    m_window->language().setLanguage(language);
    const OrderHand hand = open();
    hand.dialog->resize(900, 640);
    settle();
    QCOMPARE(hand.dialog->size(), QSize(900, 640));
    for (const QPushButton *button : hand.dialog->findChildren<QPushButton *>())
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    for (const QLabel *label : hand.dialog->findChildren<QLabel *>())
        if (label->isVisible() && !label->wordWrap() && label->objectName() == u"formLabel"_s)
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
}

QTEST_MAIN(OrderDialogTest)
#include "tst_orderdialog.moc"
