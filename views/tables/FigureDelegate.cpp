#include "FigureDelegate.h"

#include "analysis/Analysis.h"
#include "book/Statement.h"
#include "items/Roles.h"
#include "theme/Fonts.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using models::RowRole;

namespace views {

namespace {

constexpr int chipSide = 10;
constexpr int chipSpace = 16;
constexpr int markPixels = 9;

RowRole roleOf(const QModelIndex &index)
{
    return RowRole(index.data(models::RowRoleRole).toInt());
}

bool isBold(RowRole role)
{
    return role != RowRole::Item;
}

bool isTotal(RowRole role)
{
    return role == RowRole::Total || role == RowRole::GrandTotal;
}

bool startsGroup(const QModelIndex &index)
{
    const QAbstractItemModel *model = index.model();
    const auto group = [&](int section) { return model->headerData(section, Qt::Horizontal, models::GroupRole); };
    return index.column() > 1 && group(index.column()) != group(index.column() - 1);
}

} // namespace

FigureDelegate::FigureDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {neededWidth(index), m_rowHeight};
}

int FigureDelegate::neededWidth(const QModelIndex &index) const
{
    const QFontMetrics metrics(uiFont(fontPixels, isBold(roleOf(index))));
    const QString text = index.column() == 0 ? index.data().toString() : figureText(index);
    int width = metrics.horizontalAdvance(text) + 2 * padding;
    if (index.column() == 0) {
        width += hasChip(index) ? chipSpace : 0;
        width += QFontMetrics(uiFont(markPixels)).horizontalAdvance(index.data(models::NoteMarksRole).toString());
    }
    return width;
}

bool FigureDelegate::hasChip(const QModelIndex &index) const
{
    return m_chips && index.data(models::HueRole).toInt() != int(models::Hue::None) && roleOf(index) == RowRole::Item;
}

QString FigureDelegate::figureText(const QModelIndex &index) const
{
    const QString words = index.data(models::WordsRole).toString();
    const QString text = index.data().toString();
    return words.isEmpty() ? text : text + u' ' + words;
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    paintBackground(painter, option.rect, index, selected);
    painter->setFont(uiFont(fontPixels, isBold(roleOf(index))));
    if (index.column() == 0)
        paintLabel(painter, option.rect, index);
    else
        paintFigure(painter, option.rect, index);
    paintRules(painter, option.rect, index, m_theme);
    if (index.data(models::ChangedFromRole).isValid())
        paintMark(painter, option.rect);
    if (index.data(models::RestatedRole).toBool())
        paintCorner(painter, option.rect, Qt::TopRightCorner, ColorRole::Ink3);
    if (index.data(models::FindingRole).toBool())
        paintCorner(painter, option.rect, Qt::BottomRightCorner, ColorRole::Bad);
    if ((option.state & QStyle::State_HasFocus) && index.column() > 0) {
        painter->setPen(QPen(m_theme.color(ColorRole::SelectionLine), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void FigureDelegate::paintBackground(QPainter *painter, const QRect &rect, const QModelIndex &index,
                                     bool selected) const
{
    const bool shaded = isTotal(roleOf(index)) || index.column() == 0;
    painter->fillRect(rect, m_theme.color(selected ? ColorRole::SelectionFill
                                          : shaded ? ColorRole::Sub
                                                   : ColorRole::Card));
}

// A figure that changed since it was last looked at.
void FigureDelegate::paintMark(QPainter *painter, const QRect &rect) const
{
    constexpr int diameter = 7;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(ColorRole::Accent));
    painter->drawEllipse(QRect(rect.left() + 3, rect.center().y() - diameter / 2, diameter, diameter));
    painter->restore();
}

// A figure that was first published otherwise, or that does not tie.
void FigureDelegate::paintCorner(QPainter *painter, const QRect &rect, Qt::Corner corner, ColorRole color) const
{
    constexpr int side = 6;
    const bool isTop = corner == Qt::TopRightCorner;
    const QPoint tip = (isTop ? rect.topRight() : rect.bottomRight()) + QPoint(1, isTop ? 0 : 1);
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(color));
    painter->drawPolygon(QPolygon({tip, tip - QPoint(side, 0), tip + QPoint(0, isTop ? side : -side)}));
    painter->restore();
}

void FigureDelegate::paintRules(QPainter *painter, const QRect &rect, const QModelIndex &index, const Theme &theme)
{
    painter->setPen(QPen(theme.color(ColorRole::Hair), 1));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (startsGroup(index)) {
        painter->setPen(QPen(theme.color(ColorRole::Line), 1));
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
    }
    if (roleOf(index) == RowRole::GrandTotal) {
        painter->setPen(QPen(theme.color(ColorRole::Zero), 1));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.left(), rect.bottom() - 2, rect.right(), rect.bottom() - 2);
    } else if (roleOf(index) == RowRole::Total) {
        painter->setPen(QPen(theme.color(ColorRole::Zero), 1));
        painter->drawLine(rect.topLeft(), rect.topRight());
    }
}

void FigureDelegate::paintLabel(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    int left = rect.left() + padding;
    if (hasChip(index)) {
        const models::Hue hue = models::Hue(index.data(models::HueRole).toInt());
        const QRect chip(left, rect.center().y() - chipSide / 2 + 1, chipSide, chipSide);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.series(hue, true).fill);
        painter->drawRoundedRect(chip, 2, 2);
        left += chipSpace;
    }
    const bool heading = roleOf(index) == RowRole::Heading;
    painter->setPen(m_theme.color(heading ? ColorRole::Ink2 : ColorRole::Ink1));
    const QString text = index.data().toString();
    painter->drawText(QRect(left, rect.top(), rect.width(), rect.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    left += painter->fontMetrics().horizontalAdvance(text) + 2;
    painter->setFont(uiFont(markPixels));
    painter->drawText(QRect(left, rect.top() + 2, rect.width(), rect.height()), Qt::AlignLeft | Qt::AlignTop,
                      index.data(models::NoteMarksRole).toString());
}

void FigureDelegate::paintFigure(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QRect inner = rect.adjusted(padding, 0, -padding, 0);
    const auto effect = models::Effect(index.data(models::EffectRole).toInt());
    const QColor ink = m_theme.color(effect == models::Effect::Good  ? ColorRole::Good
                                     : effect == models::Effect::Bad ? ColorRole::Bad
                                                                     : ColorRole::Ink1);
    const QString words = index.data(models::WordsRole).toString();
    painter->setPen(ink);
    if (words.isEmpty()) {
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        return;
    }
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, words);
    const int wordsWidth = painter->fontMetrics().horizontalAdvance(words + u' ');
    painter->setPen(m_theme.color(ColorRole::Ink3));
    painter->drawText(inner.adjusted(0, 0, -wordsWidth, 0), Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

} // namespace views
