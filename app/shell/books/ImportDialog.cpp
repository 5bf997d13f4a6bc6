#include "ImportDialog.h"

#include "import/ColumnChooser.h"
#include "import/ImportForm.h"
#include "import/ImportSource.h"
#include "import/ImportVerdict.h"
#include "import/ImportViews.h"
#include "import/LabelMemory.h"
#include "import/PlanDelegate.h"
#include "import/RowDecider.h"
#include "shell/export/ExportFooter.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using Tone = app::ExportFooter::Tone;

namespace app {

namespace {

const QString asQuartersKey = u"import/asQuarters"_s;
constexpr QSize importDialogSize{1120, 780};
constexpr QSize leastImportSize{900, 640};
constexpr int importMargin = 14;
constexpr int importFormWidth = 326;
constexpr int labelColumnWidth = 150;
constexpr int leastListHeight = 100;

} // namespace

ImportDialog::ImportDialog(const views::ViewState *state, QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_settings(settings)
    , m_book(state->latestBook())
    , m_memory(rememberedLabels(*settings, m_book->company()))
    , m_source(new ImportSource(this))
    , m_table(newCellView(&m_sheet, this))
    , m_marks(new PlanDelegate(state, this))
    , m_form(new ImportForm(m_book, this))
    , m_columnList(new ColumnChooser(&m_columns, state, this))
    , m_rowList(new RowDecider(&m_rows, state, this))
    , m_errorList(newErrorList(&m_errors, this))
    , m_footer(new ExportFooter(this))
{
    buildLayout();
    connectParts();
    showSheet({});
    retranslateUi();
}

void ImportDialog::buildLayout()
{
    constexpr int tableShare = 3;
    constexpr int listShare = 2;
    auto *content = new QVBoxLayout;
    content->setContentsMargins(importMargin, importMargin, importMargin, importMargin);
    content->setSpacing(10);
    content->addWidget(m_source);
    content->addLayout(tablePane(), tableShare);
    content->addLayout(lists(), listShare);
    content->addWidget(m_errorList);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addWidget(m_footer);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setMinimumSize(leastImportSize);
    const QSize room = parentWidget() ? parentWidget()->size() : importDialogSize;
    resize(importDialogSize.boundedTo(room).expandedTo(leastImportSize));
}

QLayout *ImportDialog::tablePane()
{
    m_table->setObjectName(u"importTable"_s);
    m_table->setItemDelegate(m_marks);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_form->setFixedWidth(importFormWidth);
    auto *pane = new QHBoxLayout;
    pane->setSpacing(importMargin);
    pane->addWidget(m_table, 1);
    pane->addWidget(m_form);
    return pane;
}

QLayout *ImportDialog::lists()
{
    m_rowList->setMinimumHeight(leastListHeight);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(importMargin);
    lists->addWidget(m_columnList);
    lists->addWidget(m_rowList, 1);
    return lists;
}

void ImportDialog::connectParts()
{
    connect(m_source, &ImportSource::sheetChosen, this, &ImportDialog::showSheet);
    connect(m_source, &ImportSource::failed, this, &ImportDialog::showErrors);
    connect(m_form, &ImportForm::headerChosen, this, &ImportDialog::chooseHeader);
    connect(m_form, &ImportForm::changed, this, &ImportDialog::takeForm);
    connect(&m_columns, &models::ImportColumnsModel::edited, this, &ImportDialog::takeColumns);
    connect(&m_rows, &models::ImportRowsModel::edited, this, &ImportDialog::showFooter);
    connect(m_rowList, &RowDecider::rowShown, this, &ImportDialog::showRow);
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
    m_source->paste();
}

void ImportDialog::read(const QString &path)
{
    m_source->read(path);
}

void ImportDialog::showSheet(const models::Sheet &sheet)
{
    m_rows.clear();
    m_sheet.setSheet(sheet);
    models::ImportPlan plan = models::guessPlan(sheet, *m_book);
    plan.asQuarters = m_settings->value(asQuartersKey).toBool();
    setPlan(plan);
    for (const int column : {plan.labelEn, plan.labelJa})
        if (column >= 0)
            m_table->setColumnWidth(column, labelColumnWidth);
    m_table->scrollTo(m_sheet.index(std::max(0, plan.firstHeaderRow - 2), 0), QAbstractItemView::PositionAtTop);
}

void ImportDialog::chooseHeader(int row)
{
    models::ImportPlan plan = models::guessPlan(m_sheet.sheet(), *m_book, row);
    plan.statement = m_plan.statement;
    plan.title = m_plan.title;
    plan.asQuarters = m_plan.asQuarters;
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

// Another statement may know other labels; with another title all rows stay as they are.
void ImportDialog::takeForm()
{
    const models::ImportPlan before = std::exchange(m_plan, m_form->edited(m_plan));
    const auto reading = [](const models::ImportPlan &plan) {
        return std::tie(plan.labelEn, plan.labelJa, plan.unit, plan.statement);
    };
    reading(before) == reading(m_plan) ? showFooter() : readRows();
}

void ImportDialog::takeColumns()
{
    m_plan.columns = m_columns.columns();
    m_form->setPeriods(m_plan);
    showFooter();
}

void ImportDialog::readRows()
{
    m_rows.setRows(m_book, m_plan.statement, models::importRows(m_sheet.sheet(), *m_book, m_plan, m_memory));
    showFooter();
}

void ImportDialog::showRow(int sheetRow)
{
    m_table->setCurrentIndex(m_sheet.index(sheetRow, std::max(0, m_plan.labelEn)));
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
    if (!errors.isEmpty())
        m_footer->showMessage(tr("%n problems. Nothing was imported.", nullptr, static_cast<int>(errors.size())), {},
                              Tone::Bad);
}

void ImportDialog::import()
{
    const models::ImportRows rows = m_rows.rows();
    if (!ImportVerdict(m_sheet.sheet(), m_plan, rows).fault().isEmpty())
        return;
    const auto result = models::importTable(*m_book, m_sheet.sheet(), m_plan, rows);
    if (const auto *errors = std::get_if<models::ReadErrors>(&result))
        return showErrors(*errors);
    const auto &book = std::get<models::BookPtr>(result);
    remember();
    if (book->content() == m_book->content())
        return m_footer->showMessage(tr("The book has all of these figures already."), {}, Tone::Good);
    Q_EMIT imported(book);
    accept();
}

void ImportDialog::remember()
{
    for (const models::ImportRow &row : m_rows.decidedRows())
        m_memory.note(row);
    rememberLabels(m_memory, m_book->company(), m_settings);
    m_settings->setValue(asQuartersKey, m_plan.asQuarters);
}

void ImportDialog::showFooter()
{
    const models::ImportRows rows = m_rows.rows();
    const ImportVerdict verdict(m_sheet.sheet(), m_plan, rows);
    const QString fault = verdict.fault();
    for (QWidget *part : QList<QWidget *>{m_form, m_columnList, m_rowList})
        part->setEnabled(m_sheet.rowCount() > 0);
    m_marks->setPlan(m_plan, rows);
    m_table->viewport()->update();
    showErrors({});
    m_footer->openButton()->hide();
    m_footer->backButton()->setText(tr("Cancel"));
    m_footer->mainButton()->setText(tr("Import"));
    m_footer->mainButton()->setEnabled(fault.isEmpty());
    if (fault.isEmpty())
        m_footer->showMessage(verdict.summary(), tr("The book on disk stays as it is until you save it."), Tone::Plain);
    else
        m_footer->showMessage(fault, verdict.summary(), Tone::Plain);
}

void ImportDialog::retranslateUi()
{
    const models::Language language = m_state->language();
    const models::ReadErrors errors = m_errors.errors();
    setWindowTitle(tr("Import table"));
    m_columns.setLanguage(language);
    m_rows.setLanguage(language);
    m_errors.setLanguage(language);
    m_source->retranslateUi();
    m_form->retranslateUi(language);
    m_columnList->retranslateUi();
    m_rowList->retranslateUi();
    m_table->setAccessibleName(tr("Table as read"));
    m_errorList->setAccessibleName(tr("Problems"));
    showFooter();
    showErrors(errors);
}

ImportDialog *openImportDialog(const views::ViewState *state, QSettings *settings, QAction *languageAction,
                               QWidget *parent)
{
    auto *dialog = new ImportDialog(state, settings, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (languageAction)
        dialog->addAction(languageAction);
    if (ImportSource::isOnClipboard())
        dialog->paste();
    dialog->open();
    return dialog;
}

} // namespace app
