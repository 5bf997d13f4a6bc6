#include "CheckTable.h"

#include "CheckDelegate.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;
using models::CheckModel;

namespace views {

namespace {

constexpr int checkRowHeight = 25;
constexpr int leastItemWidth = 150;
constexpr int leastColumnWidth = 36;
constexpr int columnWidths[] = {38, 112, leastItemWidth, 54, 92, 128, 92, 118, 60};

} // namespace

void makeReadingTable(QTableView *table, int rowHeight)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(rowHeight);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

CheckTable::CheckTable(models::CheckModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new CheckDelegate(this))
{
    setObjectName(u"checks"_s);
    setModel(model);
    makeReadingTable(this, checkRowHeight);
    setItemDelegate(m_delegate);
    m_delegate->setBadgeColumn(CheckModel::FindingColumn);
    horizontalHeader()->setMinimumSectionSize(leastColumnWidth);
    for (int column = 0; column < int(std::size(columnWidths)); ++column)
        setColumnWidth(column, columnWidths[column]);
    connect(model, &QAbstractItemModel::modelReset, this, &CheckTable::markSections);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { Q_EMIT chosen(now.row()); });
}

void CheckTable::choose(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
}

void CheckTable::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void CheckTable::setNarrow(bool isNarrow)
{
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(CheckModel::ItemColumn, isNarrow ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (isNarrow)
        header->resizeSection(CheckModel::ItemColumn, leastItemWidth);
}

void CheckTable::markSections()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->checkAt(row))
            setSpan(row, 0, 1, CheckModel::ColumnCount);
}

} // namespace views
