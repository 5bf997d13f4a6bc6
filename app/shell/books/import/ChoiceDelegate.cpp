#include "ChoiceDelegate.h"

#include "items/Roles.h"
#include "theme/ChevronComboBox.h"
#include "theme/Icons.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int chevronSize = 14;
constexpr int chevronRoom = 24;

// Cells that are one of several are known by the number of theirs: to ask for all choices would take long.
bool isChoice(const QModelIndex &index)
{
    return index.data(Qt::EditRole).typeId() == QMetaType::Int;
}

} // namespace

ChoiceDelegate::ChoiceDelegate(const views::ViewState *state, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_state(state)
{}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QStringList choices = index.data(models::ChoicesRole).toStringList();
    if (choices.isEmpty())
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new views::ChevronComboBox(parent);
    box->addItems(choices);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    // After the key or click that has chosen is done with the box.
    connect(
        box, &QComboBox::activated, box, [this, box] { const_cast<ChoiceDelegate *>(this)->finish(box); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, box, [box] {
        box->lineEdit()->selectAll();
        box->showPopup();
    });
    return box;
}

void ChoiceDelegate::finish(QWidget *editor)
{
    QCoreApplication::removePostedEvents(editor, QEvent::MetaCall); // Enter chooses and closes: once is enough
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

// Enter has chosen already; nobody else needs to hear of it.
bool ChoiceDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *box = qobject_cast<QComboBox *>(editor);
    const auto *key = box && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QStyledItemDelegate::eventFilter(editor, event);
    finish(box);
    return true;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return QStyledItemDelegate::setEditorData(editor, index);
    box->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

// What is typed and is no choice changes nothing.
void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return QStyledItemDelegate::setModelData(editor, model, index);
    const int typed = box->findText(box->currentText(), Qt::MatchFixedString);
    const int choice = box->itemText(box->currentIndex()) == box->currentText() ? box->currentIndex() : typed;
    if (choice >= 0)
        model->setData(index, choice, Qt::EditRole);
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!isChoice(index))
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto ink = isSelected ? views::ColorRole::OnAccent : views::ColorRole::Ink3;
    const QRect place(option.rect.right() - chevronSize - 4, option.rect.center().y() - chevronSize / 2 + 1,
                      chevronSize, chevronSize);
    views::icon(u"chevron-down"_s, m_state->theme().color(ink)).paint(painter, place);
}

void ChoiceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isChoice(index))
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - chevronRoom);
    if (index.data(models::OpenRole).toBool())
        option->backgroundBrush = m_state->theme().color(views::ColorRole::BadFill);
}

} // namespace app
