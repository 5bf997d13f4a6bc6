#include "PreviewPane.h"

#include "ElidedLabel.h"
#include "ExportTexts.h"
#include "FileDelegate.h"
#include "PagePreview.h"
#include "formats/CsvReader.h"
#include "snapshots/SnapshotModels.h"
#include "snapshots/SubjectCsv.h"
#include "theme/Icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using views::ExportFile;
using views::ExportFormat;

namespace app {

namespace {

constexpr int paneMargin = 20;
constexpr int detailWidth = 104;

QLabel *paneLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Whether a page looks the same, whatever its file is called and wherever it goes.
bool looksAlike(const views::ExportRequest &one, const views::ExportRequest &other)
{
    const auto pixels = [](const views::ExportRequest &request) {
        return request.page ? std::pair(request.page->pixels, request.page->isSlide) : std::pair(QSize(), false);
    };
    return pixels(one) == pixels(other) && one.background == other.background && one.view.theme == other.view.theme
           && one.view.book == other.view.book;
}

bool isSameContent(const ExportFile &one, const ExportFile &other)
{
    return one.subjects == other.subjects && one.format == other.format && one.language == other.language
           && one.page == other.page;
}

} // namespace

PreviewPane::PreviewPane(const views::ViewState *state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(paneLabel(u"paneTitle"_s, this))
    , m_previous(new QToolButton(this))
    , m_position(paneLabel(u"formLabel"_s, this))
    , m_next(new QToolButton(this))
    , m_preview(new PagePreview(state, this))
    , m_caption(new ElidedLabel(Qt::ElideMiddle, this))
    , m_size(paneLabel(u"formLabel"_s, this))
    , m_filesTitle(paneLabel(u"paneTitle"_s, this))
    , m_list(new QTreeView(this))
{
    setObjectName(u"exportPreview"_s);
    m_caption->setObjectName(u"formLabel"_s);
    buildFileList();
    buildLayout();
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PreviewPane::refresh);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            select(index.row(), 0);
    });
}

void PreviewPane::buildFileList()
{
    m_list->setObjectName(u"exportFiles"_s);
    m_list->setModel(&m_files);
    m_list->setItemDelegate(new FileDelegate(m_state, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(detailWidth / 2);
    m_list->header()->setSectionResizeMode(FileListModel::NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(FileListModel::DetailColumn, QHeaderView::Fixed);
    m_list->header()->resizeSection(FileListModel::DetailColumn, detailWidth);
}

void PreviewPane::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(paneMargin, paneMargin - 6, paneMargin, paneMargin);
    layout->setSpacing(8);
    layout->addWidget(heading());
    layout->addWidget(m_preview, 5);
    layout->addWidget(captions());
    layout->addSpacing(6);
    layout->addWidget(m_filesTitle);
    layout->addWidget(m_list, 4);
}

QWidget *PreviewPane::heading()
{
    auto *heading = new QWidget(this);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_position);
    layout->addWidget(m_next);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setObjectName(u"pager"_s);
        button->setIconSize(QSize(16, 16));
    }
    return heading;
}

QWidget *PreviewPane::captions()
{
    auto *captions = new QWidget(this);
    auto *layout = new QHBoxLayout(captions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_caption, 1);
    layout->addWidget(m_size);
    return captions;
}

void PreviewPane::setRequest(const views::ExportRequest &request, const QList<ExportFile> &files)
{
    ExportFile shown = currentFile() ? *currentFile() : ExportFile();
    if (!currentFile()) // at first, one that its reader can read
        shown.language = m_state->language();
    const bool isAlike = looksAlike(m_request, request);
    const int page = m_page;
    m_request = request;
    {
        const QSignalBlocker silence(m_list->selectionModel());
        m_files.setFiles(files, request.encoding);
    }
    const int row = m_files.rowLike(shown);
    const bool stays = !files.isEmpty() && isSameContent(files.at(row), shown);
    m_list->setCurrentIndex(m_files.index(row, 0)); // asks for its first page
    m_page = stays ? page : 0;
    if (stays && isAlike)
        m_timer.stop();
    else
        m_timer.start();
    showTexts();
}

void PreviewPane::select(int row, int page)
{
    if (row != currentRow())
        return m_list->setCurrentIndex(m_files.index(row, 0));
    m_page = page;
    m_timer.start();
}

void PreviewPane::reveal(int row)
{
    m_list->scrollTo(m_files.index(row, 0));
}

// Through the pages of a document, then on to the next file.
void PreviewPane::step(int by)
{
    const int page = m_page + by;
    if (page >= 0 && page < pages())
        return select(currentRow(), page);
    const int row = currentRow() + by;
    if (row < 0 || row >= m_files.rowCount())
        return;
    m_list->setCurrentIndex(m_files.index(row, 0));
    if (by < 0)
        m_page = -1;
}

void PreviewPane::refresh()
{
    m_document.clear();
    if (const ExportFile *file = currentFile())
        showFile(*file);
    else
        m_preview->setSentence({});
    showTexts();
}

void PreviewPane::showFile(const ExportFile &file)
{
    const views::SnapshotSpec spec = views::specFor(m_request.view, file.subjects.front(), file.language);
    switch (file.format) {
    case ExportFormat::Pdf:
        m_document = views::documentOf(m_request, file);
        m_page = m_page < 0 ? pages() - 1 : std::min(m_page, pages() - 1);
        return m_preview->setPage(m_document.at(static_cast<std::size_t>(m_page)).draw(), views::Background::White);
    case ExportFormat::Png:
    case ExportFormat::Svg:
        return m_preview->setPage(views::pageOf(m_request, file), m_request.background);
    case ExportFormat::Xlsx:
        return m_preview->setSentence(tr("A workbook: a sheet for every page with its figures and charts, and a sheet "
                                         "for every statement."));
    case ExportFormat::Csv: {
        const auto rows = models::readCsv(views::csvOf(spec).toUtf8(), file.name);
        if (const auto *table = std::get_if<QList<QStringList>>(&rows))
            m_preview->setTable(*table);
        return;
    }
    }
}

int PreviewPane::currentRow() const
{
    return m_list->currentIndex().row();
}

const ExportFile *PreviewPane::currentFile() const
{
    const int row = currentRow();
    return row >= 0 && row < m_files.rowCount() ? &m_files.files().at(row) : nullptr;
}

int PreviewPane::pages() const
{
    return std::max(static_cast<int>(m_document.size()), 1);
}

QString PreviewPane::sizeText(const ExportFile &file) const
{
    if (file.format == ExportFormat::Pdf)
        return m_document.empty() ? QString() : tr("Page %1 of %2").arg(m_page + 1).arg(m_document.size());
    if (file.format == ExportFormat::Png)
        return tr("%1 px").arg(ExportTexts::pixels(file.pixels));
    return ExportTexts::kind(file, m_request.encoding);
}

void PreviewPane::showTexts()
{
    const ExportFile *file = currentFile();
    //: which file of how many is shown
    m_position->setText(tr("%1 of %2").arg(file ? currentRow() + 1 : 0).arg(m_files.rowCount()));
    m_previous->setEnabled(file && (currentRow() > 0 || m_page > 0));
    m_next->setEnabled(file && (currentRow() + 1 < m_files.rowCount() || m_page + 1 < pages()));
    m_caption->clear();
    m_size->clear();
    if (!file)
        return;
    const QString content
        = file->subjects.size() > 1
              ? ExportTexts::content(file->subjects)
              : ExportTexts::subject(*m_request.view.book, file->subjects.front(), m_state->language());
    //: what is shown, its language, its format
    m_caption->setText(
        tr("%1 · %2 · %3").arg(content, ExportTexts::language(file->language), ExportTexts::format(file->format)));
    m_size->setText(sizeText(*file));
    m_preview->setAccessibleDescription(m_caption->text());
}

void PreviewPane::applyTheme()
{
    const QColor ink = m_state->theme().color(views::ColorRole::Ink1);
    m_previous->setIcon(views::icon(u"chevron-left"_s, ink));
    m_next->setIcon(views::icon(u"chevron-right"_s, ink));
}

void PreviewPane::retranslateUi()
{
    m_title->setText(tr("Preview"));
    m_previous->setToolTip(tr("Previous page"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Next page"));
    m_next->setAccessibleName(m_next->toolTip());
    m_preview->setAccessibleName(tr("Preview"));
    m_filesTitle->setText(tr("Files to write"));
    m_list->setAccessibleName(m_filesTitle->text());
    m_files.retranslate();
    if (const ExportFile *file = currentFile(); file && file->format == ExportFormat::Xlsx)
        m_timer.start();
    showTexts();
}

} // namespace app
