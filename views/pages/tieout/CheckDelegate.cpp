#include "CheckDelegate.h"

#include "analysis/Analysis.h"
#include "items/Roles.h"
#include "theme/Fonts.h"

#include <QPainter>

namespace views {

namespace {

constexpr int checkPixels = 12;
constexpr int badgePixels = 11;
constexpr int checkPadding = 8;
constexpr int badgePadding = 7;

bool isBad(const QModelIndex &index)
{
    return index.data(models::EffectRole).toInt() == int(models::Effect::Bad);
}

} // namespace

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const bool isBadge = index.column() == m_badgeColumn;
    return {QFontMetrics(uiFont(checkPixels, isBadge)).horizontalAdvance(text) + 2 * (checkPadding + badgePadding), 0};
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHeading = index.data(models::SectionRole).toBool();
    painter->fillRect(rect, m_theme.color(isHeading    ? ColorRole::Sub
                                          : isSelected ? ColorRole::SelectionFill
                                                       : ColorRole::Card));
    painter->setPen(m_theme.color(ColorRole::Hair));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (isHeading)
        return paintHeading(painter, rect, index.data().toString());
    if (index.column() == m_badgeColumn)
        return paintBadge(painter, rect, index);
    const bool stands = isBad(index);
    const bool isCaption = index.data(models::RowNumberRole).toBool();
    painter->setFont(uiFont(checkPixels, stands));
    painter->setPen(m_theme.color(stands ? ColorRole::Bad : isCaption ? ColorRole::Ink3 : ColorRole::Ink1));
    const QRect inside = rect.adjusted(checkPadding, 0, -checkPadding, 0);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width());
    painter->drawText(inside, index.data(Qt::TextAlignmentRole).toInt(), text);
}

void CheckDelegate::paintHeading(QPainter *painter, const QRect &rect, const QString &text) const
{
    painter->setFont(uiFont(checkPixels, true));
    painter->setPen(m_theme.color(ColorRole::Ink2));
    painter->drawText(rect.adjusted(checkPadding, 0, -checkPadding, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void CheckDelegate::paintBadge(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(uiFont(badgePixels, true));
    const QFontMetrics metrics = painter->fontMetrics();
    const int most = rect.width() - 2 * checkPadding;
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, most - 2 * badgePadding);
    const QRect badge(rect.left() + checkPadding, rect.center().y() - 8,
                      metrics.horizontalAdvance(text) + 2 * badgePadding, 18);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(isBad(index) ? ColorRole::BadFill : ColorRole::Head));
    painter->drawRoundedRect(badge, 4, 4);
    painter->setPen(m_theme.color(isBad(index) ? ColorRole::Bad : ColorRole::Ink2));
    painter->drawText(badge, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace views
