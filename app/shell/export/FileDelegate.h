#pragma once

#include "ViewState.h"

#include <QStyledItemDelegate>

namespace app {

/// Paints the list of files: the shown one bold, what became of each in its colour.
class FileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FileDelegate(const views::ViewState *state, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const views::ViewState *m_state;
};

} // namespace app
