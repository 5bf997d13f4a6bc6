#include "SlideTable.h"

#include "items/RunningOrderModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::RunningOrderModel;

namespace app {

namespace {

constexpr int slideRowHeight = 26;
constexpr int numberWidth = 40;
constexpr int revealWidth = 92;

/// Where a slide is among those shown.
class NumberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDisplay;
        option->text = index.data(RunningOrderModel::NumberRole).toString();
        option->displayAlignment = Qt::AlignCenter;
    }
};

} // namespace

SlideTable::SlideTable(RunningOrderModel *model, QWidget *parent)
    : QTableView(parent)
    , m_slides(model)
{
    setObjectName(u"slides"_s);
    setModel(model);
    setItemDelegateForColumn(RunningOrderModel::PictureColumn, new NumberDelegate(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(slideRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

SlideTable::~SlideTable() = default;

QList<int> SlideTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void SlideTable::selectRow(int row)
{
    const int kept = std::clamp(row, 0, std::max(m_slides->rowCount() - 1, 0));
    setCurrentIndex(m_slides->index(kept, RunningOrderModel::TitleColumn));
}

// Several move together; those at the end stay there.
void SlideTable::move(int by)
{
    QList<int> rows = selectedRows();
    if (rows.isEmpty() || rows.front() + by < 0 || rows.back() + by >= m_slides->rowCount())
        return;
    if (by > 0)
        std::ranges::reverse(rows);
    for (const int row : std::as_const(rows))
        m_slides->moveRow({}, row, {}, by > 0 ? row + 2 : row - 1);
    scrollTo(currentIndex());
}

void SlideTable::removeSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    Removed removed{rows, {}};
    for (const int row : rows)
        removed.slides.append(m_slides->slideAt(row));
    m_removed.push_back(removed);
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        m_slides->removeRow(*row);
    selectRow(rows.front());
    Q_EMIT selectedChanged();
}

void SlideTable::undo()
{
    if (m_removed.empty())
        return;
    const Removed removed = m_removed.back();
    m_removed.pop_back();
    for (int i = 0; i < removed.rows.size(); ++i) {
        const std::unique_ptr<QMimeData> dragged(RunningOrderModel::slideMime({removed.slides.at(i)}));
        m_slides->dropMimeData(dragged.get(), Qt::CopyAction, removed.rows.at(i), 0, {});
    }
    selectRow(removed.rows.front());
    Q_EMIT selectedChanged();
}

void SlideTable::forget()
{
    m_removed.clear();
}

void SlideTable::add(const QList<models::Slide> &slides)
{
    if (slides.isEmpty())
        return;
    const QList<int> rows = selectedRows();
    const int row = rows.isEmpty() ? m_slides->rowCount() : rows.back() + 1;
    const std::unique_ptr<QMimeData> dragged(RunningOrderModel::slideMime(slides));
    if (m_slides->dropMimeData(dragged.get(), Qt::CopyAction, row, 0, {}))
        selectRow(row);
}

void SlideTable::toggleShown()
{
    for (const int row : selectedRows()) {
        const auto state = m_slides->slideAt(row).isHidden ? Qt::Checked : Qt::Unchecked;
        m_slides->setData(m_slides->index(row, RunningOrderModel::TitleColumn), state, Qt::CheckStateRole);
    }
}

void SlideTable::keyPressEvent(QKeyEvent *event)
{
    const bool withAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (withAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return move(event->key() == Qt::Key_Up ? -1 : 1);
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return removeSelected();
    if (event->matches(QKeySequence::Undo))
        return undo();
    if (event->key() == Qt::Key_Space)
        return toggleShown();
    QTableView::keyPressEvent(event);
}

void SlideTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedChanged();
}

void SlideTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int rest = viewport()->width() - numberWidth - revealWidth;
    setColumnWidth(RunningOrderModel::PictureColumn, numberWidth);
    setColumnWidth(RunningOrderModel::TitleColumn, rest * 3 / 5);
    setColumnWidth(RunningOrderModel::NoteColumn, rest - rest * 3 / 5);
    setColumnWidth(RunningOrderModel::RevealColumn, revealWidth);
}

} // namespace app
