#include "RestatementsDialog.h"

#include "tables/TableClipboard.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr QSize restatementsSize{900, 420};
constexpr int restatementsMargin = 14;

} // namespace

RestatementsDialog::RestatementsDialog(views::ViewState *state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_firstPublished(new QCheckBox(this))
    , m_compare(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    buildTable();
    buildLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RestatementsDialog::showFigure);
    connect(m_firstPublished, &QCheckBox::clicked, this, [this](bool isFirst) {
        m_state->setVintage(isFirst ? models::Vintage::FirstPublished : models::Vintage::Latest);
    });
    connect(m_compare, &QPushButton::clicked, this, &RestatementsDialog::comparisonRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { views::copyList(m_model); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(state, &views::ViewState::bookChanged, this, &RestatementsDialog::follow);
    connect(state, &views::ViewState::languageChanged, this, &RestatementsDialog::retranslateUi);
    follow();
}

void RestatementsDialog::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setObjectName(u"restatements"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void RestatementsDialog::buildLayout()
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_compare);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(restatementsMargin, restatementsMargin, restatementsMargin, restatementsMargin);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_firstPublished);
    layout->addLayout(buttons);
    m_close->setDefault(true);
    resize(restatementsSize);
}

// Whichever figures are shown, the list compares the latest with the first.
void RestatementsDialog::follow()
{
    m_model.setBook(m_state->latestBook());
    m_firstPublished->setChecked(m_state->vintage() == models::Vintage::FirstPublished);
    m_firstPublished->setEnabled(m_model.rowCount() > 0);
    m_copy->setEnabled(m_model.rowCount() > 0);
    retranslateUi();
}

void RestatementsDialog::showFigure()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const models::Restatement &restatement = m_model.restatements().at(row);
    if (!restatement.statement.isEmpty())
        Q_EMIT rowRequested(restatement.statement, restatement.now.conceptId);
}

void RestatementsDialog::fitColumns()
{
    constexpr int air = 16;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + air);
}

void RestatementsDialog::retranslateUi()
{
    setWindowTitle(tr("Restated figures"));
    m_model.setLanguage(m_state->language());
    fitColumns();
    const int count = m_model.rowCount();
    m_summary->setText(count == 0 ? tr("No figure of this book is known to have been published otherwise before.")
                                  : tr("%n figures were published otherwise before.", nullptr, count));
    m_table->setAccessibleName(tr("Restated figures"));
    m_firstPublished->setText(tr("Show figures as first published"));
    m_compare->setText(tr("Compare with an earlier release…"));
    m_copy->setText(tr("Copy list"));
    m_close->setText(tr("Close"));
}

} // namespace app
