#include "PageList.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "tieout/TieOutCounts.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using views::ColorRole;

namespace app {

namespace {

enum ItemRole { PageIdRole = Qt::UserRole, IconNameRole, BadgeRole };

constexpr int itemHeight = 34;
constexpr int sectionHeight = 30;
constexpr int iconSide = 16;
constexpr int selectionBar = 3;
constexpr int badgeHeight = 18;

/// A page is an icon and a name, the chosen one with a bar at its left; a section is a small caption.
class PageDelegate : public QStyledItemDelegate
{
public:
    PageDelegate(const views::ViewState *state, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_state(state)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, index.data(PageIdRole).isValid() ? itemHeight : sectionHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const views::Theme &theme = m_state->theme();
        const QRect rect = option.rect;
        const bool chosen = option.state & QStyle::State_Selected;
        if (!index.data(PageIdRole).isValid()) {
            painter->setFont(views::uiFont(11));
            painter->setPen(theme.color(ColorRole::Ink3));
            painter->drawText(rect.adjusted(18, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
            return;
        }
        if (chosen) {
            painter->fillRect(rect, theme.color(ColorRole::SelectionFill));
            painter->fillRect(QRect(rect.topLeft(), QSize(selectionBar, rect.height())),
                              theme.color(ColorRole::SelectionLine));
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(rect, theme.color(ColorRole::Hair));
        }
        const QColor ink = theme.color(chosen ? ColorRole::Ink1 : ColorRole::Ink2);
        views::icon(index.data(IconNameRole).toString(), ink)
            .paint(painter, QRect(rect.left() + 18, rect.center().y() - iconSide / 2 + 1, iconSide, iconSide));
        painter->setFont(views::uiFont(13, chosen));
        painter->setPen(ink);
        painter->drawText(rect.adjusted(44, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        if (const int badge = index.data(BadgeRole).toInt(); badge > 0)
            paintBadge(painter, rect, badge);
    }

private:
    // How much there is to read on the page.
    void paintBadge(QPainter *painter, const QRect &rect, int count) const
    {
        const views::Theme &theme = m_state->theme();
        const QString text = QString::number(count);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(views::uiFont(11, true));
        const int width = std::max(badgeHeight, painter->fontMetrics().horizontalAdvance(text) + 12);
        const QRect badge(rect.right() - width - 14, rect.center().y() - badgeHeight / 2 + 1, width, badgeHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(ColorRole::BadFill));
        painter->drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
        painter->setPen(theme.color(ColorRole::Bad));
        painter->drawText(badge, Qt::AlignCenter, text);
        painter->restore();
    }

    const views::ViewState *m_state;
};

} // namespace

const QString PageList::statementsId = u"statements"_s;
const QString PageList::tieOutId = u"tie-out"_s;

PageList::PageList(const views::ViewState *state, QWidget *parent)
    : QListWidget(parent)
    , m_state(state)
{
    setObjectName(u"pageList"_s);
    setItemDelegate(new PageDelegate(state, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT pageChosen(currentPage()); });
    connect(state, &views::ViewState::bookChanged, this, &PageList::build);
    connect(state, &views::ViewState::tieOutChanged, this, &PageList::showFindings);
    connect(state, &views::ViewState::themeChanged, viewport(), qOverload<>(&QWidget::update));
    connect(state, &views::ViewState::languageChanged, this, &PageList::retranslateUi);
    build();
}

void PageList::build()
{
    const QSignalBlocker quiet(this);
    const QString page = currentPage();
    clear();
    addSection();
    for (const models::Page &entry : m_state->book()->content().pages)
        addPage(entry.id, entry.icon);
    addSection();
    addPage(statementsId, u"document"_s);
    addPage(tieOutId, u"check"_s);
    retranslateUi();
    showFindings();
    setCurrentPage(pages().contains(page) ? page : pages().constFirst());
}

void PageList::addSection()
{
    auto *item = new QListWidgetItem(this);
    item->setFlags(Qt::NoItemFlags);
}

void PageList::addPage(const QString &id, const QString &icon)
{
    auto *item = new QListWidgetItem(this);
    item->setData(PageIdRole, id);
    item->setData(IconNameRole, icon);
}

QStringList PageList::pages() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        if (const QVariant id = item(row)->data(PageIdRole); id.isValid())
            ids.append(id.toString());
    return ids;
}

QString PageList::title(const QString &id) const
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(PageIdRole).toString() == id)
            return item(row)->text();
    return {};
}

QString PageList::currentPage() const
{
    return currentItem() ? currentItem()->data(PageIdRole).toString() : QString();
}

void PageList::setCurrentPage(const QString &id)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(PageIdRole).toString() == id && !id.isEmpty())
            setCurrentRow(row);
}

void PageList::retranslateUi()
{
    setAccessibleName(tr("Pages"));
    QStringList sections{tr("Exhibits"), tr("Data")};
    for (int row = 0; row < count(); ++row) {
        const QVariant id = item(row)->data(PageIdRole);
        if (!id.isValid())
            item(row)->setText(sections.takeFirst());
        else if (const models::Page *page = m_state->book()->page(id.toString()))
            item(row)->setText(page->title.in(m_state->language()));
        else
            item(row)->setText(id.toString() == tieOutId ? tr("Tie-out") : tr("Statements"));
    }
}

void PageList::showFindings()
{
    const int open = m_state->tieOut() ? models::TieOutCounts(*m_state->tieOut()).all().open() : 0;
    item(count() - 1)->setData(BadgeRole, open);
}

} // namespace app
