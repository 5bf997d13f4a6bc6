#pragma once

#include "ViewState.h"

#include <QStyledItemDelegate>

namespace app {

/// Lets a cell be one of its ChoicesRole, in a list that opens with the cell and is searched by typing. Cells that
/// somebody has yet to decide are marked.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChoiceDelegate(const views::ViewState *state, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void finish(QWidget *editor);

    const views::ViewState *m_state;
};

} // namespace app
