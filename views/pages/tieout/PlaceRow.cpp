#include "PlaceRow.h"

#include "theme/Fonts.h"

#include <QPainter>

namespace views {

namespace {

constexpr int placePixels = 12;
constexpr int placeHeight = 26;
constexpr int placeGap = 10;

} // namespace

PlaceRow::PlaceRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlaceRow::setPlace(const QString &where, const QString &figure, bool isMarked)
{
    setText(where);
    m_figure = figure;
    m_isMarked = isMarked;
    setToolTip(where + u'\n' + figure);
    setAccessibleDescription(figure);
    update();
}

void PlaceRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize PlaceRow::sizeHint() const
{
    return {0, placeHeight};
}

void PlaceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus() || underMouse())
        painter.fillRect(rect(), m_theme.color(ColorRole::SelectionFill));
    painter.setPen(m_theme.color(ColorRole::Hair));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.setFont(uiFont(placePixels, m_isMarked));
    painter.setPen(m_theme.color(m_isMarked ? ColorRole::Bad : ColorRole::Ink1));
    const int figureWidth = painter.fontMetrics().horizontalAdvance(m_figure);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_figure);
    painter.setFont(uiFont(placePixels));
    painter.setPen(m_theme.color(ColorRole::Ink1));
    const QRect left = rect().adjusted(0, 0, -figureWidth - placeGap, 0);
    painter.drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, left.width()));
}

} // namespace views
