// Opens every page, dialog and export in both languages, themes and sizes and lays the pictures on one sheet: for eyes,
// not for ctest. Usage: look FOLDER [exports|books|talk|show|orders|edited|import]: the export dialog alone, the books
// of exported pages, slides, a presentation, the editor of running orders, a book that is edited while it is open, or
// the import of a table
#include "formats/BookReader.h"
#include "formats/CsvBook.h"
#include "items/ExhibitTable.h"
#include "pages/StatementsPage.h"
#include "resources.h"
#include "shell/ExhibitWindow.h"
#include "shell/ExportDialog.h"
#include "shell/FindDialog.h"
#include "shell/LanguageSwitch.h"
#include "shell/MainWindow.h"
#include "shell/books/BookActions.h"
#include "shell/books/ImportDialog.h"
#include "shell/books/ProblemsDialog.h"
#include "shell/books/RestatementsDialog.h"
#include "shell/present/KeyCard.h"
#include "shell/present/OrderDialog.h"
#include "shell/present/PresentActions.h"
#include "shell/present/PresenterWindow.h"
#include "shell/present/QuestionBox.h"
#include "shell/present/SlideGrid.h"
#include "shell/present/SlideShowWindow.h"
#include "shell/present/SlideTable.h"
#include "shell/present/Talk.h"
#include "slides/SlideItem.h"
#include "slides/TalkDocument.h"
#include "snapshots/Outlets.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using models::Language;
using views::ThemeKind;

namespace {

constexpr int patience = 10000; // ms
const QString pasted = u"Revenues of the fourth quarter\n"
                       "(JPY in millions)\t\t4Q03\t3Q03\tYoY\n"
                       "Dedicated access services\t専用線接続サービス\t3,100\t3,204\t(4.1%)\n"
                       "Dial-up access services\tダイアルアップ接続サービス\t770\t780\t(2.0%)\n"
                       "Hosting\tホスティング\t310\t\t\n"
                       "Systems integration revenues\tシステムインテグレーション\t4,500\t2,889\t21.0%\n"
                       "Total revenues\t営業収益合計\t11,617\t9,633\t4.9%\n"
                       "Note: unaudited\t\t\t\t\n"_s;

class Look
{
public:
    Look(models::BookPtr book, const QString &folder)
        : m_folder(folder)
        , m_book(std::move(book))
        , m_settings(m_scratch.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_state(m_book)
        , m_language(&m_state)
        , m_window(&m_state, &m_language, &m_settings)
    {
        m_window.show();
    }

    void windows()
    {
        for (const QSize &size : {QSize(1440, 900), QSize(1024, 700)})
            for (const Language language : models::bothLanguages)
                for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark})
                    windows(size, language, theme);
        m_state.setThemeKind(ThemeKind::Light);
        pages(QSize(2560, 1440), Language::Japanese, u"ja-light-2560"_s);
    }

    /// Every quarter in its place, and another one as the current.
    void timelines()
    {
        m_state.setAxisMode(models::AxisMode::Timeline);
        for (const Language language : models::bothLanguages)
            pages(QSize(1440, 900), language, u"timeline-"_s + models::languageCode(language));
        m_state.setAxisMode(models::AxisMode::Comparison);
        for (const QString &period : {u"2Q03"_s, u"1Q03"_s, u"9M03"_s}) {
            m_state.setPeriod(period);
            pages(QSize(1440, 900), Language::Japanese, u"ja-"_s + period);
        }
        m_state.setPeriod(m_book->company().currentPeriod);
    }

    /// An exhibit in large, one leading from a chosen period, a chart of a row, and what finding shows.
    void dialogs()
    {
        for (const Language language : models::bothLanguages) {
            m_language.setLanguage(language);
            for (const QString &id : {u"revenue-mix"_s, u"ebitda-bridge"_s, u"operating-income-bridge"_s})
                if (const models::Exhibit *exhibit = m_book->exhibit(id))
                    enlarged(*exhibit, language);
            enlarged(models::exhibitOf(*m_book, u"cost_of_revenues"_s, {u"appendix-1"_s}), language);
            m_window.openFind();
            auto *find = m_window.findChild<app::FindDialog *>();
            find->findChild<QLineEdit *>()->setText(u"営業"_s);
            keepDialog(find, u"dialog-find-"_s + models::languageCode(language));
        }
    }

    /// The export dialog before, while and after it writes, with a question and with faults.
    void exports()
    {
        int folder = 0;
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark})
            for (const Language language : models::bothLanguages) {
                m_state.setThemeKind(theme);
                m_language.setLanguage(language);
                m_settings.remove(u"export"_s);
                m_settings.setValue(u"export/folder"_s, m_scratch.filePath(u"3Q03 exhibits %1"_s.arg(++folder)));
                m_settings.setValue(u"export/languages"_s, QStringList{u"en"_s, u"ja"_s});
                m_window.showPage(u"revenues"_s);
                exports(u"-%1-%2"_s.arg(models::languageCode(language),
                                        theme == ThemeKind::Light ? u"light"_s : u"dark"_s));
            }
        m_state.setThemeKind(ThemeKind::Light);
    }

    void slides()
    {
        for (const Language language : models::bothLanguages)
            for (const models::Exhibit &exhibit : m_book->content().exhibits) {
                views::SnapshotSpec spec = viewIn(language);
                spec.id = exhibit.id;
                const QString name = u"slide-%1-%2"_s.arg(exhibit.id, models::languageCode(language));
                keep(views::slideOf(spec, views::slideSize), views::slideSize, name);
            }
    }

    /// A presentation: slides, what lies over them, and the presenter's window.
    void show()
    {
        m_window.resize(1440, 900);
        auto *actions = m_window.findChild<app::PresentActions *>();
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark})
            for (const Language language : models::bothLanguages) {
                m_state.setThemeKind(theme);
                m_language.setLanguage(language);
                const QString suffix = u"-%1-%2"_s.arg(models::languageCode(language),
                                                       theme == ThemeKind::Light ? u"light"_s : u"dark"_s);
                grab(u"show-main"_s + suffix);
                actions->start();
                show(actions->talk(), suffix);
                actions->end();
            }
        m_state.setThemeKind(ThemeKind::Light);
    }

    /// A presentation on three screens, slides that reveal half shown, and figures lifted out.
    void talk()
    {
        for (const Language language : models::bothLanguages) {
            const models::RunningOrder &order = *m_book->runningOrder(u"results"_s);
            const QString code = models::languageCode(language);
            for (const QSize &size : {QSize(1920, 1080), QSize(1280, 720), QSize(1024, 768)})
                for (int i = 0; i < order.slides.size(); ++i)
                    slide(order.slides.at(i), language, size, i + 1,
                          u"talk-%1-%2-%3"_s.arg(size.width()).arg(code).arg(i + 1, 2, 10, QChar(u'0')), {}, {});
            for (const QString &id : {u"revenue-mix"_s, u"revenue-variance"_s, u"gross-margins"_s, u"free-cash-flow"_s,
                                      u"operating-income-bridge-qoq"_s})
                for (const int step : {1, 2, 4})
                    slide({id, {}, {}, {}, false, true}, language, views::slideSize, 1,
                          u"talk-reveal-%1-%2-%3"_s.arg(id, code).arg(step), step, {});
            const std::pair<QString, QString> figures[] = {{u"revenue-mix"_s, u"systems_integration_revenues"_s},
                                                           {u"revenue-mix"_s, u"revenues"_s},
                                                           {u"gross-margins"_s, u"gross_margin"_s},
                                                           {u"cash-bridge"_s, u"net_cash_from_investing_activities"_s},
                                                           {u"tile-revenues"_s, u"revenues"_s}};
            for (const auto &[exhibit, item] : figures)
                slide({exhibit, {}, {}, {}, false, false}, language, views::slideSize, 1,
                      u"talk-figure-%1-%2-%3"_s.arg(exhibit, item, code), {},
                      {item, m_book->company().currentPeriod, models::Measure::Amount});
            for (const models::Statement &statement : m_book->content().statements)
                slide({{}, statement.id, {}, {}, false, false}, language, views::slideSize, 1,
                      u"talk-%1-%2"_s.arg(statement.id, code), {}, {});
        }
    }

    /// The whole book as a PDF in every format, and its pages.
    void books()
    {
        for (const views::PageFormat &format : views::pageFormats())
            for (const Language language : models::bothLanguages) {
                const views::DocumentSpec spec{viewIn(language), everything(), format};
                const views::Document document = views::documentOf(spec);
                const QString name = u"book-%1-%2"_s.arg(format.id, models::languageCode(language));
                std::ignore = views::writePdf(document, format, *m_book, language, m_folder.filePath(name + u".pdf"_s));
                int number = 0;
                for (const views::DocumentPage &page : document)
                    keep(page.draw(), (format.size() / 2).toSize(), name + u'-' + QString::number(++number));
            }
    }

    /// The editor of running orders, and a talk with its notes.
    void orders()
    {
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark})
            for (const Language language : models::bothLanguages) {
                m_state.setThemeKind(theme);
                m_language.setLanguage(language);
                const app::OrderStore store(resources::builtInBook(), m_scratch.filePath(u"orders"_s));
                auto *dialog = app::openOrderDialog(&m_state, store, nullptr, &m_window);
                dialog->resize(theme == ThemeKind::Light ? QSize(900, 640) : QSize(1024, 700));
                settle();
                dialog->findChild<app::SlideTable *>()->selectRow(1);
                dialog->findChild<QTreeView *>(u"subjects"_s)->expandToDepth(0);
                keepDialog(dialog, u"orders-%1-%2"_s.arg(models::languageCode(language),
                                                         theme == ThemeKind::Light ? u"light"_s : u"dark"_s));
            }
        m_state.setThemeKind(ThemeKind::Light);
        const models::RunningOrder &order = m_book->content().runningOrders.constFirst();
        for (const QString &format : {u"slide"_s, u"a4-portrait"_s})
            for (const Language language : models::bothLanguages) {
                const views::PageFormat paper = *views::pageFormat(format);
                int number = 0;
                for (const auto &page : views::notesDocument(viewIn(language), order, paper))
                    keep(page.draw(), (paper.size() / 2).toSize(),
                         u"notes-%1-%2-%3"_s.arg(format, models::languageCode(language)).arg(++number));
            }
    }

    /// A book that was saved anew, read again, broken; one for the next quarter, filled in as far as it goes.
    void edited()
    {
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark})
            for (const Language language : models::bothLanguages) {
                const QString suffix = u"-%1-%2"_s.arg(models::languageCode(language),
                                                       theme == ThemeKind::Light ? u"light"_s : u"dark"_s);
                m_state.setThemeKind(theme);
                m_language.setLanguage(language);
                const QString folder = m_scratch.filePath(u"edited"_s + suffix);
                std::ignore = models::writeCsvBook(*m_book, folder);
                openAndWait(folder);
                m_window.showPage(u"statements"_s);
                change(folder, u"\"9,633,155\""_s, u"\"9,633,255\""_s);
                waitForNews(app::BookNews::Changed);
                grab(u"edited-offered"_s + suffix);
                m_window.bookSession().reload();
                waitForNews(app::BookNews::Reread);
                grab(u"edited-reread"_s + suffix);
                change(folder, u"\"9,633,255\""_s, u"\"9,63x\""_s);
                m_window.bookSession().reload();
                waitForNews(app::BookNews::Broken);
                grab(u"edited-broken"_s + suffix);
                openAndWait(folder);
                keepDialog(m_window.findChild<app::ProblemsDialog *>(), u"edited-problems"_s + suffix);
                const QString quarter = m_scratch.filePath(u"quarter.xlsx"_s);
                m_window.findChild<app::BookActions *>()->writeNewQuarter(quarter);
                keepDialog(m_window.findChild<QMessageBox *>(), u"edited-quarter"_s + suffix);
                m_state.setBook(m_book);
            }
        m_state.setThemeKind(ThemeKind::Light);
    }

    /// A table to be imported: empty, understood but for one row, and with a figure that is wrong; a long one, with all
    /// new items; what is told after it, and asked before it is lost.
    void imports()
    {
        for (const ThemeKind theme : {ThemeKind::Light, ThemeKind::Dark})
            for (const Language language : models::bothLanguages) {
                m_state.setThemeKind(theme);
                m_language.setLanguage(language);
                const QString suffix = u"-%1-%2"_s.arg(models::languageCode(language),
                                                       theme == ThemeKind::Light ? u"light"_s : u"dark"_s);
                QGuiApplication::clipboard()->clear();
                keepDialog(import(QString()), u"import-empty"_s + suffix);
                keepDialog(import(pasted), u"import-open"_s + suffix);
                app::ImportDialog *small = import(pasted);
                small->resize(small->minimumSize());
                keepDialog(small, u"import-small"_s + suffix);
                const QString wrong = QString(pasted).replace(u"3,204"_s, u"3,2O4"_s);
                keepDialog(import(QString(wrong).replace(u"Hosting\tホスティング"_s, u"Revenues\t営業収益"_s)),
                           u"import-wrong"_s + suffix);
                longImport(suffix);
                importedBook(suffix);
            }
        m_state.setThemeKind(ThemeKind::Light);
    }

    /// Figures that an earlier release printed otherwise: offered, marked, listed, shown as first published.
    void restated()
    {
        const QString earlier = m_scratch.filePath(u"earlier"_s), later = m_scratch.filePath(u"later"_s);
        models::BookContent content = m_book->content();
        content.company.released = QDate(2003, 11, 21);
        for (models::Fact &fact : content.facts)
            if (fact.conceptId == u"operating_income" && fact.unit == u"JPY_thousand" && fact.period != u"3Q03")
                fact.value = *fact.value + models::Decimal(12'345);
        std::ignore = models::writeCsvBook(*m_book, later);
        std::ignore = models::writeCsvBook(asPrinted(std::move(content)), earlier);
        for (const Language language : models::bothLanguages) {
            const QString suffix = u'-' + models::languageCode(language);
            m_language.setLanguage(language);
            openAndWait(earlier);
            openAndWait(later);
            m_window.showRow(u"appendix-1"_s, u"operating_income"_s);
            grab(u"restated-offered"_s + suffix);
            m_window.bookSession().takeRestatements();
            grab(u"restated-kept"_s + suffix);
            m_state.setVintage(models::Vintage::FirstPublished);
            grab(u"restated-first"_s + suffix);
            keepDialog(new app::RestatementsDialog(&m_state, &m_window), u"restated-list"_s + suffix);
            m_window.bookSession().discardImport();
        }
        m_state.setBook(m_book);
    }

    void layOnSheet() const
    {
        constexpr int columns = 4;
        constexpr QSize cell(720, 460);
        const int rows = static_cast<int>(std::ceil(static_cast<double>(m_pictures.size()) / columns));
        QImage sheet(cell.width() * columns, cell.height() * rows, QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        for (int i = 0; i < m_pictures.size(); ++i) {
            const QPoint corner(i % columns * cell.width(), i / columns * cell.height());
            const QImage picture
                = m_pictures.at(i).second.scaled(cell - QSize(10, 10), Qt::KeepAspectRatio, Qt::SmoothTransformation);
            painter.drawImage(corner + QPoint(5, 5), picture);
        }
        sheet.save(m_folder.filePath(u"sheet.png"_s));
    }

private:
    // As on a screen of that size: bars at the sides or above and below.
    void slide(const models::Slide &slide, Language language, const QSize &size, int number, const QString &name,
               std::optional<int> revealed, const views::CellKey &figure)
    {
        QGraphicsScene scene;
        auto *item = new views::SlideItem(viewIn(language), slide, u"%1 / 14"_s.arg(number));
        scene.addItem(item);
        item->setRevealed(revealed);
        item->setHighlight(figure);
        QImage picture(size, QImage::Format_RGB32);
        picture.fill(Qt::black);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF middle(QPointF(), QSizeF(views::slideSize).scaled(size, Qt::KeepAspectRatio));
        middle.moveCenter(QRectF(QPointF(), size).center());
        scene.render(&painter, middle, item->boundingRect());
        painter.end();
        keep(picture, name);
    }

    void pages(const QSize &size, Language language, const QString &suffix)
    {
        m_window.resize(size);
        m_language.setLanguage(language);
        for (const models::Page &page : m_book->content().pages) {
            m_window.showPage(page.id);
            grab(u"window-%1-%2"_s.arg(page.id, suffix));
        }
    }

    void show(app::Talk *talk, const QString &suffix)
    {
        app::SlideShowWindow &slides = talk->window();
        slides.setWindowState(Qt::WindowNoState);
        slides.resize(1920, 1080);
        talk->showPresenter();
        talk->presenter().resize(1440, 900);
        const auto press = [](QWidget *widget, Qt::Key key, const QString &text = {}) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(widget, &event);
        };
        const auto shoot = [this, &suffix](QWidget &window, const QString &name) {
            for (int i = 0; i < 10; ++i)
                settle();
            keep(window.grab().toImage(), u"show-"_s + name + suffix);
        };
        talk->show().jumpTo(1);
        press(&slides, Qt::Key_1, u"1"_s);
        shoot(slides, u"slide"_s);
        shoot(talk->presenter(), u"presenter"_s);
        press(&slides, Qt::Key_Escape);
        press(&slides, Qt::Key_G);
        shoot(slides, u"grid"_s);
        press(slides.findChild<app::SlideGrid *>(), Qt::Key_Escape);
        press(&slides, Qt::Key_F1);
        shoot(slides, u"keys"_s);
        press(slides.findChild<app::KeyCard *>(), Qt::Key_Escape);
        press(&slides, Qt::Key_Slash);
        auto *words = slides.findChild<app::QuestionBox *>()->findChild<QLineEdit *>();
        words->setText(u"営業"_s);
        shoot(slides, u"question"_s);
        words->setText(u"営業収益合計"_s);
        press(words, Qt::Key_Return);
        shoot(slides, u"answer"_s);
        slides.resize(1024, 768);
        shoot(slides, u"answer-1024"_s);
    }

    void openAndWait(const QString &path)
    {
        m_window.openBook(path);
        std::ignore = QTest::qWaitFor([this] { return m_window.bookSession().reading().isEmpty(); }, patience);
        settle();
    }

    void waitForNews(app::BookNews news)
    {
        std::ignore = QTest::qWaitFor([this, news] { return m_window.bookSession().news() == news; }, patience);
        settle();
    }

    static void change(const QString &folder, const QString &before, const QString &after)
    {
        QFile file(folder + u"/statements/appendix-1.csv"_s);
        std::ignore = file.open(QIODevice::ReadWrite);
        const QByteArray text = QString::fromUtf8(file.readAll()).replace(before, after).toUtf8();
        file.seek(0);
        file.write(text);
        file.resize(text.size());
    }

    void exports(const QString &suffix)
    {
        const auto shoot = [this, &suffix](QWidget *dialog, const QString &name) {
            settle();
            keep(dialog->grab().toImage(), u"export-"_s + name + suffix);
        };
        m_window.openExport();
        auto *dialog = m_window.findChild<app::ExportDialog *>();
        const auto check = [dialog](const QString &text, bool checked) {
            for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
                if (button->text().startsWith(text))
                    button->setChecked(checked);
        };
        auto *main = dialog->findChild<QPushButton *>(u"primary"_s);
        check(u"SVG"_s, true);
        shoot(dialog, u"idle"_s);
        QTimer beat;
        int beats = 0;
        QObject::connect(&beat, &QTimer::timeout, dialog, [&] {
            if (++beats < 8)
                return;
            beat.stop();
            keep(dialog->grab().toImage(), u"export-running"_s + suffix);
            dialog->reject();
        });
        beat.start();
        main->click();
        shoot(dialog, u"stopped"_s);
        main->click();
        main->click(); // replaces
        shoot(dialog, u"done"_s);
        dialog->findChild<QTreeView *>(u"subjects"_s)->expandAll();
        check(u"PDF"_s, true);
        check(u"CSV"_s, true);
        check(u"XLSX"_s, true);
        settle();
        main->click();
        shoot(dialog, u"asking"_s);
        main->click();
        shoot(dialog, u"fault"_s);
        auto *names = dialog->findChildren<QLineEdit *>().constLast();
        names->setText(u"{company}_{quarter}"_s);
        shoot(dialog, u"names"_s);
        names->setText(u"{exhibit}"_s);
        for (const QString &format : {u"PDF"_s, u"PNG"_s, u"SVG"_s, u"XLSX"_s})
            check(format, false);
        check(u"CP932"_s, true);
        settle();
        main->click();
        shoot(dialog, u"replaced"_s);
        const QString talk = m_book->content().runningOrders.constFirst().title.in(m_state.language());
        for (QMenu *menu : dialog->findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions())
                if (action->text().contains(talk))
                    action->trigger();
        }
        check(u"PDF"_s, true);
        shoot(dialog, u"talk"_s);
        delete dialog;
    }

    [[nodiscard]] app::ImportDialog *import(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_window.findChild<app::BookActions *>()->importTable();
        settle();
        auto *dialog = m_window.findChildren<app::ImportDialog *>().constLast();
        dialog->findChild<QPushButton *>(u"primary"_s)->click();
        settle();
        return dialog;
    }

    void longImport(const QString &suffix)
    {
        QString table = pasted;
        for (int row = 1; row <= 500; ++row)
            table += u"Line %1\t\t%2\t%3\n"_s.arg(row).arg(10 * row).arg(11 * row);
        app::ImportDialog *dialog = import(table);
        dialog->resize(1400, 860);
        QTest::keyClick(dialog, Qt::Key_F8);
        std::ignore = QTest::qWaitFor([] { return false; }, 300);
        keepDialog(dialog, u"import-long"_s + suffix);
    }

    void importedBook(const QString &suffix)
    {
        app::ImportDialog *dialog = import(pasted);
        for (QTableView *list : dialog->findChildren<QTableView *>(u"importRows"_s))
            list->model()->setData(list->model()->index(0, models::ImportRowsModel::ConceptColumn), 0);
        dialog->findChild<QPushButton *>(u"primary"_s)->click();
        for (const QSize &size : {QSize(1440, 900), QSize(1024, 700)}) {
            m_window.resize(size);
            grab(u"import-told-%1"_s.arg(size.width()) + suffix);
        }
        m_window.close();
        settle();
        keepDialog(m_window.findChild<QMessageBox *>(), u"import-asked"_s + suffix);
        m_window.bookSession().takeBack();
        grab(u"import-withdrawn"_s + suffix);
        m_window.bookSession().dismissNews();
    }

    void enlarged(const models::Exhibit &exhibit, Language language)
    {
        m_window.enlarge(exhibit);
        auto *window = m_window.findChild<app::ExhibitWindow *>();
        window->resize(1200, 860); // whatever the screen of the platform
        keepDialog(window, u"dialog-%1-%2"_s.arg(exhibit.id, models::languageCode(language)));
    }

    void keepDialog(QWidget *dialog, const QString &name)
    {
        settle();
        keep(dialog->grab().toImage(), name);
        delete dialog;
    }

    void windows(const QSize &size, Language language, ThemeKind theme)
    {
        m_window.resize(size);
        m_language.setLanguage(language);
        m_state.setThemeKind(theme);
        const QString suffix
            = u"%1-%2-%3"_s.arg(models::languageCode(language), theme == ThemeKind::Light ? u"light"_s : u"dark"_s)
                  .arg(size.width());
        while (!m_state.tieOut())
            settle();
        for (const QString &page : m_window.pages()) {
            m_window.showPage(page);
            if (auto *statements = qobject_cast<views::StatementsPage *>(m_window.page()))
                statementTabs(statements, suffix);
            else
                grab(u"window-%1-%2"_s.arg(page, suffix));
        }
    }

    void statementTabs(views::StatementsPage *page, const QString &suffix)
    {
        for (const models::Presentation presentation :
             {models::Presentation::AsPrinted, models::Presentation::AsComputed}) {
            page->setPresentation(presentation);
            const QString kind = presentation == models::Presentation::AsPrinted ? u"printed"_s : u"computed"_s;
            for (const models::Statement &statement : m_book->content().statements) {
                page->showStatement(statement.id);
                grab(u"window-%1-%2-%3"_s.arg(statement.id, kind, suffix));
            }
        }
    }

    /// With every figure's text that of its value.
    [[nodiscard]] static models::Book asPrinted(models::BookContent content)
    {
        for (models::Fact &fact : content.facts)
            if (fact.conceptId == u"operating_income" && fact.unit == u"JPY_thousand")
                fact.source.text = models::NumberFormat(Language::English, {}).number(*fact.value);
        return models::Book(std::move(content));
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    void grab(const QString &name)
    {
        settle();
        keep(m_window.grab().toImage(), name);
    }

    [[nodiscard]] QList<views::Subject> everything() const
    {
        QList<views::Subject> subjects;
        for (const models::Exhibit &exhibit : m_book->content().exhibits)
            subjects.append({views::SubjectKind::Exhibit, exhibit.id});
        for (const models::Statement &statement : m_book->content().statements)
            subjects.append({views::SubjectKind::Statement, statement.id});
        return subjects;
    }

    [[nodiscard]] views::SnapshotSpec viewIn(Language language) const
    {
        views::SnapshotSpec spec;
        spec.book = m_book;
        spec.period = m_book->company().currentPeriod;
        spec.unit = m_book->company().displayUnit;
        spec.language = language;
        return spec;
    }

    void keep(const views::SnapshotPage &page, const QSize &size, const QString &name)
    {
        const QString file = m_folder.filePath(name + u".png"_s);
        std::ignore = views::writePng(page, size, views::Background::White, file);
        m_pictures.append({name, QImage(file)});
    }

    void keep(const QImage &image, const QString &name)
    {
        image.save(m_folder.filePath(name + u".png"_s));
        m_pictures.append({name, image});
    }

    QDir m_folder;
    QTemporaryDir m_scratch;
    models::BookPtr m_book;
    QSettings m_settings;
    views::ViewState m_state;
    app::LanguageSwitch m_language;
    app::MainWindow m_window;
    QList<std::pair<QString, QImage>> m_pictures;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1, u"build/look"_s);
    QDir().mkpath(folder);
    const auto book = models::readBook(resources::builtInBook());
    Look look(std::get<models::BookPtr>(book), folder);
    const QString only = QApplication::arguments().value(2);
    if (only.isEmpty()) {
        look.windows();
        look.timelines();
        look.dialogs();
        look.slides();
    }
    const auto wants = [&only](const QString &stage) { return only.isEmpty() || only == stage; };
    if (wants(u"exports"_s))
        look.exports();
    if (wants(u"books"_s))
        look.books();
    if (wants(u"show"_s))
        look.show();
    if (wants(u"talk"_s))
        look.talk();
    if (wants(u"orders"_s))
        look.orders();
    if (wants(u"edited"_s))
        look.edited();
    if (wants(u"restated"_s))
        look.restated();
    if (wants(u"import"_s))
        look.imports();
    look.layOnSheet();
}
