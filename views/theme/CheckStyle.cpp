#include "CheckStyle.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace views {

CheckStyle::CheckStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{}

void CheckStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return drawCheck(*option, painter);
    if (element == PE_IndicatorBranch)
        return drawBranch(*option, painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CheckStyle::drawCheck(const QStyleOption &option, QPainter *painter) const
{
    constexpr qreal side = 15;
    constexpr qreal radius = 3;
    const bool isEnabled = option.state.testFlag(State_Enabled);
    const bool isFilled = option.state.testAnyFlags(State_On | State_NoChange);
    const bool isHot = isEnabled && option.state.testAnyFlags(State_MouseOver | State_HasFocus);
    const QColor fill = m_theme.color(isEnabled ? ColorRole::Accent : ColorRole::FieldBorder);
    const QPointF corner = QRectF(option.rect).center() - QPointF(side, side) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(std::floor(corner.x()) + 0.5, std::floor(corner.y()) + 0.5);
    painter->setPen(isFilled ? fill : m_theme.color(isHot ? ColorRole::Accent : ColorRole::FieldBorder));
    painter->setBrush(isFilled ? fill : m_theme.color(isEnabled ? ColorRole::Field : ColorRole::Head));
    painter->drawRoundedRect(QRectF(0, 0, side, side), radius, radius);
    painter->setPen(QPen(m_theme.color(ColorRole::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state.testFlag(State_NoChange))
        painter->drawLine(QPointF(4, 7.5), QPointF(11, 7.5));
    else if (isFilled)
        painter->drawPolyline(QPolygonF{{3.8, 7.8}, {6.6, 10.4}, {11.4, 4.8}});
    painter->restore();
}

void CheckStyle::drawBranch(const QStyleOption &option, QPainter *painter) const
{
    constexpr qreal reach = 3.5;
    if (!option.state.testFlag(State_Children))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.color(ColorRole::Ink2), 1.4));
    painter->translate(QRectF(option.rect).center());
    painter->rotate(option.state.testFlag(State_Open) ? 0 : -90);
    painter->drawPolyline(QPolygonF{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}});
    painter->restore();
}

} // namespace views
