#include "OutletActions.h"

#include "ExportDialog.h"
#include "MainWindow.h"
#include "PrintPreview.h"
#include "pages/StatementsPage.h"
#include "snapshots/SnapshotModels.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;
using views::SubjectKind;

namespace app {

namespace {

QAction *outletAction(QWidget *window, const QKeySequence &shortcut)
{
    auto *action = new QAction(window);
    action->setShortcut(shortcut);
    window->addAction(action);
    return action;
}

} // namespace

OutletActions::OutletActions(MainWindow *window, const views::ViewState *state, QSettings *settings)
    : QObject(window)
    , m_window(window)
    , m_state(state)
    , m_settings(settings)
    , m_export(outletAction(window, QKeySequence(Qt::CTRL | Qt::Key_E)))
    , m_printPage(outletAction(window, QKeySequence::Print))
    , m_printBook(outletAction(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)))
    , m_copy(outletAction(window, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)))
{
    connect(m_export, &QAction::triggered, this, &OutletActions::openExport);
    connect(m_printPage, &QAction::triggered, this, &OutletActions::printPage);
    connect(m_printBook, &QAction::triggered, this, &OutletActions::printBook);
    connect(m_copy, &QAction::triggered, this, [this] { m_window->page()->copyExhibit(); });
}

views::SnapshotSpec OutletActions::view() const
{
    views::SnapshotSpec view = views::viewOf(*m_state);
    if (const auto *statements = qobject_cast<views::StatementsPage *>(m_window->page()))
        view.asComputed = statements->presentation() == models::Presentation::AsComputed;
    return view;
}

QList<views::Subject> OutletActions::shown() const
{
    const views::Page *page = m_window->page();
    if (!page->statement().isEmpty())
        return {{SubjectKind::Statement, page->statement()}};
    QList<views::Subject> subjects;
    for (const QString &id : page->exhibits())
        subjects.append({SubjectKind::Exhibit, id});
    return subjects;
}

void OutletActions::openExport()
{
    const views::Page *page = m_window->page();
    ExportPlace place;
    if (page->statement().isEmpty())
        place.page = m_window->currentPage();
    else
        place.current = {SubjectKind::Statement, page->statement()};
    if (const QString exhibit = page->currentExhibit(); !exhibit.isEmpty())
        place.current = {SubjectKind::Exhibit, exhibit};
    auto *dialog = new ExportDialog(m_state, view(), place, m_settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addAction(m_window->languageAction());
    connect(dialog, &ExportDialog::exported, this, &OutletActions::exported);
    dialog->open();
}

void OutletActions::printPage()
{
    print(shown());
}

void OutletActions::printBook()
{
    QList<views::Subject> subjects;
    for (const models::Exhibit &exhibit : m_state->book()->content().exhibits)
        subjects.append({SubjectKind::Exhibit, exhibit.id});
    for (const models::Statement &statement : m_state->book()->content().statements)
        subjects.append({SubjectKind::Statement, statement.id});
    print(subjects);
}

void OutletActions::print(const QList<views::Subject> &subjects)
{
    const QString &title = m_state->book()->company().bookTitle.in(m_state->language());
    openPrintPreview({view(), subjects, {}}, title, m_window);
}

void OutletActions::pageChanged()
{
    m_copy->setEnabled(!m_window->page()->currentExhibit().isEmpty());
}

void OutletActions::retranslateUi()
{
    m_export->setText(tr("&Export…"));
    m_printPage->setText(tr("&Print page…"));
    m_printBook->setText(tr("Print &book…"));
    m_copy->setText(tr("Copy e&xhibit"));
}

} // namespace app
