#include "GroupedHeader.h"

#include "FigureDelegate.h"
#include "items/Roles.h"
#include "theme/Fonts.h"

#include <QFontMetrics>
#include <QPainter>

namespace views {

namespace {

constexpr int lineHeight = 20;
constexpr int singleHeight = 22;

} // namespace

GroupedHeader::GroupedHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(10);
    setSectionResizeMode(QHeaderView::Fixed);
}

void GroupedHeader::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void GroupedHeader::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
    updateGeometry();
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_twoLines ? 2 * lineHeight : singleHeight};
}

QString GroupedHeader::text(int section) const
{
    const int role = m_twoLines || section == 0 ? int(Qt::DisplayRole) : int(models::ShortHeadRole);
    return model()->headerData(section, Qt::Horizontal, role).toString();
}

QString GroupedHeader::groupText(int section) const
{
    return section == 0 ? QString() : model()->headerData(section, Qt::Horizontal, models::GroupRole).toString();
}

int GroupedHeader::neededWidth(int section) const
{
    return QFontMetrics(uiFont(FigureDelegate::fontPixels, true)).horizontalAdvance(text(section))
           + 2 * FigureDelegate::padding;
}

int GroupedHeader::neededGroupWidth(int section) const
{
    return m_twoLines ? QFontMetrics(uiFont(FigureDelegate::fontPixels, true)).horizontalAdvance(groupText(section))
                            + 2 * FigureDelegate::padding
                      : 0;
}

std::pair<int, int> GroupedHeader::groupOf(int section) const
{
    int first = section;
    int last = section;
    while (first > 1 && groupText(first - 1) == groupText(section))
        --first;
    while (last + 1 < count() && groupText(last + 1) == groupText(section))
        ++last;
    return {first, last};
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_theme.color(ColorRole::Head));
    painter->setFont(uiFont(FigureDelegate::fontPixels, true));
    painter->setPen(m_theme.color(ColorRole::Ink2));
    const auto [first, last] = groupOf(section);
    const QRect own = m_twoLines ? rect.adjusted(0, lineHeight, 0, 0) : rect;
    const int side = section == 0 ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(own.adjusted(FigureDelegate::padding, 0, -FigureDelegate::padding, 0), side | Qt::AlignVCenter,
                      text(section));
    if (m_twoLines && section > 0) {
        const int left = sectionViewportPosition(first);
        const QRect group(left, rect.top(), sectionViewportPosition(last) + sectionSize(last) - left, lineHeight);
        painter->setClipRect(rect);
        painter->drawText(group, Qt::AlignCenter, groupText(section));
    }
    painter->setPen(m_theme.color(ColorRole::Line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (m_twoLines && section > 0)
        painter->drawLine(rect.left(), rect.top() + lineHeight - 1, rect.right(), rect.top() + lineHeight - 1);
    if (section > 1 && first == section)
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
    painter->restore();
}

} // namespace views
