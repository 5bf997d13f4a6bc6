#include "ImportDialog.h"

#include "analysis/FigureChanges.h"
#include "formats/import/PastedTable.h"
#include "import/ChoiceDelegate.h"
#include "import/ImportForm.h"
#include "import/LabelMemory.h"
#include "import/PlanDelegate.h"
#include "items/Roles.h"
#include "shell/export/ElidedLabel.h"
#include "shell/export/ExportFooter.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using Tone = app::ExportFooter::Tone;

namespace app {

namespace {

constexpr QSize importDialogSize{900, 640};
constexpr int importMargin = 14;
constexpr int formWidth = 326;
constexpr int columnListWidth = 330;
constexpr int labelColumnWidth = 150;
constexpr int listHeight = 190;
constexpr int errorHeight = 104;

QTableView *newList(QAbstractItemModel *model, QWidget *parent)
{
    auto *list = new QTableView(parent);
    list->setModel(model);
    list->setWordWrap(false);
    list->setTabKeyNavigation(false);
    list->verticalHeader()->setDefaultSectionSize(24);
    list->horizontalHeader()->setHighlightSections(false);
    list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return list;
}

QTableView *newChoiceList(QAbstractItemModel *model, const views::ViewState *state, QWidget *parent)
{
    QTableView *list = newList(model, parent);
    list->setItemDelegate(new ChoiceDelegate(state, list));
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                          | QAbstractItemView::AnyKeyPressed);
    QObject::connect(list, &QTableView::clicked, list, [list](const QModelIndex &cell) {
        if (cell.data(models::ChoicesRole).isValid() && !list->isPersistentEditorOpen(cell))
            list->edit(cell);
    });
    list->setShowGrid(false);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list->horizontalHeader()->setStretchLastSection(true);
    return list;
}

// Text with more than one cell; what else is on a clipboard is nobody's table.
bool isTable(const QString &text)
{
    return text.contains(u'\t') || text.trimmed().contains(u'\n');
}

} // namespace

ImportDialog::ImportDialog(views::ViewState *state, QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_settings(settings)
    , m_book(state->book())
    , m_memory(rememberedLabels(*settings, state->book()->company()))
    , m_paste(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_sheetBox(new QComboBox(this))
    , m_hint(new ElidedLabel(Qt::ElideRight, this))
    , m_table(newList(&m_sheet, this))
    , m_marks(new PlanDelegate(state, this))
    , m_form(new ImportForm(m_book, this))
    , m_columnList(newChoiceList(&m_columns, state, this))
    , m_rowList(newChoiceList(&m_rows, state, this))
    , m_errorList(newList(&m_errors, this))
    , m_footer(new ExportFooter(this))
{
    buildLayout();
    connectParts();
    setSheets({}, {});
    retranslateUi();
}

void ImportDialog::buildLayout()
{
    auto *content = new QVBoxLayout;
    content->setContentsMargins(importMargin, importMargin, importMargin, importMargin);
    content->setSpacing(10);
    content->addLayout(sourceBar());
    content->addLayout(tablePane(), 1);
    content->addLayout(lists());
    content->addWidget(m_errorList);
    m_errorList->setObjectName(u"importErrors"_s);
    m_errorList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_errorList->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_errorList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_errorList->verticalHeader()->hide();
    m_errorList->horizontalHeader()->setStretchLastSection(true);
    m_errorList->setColumnHidden(models::ReadErrorModel::SheetColumn, true); // there is one
    constexpr std::pair<int, int> widths[] = {{models::ReadErrorModel::RowColumn, 44},
                                              {models::ReadErrorModel::CellColumn, 150},
                                              {models::ReadErrorModel::ProblemColumn, 290},
                                              {models::ReadErrorModel::FoundColumn, 160}};
    for (const auto &[column, width] : widths)
        m_errorList->setColumnWidth(column, width);
    m_errorList->setFixedHeight(errorHeight);
    m_errorList->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(m_footer);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setMinimumSize(importDialogSize);
    resize(importDialogSize);
}

QLayout *ImportDialog::sourceBar()
{
    auto *bar = new QHBoxLayout;
    m_sheetBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheetBox->setMinimumContentsLength(14);
    m_hint->setObjectName(u"formLabel"_s);
    m_hint->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_paste, m_file}) {
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    bar->addWidget(m_sheetBox);
    bar->addWidget(m_hint, 1);
    return bar;
}

QLayout *ImportDialog::tablePane()
{
    m_table->setObjectName(u"importTable"_s);
    m_table->setItemDelegate(m_marks);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_form->setFixedWidth(formWidth);
    auto *pane = new QHBoxLayout;
    pane->setSpacing(importMargin);
    pane->addWidget(m_table, 1);
    pane->addWidget(m_form);
    return pane;
}

QLayout *ImportDialog::lists()
{
    m_columnList->setObjectName(u"importColumns"_s);
    m_columnList->setFixedWidth(columnListWidth);
    m_columnList->setColumnWidth(models::ImportColumnsModel::HeadingColumn, 140);
    m_rowList->setObjectName(u"importRows"_s);
    m_rowList->setColumnWidth(models::ImportRowsModel::LabelEnColumn, 160);
    m_rowList->setColumnWidth(models::ImportRowsModel::LabelJaColumn, 160);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(importMargin);
    for (QTableView *list : {m_columnList, m_rowList}) {
        list->setFixedHeight(listHeight);
        lists->addWidget(list, list == m_rowList ? 1 : 0);
    }
    return lists;
}

void ImportDialog::connectParts()
{
    connect(m_paste, &QPushButton::clicked, this, &ImportDialog::paste);
    connect(m_file, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_sheetBox, &QComboBox::activated, this, &ImportDialog::showSheet);
    connect(m_form, &ImportForm::headerChosen, this, &ImportDialog::chooseHeader);
    connect(m_form, &ImportForm::changed, this, &ImportDialog::takeForm);
    connect(&m_columns, &models::ImportColumnsModel::edited, this, &ImportDialog::takeColumns);
    connect(&m_rows, &models::ImportRowsModel::edited, this, &ImportDialog::showFooter);
    connect(m_rowList->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::showCell);
    connect(m_errorList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showProblem);
    connect(m_footer->mainButton(), &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_footer->backButton(), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_state, &views::ViewState::languageChanged, this, &ImportDialog::retranslateUi);
    connect(m_state, &views::ViewState::themeChanged, m_table->viewport(), qOverload<>(&QWidget::update));
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    // Enter ends what is edited in a list, and must not import by the way.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || m_footer->mainButton()->hasFocus())
        QDialog::keyPressEvent(event);
}

void ImportDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (isTable(text))
        return setSheets({models::pastedTable(text, tr("Pasted table"))}, {});
    m_hint->setText(tr("There is no table on the clipboard."));
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import table"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.xlsx *.xlsm *.csv *.tsv *.txt)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::read(const QString &path)
{
    const auto read = models::readTables(path);
    if (const auto *errors = std::get_if<models::ReadErrors>(&read))
        return showErrors(*errors);
    setSheets(std::get<QList<models::Sheet>>(read), QFileInfo(path).fileName());
}

void ImportDialog::setSheets(const QList<models::Sheet> &sheets, const QString &source)
{
    m_sheets = sheets;
    m_sourceName = source;
    m_sheetBox->clear();
    for (const models::Sheet &sheet : sheets)
        m_sheetBox->addItem(sheet.file.isEmpty() ? sheet.name : sheet.file);
    m_sheetBox->setVisible(sheets.size() > 1);
    showSheet(0);
}

void ImportDialog::showSheet(int index)
{
    m_rows.clear();
    m_sheet.setSheet(m_sheets.value(index));
    setPlan(models::guessPlan(m_sheet.sheet(), *m_book));
    for (const int column : {m_plan.labelEn, m_plan.labelJa})
        if (column >= 0)
            m_table->setColumnWidth(column, labelColumnWidth);
    m_table->scrollTo(m_sheet.index(std::max(0, m_plan.firstHeaderRow - 2), 0), QAbstractItemView::PositionAtTop);
}

void ImportDialog::chooseHeader(int row)
{
    models::ImportPlan plan = models::guessPlan(m_sheet.sheet(), *m_book, row);
    plan.statement = m_plan.statement;
    plan.title = m_plan.title;
    if (!m_plan.unit.isEmpty())
        plan.unit = m_plan.unit;
    setPlan(plan);
}

void ImportDialog::setPlan(const models::ImportPlan &plan)
{
    m_plan = plan;
    m_form->setPlan(plan, {m_sheet.columnCount(), m_sheet.rowCount()});
    m_columns.setColumns(m_book, plan.columns);
    readRows();
}

// Another statement may know other labels.
void ImportDialog::takeForm()
{
    m_plan = m_form->edited(m_plan);
    readRows();
}

void ImportDialog::takeColumns()
{
    m_plan.columns = m_columns.columns();
    showFooter();
}

void ImportDialog::readRows()
{
    m_rows.setRows(m_book, m_plan.statement, models::importRows(m_sheet.sheet(), *m_book, m_plan, m_memory));
    showFooter();
}

void ImportDialog::showCell(const QModelIndex &listed)
{
    if (listed.isValid())
        m_table->scrollTo(m_sheet.index(listed.data(models::SheetRowRole).toInt(), std::max(0, m_plan.labelEn)));
}

void ImportDialog::showProblem()
{
    const int row = m_errorList->currentIndex().row();
    if (row < 0)
        return;
    const models::ReadError &error = m_errors.errors().at(row);
    m_table->setCurrentIndex(m_sheet.index(error.row - 1, std::max(0, error.cellColumn - 1)));
}

void ImportDialog::showErrors(const models::ReadErrors &errors)
{
    m_errors.setErrors(errors);
    m_errorList->setVisible(!errors.isEmpty());
    for (QTableView *list : {m_columnList, m_rowList})
        list->setFixedHeight(errors.isEmpty() ? listHeight : listHeight - errorHeight + importMargin);
    if (!errors.isEmpty())
        m_footer->showMessage(tr("%n problems. Nothing was imported.", nullptr, static_cast<int>(errors.size())), {},
                              Tone::Bad);
}

void ImportDialog::import()
{
    if (!fault().isEmpty())
        return;
    const auto result = models::importTable(*m_book, m_sheet.sheet(), m_plan, m_rows.rows());
    if (const auto *errors = std::get_if<models::ReadErrors>(&result))
        return showErrors(*errors);
    for (const models::ImportRow &row : m_rows.decidedRows())
        m_memory.note(row);
    rememberLabels(m_memory, m_book->company(), m_settings);
    const auto &book = std::get<models::BookPtr>(result);
    m_state->updateBook(book, models::figureChanges(*m_book, *book));
    accept();
}

QString ImportDialog::fault() const
{
    const models::ImportSummary counted = models::summaryOf(m_plan, m_rows.rows());
    if (m_sheet.rowCount() == 0)
        return tr("Paste a table or choose a file.");
    if (counted.periods == 0)
        return tr("No column has a period: choose one for each column of figures.");
    if (m_plan.unit.isEmpty())
        return tr("The table does not say its unit: choose one.");
    if (counted.undecidedRows > 0)
        return tr("%n rows are not known: choose what each is.", nullptr, counted.undecidedRows);
    if (counted.figures == 0)
        return tr("There are no figures to import.");
    if (m_plan.statement.isEmpty() && (m_plan.title.en.isEmpty() || m_plan.title.ja.isEmpty()))
        return tr("A new table needs a title in both languages.");
    return {};
}

QString ImportDialog::summary() const
{
    const models::ImportSummary counted = models::summaryOf(m_plan, m_rows.rows());
    //: 12 figures of 2 periods in 6 rows
    const QString all = tr("%1 of %2 in %3")
                            .arg(tr("%n figures", nullptr, counted.figures), tr("%n periods", nullptr, counted.periods),
                                 tr("%n rows", nullptr, counted.rows));
    //: what comes, and how much of it is new
    return counted.newRows == 0 ? all : tr("%1; %2").arg(all, tr("%n rows are new", nullptr, counted.newRows));
}

void ImportDialog::showFooter()
{
    const QString problem = fault();
    for (QWidget *part : QList<QWidget *>{m_form, m_columnList, m_rowList})
        part->setEnabled(m_sheet.rowCount() > 0);
    m_marks->setPlan(m_plan, m_rows.rows());
    m_table->viewport()->update();
    showErrors({});
    m_hint->setText(m_sourceName);
    m_footer->openButton()->hide();
    m_footer->backButton()->setText(tr("Cancel"));
    m_footer->mainButton()->setText(tr("Import"));
    m_footer->mainButton()->setEnabled(problem.isEmpty());
    m_footer->showMessage(problem.isEmpty() ? summary() : problem,
                          problem.isEmpty()         ? tr("The book on disk stays as it is until you save it.")
                          : m_sheet.rowCount() == 0 ? QString()
                                                    : summary(),
                          Tone::Plain);
}

void ImportDialog::retranslateUi()
{
    const models::Language language = m_state->language();
    setWindowTitle(tr("Import table"));
    m_columns.setLanguage(language);
    m_rows.setLanguage(language);
    m_errors.setLanguage(language);
    m_form->retranslateUi(language);
    m_paste->setText(tr("Paste"));
    m_file->setText(tr("File…"));
    m_sheetBox->setAccessibleName(tr("Sheet"));
    m_table->setAccessibleName(tr("Table as read"));
    m_columnList->setAccessibleName(tr("Columns of figures"));
    m_rowList->setAccessibleName(tr("Rows"));
    m_errorList->setAccessibleName(tr("Problems"));
    const models::ReadErrors errors = m_errors.errors();
    showFooter();
    showErrors(errors);
}

ImportDialog *openImportDialog(views::ViewState *state, QSettings *settings, QAction *languageAction, QWidget *parent)
{
    auto *dialog = new ImportDialog(state, settings, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (languageAction)
        dialog->addAction(languageAction);
    if (isTable(QGuiApplication::clipboard()->text()))
        dialog->paste();
    dialog->open();
    return dialog;
}

} // namespace app
