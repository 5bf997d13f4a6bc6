#include "ExportDialog.h"

#include "snapshots/Outlets.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using views::SubjectKind;

namespace app {

ExportDialog::ExportDialog(const views::ViewState *state, const QList<views::SnapshotSpec> &subjects, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_subjects(subjects)
    , m_subjectLabel(new QLabel(this))
    , m_subjectButtons(new QButtonGroup(this))
    , m_formatLabel(new QLabel(this))
    , m_pdf(new QRadioButton(this))
    , m_png(new QRadioButton(this))
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_error(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    buildLayout();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_pdf, &QRadioButton::toggled, this, &ExportDialog::suggestFile);
    connect(m_subjectButtons, &QButtonGroup::idToggled, this, &ExportDialog::suggestFile);
    connect(state, &views::ViewState::languageChanged, this, &ExportDialog::retranslateUi);
    retranslateUi();
    setFile(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"kessan"_s));
    suggestFile();
}

void ExportDialog::buildLayout()
{
    constexpr int leastWidth = 560;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 18, 20, 16);
    grid->setVerticalSpacing(10);
    grid->setHorizontalSpacing(16);
    grid->addWidget(m_subjectLabel, 0, 0, Qt::AlignTop);
    auto *subjects = new QVBoxLayout;
    for (int i = 0; i < m_subjects.size(); ++i) {
        auto *button = new QRadioButton(this);
        m_subjectButtons->addButton(button, i);
        subjects->addWidget(button);
    }
    m_subjectButtons->button(0)->setChecked(true);
    grid->addLayout(subjects, 0, 1, 1, 2);
    grid->addWidget(m_formatLabel, 1, 0);
    auto *formats = new QHBoxLayout;
    formats->setSpacing(20);
    auto *formatButtons = new QButtonGroup(this);
    for (QRadioButton *button : {m_pdf, m_png}) {
        formatButtons->addButton(button);
        formats->addWidget(button);
    }
    formats->addStretch(1);
    m_pdf->setChecked(true);
    grid->addLayout(formats, 1, 1, 1, 2);
    grid->addWidget(m_fileLabel, 2, 0);
    grid->addWidget(m_file, 2, 1);
    grid->addWidget(m_browse, 2, 2);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    grid->addWidget(m_error, 3, 1, 1, 2);
    grid->addWidget(m_buttons, 4, 0, 1, 3);
    grid->setColumnMinimumWidth(1, leastWidth / 2);
    setMinimumWidth(leastWidth);
}

void ExportDialog::setFile(const QString &file)
{
    m_file->setText(QDir::toNativeSeparators(file));
}

bool ExportDialog::isPdf() const
{
    return m_pdf->isChecked();
}

const views::SnapshotSpec &ExportDialog::subject() const
{
    return m_subjects.at(std::max(m_subjectButtons->checkedId(), 0));
}

// The folder stays; the name says what, when and in which language, unless the user has given one.
void ExportDialog::suggestFile()
{
    const QFileInfo file(m_file->text());
    const bool given = m_file->isModified();
    const QString name
        = given ? file.completeBaseName()
                : u"%1_%2_%3"_s.arg(subject().id, m_state->period(), models::languageCode(m_state->language()));
    setFile(file.dir().filePath(name + (isPdf() ? u".pdf"_s : u".png"_s)));
    m_file->setModified(given);
}

void ExportDialog::browse()
{
    const QString filter = isPdf() ? tr("PDF document (*.pdf)") : tr("PNG picture (*.png)");
    const QString file = QFileDialog::getSaveFileName(this, windowTitle(), m_file->text(), filter, nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (file.isEmpty())
        return;
    setFile(file);
    m_file->setModified(true);
}

QString ExportDialog::write(const QString &file) const
{
    views::SnapshotSpec spec = subject();
    spec.language = m_state->language();
    if (isPdf()) {
        const views::PageFormat format = *views::pageFormat(u"a4"_s);
        return views::writePdf(views::documentOf({spec, {spec}, format}), format, *spec.book, spec.language, file);
    }
    constexpr int sharpness = 2; // twice the page's own pixels
    if (spec.kind == SubjectKind::Exhibit)
        return views::writePng(views::slideOf(spec, views::slideSize), views::slideSize, views::Background::White,
                               file);
    const std::vector<views::SnapshotPage> pages = views::pagesOf(spec);
    const QFileInfo info(file);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QString number = i == 0 ? QString() : u"_"_s + QString::number(i + 1);
        const QString name = info.dir().filePath(info.completeBaseName() + number + u".png"_s);
        QString error
            = views::writePng(pages[i], views::paperSize.toSize() * sharpness, views::Background::White, name);
        if (!error.isEmpty())
            return error;
    }
    return {};
}

void ExportDialog::accept()
{
    const QString file = m_file->text();
    if (QFileInfo::exists(file) && m_error->property("asked").toString() != file) {
        m_error->setProperty("asked", file);
        m_error->setText(tr("The file exists. Save again to replace it."));
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const QString error = write(file);
    QGuiApplication::restoreOverrideCursor();
    if (!error.isEmpty()) {
        m_error->setText(tr("Nothing was written. %1").arg(error));
        return;
    }
    Q_EMIT exported(file);
    QDialog::accept();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

QString ExportDialog::nameOf(const views::SnapshotSpec &spec) const
{
    const models::Language language = m_state->language();
    switch (spec.kind) {
    case SubjectKind::Exhibit:
        return spec.book->exhibit(spec.id)->title.in(language);
    case SubjectKind::Statement:
        return spec.book->statement(spec.id)->title.in(language);
    }
    Q_UNREACHABLE();
}

void ExportDialog::retranslateUi()
{
    setWindowTitle(tr("Export"));
    m_subjectLabel->setText(tr("Content"));
    for (int i = 0; i < m_subjects.size(); ++i)
        m_subjectButtons->button(i)->setText(nameOf(m_subjects.at(i)));
    m_formatLabel->setText(tr("Format"));
    m_pdf->setText(tr("PDF (vector, A4 landscape)"));
    m_png->setText(tr("PNG picture"));
    m_fileLabel->setText(tr("File"));
    m_browse->setText(tr("Browse…"));
    m_error->clear();
    m_error->setProperty("asked", {}); // nobody sees the question any more
    suggestFile();
}

} // namespace app
