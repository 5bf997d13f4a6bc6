#include "StatementView.h"

#include "TableClipboard.h"
#include "book/Statement.h"
#include "items/Roles.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <functional>
#include <numeric>

namespace views {

namespace {

constexpr int fullRowHeight = 20;
constexpr int dockedRowHeight = 22;
constexpr int treeIndent = 16;
constexpr int measuredRows = 400; // more do not change what a column needs by much, and cost time

void measureBranch(const QAbstractItemModel &model, const QModelIndex &parent, int depth,
                   const std::function<void(const QModelIndex &, int)> &visit, int *left)
{
    for (int row = 0; row < model.rowCount(parent) && --*left > 0; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        visit(index, depth);
        measureBranch(model, index, depth + 1, visit, left);
    }
}

void visitRows(const QAbstractItemModel &model, const std::function<void(const QModelIndex &, int)> &visit)
{
    int left = measuredRows;
    measureBranch(model, {}, 0, visit, &left);
}

} // namespace

void ItemTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const bool selected = selectionModel()->isSelected(index);
    painter->fillRect(rect, m_theme.color(selected ? ColorRole::SelectionFill : ColorRole::Sub));
    FigureDelegate::paintRules(painter, rect, index, m_theme);
    if (!model()->hasChildren(index))
        return;
    constexpr qreal reach = 3.5;
    const QPointF center(rect.right() - treeIndent / 2.0 + 2, rect.center().y() + 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.color(ColorRole::Ink2), 1.4));
    painter->translate(center);
    painter->rotate(isExpanded(index) ? 0 : -90);
    painter->drawPolyline(QPolygonF{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}});
    painter->restore();
}

// With whole rows selected, Qt would only scroll.
QModelIndex FigureTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (action != MoveLeft && action != MoveRight))
        return QTreeView::moveCursor(action, modifiers);
    const int step = action == MoveLeft ? -1 : 1;
    return current.siblingAtColumn(std::clamp(current.column() + step, 1, model()->columnCount() - 1));
}

StatementView::StatementView(models::StatementModel *model, Selection *selection, Style style, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_style(style)
    , m_delegate(new FigureDelegate(this))
    , m_items(new ItemTree(this))
    , m_figures(new FigureTree(this))
    , m_itemHeader(new GroupedHeader(this))
    , m_figureHeader(new GroupedHeader(this))
    , m_scrollBar(new QScrollBar(Qt::Horizontal, this))
{
    m_delegate->setChips(style == Style::Docked);
    m_delegate->setRowHeight(style == Style::Docked ? dockedRowHeight : fullRowHeight);
    m_itemHeader->setTwoLines(style == Style::Full);
    m_figureHeader->setTwoLines(style == Style::Full);
    m_items->setHeader(m_itemHeader);
    m_figures->setHeader(m_figureHeader);
    for (QTreeView *tree : {static_cast<QTreeView *>(m_items), static_cast<QTreeView *>(m_figures)})
        setUpTree(tree);
    m_items->setIndentation(treeIndent);
    m_items->setAutoScroll(false); // names are read from their beginning
    m_items->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->setIndentation(0);
    m_figures->setRootIsDecorated(false);
    if (style == Style::Docked)
        m_figures->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->setSelectionModel(m_items->selectionModel());
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_items, 0, 0);
    layout->addWidget(m_figures, 0, 1);
    layout->addWidget(m_scrollBar, 1, 1);
    layout->setColumnStretch(style == Style::Full ? 1 : 0, 1);
    connectTrees();
    takeModel();
}

// The trees live a little longer than what is a statement view, and signal while they are hidden.
StatementView::~StatementView()
{
    disconnect(m_figures->horizontalScrollBar(), nullptr, this, nullptr);
    disconnect(m_items->selectionModel(), nullptr, this, nullptr);
}

void StatementView::setUpTree(QTreeView *tree)
{
    tree->setModel(m_model);
    tree->setItemDelegate(m_delegate);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setTextElideMode(Qt::ElideNone);
    tree->header()->setStretchLastSection(false);
    tree->setExpandsOnDoubleClick(true);
}

void StatementView::connectTrees()
{
    connect(m_items, &QTreeView::expanded, m_figures, &QTreeView::expand);
    connect(m_items, &QTreeView::collapsed, m_figures, &QTreeView::collapse);
    connect(m_figures, &QTreeView::expanded, m_items, &QTreeView::expand);
    connect(m_figures, &QTreeView::collapsed, m_items, &QTreeView::collapse);
    connect(m_items->verticalScrollBar(), &QScrollBar::valueChanged, m_figures->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_figures->verticalScrollBar(), &QScrollBar::valueChanged, m_items->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_scrollBar, &QScrollBar::valueChanged, m_figures->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_figures->horizontalScrollBar(), &QScrollBar::valueChanged, m_scrollBar, &QScrollBar::setValue);
    connect(m_figures->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &StatementView::syncScrollBar);
    connect(m_items->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatementView::publish);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StatementView::takeModel);
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            measure();
    });
    connect(m_selection, &Selection::changed, this, &StatementView::select);
}

void StatementView::takeModel()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_items->setColumnHidden(column, column > 0);
        m_figures->setColumnHidden(column, column == 0);
    }
    expandAll();
    measure();
    select(m_selection->cell());
}

void StatementView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_items->setTheme(theme);
    m_itemHeader->setTheme(theme);
    m_figureHeader->setTheme(theme);
    update();
}

void StatementView::expandAll()
{
    m_items->expandAll();
    m_figures->expandAll();
}

int StatementView::fullHeight() const
{
    int rows = 0;
    visitRows(*m_model, [&](const QModelIndex &, int) { ++rows; });
    const int rowHeight = m_style == Style::Docked ? dockedRowHeight : fullRowHeight;
    return rows * rowHeight + m_figureHeader->sizeHint().height();
}

int StatementView::fullWidth() const
{
    return std::accumulate(m_neededWidths.begin(), m_neededWidths.end(), m_neededItemWidth);
}

int StatementView::neededItemWidth() const
{
    int width = m_itemHeader->neededWidth(0);
    visitRows(*m_model, [&](const QModelIndex &index, int depth) {
        width = std::max(width, m_delegate->neededWidth(index) + (depth + 1) * treeIndent);
    });
    return width;
}

QList<int> StatementView::neededWidths() const
{
    QList<int> widths(m_model->columnCount(), 0);
    for (int column = 1; column < widths.size(); ++column)
        widths[column] = m_figureHeader->neededWidth(column);
    visitRows(*m_model, [&](const QModelIndex &index, int) {
        for (int column = 1; column < widths.size(); ++column)
            widths[column] = std::max(widths.at(column), m_delegate->neededWidth(index.siblingAtColumn(column)));
    });
    for (int column = 1; column < widths.size(); ++column) {
        const auto [first, last] = m_figureHeader->groupOf(column);
        const int group = std::accumulate(widths.begin() + first, widths.begin() + last + 1, 0);
        widths[last] += std::max(0, m_figureHeader->neededGroupWidth(column) - group);
    }
    return widths;
}

void StatementView::measure()
{
    m_isStale = false;
    m_neededWidths = neededWidths();
    m_neededItemWidth = neededItemWidth();
    fitColumns();
}

void StatementView::fitColumns()
{
    if (m_model->columnCount() < 2)
        return;
    const QList<int> &widths = m_neededWidths;
    const int items = m_neededItemWidth;
    const int figures = std::accumulate(widths.begin(), widths.end(), 0);
    const int bar = m_style == Style::Full ? m_figures->verticalScrollBar()->sizeHint().width() : 0;
    const int spare = std::max(0, width() - items - figures - bar);
    const int each = m_style == Style::Full ? spare / static_cast<int>(widths.size() - 1) : 0;
    for (int column = 1; column < widths.size(); ++column)
        m_figureHeader->resizeSection(column, widths.at(column) + each);
    const int itemWidth = m_style == Style::Full ? items : items + spare;
    // In a narrow place some figures stay in sight.
    m_items->setFixedWidth(std::min(itemWidth, std::max(width() - std::min(figures + bar, 160), 120)));
    m_itemHeader->resizeSection(0, std::max(itemWidth, m_items->width()));
    syncScrollBar();
}

void StatementView::syncScrollBar()
{
    const QScrollBar *source = m_figures->horizontalScrollBar();
    m_scrollBar->setRange(source->minimum(), source->maximum());
    m_scrollBar->setPageStep(source->pageStep());
    m_scrollBar->setVisible(source->maximum() > source->minimum());
}

void StatementView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        measure();
}

void StatementView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void StatementView::select(const CellKey &cell)
{
    const QModelIndex index = m_model->indexOf(cell.conceptId, cell.period, cell.measure);
    if (!index.isValid())
        return m_items->selectionModel()->clear();
    if (index == m_items->selectionModel()->currentIndex())
        return;
    m_items->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_figures->scrollTo(index);
}

void StatementView::publish(const QModelIndex &current)
{
    if (!current.isValid() || current.column() == 0)
        return;
    const CellKey cell{current.data(models::ConceptRole).toString(), current.data(models::PeriodRole).toString(),
                       models::Measure(current.data(models::MeasureRole).toInt())};
    if (cell != m_selection->cell())
        Q_EMIT figureChosen();
    m_selection->setCell(cell);
}

QString StatementView::currentConcept() const
{
    const QModelIndex current = m_items->selectionModel()->currentIndex();
    const bool isHeading = current.data(models::RowRoleRole).toInt() == int(models::RowRole::Heading);
    return isHeading ? QString() : current.data(models::ConceptRole).toString();
}

void StatementView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *chart = menu->addAction(tr("Chart this row"));
    chart->setEnabled(!currentConcept().isEmpty());
    connect(chart, &QAction::triggered, this, &StatementView::chartRequested);
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &StatementView::copySelection);
    menu->popup(event->globalPos());
}

void StatementView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QWidget::keyPressEvent(event);
}

void StatementView::copySelection()
{
    copyTable(*m_model, m_items->selectionModel()->selectedRows());
}

} // namespace views
