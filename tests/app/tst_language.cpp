#include "TestWindow.h"
#include "WindowTexts.h"
#include "charts/ExhibitItem.h"
#include "pages/ExhibitPage.h"
#include "pages/StatementsPage.h"
#include "shell/ExportDialog.h"
#include "shell/books/ProblemsDialog.h"
#include "tables/StatementView.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QTextStream>
#include <QToolTip>

using models::Language;
using models::Presentation;

namespace {

const QString printTitle = u"--print-title"_s;

/// What may stand in Latin letters in the Japanese window, and why.
const QString allowedInJapanese[] = {
    u"IIJ FiberAccess/F"_s,              // product names, as the Japanese edition prints them
    u"IIJ Ethernet Standard"_s,          //
    u"IIJ DSL/F"_s,                      //
    u"IIJT1"_s,                          //
    u"IIJ"_s,                            // the company calls itself so
    u"Adjusted EBITDA"_s,                // the name of the measure in the Japanese edition
    u"（Appendix \\d）"_s,               // headings of the English edition, where a note of that edition refers to them
    u"JPY/千円単位、USD/千米ドル単位"_s, // a printed note
    u"\\bIPサービス"_s,                  // IP and SI: so in the Japanese edition
    u"\\bSI(?![A-Za-z])"_s,              //
    u"\\d[kMG]bps"_s,                    // units
    u"\\bGbps\\b"_s,                     //
    u"契約あたりMbps"_s,                 //
    u"^(view|QAction text|QAction tool tip): EBITDA$"_s, // the page, so called in both languages
    u"（Ctrl\\+[A-Z]）"_s,                               // keys
    u"Kessan"_s,                                         // the program
    u"\\b(PDF|PNG)(?![A-Za-z])"_s,                       // formats
    u"^button: (JP|EN)$"_s,                              // the language switch, the same in both languages;
    u"^tool tip: 日本語 \\(Ctrl\\+J\\)$"_s,              // each language by its own name
    u"^tool tip: English \\(Ctrl\\+J\\)$"_s,             //
};

/// The texts with words that are not Japanese, a line each.
QString latinWords(const QStringList &texts, const QStringList &alsoAllowed = {})
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QStringList found;
    for (const QString &entry : texts) {
        QString text = entry;
        for (const QString &allowed : allowedInJapanese)
            text.remove(QRegularExpression(allowed));
        for (const QString &allowed : alsoAllowed)
            text.remove(allowed);
        const qsizetype kind = text.indexOf(u": "_s); // what the collector wrote before the text
        if (word.match(text, std::max<qsizetype>(kind, 0)).hasMatch())
            found.append(entry);
    }
    return found.join(u'\n');
}

QString japaneseWords(const QStringList &texts)
{
    static const QRegularExpression word(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const QString &text : texts)
        if (text != u"tool tip: 日本語 (Ctrl+J)"_s && word.match(text).hasMatch())
            found.append(text);
    return found.join(u'\n');
}

/// A place of the window to be at.
struct Place
{
    QString page;
    QString statement; ///< on the page of statements
    Presentation presentation = Presentation::AsPrinted;
};

/// Every page, and every statement in both presentations.
std::vector<std::pair<QByteArray, Place>> places()
{
    std::vector<std::pair<QByteArray, Place>> places;
    for (const models::Page &page : builtInBook()->content().pages)
        places.push_back({page.id.toUtf8(), {page.id, {}, {}}});
    for (const models::Statement &statement : builtInBook()->content().statements) {
        const QString page = u"statements"_s;
        places.push_back({statement.id.toUtf8() + " as printed", {page, statement.id, Presentation::AsPrinted}});
        places.push_back({statement.id.toUtf8() + " as computed", {page, statement.id, Presentation::AsComputed}});
    }
    return places;
}

void goTo(TestWindow *window, const Place &place)
{
    (*window)->showPage(place.page);
    if (auto *page = qobject_cast<views::StatementsPage *>((*window)->page())) {
        page->showStatement(place.statement);
        page->setPresentation(place.presentation);
    }
    settle();
}

void pressSwitch(QWidget *window)
{
    QTest::keyClick(window, Qt::Key_J, Qt::ControlModifier);
    settle();
}

QTreeView *itemTree(QWidget *page)
{
    return page->findChild<views::ItemTree *>();
}

QTreeView *figureTree(QWidget *page)
{
    for (QTreeView *tree : page->findChildren<QTreeView *>())
        if (tree != itemTree(page))
            return tree;
    return nullptr;
}

QString pathOf(const QModelIndex &index)
{
    QString path = QString::number(index.row());
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        path.prepend(QString::number(parent.row()) + u'/');
    return path + u':' + QString::number(index.column());
}

void appendCollapsed(const QTreeView &tree, const QModelIndex &parent, QStringList *paths)
{
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        const QModelIndex index = tree.model()->index(row, 0, parent);
        if (tree.model()->hasChildren(index) && !tree.isExpanded(index))
            paths->append(pathOf(index));
        appendCollapsed(tree, index, paths);
    }
}

/// Everything that a reader has set up on the page shown, as lines.
QStringList whereaboutsOf(TestWindow *window)
{
    QStringList lines{u"page "_s + (*window)->currentPage(), u"period "_s + window->state().period(),
                      u"unit "_s + window->state().unit()};
    QWidget *page = (*window)->page();
    if (const auto *statements = qobject_cast<views::StatementsPage *>(page))
        lines.append(u"statement %1 %2"_s.arg(statements->statement()).arg(int(statements->presentation())));
    for (const QTreeView *tree : page->findChildren<QTreeView *>()) {
        QStringList collapsed, selected;
        appendCollapsed(*tree, {}, &collapsed);
        for (const QModelIndex &index : tree->selectionModel()->selectedRows())
            selected.append(pathOf(index));
        lines.append(u"collapsed "_s + collapsed.join(u' '));
        lines.append(u"current %1 selected %2"_s.arg(pathOf(tree->currentIndex()), selected.join(u' ')));
        lines.append(
            u"scrolled %1 %2"_s.arg(tree->verticalScrollBar()->value()).arg(tree->horizontalScrollBar()->value()));
    }
    for (const QScrollArea *area : page->findChildren<QScrollArea *>())
        lines.append(u"page scrolled %1"_s.arg(area->verticalScrollBar()->value()));
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(Place)

/// Two languages, one window: every text follows at once, and nothing else moves.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyTextFollows_data();
    void everyTextFollows();
    void buttonsSwitch();
    void statementKeepsItsPlace();
    void exhibitPageKeepsItsPlace();
    void chartTipsFollow();
    void exportDialogFollows();
    void messagesAreInTheLanguage();
    void firstStartFollowsTheSystem_data();
    void firstStartFollowsTheSystem();
    void choiceIsRemembered();

private:
    QHash<QByteArray, QStringList> m_japaneseFromTheStart;
    std::unique_ptr<TestWindow> m_window;
};

void LanguageTest::initTestCase()
{
    TestWindow window(Language::Japanese);
    for (const auto &[name, place] : places()) {
        goTo(&window, place);
        m_japaneseFromTheStart.insert(name, textsOf(window.window()));
    }
}

// Two windows at a time would share their translators.
void LanguageTest::init()
{
    const bool shared = QTest::currentTestFunction() == QByteArray("everyTextFollows");
    if (!shared)
        m_window.reset();
    else if (!m_window)
        m_window = std::make_unique<TestWindow>();
}

void LanguageTest::everyTextFollows_data()
{
    QTest::addColumn<Place>("place");
    for (const auto &[name, place] : places())
        QTest::newRow(name.constData()) << place;
}

void LanguageTest::everyTextFollows()
{
    QFETCH(Place, place);
    TestWindow &window = *m_window;
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    goTo(&window, place);
    const QStringList first = textsOf(window.window());
    pressSwitch(&window.window());
    QCOMPARE(window.state().language(), Language::Japanese);
    const QStringList japanese = textsOf(window.window());
    pressSwitch(&window.window());
    const QStringList last = textsOf(window.window());

    QVERIFY(first.size() > 100);
    QCOMPARE(last, first);
    QCOMPARE(japaneseWords(first), QString());
    QCOMPARE(latinWords(japanese), QString());
    QCOMPARE(japanese, m_japaneseFromTheStart.value(QTest::currentDataTag()));
}

void LanguageTest::buttonsSwitch()
{
    TestWindow window;
    QPushButton *japanese = nullptr, *english = nullptr;
    for (QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->text() == u"JP"_s)
            japanese = button;
        else if (button->text() == u"EN"_s)
            english = button;
    }
    QVERIFY(japanese && english);
    QVERIFY(english->isChecked() && !japanese->isChecked());
    const QStringList first = textsOf(window.window());
    QTest::mouseClick(japanese, Qt::LeftButton);
    settle();
    QCOMPARE(window.state().language(), Language::Japanese);
    QVERIFY(japanese->isChecked() && !english->isChecked());
    QCOMPARE(latinWords(textsOf(window.window())), QString());
    QTest::mouseClick(japanese, Qt::LeftButton); // once more changes nothing
    QCOMPARE(window.state().language(), Language::Japanese);
    QVERIFY(japanese->isChecked() && !english->isChecked());
    QTest::mouseClick(english, Qt::LeftButton);
    settle();
    QCOMPARE(window.state().language(), Language::English);
    QCOMPARE(textsOf(window.window()), first);
}

void LanguageTest::statementKeepsItsPlace()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    window->resize(1024, 640);
    goTo(&window, {u"statements"_s, u"appendix-1"_s, Presentation::AsPrinted});
    QTreeView *items = itemTree(window->page());
    QTreeView *figures = figureTree(window->page());
    QVERIFY(items && figures);

    const QModelIndex heading = items->model()->index(0, 0, items->model()->index(0, 0)); // connectivity
    QVERIFY(items->model()->hasChildren(heading));
    items->collapse(heading);
    settle();
    const QModelIndex last = items->model()->index(items->model()->rowCount() - 1, 2);
    figures->setCurrentIndex(last);
    figures->verticalScrollBar()->setValue(figures->verticalScrollBar()->maximum() / 2);
    figures->horizontalScrollBar()->setValue(120); // there is as much to scroll in both languages
    window.state().setUnit(u"JPY_thousand"_s);
    settle();

    const QStringList before = whereaboutsOf(&window);
    QVERIFY(before.join(u'\n').contains(QRegularExpression(u"collapsed \\d"_s)));
    QVERIFY(figures->verticalScrollBar()->value() > 50);
    QCOMPARE(figures->horizontalScrollBar()->value(), 120);
    pressSwitch(&window.window());
    QCOMPARE(window.state().language(), Language::Japanese);
    QCOMPARE(whereaboutsOf(&window), before);
    pressSwitch(&window.window());
    QCOMPARE(whereaboutsOf(&window), before);

    auto *page = qobject_cast<views::StatementsPage *>(window->page());
    page->showStatement(u"table-6"_s);
    page->setPresentation(Presentation::AsComputed);
    window.state().setPeriod(u"2Q03"_s);
    settle();
    const QStringList table = whereaboutsOf(&window);
    QVERIFY(table.contains(u"statement table-6 1"_s) && table.contains(u"period 2Q03"_s));
    pressSwitch(&window.window());
    QCOMPARE(whereaboutsOf(&window), table);
}

void LanguageTest::exhibitPageKeepsItsPlace()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    window->resize(1024, 640);
    goTo(&window, {builtInBook()->content().pages.front().id, {}, {}});
    QTreeView *items = itemTree(window->page());
    QTreeView *figures = figureTree(window->page());
    window.state().setUnit(u"JPY_thousand"_s);
    figures->setCurrentIndex(figures->model()->index(1, 2));
    items->collapse(items->model()->index(0, 0));
    auto *scroll = window->page()->findChild<QScrollArea *>(u"pageScroll"_s);
    settle();
    QVERIFY(scroll->verticalScrollBar()->maximum() > 100);
    scroll->verticalScrollBar()->setValue(100);
    settle();
    const QStringList before = whereaboutsOf(&window);
    QVERIFY(before.contains(u"page scrolled 100"_s) && before.contains(u"collapsed 0:0"_s));
    pressSwitch(&window.window());
    QCOMPARE(window.state().language(), Language::Japanese);
    QCOMPARE(whereaboutsOf(&window), before);
    pressSwitch(&window.window());
    QCOMPARE(whereaboutsOf(&window), before);
}

void LanguageTest::chartTipsFollow()
{
    TestWindow window;
    goTo(&window, {u"revenues"_s, {}, {}});
    views::ExhibitItem *item = nullptr;
    for (const QGraphicsView *view : window->page()->findChildren<QGraphicsView *>())
        for (QGraphicsItem *each : view->scene()->items())
            if (auto *exhibit = qobject_cast<views::ExhibitItem *>(each->toGraphicsObject()); exhibit && !item)
                item = exhibit;
    QVERIFY(item);
    const views::CellKey cell{u"dedicated_access_revenues"_s, u"3Q03"_s, models::Measure::Amount};
    Q_EMIT item->hovered(cell);
    QCOMPARE(QToolTip::text(), u"Dedicated access · 3Q03\nYoY down 5.9%\nQoQ down 1.0%\nJPY 3,204 million = "
                               "Appendix 1 “Dedicated access services” JPY 3,204,046 thousand · Table 1 · Table 2"_s);
    window.language().setLanguage(Language::Japanese);
    Q_EMIT item->hovered(cell);
    QCOMPARE(QToolTip::text().section(u" ＝ "_s, 0, 0),
             u"専用線接続サービス・3Q03\n前年同期比 5.9%減\n前期比 1.0%減\n3,204百万円"_s);
    QToolTip::hideText();
}

void LanguageTest::exportDialogFollows()
{
    TestWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    goTo(&window, {builtInBook()->content().pages.front().id, {}, {}});
    window->openExport();
    auto *dialog = window->findChild<app::ExportDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
        if (QStringList{u"CSV"_s, u"PDF"_s, u"Transparent"_s, u"3×"_s, u"Both"_s}.contains(button->text()))
            button->click();
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    fields.back()->selectAll();
    QTest::keyClicks(fields.back(), u"board-{exhibit}-{language}"_s);
    settle();
    auto *files = dialog->findChild<QTreeView *>(u"exportFiles"_s);
    files->setCurrentIndex(files->model()->index(3, 0));
    settle();
    const auto chosen = [&] {
        QStringList lines{files->currentIndex().data().toString()};
        for (const QLineEdit *field : fields)
            lines.append(field->text());
        for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
            lines.append(button->isChecked() ? u"on"_s : u"off"_s);
        return lines;
    };
    const QStringList before = chosen();
    const QStringList first = textsOf(*dialog);
    QCOMPARE(japaneseWords(first), QString());
    pressSwitch(dialog);
    QCOMPARE(window.state().language(), Language::Japanese);
    const QStringList japanese = textsOf(*dialog);
    QStringList own{
        fields.front()->text(), u"CSV"_s,   u"SVG"_s, u"XLSX"_s, u"CP932"_s,
        u"Shift-JIS"_s,         u"UTF-8"_s, u"BOM"_s, u"px"_s,   u"{company} {period} {no} {exhibit} {language}"_s};
    for (int row = 0; row < files->model()->rowCount(); ++row)
        own.append(files->model()->index(row, 0).data().toString());
    QCOMPARE(latinWords(japanese, own), QString());
    QCOMPARE(chosen(), before);
    pressSwitch(dialog);
    QCOMPARE(textsOf(*dialog), first);
    QCOMPARE(chosen(), before);
    QVERIFY(chosen().constFirst().startsWith(u"board-"_s));
}

void LanguageTest::messagesAreInTheLanguage()
{
    TestWindow window(Language::Japanese);
    const QString missing = window.scratch(u"nowhere"_s);
    openBook(window.window(), missing);
    auto *problems = window->findChild<app::ProblemsDialog *>();
    QVERIFY(problems);
    QCOMPARE(latinWords(textsOf(*problems), {missing}), QString());
    delete problems;

    for (QAction *action : window->findChildren<QAction *>())
        if (action->text().startsWith(u"Kessanについて"_s))
            action->trigger();
    auto *box = window->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(latinWords(textsOf(*box), {u"GNU"_s}), QString());
    delete box;
}

void LanguageTest::firstStartFollowsTheSystem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("title");
    const models::Text &title = builtInBook()->company().bookTitle;
    QTest::newRow("Japanese") << u"ja_JP.UTF-8"_s << title.ja;
    QTest::newRow("English") << u"en_US.UTF-8"_s << title.en;
    QTest::newRow("German") << u"de_DE.UTF-8"_s << title.en;
    QTest::newRow("none") << u"C.UTF-8"_s << title.en;
}

void LanguageTest::firstStartFollowsTheSystem()
{
    QFETCH(QString, locale);
    QFETCH(QString, title);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.remove(u"LANGUAGE"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {printTitle});
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), title + u" – Kessan\n"_s);
}

void LanguageTest::choiceIsRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    for (const Language language : {Language::Japanese, Language::English}) {
        {
            TestWindow window(file);
            window.language().setLanguage(language);
            window->close();
        }
        TestWindow window(file);
        QCOMPARE(window.state().language(), language);
        QCOMPARE(window->windowTitle(), builtInBook()->company().bookTitle.in(language) + u" – Kessan"_s);
    }
}

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    if (QApplication::arguments().contains(printTitle)) {
        // A first start: no settings yet.
        QTemporaryDir folder;
        TestWindow window(folder.filePath(u"settings.ini"_s));
        QTextStream(stdout) << window->windowTitle() << Qt::endl;
        return 0;
    }
    LanguageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_language.moc"
