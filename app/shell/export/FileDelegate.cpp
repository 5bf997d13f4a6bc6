#include "FileDelegate.h"

#include "FileListModel.h"

using views::ColorRole;

namespace app {

namespace {

constexpr int fileRowHeight = 25;

ColorRole inkOf(FileState state)
{
    switch (state) {
    case FileState::Planned:
    case FileState::Writing:
        return ColorRole::Ink3;
    case FileState::Written:
        return ColorRole::Good;
    case FileState::Exists:
    case FileState::Failed:
        return ColorRole::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

FileDelegate::FileDelegate(const views::ViewState *state, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_state(state)
{}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), fileRowHeight};
}

void FileDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    ColorRole ink = ColorRole::Ink1;
    if (index.column() == FileListModel::NameColumn) {
        option->font.setBold(option->state.testFlag(QStyle::State_Selected));
        option->textElideMode = Qt::ElideMiddle; // names differ at both ends
    } else {
        ink = inkOf(index.data(FileListModel::StateRole).value<FileState>());
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, m_state->theme().color(ink));
}

} // namespace app
