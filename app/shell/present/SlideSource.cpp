#include "SlideSource.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace app {

SlideSource::SlideSource(const models::BookPtr &book, QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_add(new QPushButton(this))
{
    m_model.setBook(book);
    m_hint->setObjectName(u"formLabel"_s);
    m_hint->setWordWrap(true);
    m_tree->setObjectName(u"subjects"_s);
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setExpandsOnDoubleClick(true);
    m_add->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_add);
    connect(m_tree, &QTreeView::doubleClicked, this, &SlideSource::choose);
    connect(m_add, &QPushButton::clicked, this, &SlideSource::choose);
    // As shortcuts: a tree lets these keys go on to the dialog, which would save.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &SlideSource::choose);
    }
}

void SlideSource::choose()
{
    Q_EMIT chosen(m_model.slidesAt(m_tree->selectionModel()->selectedRows()));
}

void SlideSource::retranslateUi(models::Language language)
{
    m_model.setLanguage(language);
    m_hint->setText(tr("Drag, double-click or press Enter to add:"));
    m_tree->setAccessibleName(tr("Exhibits and statements"));
    m_add->setText(tr("Add"));
}

} // namespace app
