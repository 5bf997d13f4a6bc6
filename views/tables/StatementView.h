#pragma once

#include "FigureDelegate.h"
#include "GroupedHeader.h"
#include "Selection.h"
#include "items/StatementModel.h"

#include <QPointer>
#include <QTreeView>
#include <QWidget>

class QScrollBar;

namespace views {

/// The line items of a statement; draws its own chevrons, since triangles mean minus here.
class ItemTree : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;
    void setTheme(const Theme &theme) { m_theme = theme; }

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    Theme m_theme;
};

/// The figures of a statement: the arrow keys go from figure to figure, to the sides too.
class FigureTree : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

/// A statement on screen: the line items stay put while the figures scroll. Two trees over one model, one selection,
/// one expansion and one vertical position. The model and the page's selection outlive the view.
class StatementView : public QWidget
{
    Q_OBJECT

public:
    enum class Style {
        Full,  ///< a page of its own: two-line heads, columns share the width
        Docked ///< under charts: one-line heads, colour chips, the item column takes what is left
    };

    StatementView(models::StatementModel *model, Selection *selection, Style style, QWidget *parent = nullptr);
    ~StatementView() override;
    Q_DISABLE_COPY_MOVE(StatementView)

    void setTheme(const Theme &theme);
    void expandAll();
    /// Height at which no row needs scrolling.
    [[nodiscard]] int fullHeight() const;
    /// Width at which nothing is cut.
    [[nodiscard]] int fullWidth() const;
    /// Of the current row; empty for none or a heading.
    [[nodiscard]] QString currentConcept() const;

Q_SIGNALS:
    /// Somebody turned to a figure here, not to one shown elsewhere that is selected here as well.
    void figureChosen();
    void chartRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpTree(QTreeView *tree);
    void connectTrees();
    void takeModel();
    void measure();
    void fitColumns();
    [[nodiscard]] QList<int> neededWidths() const;
    [[nodiscard]] int neededItemWidth() const;
    void syncScrollBar();
    void select(const CellKey &cell);
    void publish(const QModelIndex &current);
    void copySelection();

    models::StatementModel *m_model;
    Selection *m_selection;
    Style m_style;
    FigureDelegate *m_delegate;
    ItemTree *m_items;
    FigureTree *m_figures;
    GroupedHeader *m_itemHeader;
    GroupedHeader *m_figureHeader;
    QScrollBar *m_scrollBar;
    QList<int> m_neededWidths; ///< of the figures' columns; what the model says has been measured once
    int m_neededItemWidth = 0;
    bool m_isStale = false; ///< to be measured when somebody looks
};

} // namespace views
