#include "Files.h"
#include "TestWindow.h"
#include "WindowTexts.h"
#include "pages/ExhibitPage.h"
#include "pages/StatementsPage.h"
#include "shell/ExportDialog.h"
#include "shell/Ribbon.h"
#include "shell/export/ElidedLabel.h"
#include "shell/export/FileListModel.h"
#include "shell/export/PagePreview.h"
#include "shell/export/SubjectModel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGraphicsScene>
#include <QImageReader>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using app::FileState;
using models::Language;
using views::SubjectKind;

namespace {

constexpr Language both[] = {Language::English, Language::Japanese};

/// The dialog as its user meets it.
class DialogHand
{
public:
    explicit DialogHand(app::ExportDialog *shown)
        : dialog(shown)
    {}

    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *candidate : dialog->findChildren<QAbstractButton *>())
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        return nullptr;
    }
    void click(const QString &text) const
    {
        QAbstractButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton, {}, found->rect().center());
        settle();
    }
    /// Ticks exactly these formats.
    void formats(const QStringList &wanted) const
    {
        for (const QString &format : {u"PNG"_s, u"PDF"_s, u"SVG"_s, u"XLSX"_s, u"CSV"_s})
            if (button(format)->isChecked() != wanted.contains(format))
                QTest::keyClick(button(format), Qt::Key_Space);
        settle();
    }
    void type(QLineEdit *field, const QString &text) const
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        settle();
    }
    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>())
            if (edit->accessibleName() == name)
                return edit;
        return nullptr;
    }
    void folder(const QString &path) const { type(field(u"Destination"_s), path); }
    void names(const QString &pattern) const { type(field(u"Names"_s), pattern); }
    void size(const QString &text) const
    {
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            QVERIFY2(box->findText(text) >= 0, qPrintable(text));
            box->setCurrentIndex(box->findText(text));
        }
        settle();
    }
    [[nodiscard]] QTreeView *tree() const { return dialog->findChild<QTreeView *>(u"subjects"_s); }
    [[nodiscard]] QTreeView *files() const { return dialog->findChild<QTreeView *>(u"exportFiles"_s); }
    [[nodiscard]] QStringList fileNames() const { return column(app::FileListModel::NameColumn); }
    [[nodiscard]] QStringList column(int number) const
    {
        QStringList texts;
        for (int row = 0; row < files()->model()->rowCount(); ++row)
            texts.append(files()->model()->index(row, number).data().toString());
        return texts;
    }
    [[nodiscard]] QPushButton *main() const { return dialog->findChild<QPushButton *>(u"primary"_s); }
    void pressMain() const
    {
        QTest::mouseClick(main(), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QString message() const { return dialog->findChild<QLabel *>(u"exportMessage"_s)->text(); }
    [[nodiscard]] QString detail() const { return dialog->findChild<QLabel *>(u"exportDetail"_s)->text(); }
    [[nodiscard]] app::PagePreview *preview() const { return dialog->findChild<app::PagePreview *>(); }
    [[nodiscard]] QAction *menuAction(const QString &text) const
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>())
            if (QMenu *menu = candidate->menu()) {
                Q_EMIT menu->aboutToShow();
                for (QMenu *each : QList<QMenu *>{menu} + menu->findChildren<QMenu *>())
                    for (QAction *action : each->actions())
                        if (action->text() == text)
                            return action;
            }
        return nullptr;
    }
    /// A click on the box of a row of the checklist.
    void tick(const QModelIndex &index) const
    {
        tree()->scrollTo(index);
        tree()->setCurrentIndex(index);
        QTest::keyClick(tree(), Qt::Key_Space);
        settle();
    }
    /// "Revenue: some" for each group that is not empty.
    [[nodiscard]] QStringList ticked() const
    {
        QStringList lines;
        for (int row = 0; row < tree()->model()->rowCount(); ++row) {
            const QModelIndex group = tree()->model()->index(row, 0);
            const int state = group.data(Qt::CheckStateRole).toInt();
            if (state != Qt::Unchecked)
                lines.append(group.data().toString() + (state == Qt::Checked ? u": all"_s : u": some"_s));
        }
        return lines;
    }

    QPointer<app::ExportDialog> dialog;
};

/// Takes the place of the desktop.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_DISABLE_COPY_MOVE(Desktop)

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void modelsAreSound();
    void startsWithThePage();
    void quickChoices();
    void statementsPage();
    void checklist();
    void savedSets();
    void slidesOfARunningOrder();

    void filesFollowTheChoices();
    void previewIsThePage();
    void previewOfOtherFormats();
    void browses();

    void writesTwins();
    void writesPictures();
    void writesCsv();
    void asksBeforeReplacing();
    void stopLeavesWholeFiles();
    void closingStopsFirst();
    void faultsAreTold();
    void faultyNames();
    void nothingChosen();
    void keys();

    void choicesAreRemembered();
    void languageSwitchKeepsAll();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    [[nodiscard]] DialogHand reopen();
    [[nodiscard]] DialogHand open(); ///< and lets it write into a folder of the test

    std::unique_ptr<TestWindow> m_window;
    QString m_folder;
};

void ExportDialogTest::init()
{
    m_window = std::make_unique<TestWindow>();
    (*m_window)->showPage(u"revenues"_s);
    settle();
    m_folder = m_window->scratch(u"out"_s);
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
}

void ExportDialogTest::cleanup()
{
    m_window.reset();
}

DialogHand ExportDialogTest::reopen()
{
    (*m_window)->activateWindow();
    std::ignore = QTest::qWaitForWindowActive(&m_window->window());
    QTest::keyClick(&m_window->window(), Qt::Key_E, Qt::ControlModifier);
    settle();
    DialogHand hand((*m_window)->findChild<app::ExportDialog *>());
    if (hand.dialog)
        std::ignore = QTest::qWaitForWindowActive(hand.dialog);
    return hand;
}

DialogHand ExportDialogTest::open()
{
    DialogHand hand = reopen();
    if (hand.dialog)
        hand.folder(m_folder);
    return hand;
}

void ExportDialogTest::modelsAreSound()
{
    app::SubjectModel subjects;
    const QAbstractItemModelTester testSubjects(&subjects, QAbstractItemModelTester::FailureReportingMode::QtTest);
    subjects.setBook(builtInBook());
    subjects.setChosen({{SubjectKind::Exhibit, u"revenue-mix"_s}, {SubjectKind::Statement, u"table-1"_s}});
    QCOMPARE(subjects.chosen().size(), 2);
    QCOMPARE(subjects.rowCount(), builtInBook()->content().pages.size() + 1);
    QCOMPARE(subjects.all().size(),
             builtInBook()->content().exhibits.size() + builtInBook()->content().statements.size());
    const QModelIndex mix = subjects.indexOf({SubjectKind::Exhibit, u"revenue-mix"_s});
    QCOMPARE(mix.data().toString(), u"Revenue by service"_s);
    QCOMPARE(mix.parent().data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QVERIFY(subjects.setData(mix.parent(), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(mix.parent().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(subjects.setData(mix, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(mix.parent().data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    subjects.setLanguage(Language::Japanese);
    QCOMPARE(mix.data().toString(), builtInBook()->exhibit(u"revenue-mix"_s)->title.ja);

    app::FileListModel files;
    const QAbstractItemModelTester testFiles(&files, QAbstractItemModelTester::FailureReportingMode::QtTest);
    views::ExportFile file;
    file.name = u"a.pdf"_s;
    files.setFiles({file}, models::CsvEncoding::Utf8);
    files.mark({u"a.pdf"_s}, FileState::Exists);
    QCOMPARE(files.index(0, app::FileListModel::DetailColumn).data().toString(), u"exists"_s);
    files.setFiles({}, models::CsvEncoding::Utf8);
    QCOMPARE(files.rowCount(), 0);
}

void ExportDialogTest::startsWithThePage()
{
    const DialogHand hand = open();
    QVERIFY(hand.dialog && hand.dialog->isVisible());
    QCOMPARE(hand.ticked(), QStringList{u"Revenue: all"_s});
    QVERIFY(hand.button(u"This page"_s)->isChecked());
    QCOMPARE(hand.fileNames().size(), 5);
    QCOMPARE(hand.fileNames().constFirst(), u"IIJ_3Q03_11_revenue-mix_en.png"_s);
    QCOMPARE(hand.main()->text(), u"Export 5 files"_s);
    QCOMPARE(hand.message(), u"5 exhibits × 1 language × 1 format"_s);
    hand.click(u"Cancel"_s);
    QVERIFY(!hand.dialog);
    QVERIFY(!QDir(m_folder).exists());
}

void ExportDialogTest::quickChoices()
{
    qobject_cast<views::ExhibitPage *>((*m_window)->page())->showExhibit(u"revenue-variance"_s);
    const DialogHand hand = open();
    hand.click(u"This exhibit"_s);
    QCOMPARE(hand.fileNames(), QStringList{u"IIJ_3Q03_13_revenue-variance_en.png"_s});
    QCOMPARE(hand.main()->text(), u"Export 1 file"_s);
    QCOMPARE(hand.ticked(), QStringList{u"Revenue: some"_s});
    hand.click(u"All"_s);
    QVERIFY(hand.ticked().size() == 9 && hand.ticked().contains(u"Statements: all"_s));
    QVERIFY(hand.message().startsWith(u"60 exhibits and statements"_s));
    hand.click(u"This page"_s);
    QCOMPARE(hand.fileNames().size(), 5);
}

void ExportDialogTest::statementsPage()
{
    (*m_window)->showPage(u"statements"_s);
    qobject_cast<views::StatementsPage *>((*m_window)->page())->showStatement(u"table-9"_s);
    settle();
    const DialogHand hand = open();
    QVERIFY(hand.button(u"This statement"_s)->isChecked());
    QCOMPARE(hand.fileNames(), QStringList{u"IIJ_3Q03_59_table-9_en.png"_s});
    hand.click(u"All statements"_s);
    QCOMPARE(hand.ticked(), QStringList{u"Statements: all"_s});
    hand.click(u"This statement"_s);
    hand.formats({u"PDF"_s});
    hand.pressMain();
    QVERIFY(bytesOf(QDir(m_folder).filePath(hand.fileNames().constFirst())).startsWith("%PDF"));
}

void ExportDialogTest::checklist()
{
    const DialogHand hand = open();
    const QAbstractItemModel &model = *hand.tree()->model();
    const QModelIndex costs = model.index(2, 0);
    hand.tick(costs);
    QCOMPARE(hand.ticked(), (QStringList{u"Revenue: all"_s, u"Costs & backbone: all"_s}));
    QVERIFY(!hand.button(u"This page"_s)->isChecked());
    QCOMPARE(hand.fileNames().size(), 11);
    hand.tree()->expand(costs);
    hand.tick(model.index(0, 0, costs));
    QCOMPARE(hand.ticked(), (QStringList{u"Revenue: all"_s, u"Costs & backbone: some"_s}));
    QCOMPARE(hand.fileNames().size(), 10);

    // A click on the box of a page ticks all of it, as a mouse does it.
    hand.tree()->collapseAll();
    hand.tree()->scrollToTop();
    settle();
    const QRect row = hand.tree()->visualRect(costs);
    QTest::mouseClick(hand.tree()->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
    settle();
    QCOMPARE(hand.ticked(), (QStringList{u"Revenue: all"_s, u"Costs & backbone: all"_s}));
    hand.tick(model.index(1, 0));
    hand.click(u"This page"_s);
    QCOMPARE(hand.ticked(), QStringList{u"Revenue: all"_s});
}

void ExportDialogTest::savedSets()
{
    {
        const DialogHand hand = open();
        hand.tick(hand.tree()->model()->index(2, 0));
        QVERIFY(!hand.menuAction(u"Board / R&&D"_s));
        hand.menuAction(u"Save this choice…"_s)->trigger();
        settle();
        hand.type(hand.field(u"Name of the set"_s), u"Board / R&D"_s);
        QTest::keyClick(hand.field(u"Name of the set"_s), Qt::Key_Return);
        settle();
        QVERIFY(hand.dialog->isVisible() && !QDir(m_folder).exists()); // Enter named the set, no more
        QVERIFY(hand.button(u"Board / R&&D"_s));
        hand.menuAction(u"Save this choice…"_s)->trigger();
        QTest::keyClick(hand.field(u"Name of the set"_s), Qt::Key_Escape);
        settle();
        QVERIFY(hand.dialog->isVisible() && hand.button(u"This page"_s));
        hand.click(u"Cancel"_s);
    }
    const DialogHand hand = open();
    QCOMPARE(hand.ticked(), QStringList{u"Revenue: all"_s});
    hand.menuAction(u"Board / R&&D"_s)->trigger();
    settle();
    QCOMPARE(hand.ticked(), (QStringList{u"Revenue: all"_s, u"Costs & backbone: all"_s}));
    QVERIFY(hand.menuAction(u"Board / R&&D"_s)->isChecked());
    QAction *remove = nullptr;
    for (const QMenu *menu : hand.dialog->findChildren<QMenu *>())
        if (menu->title() == u"Delete set"_s)
            remove = menu->actions().value(0);
    QVERIFY(remove);
    remove->trigger();
    settle();
    QVERIFY(!hand.menuAction(u"Board / R&&D"_s));
    QCOMPARE(hand.ticked().size(), 2); // the choice stays
}

void ExportDialogTest::slidesOfARunningOrder()
{
    const QString notes = u"With the presenter's notes (PDF)"_s;
    const DialogHand hand = open();
    QVERIFY(!hand.button(notes));
    hand.menuAction(u"Slides of “Press briefing”"_s)->trigger();
    settle();
    QVERIFY(hand.button(notes));
    QVERIFY(hand.menuAction(u"Slides of “Press briefing”"_s)->isChecked());
    hand.click(u"Both"_s);
    hand.formats({u"PNG"_s, u"PDF"_s});
    const auto slides = builtInBook()->runningOrder(u"press"_s)->slides.size();
    QCOMPARE(hand.fileNames().size(), 2 * (slides + 1)); // a document and a picture a slide, in each language
    hand.click(notes);
    hand.pressMain();
    QCOMPARE(QDir(m_folder).entryList({u"*.png"_s}).size(), 2 * slides);
    const QStringList documents = QDir(m_folder).entryList({u"*.pdf"_s});
    QCOMPARE(documents.size(), 2);
    for (const QString &document : documents) {
        QProcess process;
        process.start(u"pdfinfo"_s, {QDir(m_folder).filePath(document)});
        QVERIFY(process.waitForFinished());
        const QByteArray info = process.readAll();
        QVERIFY2(info.contains("960 x 540 pts"), info.constData());
    }
    hand.tick(hand.tree()->model()->index(2, 0)); // anything else is no longer a talk
    QVERIFY(!hand.button(notes));
}

void ExportDialogTest::filesFollowTheChoices()
{
    const DialogHand hand = open();
    hand.click(u"This exhibit"_s);
    hand.formats({u"PNG"_s, u"SVG"_s, u"PDF"_s, u"XLSX"_s, u"CSV"_s});
    hand.click(u"Both"_s);
    QCOMPARE(hand.fileNames().size(), 10);
    QVERIFY(hand.column(1).contains(u"UTF-8"_s) && hand.column(1).contains(u"vector"_s));
    hand.click(u"CP932 (Shift-JIS)"_s);
    QVERIFY(hand.column(1).contains(u"CP932"_s));
    hand.formats({u"PNG"_s});
    QVERIFY(!hand.button(u"CP932 (Shift-JIS)"_s)); // hidden: nothing to encode
    hand.size(u"A4 portrait"_s);
    hand.click(u"2×"_s);
    QCOMPARE(hand.column(1).constFirst(), u"2380 × 3368"_s);
    hand.size(u"Custom"_s);
    const QList<QSpinBox *> sides = hand.dialog->findChildren<QSpinBox *>();
    sides.at(0)->setValue(800);
    sides.at(1)->setValue(600);
    settle();
    QCOMPARE(hand.column(1).constFirst(), u"1600 × 1200"_s);
    hand.names(u"{exhibit}-{language}-{company}"_s);
    QCOMPARE(hand.fileNames(), (QStringList{u"revenue-mix-en-IIJ.png"_s, u"revenue-mix-ja-IIJ.png"_s}));
    hand.formats({u"SVG"_s});
    QVERIFY(!hand.button(u"4×"_s)->isEnabled() && hand.button(u"Transparent"_s)->isEnabled());
    hand.formats({u"CSV"_s});
    QVERIFY(!hand.button(u"Transparent"_s)->isEnabled());
}

void ExportDialogTest::previewIsThePage()
{
    const DialogHand hand = open();
    hand.click(u"Both"_s);
    QVERIFY(hand.preview()->page().scene);
    const QString english = hand.preview()->page().title;
    auto *next = hand.dialog->findChildren<QToolButton *>().back();
    QVERIFY(textsOf(*hand.dialog).contains(u"QLabel: 1 of 10"_s));
    QTest::mouseClick(next, Qt::LeftButton);
    settle();
    QVERIFY(textsOf(*hand.dialog).contains(u"QLabel: 2 of 10"_s));
    QVERIFY(textsOf(*hand.dialog).contains(u"QLabel: Revenue by service · Japanese · PNG"_s));
    QVERIFY(hand.preview()->page().title != english);
    hand.files()->setCurrentIndex(hand.files()->model()->index(4, 0));
    settle();
    QVERIFY(textsOf(*hand.dialog).contains(u"QLabel: 5 of 10"_s));

    // Names change no page; the theme does. The shown file stays.
    const QGraphicsScene *scene = hand.preview()->page().scene.get();
    hand.names(u"{exhibit}_{language}"_s);
    QCOMPARE(hand.preview()->page().scene.get(), scene);
    QVERIFY(textsOf(*hand.dialog).contains(u"QLabel: 5 of 10"_s));
    hand.click(u"Dark"_s);
    QVERIFY(hand.preview()->page().scene.get() != scene);
    QCOMPARE(hand.preview()->page().theme, views::ThemeKind::Dark);
    QVERIFY(textsOf(*hand.dialog).contains(u"QLabel: 5 of 10"_s));
    hand.size(u"A4 landscape"_s);
    QCOMPARE(hand.preview()->page().scene->sceneRect().size(), views::paperSize);
}

void ExportDialogTest::previewOfOtherFormats()
{
    const DialogHand hand = open();
    hand.formats({u"PDF"_s});
    auto *next = hand.dialog->findChildren<QToolButton *>().back();
    const auto size = [&] {
        for (const QString &text : textsOf(*hand.dialog))
            if (text.startsWith(u"QLabel: Page "_s))
                return text;
        return QString();
    };
    QVERIFY(size().startsWith(u"QLabel: Page 1 of "_s));
    QTest::mouseClick(next, Qt::LeftButton);
    settle();
    QVERIFY(size().startsWith(u"QLabel: Page 2 of "_s));
    hand.formats({u"CSV"_s});
    QVERIFY(!hand.preview()->page().scene);
    QVERIFY(!hand.preview()->grab().isNull());
    hand.formats({u"XLSX"_s});
    QVERIFY(!hand.preview()->page().scene);
}

void ExportDialogTest::browses()
{
    const DialogHand hand = open();
    hand.click(u"Browse…"_s);
    auto *chooser = hand.dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    QDir().mkpath(m_window->scratch(u"chosen"_s));
    Q_EMIT chooser->fileSelected(m_window->scratch(u"chosen"_s));
    chooser->close();
    settle();
    QCOMPARE(hand.field(u"Destination"_s)->text(), m_window->scratch(u"chosen"_s));
}

void ExportDialogTest::writesTwins()
{
    Desktop desktop;
    const DialogHand hand = open();
    hand.click(u"This exhibit"_s);
    hand.click(u"Both"_s);
    hand.formats({u"PNG"_s, u"PDF"_s, u"SVG"_s});
    hand.pressMain();
    const QDir folder(m_folder);
    QCOMPARE(folder.entryList(QDir::Files).size(), 6);
    for (const QString &file : hand.fileNames())
        QVERIFY2(folder.exists(file), qPrintable(file));
    QVERIFY(bytesOf(folder.filePath(u"IIJ_3Q03_revenue-mix_en.pdf"_s)).startsWith("%PDF")
            || bytesOf(folder.filePath(u"IIJ_3Q03_exhibits_en.pdf"_s)).startsWith("%PDF"));
    const auto svg = [&](const QString &language) {
        return QString::fromUtf8(bytesOf(folder.filePath(u"IIJ_3Q03_11_revenue-mix_%1.svg"_s.arg(language))));
    };
    QVERIFY(svg(u"en"_s).contains(u"Revenue by service"_s));
    QVERIFY(svg(u"ja"_s).contains(u"営業収益の内訳"_s));
    QCOMPARE(hand.message(), u"6 files written"_s);
    QCOMPARE(hand.detail(), m_folder);
    QCOMPARE(hand.column(1), QStringList(6, u"written"_s));
    QVERIFY(textsOf(*(*m_window)->findChild<app::Ribbon *>()).contains(u"QLabel: Written: "_s + m_folder));

    hand.click(u"Open folder"_s);
    QCOMPARE(desktop.opened, QList<QUrl>{QUrl::fromLocalFile(m_folder)});
    QVERIFY(hand.dialog->isVisible());
    QCOMPARE(hand.main()->text(), u"Close"_s);
    hand.pressMain();
    QVERIFY(!hand.dialog);
}

void ExportDialogTest::writesPictures()
{
    const DialogHand hand = open();
    hand.click(u"This exhibit"_s);
    hand.names(u"picture"_s);
    hand.click(u"3×"_s);
    hand.click(u"Transparent"_s);
    hand.pressMain();
    const QString file = QDir(m_folder).filePath(u"picture.png"_s);
    QCOMPARE(QImageReader(file).size(), QSize(5760, 3240));
    QCOMPARE(QImage(file).pixelColor(3, 3).alpha(), 0);

    hand.click(u"1×"_s);
    hand.click(u"White"_s);
    QCOMPARE(hand.main()->text(), u"Export 1 file"_s); // a choice makes it ready again
    hand.size(u"4K 3840 × 2160"_s);
    hand.pressMain();
    hand.pressMain();
    QCOMPARE(QImageReader(file).size(), QSize(3840, 2160));
    QCOMPARE(QImage(file).pixelColor(3, 3), QColor(Qt::white));

    hand.click(u"Dark"_s);
    hand.pressMain();
    hand.pressMain();
    QVERIFY(QImage(file).pixelColor(3, 3).lightness() < 60);
}

void ExportDialogTest::writesCsv()
{
    const DialogHand hand = open();
    hand.click(u"This exhibit"_s);
    hand.formats({u"CSV"_s});
    hand.names(u"{exhibit}"_s);
    hand.pressMain();
    const QString file = QDir(m_folder).filePath(u"revenue-mix.csv"_s);
    QVERIFY(bytesOf(file).startsWith("\xEF\xBB\xBF"));
    QVERIFY(QString::fromUtf8(bytesOf(file)).contains(u"Oct–Dec"_s));

    hand.click(u"CP932 (Shift-JIS)"_s);
    hand.click(u"JA"_s);
    hand.names(u"{exhibit}-{language}"_s);
    hand.pressMain();
    const QByteArray japanese = bytesOf(QDir(m_folder).filePath(u"revenue-mix-ja.csv"_s));
    QVERIFY(!japanese.isEmpty() && QString(QStringDecoder("CP932")(japanese)).contains(u"専用線接続"_s));
    hand.click(u"EN"_s);
    hand.pressMain();
    QVERIFY(QString(QStringDecoder("CP932")(bytesOf(QDir(m_folder).filePath(u"revenue-mix-en.csv"_s))))
                .contains(u"Oct-Dec"_s));
    QCOMPARE(hand.message(), u"1 file written to "_s + m_folder);
    QVERIFY2(hand.detail().contains(u"– was written as -"_s), qPrintable(hand.detail()));
}

void ExportDialogTest::asksBeforeReplacing()
{
    QDir().mkpath(m_folder);
    const QString mine = QDir(m_folder).filePath(u"IIJ_3Q03_12_revenue-share_en.png"_s);
    QFile old(mine);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("mine") == 4);
    old.close();
    const DialogHand hand = open();
    hand.pressMain();
    QCOMPARE(hand.message(), u"1 file exists: replace it?"_s);
    QCOMPARE(hand.detail(), u"IIJ_3Q03_12_revenue-share_en.png"_s);
    QCOMPARE(hand.column(1).at(1), u"exists"_s);
    QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 1);
    QCOMPARE(bytesOf(mine), QByteArray("mine"));

    hand.click(u"Back"_s);
    QCOMPARE(hand.main()->text(), u"Export 5 files"_s);
    QVERIFY(!hand.column(1).contains(u"exists"_s));
    hand.pressMain();
    QTest::keyClick(hand.dialog, Qt::Key_Escape); // goes back as well
    settle();
    QVERIFY(hand.dialog && hand.dialog->isVisible());
    QCOMPARE(bytesOf(mine), QByteArray("mine"));

    // Another choice takes the question back.
    hand.pressMain();
    hand.click(u"Transparent"_s);
    QCOMPARE(hand.main()->text(), u"Export 5 files"_s);
    hand.pressMain();
    QCOMPARE(hand.main()->text(), u"Replace 1 file"_s);
    hand.pressMain();
    QCOMPARE(hand.message(), u"5 files written"_s);
    QVERIFY(bytesOf(mine).startsWith("\x89PNG"));
}

void ExportDialogTest::stopLeavesWholeFiles()
{
    const DialogHand hand = open();
    hand.click(u"Both"_s);
    int beats = 0;
    QTimer beat;
    beat.setInterval(0);
    connect(&beat, &QTimer::timeout, this, [&] {
        if (++beats == 1) {
            QVERIFY(!hand.main()->isEnabled() && !hand.tree()->isEnabled());
            QVERIFY(hand.message().startsWith(u"Writing IIJ_3Q03_"_s));
        }
        if (beats == 4)
            QTest::mouseClick(hand.button(u"Stop"_s), Qt::LeftButton);
    });
    beat.start();
    QTest::mouseClick(hand.main(), Qt::LeftButton);
    beat.stop();
    settle();
    const QStringList written = QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    QVERIFY2(written.size() >= 2 && written.size() < 10, qPrintable(written.join(u' ')));
    for (const QString &file : written)
        QVERIFY2(!QImage(QDir(m_folder).filePath(file)).isNull(), qPrintable(file));
    QCOMPARE(hand.message(), u"Stopped after %1 of 10."_s.arg(written.size()));
    QCOMPARE(hand.column(1).count(u"written"_s), written.size());
    QVERIFY(hand.tree()->isEnabled() && hand.main()->isEnabled());
    QCOMPARE(hand.main()->text(), u"Export 10 files"_s);
    QVERIFY(hand.button(u"Open folder"_s) && hand.button(u"Close"_s));
    hand.click(u"Close"_s);
    QVERIFY(!hand.dialog);
}

void ExportDialogTest::closingStopsFirst()
{
    const DialogHand hand = open();
    hand.click(u"All"_s);
    QTimer::singleShot(0, hand.dialog, [&] {
        hand.dialog->close();
        QVERIFY(hand.dialog->isVisible());
    });
    QTest::mouseClick(hand.main(), Qt::LeftButton);
    settle();
    QVERIFY(!hand.dialog);
    QVERIFY(QDir(m_folder).entryList(QDir::Files).size() < 3);
}

void ExportDialogTest::faultsAreTold()
{
    QFile plain(m_window->scratch(u"file"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    const DialogHand hand = open();
    const QString impossible = m_window->scratch(u"file/below"_s);
    hand.folder(impossible);
    hand.pressMain();
    QVERIFY(hand.dialog->isVisible());
    QCOMPARE(hand.message(), u"The folder cannot be made: "_s + impossible);
    QCOMPARE(hand.detail(), u"Nothing was written."_s);
    QVERIFY(!hand.button(u"Open folder"_s));

    // A folder stands where the second file should: what is written before stays.
    const QString blocked = QDir(m_folder).filePath(u"IIJ_3Q03_12_revenue-share_en.png"_s);
    QVERIFY(QDir().mkpath(blocked));
    hand.folder(m_folder);
    hand.pressMain();
    hand.pressMain(); // something of that name exists
    QVERIFY2(hand.message().startsWith(u"Could not write "_s + blocked), qPrintable(hand.message()));
    QCOMPARE(hand.detail(), u"1 file written to "_s + m_folder);
    QCOMPARE(hand.column(1).mid(0, 3), (QStringList{u"written"_s, u"not written"_s, u"1920 × 1080"_s}));
    QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{u"IIJ_3Q03_11_revenue-mix_en.png"_s});
    QVERIFY(hand.button(u"Open folder"_s));
    QCOMPARE(hand.main()->text(), u"Export 5 files"_s);
}

void ExportDialogTest::faultyNames()
{
    const DialogHand hand = open();
    hand.names(u"{company}_{quarter}"_s);
    QVERIFY(!hand.main()->isEnabled());
    QVERIFY(
        textsOf(*hand.dialog).contains(u"QLabel: {quarter} is none of {company} {period} {no} {exhibit} {language}"_s));
    QTest::keyClick(hand.dialog, Qt::Key_Return);
    settle();
    QVERIFY(!QDir(m_folder).exists());
    hand.names(u"{company}_{exhibit}"_s);
    QVERIFY(hand.main()->isEnabled());
    QCOMPARE(hand.fileNames().constFirst(), u"IIJ_revenue-mix.png"_s);
    hand.folder(u" "_s);
    QVERIFY(!hand.main()->isEnabled());
    QCOMPARE(hand.message(), u"Choose a folder to write to."_s);
}

void ExportDialogTest::nothingChosen()
{
    const DialogHand hand = open();
    hand.tick(hand.tree()->model()->index(1, 0));
    QCOMPARE(hand.fileNames(), QStringList());
    QVERIFY(!hand.main()->isEnabled());
    QCOMPARE(hand.message(), u"Choose at least one exhibit."_s);
    QVERIFY(!hand.preview()->page().scene);
    hand.click(u"This page"_s);
    hand.formats({});
    QCOMPARE(hand.message(), u"Choose at least one format."_s);
    hand.formats({u"SVG"_s});
    QCOMPARE(hand.main()->text(), u"Export 5 files"_s);
}

void ExportDialogTest::keys()
{
    const DialogHand hand = open();
    hand.tree()->setFocus();
    QStringList visited; // by Tab, in reading order
    for (int press = 0; press < 16; ++press) {
        QTest::keyClick(hand.dialog->focusWidget(), Qt::Key_Tab);
        if (const auto *button = qobject_cast<QAbstractButton *>(hand.dialog->focusWidget()))
            visited.append(button->text());
    }
    QCOMPARE(visited.first(5), (QStringList{u"PNG"_s, u"PDF"_s, u"SVG"_s, u"XLSX"_s, u"CSV"_s}));
    QVERIFY(visited.indexOf(u"Browse…"_s) < visited.indexOf(u"Export 5 files"_s));
    hand.click(u"This exhibit"_s);
    QTest::keyClick(hand.tree(), Qt::Key_Return);
    settle();
    QCOMPARE(hand.message(), u"1 file written"_s);
    hand.names(u"once-more"_s);
    QTest::keyClick(hand.field(u"Names"_s), Qt::Key_Return);
    settle();
    QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 2);
    QTest::keyClick(hand.dialog, Qt::Key_Escape);
    settle();
    QVERIFY(!hand.dialog);
}

void ExportDialogTest::choicesAreRemembered()
{
    {
        const DialogHand hand = open();
        hand.click(u"This exhibit"_s);
        hand.tick(hand.tree()->model()->index(4, 0));
        hand.click(u"Both"_s);
        hand.formats({u"SVG"_s, u"CSV"_s});
        hand.size(u"Letter portrait"_s);
        hand.click(u"Transparent"_s);
        hand.click(u"Dark"_s);
        hand.click(u"CP932 (Shift-JIS)"_s);
        hand.names(u"{language}/{exhibit}"_s);
        hand.pressMain();
        hand.pressMain();
        QVERIFY(!hand.dialog);
    }
    (*m_window)->showPage(u"overview"_s);
    const DialogHand hand = reopen();
    QCOMPARE(hand.ticked(), (QStringList{u"Revenue: some"_s, u"EBITDA: all"_s})); // chosen by hand
    QVERIFY(hand.button(u"Both"_s)->isChecked() && hand.button(u"Transparent"_s)->isChecked());
    QVERIFY(hand.button(u"SVG"_s)->isChecked() && hand.button(u"CSV"_s)->isChecked());
    QVERIFY(!hand.button(u"PNG"_s)->isChecked());
    QVERIFY(hand.button(u"CP932 (Shift-JIS)"_s)->isChecked());
    QCOMPARE(hand.dialog->findChild<QComboBox *>()->currentText(), u"Letter portrait"_s);
    QCOMPARE(hand.field(u"Destination"_s)->text(), m_folder);
    QCOMPARE(hand.field(u"Names"_s)->text(), u"{language}/{exhibit}"_s);
    hand.click(u"This exhibit"_s);
    hand.pressMain();
    hand.pressMain();

    // This exhibit is another one on another page.
    (*m_window)->showPage(u"costs"_s);
    const DialogHand third = open();
    QVERIFY(third.button(u"This exhibit"_s)->isChecked());
    QCOMPARE(third.ticked(), QStringList{u"Costs & backbone: some"_s});
}

void ExportDialogTest::languageSwitchKeepsAll()
{
    const DialogHand hand = open();
    hand.click(u"Both"_s);
    hand.names(u"{exhibit}_{language}"_s);
    hand.pressMain();
    const QStringList first = textsOf(*hand.dialog);
    const QStringList files = hand.fileNames();
    QTest::keyClick(hand.dialog, Qt::Key_J, Qt::ControlModifier);
    settle();
    QCOMPARE(m_window->state().language(), Language::Japanese);
    QCOMPARE(hand.fileNames(), files);
    QCOMPARE(hand.message(), u"10件を書き出しました"_s); // the result stays as well
    QVERIFY(hand.button(u"フォルダーを開く"_s));
    QTest::keyClick(hand.dialog, Qt::Key_J, Qt::ControlModifier);
    settle();
    QCOMPARE(textsOf(*hand.dialog), first);
}

void ExportDialogTest::nothingIsCut_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << 0;
    QTest::newRow("Japanese") << 1;
}

void ExportDialogTest::nothingIsCut()
{
    QFETCH(int, language);
    const DialogHand hand = open();
    hand.formats({u"PNG"_s, u"PDF"_s, u"SVG"_s, u"XLSX"_s, u"CSV"_s});
    m_window->language().setLanguage(both[language]);
    const auto check = [&] {
        settle();
        QCOMPARE(hand.dialog->size(), QSize(900, 640));
        for (const QWidget *widget : hand.dialog->findChildren<QWidget *>()) {
            const bool isText = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLabel *>(widget)
                                || qobject_cast<const QComboBox *>(widget);
            if (!isText || !widget->isVisible() || qobject_cast<const app::ElidedLabel *>(widget))
                continue;
            QVERIFY2(widget->width() >= widget->sizeHint().width() && widget->height() >= widget->sizeHint().height(),
                     qPrintable(u"%1 %2 %3: %4 < %5"_s
                                    .arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                                         widget->property("text").toString())
                                    .arg(widget->width())
                                    .arg(widget->sizeHint().width())));
            const QRect inside(widget->mapTo(hand.dialog.data(), QPoint()), widget->size());
            QVERIFY(hand.dialog->rect().contains(inside));
        }
        for (const app::ElidedLabel *label : hand.dialog->findChildren<app::ElidedLabel *>())
            if (label->isVisible() && !label->text().contains(m_folder) && label->objectName() != u"exportDetail")
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    };
    check();
    const QString talk = builtInBook()->content().runningOrders.constFirst().title.in(both[language]);
    hand.menuAction((language == 0 ? u"Slides of “%1”"_s : u"「%1」のスライド"_s).arg(talk))->trigger();
    check();
    hand.dialog->findChild<QComboBox *>()->setCurrentIndex(7); // custom
    for (QRadioButton *button : hand.dialog->findChildren<QRadioButton *>()) {
        button->click();
        check();
    }
    hand.formats({u"PNG"_s});
    hand.pressMain();
    check();
    hand.dialog->findChildren<QLineEdit *>().back()->setText(u"{quarter}"_s);
    check();
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    ExportDialogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_exportdialog.moc"
