#include "BookActions.h"

#include "BookNotice.h"
#include "ImportDialog.h"
#include "ProblemsDialog.h"
#include "UnsavedBox.h"
#include "formats/BookFile.h"
#include "formats/NewQuarter.h"
#include "formats/SheetReader.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

const QString followKey = u"books/follow"_s;
const QString folderMark = u"book.csv"_s; // by which a folder of CSV is known and chosen

QString bookOf(const QString &path)
{
    const QFileInfo info(path);
    return info.fileName() == folderMark ? info.absolutePath() : path;
}

} // namespace

BookActions::BookActions(QMainWindow *window, views::ViewState *state, QSettings *settings)
    : QObject(window)
    , m_window(window)
    , m_state(state)
    , m_settings(settings)
    , m_session(state)
    , m_recent(settings)
    , m_notice(new BookNotice(&m_session, state, window))
    , m_open(new QAction(this))
    , m_openFolder(new QAction(this))
    , m_recentMenu(new QMenu(window))
    , m_saveAs(new QAction(this))
    , m_import(new QAction(this))
    , m_newQuarter(new QAction(this))
    , m_follow(new QAction(this))
{
    m_open->setShortcut(QKeySequence::Open);
    m_openFolder->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    window->addActions({m_open, m_openFolder, m_saveAs, m_import});
    m_follow->setCheckable(true);
    setFollows(settings->value(followKey).toBool());
    connect(m_open, &QAction::triggered, this, &BookActions::choose);
    connect(m_openFolder, &QAction::triggered, this, &BookActions::chooseFolder);
    connect(m_saveAs, &QAction::triggered, this, &BookActions::chooseTarget);
    connect(m_import, &QAction::triggered, this, [this] { importTable(); });
    connect(m_newQuarter, &QAction::triggered, this, &BookActions::chooseNewQuarter);
    connect(m_follow, &QAction::toggled, this, &BookActions::setFollows);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &BookActions::listRecent);
    connectSession();
}

void BookActions::connectSession()
{
    connect(&m_session, &BookSession::opened, this, [this](const QString &path) { m_recent.add(path); });
    connect(&m_session, &BookSession::failed, this, &BookActions::showProblems);
    connect(&m_session, &BookSession::incomparable, this, &BookActions::tellIncomparable);
    connect(m_notice, &BookNotice::restatementsRequested, this, &BookActions::restatementsRequested);
    connect(m_notice, &BookNotice::problemsRequested, this,
            [this] { showProblems(m_session.path(), m_session.errors()); });
    connect(m_notice, &BookNotice::followRequested, this, [this] { setFollows(true); });
    connect(m_notice, &BookNotice::saveRequested, this, &BookActions::chooseTarget);
    // A book that comes while a table is looked at would be another than the one the table was meant for.
    connect(&m_session, &BookSession::readingChanged, m_import,
            [this] { m_import->setEnabled(m_session.reading().isEmpty()); });
    connect(m_notice, &BookNotice::rowRequested, this, &BookActions::rowRequested);
}

void BookActions::addTo(QMenu *menu)
{
    menu->addActions({m_open, m_openFolder});
    menu->addMenu(m_recentMenu);
    menu->addAction(m_follow);
    menu->addSeparator();
    menu->addActions({m_saveAs, m_import, m_newQuarter});
    menu->addSeparator();
}

void BookActions::setFollows(bool follows)
{
    m_settings->setValue(followKey, follows);
    m_session.setFollows(follows);
    m_follow->setChecked(follows);
}

void BookActions::open(const QString &path)
{
    whenSaved([this, path] { m_session.open(bookOf(path)); });
}

void BookActions::whenSaved(const std::function<void()> &next)
{
    if (!m_session.isUnsaved())
        return next();
    const auto save = [this, next] {
        if (chooseTarget())
            next();
    };
    askUnsaved(m_window, save, next);
}

QString BookActions::startFolder() const
{
    const QString &newest = m_recent.paths().value(0);
    return newest.isEmpty() ? QString() : QFileInfo(newest).absolutePath();
}

void BookActions::choose()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open book"), startFolder(),
                                                      tr("Books (*.xlsx *.xlsm %1)").arg(folderMark));
    if (!path.isEmpty())
        open(path);
}

void BookActions::chooseEarlier()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Book of an earlier release"), startFolder(),
                                                      tr("Books (*.xlsx *.xlsm %1)").arg(folderMark));
    if (!path.isEmpty())
        m_session.compareWith(bookOf(path));
}

void BookActions::tellIncomparable(const QString &path)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Book of an earlier release"),
                                tr("These books cannot be compared:\n%1").arg(QDir::toNativeSeparators(path)),
                                QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It must be of the same company, and released before the open one."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void BookActions::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(m_window, tr("Open a book's folder"), startFolder());
    if (!path.isEmpty())
        open(path);
}

// Whoever has one form wants the other, but an import goes where the book came from.
bool BookActions::chooseTarget()
{
    const QString workbook = tr("Workbook (*.xlsx)");
    const QString folder = tr("Folder of CSV files (*)");
    const bool isWorkbook = models::isWorkbookName(m_session.path()) == m_session.isUnsaved();
    QString kind = isWorkbook ? workbook : folder;
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save book as"), suggestedTarget(isWorkbook),
                                                workbook + u";;"_s + folder, &kind);
    if (path.isEmpty())
        return false;
    if (kind == workbook && !models::isWorkbookName(path))
        path += u".xlsx"_s;
    return saveAs(path);
}

QString BookActions::suggestedTarget(bool isWorkbook) const
{
    return isWorkbook && m_session.isUnsaved() ? m_session.path() : startFolder();
}

bool BookActions::saveAs(const QString &path)
{
    if (const QString fault = models::writeBook(*m_state->latestBook(), path, m_state->language()); !fault.isEmpty()) {
        tellFault(fault);
        return false;
    }
    m_session.setPath(path);
    m_recent.add(path);
    Q_EMIT written(path);
    return true;
}

void BookActions::chooseNewQuarter()
{
    const auto made = models::newQuarter(*m_state->latestBook(), m_state->language());
    if (const auto *fault = std::get_if<QString>(&made))
        return tellFault(*fault);
    const models::Company &company = std::get<models::BookTemplate>(made).book->company();
    const QString name = company.shortName.en + u'-' + company.currentPeriod + u".xlsx"_s;
    QString path = QFileDialog::getSaveFileName(m_window, tr("Workbook for the new quarter"),
                                                QDir(startFolder()).filePath(name), tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (!models::isWorkbookName(path))
        path += u".xlsx"_s;
    writeNewQuarter(path);
}

void BookActions::writeNewQuarter(const QString &path)
{
    const QString fault = models::writeNewQuarterWorkbook(*m_state->latestBook(), path, m_state->language());
    if (!fault.isEmpty())
        return tellFault(fault);
    Q_EMIT written(path);
    tellNewQuarter(path);
}

void BookActions::tellNewQuarter(const QString &path)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("New quarter"),
                                tr("The workbook is ready:\n%1").arg(QDir::toNativeSeparators(path)),
                                QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Fill in the tinted cells of the new columns; totals add up by themselves, and what stays "
           "empty is shown as not in the release. Then save it and drop it on this window."));
    const QPushButton *open = box->addButton(tr("Open in spreadsheet"), QMessageBox::AcceptRole);
    connect(open, &QPushButton::clicked, this, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void BookActions::tellFault(const QString &fault)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Save book as"), tr("The book was not written."),
                                QMessageBox::Close, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(fault);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void BookActions::importTable(const QString &path)
{
    auto *dialog = openImportDialog(m_state, m_settings, m_switchLanguage, m_window);
    if (!path.isEmpty())
        dialog->read(path);
    connect(dialog, &ImportDialog::imported, &m_session, &BookSession::takeImport);
}

QString BookActions::bookIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        const QFileInfo info(url.toLocalFile());
        const QString path = info.absoluteFilePath();
        if (url.isLocalFile() && (info.isDir() || models::isNamedAsWorkbook(path) || info.fileName() == folderMark))
            return bookOf(path);
    }
    return {};
}

void BookActions::listRecent()
{
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString &path : paths)
        m_recentMenu->addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s), this,
                                [this, path] { open(path); });
    if (paths.isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("Forget these"), this, [this] { m_recent.clear(); })->setEnabled(!paths.isEmpty());
}

void BookActions::showProblems(const QString &path, const models::ReadErrors &errors)
{
    auto *dialog = new ProblemsDialog(m_state, path, errors, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProblemsDialog::importRequested, this, &BookActions::importTable);
    connect(dialog, &ProblemsDialog::retryRequested, this,
            [this](const QString &failed) { failed == m_session.path() ? m_session.reload() : open(failed); });
    dialog->open();
}

void BookActions::retranslateUi()
{
    m_open->setText(tr("&Open book…"));
    m_openFolder->setText(tr("Open book's &folder…"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_saveAs->setText(tr("Save book &as…"));
    m_import->setText(tr("&Import table…"));
    m_newQuarter->setText(tr("&New quarter…"));
    m_follow->setText(tr("Read books again when they are &saved"));
}

} // namespace app
