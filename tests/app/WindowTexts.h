#pragma once

#include "charts/TextItem.h"
#include "items/Roles.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTextEdit>

/// Collects everything that a widget and all below it say, shown or hidden, one entry a text: "QLabel text: ...".
/// Only charts and tables must be shown, as a hidden one is drawn anew when somebody looks.
class WindowTexts
{
public:
    explicit WindowTexts(const QWidget &top)
    {
        addWidget(top);
        for (const QWidget *widget : top.findChildren<QWidget *>())
            addWidget(*widget);
        for (const QAction *action : top.findChildren<QAction *>()) {
            add(u"QAction text", action->text());
            add(u"QAction tool tip", action->toolTip());
            add(u"QAction status tip", action->statusTip());
        }
    }

    [[nodiscard]] const QStringList &all() const { return m_texts; }

private:
    void add(QStringView what, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_texts.append(what.toString() + u": " + text);
    }

    void addWidget(const QWidget &widget)
    {
        add(u"tool tip", widget.toolTip());
        add(u"status tip", widget.statusTip());
        add(u"what's this", widget.whatsThis());
        add(u"accessible name", widget.accessibleName());
        add(u"accessible description", widget.accessibleDescription());
        if (widget.isWindow())
            add(u"window title", widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(u"QLabel", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(u"button", button->text());
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(u"group", group->title());
        if (const auto *menu = qobject_cast<const QMenu *>(&widget))
            add(u"menu", menu->title());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
            add(u"placeholder", line->placeholderText());
        if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
            add(u"text edit", edit->toPlainText());
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            addTabs(*tabs);
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            addModel(u"combo box", *box->model());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->isVisible())
            addModel(u"view", *view->model());
        if (const auto *view = qobject_cast<const QGraphicsView *>(&widget); view && view->isVisible())
            addScene(*view->scene());
    }

    void addTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            add(u"tab", tabs.tabText(i));
            add(u"tab tool tip", tabs.tabToolTip(i));
        }
    }

    void addModel(QStringView what, const QAbstractItemModel &model)
    {
        for (int section = 0; section < model.columnCount(); ++section)
            for (const int role : roles())
                add(u"header", model.headerData(section, Qt::Horizontal, role).toString());
        addRows(what, model, {});
    }

    void addRows(QStringView what, const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                for (const int role : roles())
                    add(what, model.index(row, column, parent).data(role).toString());
            addRows(what, model, model.index(row, 0, parent));
        }
    }

    void addScene(const QGraphicsScene &scene)
    {
        for (const QGraphicsItem *item : scene.items(Qt::AscendingOrder))
            if (item->type() == views::TextItem::Type)
                add(u"chart", static_cast<const views::TextItem *>(item)->text());
    }

    /// Those whose data is read by people.
    [[nodiscard]] static QList<int> roles()
    {
        return {Qt::DisplayRole,       Qt::ToolTipRole,   Qt::StatusTipRole, Qt::AccessibleTextRole,
                models::NoteMarksRole, models::WordsRole, models::GroupRole};
    }

    QStringList m_texts;
};

[[nodiscard]] inline QStringList textsOf(const QWidget &widget)
{
    return WindowTexts(widget).all();
}
