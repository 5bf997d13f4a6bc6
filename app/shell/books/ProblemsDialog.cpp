#include "ProblemsDialog.h"

#include "formats/SheetReader.h"
#include "text/ReadErrorText.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr QSize firstSize{920, 620};
constexpr int problemsMargin = 14;

/// Whether it may be a table that somebody has beside the book.
bool isPlainTable(const QString &path, const models::ReadErrors &errors)
{
    return errors.size() == 1 && errors.front().problem == models::ReadProblem::NotABook && QFileInfo(path).isFile();
}

QTableView *newTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setDefaultSectionSize(24);
    return table;
}

} // namespace

ProblemsDialog::ProblemsDialog(const views::ViewState *state, const QString &path, const models::ReadErrors &errors,
                               QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_path(path)
    , m_summary(new QLabel(this))
    , m_list(newTable(&m_problems, this))
    , m_sheetName(new QLabel(this))
    , m_cells(newTable(&m_sheet, this))
    , m_copy(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_problems.setErrors(errors);
    buildLayout();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsDialog::showPlace);
    connect(m_copy, &QPushButton::clicked, this, &ProblemsDialog::copy);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        Q_EMIT retryRequested(m_path);
        accept();
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        Q_EMIT importRequested(m_path);
        accept();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(state, &views::ViewState::languageChanged, this, &ProblemsDialog::retranslateUi);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ProblemsDialog::takeSheets);
    m_reading.setFuture(QtConcurrent::run([path] { return models::readSheets(path); }));
    retranslateUi();
    m_list->selectRow(0);
}

void ProblemsDialog::buildLayout()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_sheetName->setTextFormat(Qt::PlainText);
    m_sheetName->setObjectName(u"formLabel"_s);
    m_list->setObjectName(u"problems"_s);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {190, 50, 140, 200, 130};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_list->setColumnWidth(column, widths[column]);
    m_cells->setObjectName(u"sheetCells"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(problemsMargin, problemsMargin, problemsMargin, problemsMargin);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sheetName);
    layout->addWidget(m_cells, 1);
    layout->addLayout(buttons);
    m_import->setVisible(isPlainTable(m_path, m_problems.errors()));
    m_close->setDefault(true);
    resize(firstSize);
}

// What cannot be taken apart at all has no cells to show.
void ProblemsDialog::takeSheets()
{
    const auto read = m_reading.result();
    if (const auto *sheets = std::get_if<QList<models::Sheet>>(&read))
        m_sheets = *sheets;
    showPlace();
}

void ProblemsDialog::showPlace()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const models::ReadError &error = m_problems.errors().at(row);
    const auto sheet = std::ranges::find_if(
        m_sheets, [&](const models::Sheet &each) { return each.file == error.file || each.name == error.file; });
    const bool isThere = sheet != m_sheets.end();
    m_cells->setVisible(isThere);
    m_sheetName->setVisible(isThere);
    if (!isThere)
        return;
    m_sheetName->setText(sheet->file);
    if (m_sheet.sheet().file != sheet->file || m_sheet.rowCount() == 0)
        m_sheet.setSheet(*sheet);
    const QModelIndex cell = m_sheet.index(error.row - 1, std::max(0, error.cellColumn - 1));
    m_cells->setCurrentIndex(cell);
    auto how = QItemSelectionModel::SelectionFlags(QItemSelectionModel::ClearAndSelect);
    if (error.cellColumn == 0)
        how |= QItemSelectionModel::Rows;
    m_cells->selectionModel()->select(cell, how);
    m_cells->scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

void ProblemsDialog::copy() const
{
    const models::Words words(m_state->language());
    QStringList lines;
    for (const models::ReadError &error : m_problems.errors())
        lines.append(models::describe(error, words));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ProblemsDialog::retranslateUi()
{
    setWindowTitle(tr("The book cannot be opened"));
    m_problems.setLanguage(m_state->language());
    m_summary->setText(
        tr("%1\n%n problems. The open book stays as it is.", nullptr, static_cast<int>(m_problems.errors().size()))
            .arg(QDir::toNativeSeparators(m_path)));
    m_list->setAccessibleName(tr("Problems"));
    m_cells->setAccessibleName(tr("Cells of the sheet"));
    m_copy->setText(tr("Copy list"));
    m_import->setText(tr("Import as table…"));
    m_retry->setText(tr("Try again"));
    m_close->setText(tr("Close"));
}

} // namespace app
