#include "OrderBar.h"

#include "shell/export/ExportTexts.h"
#include "text/Words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using models::Language;

namespace app {

namespace {

models::Text inBoth(const char *word)
{
    return {models::Words(Language::English)(word), models::Words(Language::Japanese)(word)};
}

} // namespace

OrderBar::OrderBar(OrderListModel *orders, QStringList fixedIds, QWidget *parent)
    : QWidget(parent)
    , m_orders(orders)
    , m_fixedIds(std::move(fixedIds))
    , m_heading(new QLabel(this))
    , m_list(new QListView(this))
    , m_add(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    for (const Language language : models::bothLanguages) {
        m_nameLabels[static_cast<int>(language)] = new QLabel(this);
        m_names[static_cast<int>(language)] = new QLineEdit(this);
    }
    buildLayout();
    connectParts();
}

void OrderBar::buildLayout()
{
    m_heading->setObjectName(u"paneTitle"_s);
    m_list->setObjectName(u"orders"_s);
    m_list->setModel(m_orders);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    for (QPushButton *button : {m_add, m_duplicate, m_delete}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    for (const Language language : models::bothLanguages) {
        m_nameLabels[static_cast<int>(language)]->setObjectName(u"formLabel"_s);
        layout->addWidget(m_nameLabels[static_cast<int>(language)]);
        layout->addWidget(m_names[static_cast<int>(language)]);
    }
}

void OrderBar::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showCurrent();
        Q_EMIT currentChanged(current());
    });
    connect(m_add, &QPushButton::clicked, this, &OrderBar::addOrder);
    connect(m_duplicate, &QPushButton::clicked, this, &OrderBar::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &OrderBar::deleteOrder);
    for (QLineEdit *name : m_names)
        connect(name, &QLineEdit::textEdited, this, &OrderBar::rename);
}

int OrderBar::current() const
{
    return m_list->currentIndex().row();
}

void OrderBar::setCurrent(int row)
{
    m_list->setCurrentIndex(m_orders->index(row));
    showCurrent();
}

void OrderBar::addOrder()
{
    //: what a running order is called until its user names it
    m_orders->insert(m_orders->rowCount(), {u"order"_s, inBoth(QT_TRANSLATE_NOOP("Words", "New running order")), {}});
    setCurrent(m_orders->rowCount() - 1);
    m_names[0]->setFocus();
    m_names[0]->selectAll();
    Q_EMIT edited();
}

void OrderBar::duplicate()
{
    models::RunningOrder order = m_orders->orders().at(current());
    //: %1 the name of the running order that was copied
    const models::Text pattern = inBoth(QT_TRANSLATE_NOOP("Words", "%1 (copy)"));
    order.title = {pattern.en.arg(order.title.en), pattern.ja.arg(order.title.ja)};
    m_orders->insert(current() + 1, order);
    setCurrent(current() + 1);
    Q_EMIT edited();
}

void OrderBar::deleteOrder()
{
    m_orders->removeRow(current());
    showCurrent();
    Q_EMIT edited();
}

void OrderBar::rename()
{
    models::RunningOrder order = m_orders->orders().at(current());
    order.title = {m_names[0]->text().trimmed(), m_names[1]->text().trimmed()};
    m_orders->setOrder(current(), order);
    Q_EMIT edited();
}

void OrderBar::showCurrent()
{
    const bool any = current() >= 0;
    const models::RunningOrder order = any ? m_orders->orders().at(current()) : models::RunningOrder();
    const bool isFixed = m_fixedIds.contains(order.id);
    m_duplicate->setEnabled(any);
    m_delete->setEnabled(any && !isFixed);
    m_delete->setToolTip(isFixed ? tr("This running order comes with the book.") : QString());
    for (const Language language : models::bothLanguages) {
        QLineEdit *name = m_names[static_cast<int>(language)];
        name->setEnabled(any);
        if (name->text().trimmed() != order.title.in(language))
            name->setText(order.title.in(language));
        name->setCursorPosition(0);
    }
}

void OrderBar::retranslateUi()
{
    m_heading->setText(tr("Running orders"));
    m_list->setAccessibleName(m_heading->text());
    m_add->setText(tr("New"));
    m_duplicate->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    for (const Language language : models::bothLanguages) {
        const auto side = static_cast<int>(language);
        //: %1 a language
        m_nameLabels[side]->setText(tr("Name, %1").arg(ExportTexts::language(language)));
        m_names[side]->setAccessibleName(m_nameLabels[side]->text());
    }
    showCurrent();
}

} // namespace app
