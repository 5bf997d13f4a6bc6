#include "RowDecider.h"

#include "ImportViews.h"
#include "items/Roles.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using models::ImportRowsModel;

namespace app {

namespace {

constexpr int deciderLabelWidth = 160;

} // namespace

RowDecider::RowDecider(ImportRowsModel *rows, const views::ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_count(new QLabel(this))
    , m_next(new QPushButton(this))
    , m_allNew(new QPushButton(this))
    , m_skipAll(new QPushButton(this))
    , m_list(newChoiceList(rows, state, this))
{
    buildLayout();
    connect(m_next, &QPushButton::clicked, this, &RowDecider::showNext);
    connect(m_allNew, &QPushButton::clicked, m_rows, &ImportRowsModel::makeUndecidedNew);
    connect(m_skipAll, &QPushButton::clicked, m_rows, &ImportRowsModel::skipUndecided);
    connect(m_rows, &ImportRowsModel::edited, this, &RowDecider::showCount);
    connect(m_rows, &ImportRowsModel::modelReset, this, &RowDecider::showCount);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            Q_EMIT rowShown(row.data(models::SheetRowRole).toInt());
    });
}

void RowDecider::buildLayout()
{
    m_count->setObjectName(u"formLabel"_s);
    m_count->setFixedHeight(importBarHeight);
    m_list->setObjectName(u"importRows"_s);
    m_list->setColumnWidth(ImportRowsModel::LabelEnColumn, deciderLabelWidth);
    m_list->setColumnWidth(ImportRowsModel::LabelJaColumn, deciderLabelWidth);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_count, 1);
    for (QPushButton *button : {m_next, m_allNew, m_skipAll}) {
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(importBarSpacing);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
}

void RowDecider::showNext()
{
    const int row = m_rows->undecidedAfter(m_list->currentIndex().row());
    const QModelIndex cell = m_rows->index(row, ImportRowsModel::ConceptColumn);
    m_list->setCurrentIndex(cell);
    m_list->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    m_list->setFocus();
}

void RowDecider::showCount()
{
    const int count = m_rows->undecidedCount();
    m_count->setText(m_rows->rowCount() == 0 ? QString()
                     : count == 0            ? tr("All rows are decided")
                                             : tr("%n rows undecided", nullptr, count));
    for (QPushButton *button : {m_next, m_allNew, m_skipAll})
        button->setEnabled(count > 0);
}

void RowDecider::retranslateUi()
{
    m_list->setAccessibleName(tr("Rows"));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("The next row that nobody knows (F8)"));
    m_next->setShortcut(Qt::Key_F8); // the text takes it away
    m_allNew->setText(tr("All new"));
    m_allNew->setToolTip(
        tr("Every undecided row becomes a new item. One with a label in one language only has it in both "
           "until you type the other."));
    m_skipAll->setText(tr("Skip all"));
    m_skipAll->setToolTip(tr("No undecided row is imported"));
    showCount();
}

} // namespace app
