#include "ExportDialog.h"

#include "export/ExportFooter.h"
#include "export/ExportTexts.h"
#include "export/OptionsForm.h"
#include "export/PreviewPane.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using Tone = app::ExportFooter::Tone;

namespace app {

namespace {

constexpr QSize dialogSize{900, 640};
constexpr int dialogHeaderHeight = 56;
constexpr int previewWidth = 388;
constexpr int dialogMargin = 20;

} // namespace

ExportDialog::ExportDialog(const views::ViewState *state, views::SnapshotSpec view, const ExportPlace &place,
                           QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_view(std::move(view))
    , m_settings(settings)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_preview(new PreviewPane(state, this))
    , m_exhibitsLabel(new QLabel(this))
    , m_subjects(new SubjectChooser(state, place, settings, this))
    , m_options(new OptionsForm(this))
    , m_footer(new ExportFooter(this))
{
    buildLayout();
    const ExportChoices choices = rememberedChoices(*settings, state->language());
    m_options->setChoices(choices);
    m_subjects->start(choices.exhibits);
    connectParts();
    applyTheme();
    refresh();
    retranslateUi();
    m_subjects->setFocus();
}

void ExportDialog::buildLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(header(), 0, 0, 1, 2);
    grid->addWidget(m_preview, 1, 0);
    grid->addWidget(form(), 1, 1);
    grid->addWidget(m_footer, 2, 0, 1, 2);
    grid->setColumnMinimumWidth(0, previewWidth);
    grid->setColumnStretch(0, previewWidth);
    grid->setColumnStretch(1, dialogSize.width() - previewWidth);
    grid->setRowStretch(1, 1);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setMinimumSize(dialogSize);
    resize(dialogSize);
}

QWidget *ExportDialog::header()
{
    auto *header = new QFrame(this);
    header->setObjectName(u"exportHeader"_s);
    header->setFixedHeight(dialogHeaderHeight);
    m_title->setObjectName(u"exportTitle"_s);
    m_subtitle->setObjectName(u"formLabel"_s);
    m_subtitle->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(dialogMargin, 0, dialogMargin, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addStretch(1);
    return header;
}

QWidget *ExportDialog::form()
{
    auto *form = new QWidget(this);
    m_exhibitsLabel->setObjectName(u"formLabel"_s);
    m_exhibitsLabel->setFixedWidth(OptionsForm::labelWidth);
    m_exhibitsLabel->setContentsMargins(0, 6, 0, 0); // level with the first row beside it
    auto *exhibits = new QHBoxLayout;
    exhibits->setSpacing(0);
    exhibits->addWidget(m_exhibitsLabel, 0, Qt::AlignTop);
    exhibits->addWidget(m_subjects, 1);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(dialogMargin, 14, dialogMargin, 12);
    layout->setSpacing(11);
    layout->addLayout(exhibits, 1);
    layout->addWidget(m_options);
    return form;
}

void ExportDialog::connectParts()
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ExportDialog::refresh);
    connect(m_subjects, &SubjectChooser::changed, this, &ExportDialog::takeChoices);
    connect(m_options, &OptionsForm::changed, this, &ExportDialog::takeChoices);
    connect(m_footer->mainButton(), &QPushButton::clicked, this, &ExportDialog::proceed);
    connect(m_footer->backButton(), &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_footer->openButton(), &QPushButton::clicked, this, &ExportDialog::openFolder);
    connect(m_state, &views::ViewState::languageChanged, this, &ExportDialog::retranslateUi);
    connect(m_state, &views::ViewState::themeChanged, this, &ExportDialog::applyTheme);
}

void ExportDialog::takeChoices()
{
    m_timer.start();
    setStage(Stage::Choosing);
}

views::ExportRequest ExportDialog::request() const
{
    const ExportChoices choices = m_options->choices();
    views::ExportRequest request;
    request.view = m_view;
    request.view.theme = choices.theme;
    request.subjects = m_subjects->subjects();
    if (const models::RunningOrder *talk = m_subjects->talk())
        views::setTalk(&request, *talk, m_subjects->withNotes());
    request.formats = choices.formats;
    request.languages = choices.languages;
    request.page = views::pageFormat(choices.size);
    request.scale = choices.scale;
    request.background = choices.background;
    request.encoding = choices.encoding;
    request.names = choices.names;
    request.folder = choices.folder;
    return request;
}

void ExportDialog::refresh()
{
    m_timer.stop();
    m_request = request();
    m_preview->setRequest(m_request, views::filesOf(m_request));
    showStage();
}

// Enter and the main button: export, replace what was asked for, or close when all is done.
void ExportDialog::proceed()
{
    if (m_stage == Stage::Running)
        return;
    if (m_timer.isActive())
        refresh();
    if (m_stage == Stage::Finished && m_report.error.isEmpty() && !m_report.isStopped)
        return reject();
    if (!fault().isEmpty())
        return;
    const QStringList existing = views::existingFiles(m_request, m_preview->files()->files());
    const bool isAnswered = m_stage == Stage::Asking && existing == m_existing;
    if (existing.isEmpty() || isAnswered)
        return run();
    m_existing = existing;
    m_preview->files()->mark(existing, FileState::Exists);
    m_preview->reveal(m_preview->files()->rowOf(existing.front()));
    setStage(Stage::Asking);
}

void ExportDialog::run()
{
    ExportChoices choices = m_options->choices();
    choices.exhibits = m_subjects->choice();
    rememberChoices(choices, m_settings);
    m_subjects->remember();
    m_isStopped = m_closes = false;
    m_preview->files()->mark({}, FileState::Planned);
    setStage(Stage::Running);
    const auto progress = [this](double done, const views::ExportFile &file) { return showProgress(done, file); };
    finish(views::writeFiles(m_request, m_preview->files()->files(), progress));
}

// Writing goes on here in between events; the dialog locks its inputs and does not close meanwhile.
bool ExportDialog::showProgress(double done, const views::ExportFile &file)
{
    FileListModel *files = m_preview->files();
    const int row = std::min(static_cast<int>(done), fileCount() - 1);
    if (row > 0)
        files->setState(row - 1, FileState::Written);
    files->setState(row, FileState::Writing);
    m_preview->reveal(row);
    m_footer->showProgress(tr("Writing %1").arg(file.name), tr("%1 of %2").arg(row).arg(fileCount()),
                           done / fileCount());
    QCoreApplication::processEvents();
    return !m_isStopped;
}

void ExportDialog::finish(const views::ExportReport &report)
{
    m_report = report;
    QStringList names;
    for (const QString &file : m_report.written)
        names.append(QFileInfo(file).fileName());
    m_preview->files()->mark(names, FileState::Written);
    if (!m_report.error.isEmpty() && writtenCount() < fileCount())
        m_preview->files()->setState(writtenCount(), FileState::Failed);
    setStage(Stage::Finished);
    m_footer->mainButton()->setFocus();
    if (writtenCount() > 0)
        Q_EMIT exported(writtenCount() == 1 ? m_report.written.front() : m_request.folder);
    if (m_closes)
        QDialog::reject();
}

void ExportDialog::openFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_request.folder)))
        m_footer->showMessage(tr("The folder could not be opened."), QDir::toNativeSeparators(m_request.folder),
                              Tone::Bad);
}

void ExportDialog::reject()
{
    switch (m_stage) {
    case Stage::Running:
        m_isStopped = true;
        return;
    case Stage::Asking:
        m_preview->files()->mark({}, FileState::Planned);
        return setStage(Stage::Choosing);
    case Stage::Choosing:
    case Stage::Finished:
        return QDialog::reject();
    }
}

void ExportDialog::closeEvent(QCloseEvent *event)
{
    m_closes = m_isStopped = true;
    if (m_stage == Stage::Running)
        return event->ignore();
    m_stage = Stage::Choosing; // a question needs no answer any more
    QDialog::closeEvent(event);
}

QString ExportDialog::fault() const
{
    return m_request.subjects.isEmpty() ? tr("Choose at least one exhibit.") : m_options->fault();
}

int ExportDialog::fileCount() const
{
    return m_preview->files()->rowCount();
}

QString ExportDialog::summary() const
{
    //: 8 exhibits × 2 languages × 2 formats
    return tr("%1 × %2 × %3")
        .arg(ExportTexts::content(m_request),
             tr("%n language(s)", nullptr, static_cast<int>(m_request.languages.size())),
             tr("%n format(s)", nullptr, static_cast<int>(m_request.formats.size())));
}

void ExportDialog::setStage(Stage stage)
{
    m_stage = stage;
    for (QWidget *input : QList<QWidget *>{m_subjects, m_options})
        input->setEnabled(stage != Stage::Running);
    showStage();
}

void ExportDialog::showStage()
{
    m_footer->openButton()->setVisible(m_stage == Stage::Finished && writtenCount() > 0);
    m_footer->openButton()->setText(tr("Open folder"));
    m_footer->backButton()->setVisible(true);
    m_footer->backButton()->setText(m_stage == Stage::Running ? tr("Stop") : tr("Cancel"));
    m_footer->mainButton()->setText(tr("Export %n file(s)", nullptr, fileCount()));
    m_footer->mainButton()->setEnabled(m_stage != Stage::Running && fault().isEmpty());
    switch (m_stage) {
    case Stage::Choosing:
        return showChoosing();
    case Stage::Asking:
        m_footer->backButton()->setText(tr("Back"));
        m_footer->mainButton()->setText(tr("Replace %n file(s)", nullptr, static_cast<int>(m_existing.size())));
        return m_footer->showMessage(tr("%n file(s) exist(s): replace?", nullptr, static_cast<int>(m_existing.size())),
                                     m_existing.join(tr(", ", "between file names")), Tone::Plain);
    case Stage::Running:
        return; // the next file shows how far it is
    case Stage::Finished:
        return showFinished();
    }
}

void ExportDialog::showChoosing()
{
    const QString problem = fault();
    if (problem.isEmpty())
        m_footer->showSummary(summary(), tr("%n file(s)", nullptr, fileCount()));
    else
        m_footer->showMessage(problem, {}, Tone::Bad);
}

void ExportDialog::showFinished()
{
    const QString folder = QDir::toNativeSeparators(m_request.folder);
    const QString written = tr("%n file(s) written to %1", nullptr, writtenCount()).arg(folder);
    m_footer->backButton()->setText(tr("Close"));
    if (!m_report.error.isEmpty())
        return m_footer->showMessage(faultText(), writtenCount() > 0 ? written : tr("Nothing was written."), Tone::Bad);
    if (m_report.isStopped)
        return m_footer->showMessage(tr("Stopped after %1 of %2.").arg(writtenCount()).arg(fileCount()),
                                     writtenCount() > 0 ? written : tr("Nothing was written."), Tone::Plain);
    m_footer->backButton()->hide();
    m_footer->mainButton()->setText(tr("Close"));
    if (!m_report.replacements.isEmpty())
        return m_footer->showMessage(written, replacementText(), Tone::Plain);
    m_footer->showMessage(tr("%n file(s) written", nullptr, writtenCount()), folder, Tone::Good);
}

// Technical words, since only they tell what is wrong.
QString ExportDialog::faultText() const
{
    const QString error = QDir::toNativeSeparators(m_report.error);
    return m_report.isFolderFault ? tr("The folder cannot be made: %1").arg(error)
                                  : tr("Could not write %1").arg(error);
}

QString ExportDialog::replacementText() const
{
    QStringList replaced;
    for (const auto &[file, replacements] : m_report.replacements)
        for (const models::Replacement &replacement : replacements)
            //: a character that a file could not hold and what was written for it
            replaced.append(tr("%1 was written as %2").arg(replacement.character, replacement.standIn));
    replaced.removeDuplicates();
    return tr("CP932 lacks some characters: %1").arg(replaced.join(tr(", ", "between clauses")));
}

void ExportDialog::applyTheme()
{
    m_preview->applyTheme();
    m_subjects->applyTheme();
}

void ExportDialog::retranslateUi()
{
    setWindowTitle(tr("Export"));
    m_title->setText(tr("Export exhibits"));
    m_subtitle->setText(m_view.book->company().bookTitle.in(m_state->language()));
    m_exhibitsLabel->setText(tr("Exhibits"));
    m_preview->retranslateUi();
    m_subjects->retranslateUi();
    m_options->retranslateUi();
    showStage();
}

} // namespace app
