#include "CountTile.h"

#include "theme/Fonts.h"

#include <QLocale>
#include <QPainter>

namespace views {

namespace {

constexpr int countPixels = 26;
constexpr int captionPixels = 12;
constexpr int tileMargin = 14;
constexpr int tileHeight = 76;
constexpr int leastTileWidth = 96;

} // namespace

CountTile::CountTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountTile::setCount(int count, bool calls)
{
    m_count = count;
    m_calls = calls;
    setAccessibleDescription(QString::number(count));
    update();
}

void CountTile::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize CountTile::sizeHint() const
{
    return {QFontMetrics(uiFont(captionPixels)).horizontalAdvance(text()) + 2 * tileMargin, tileHeight};
}

QSize CountTile::minimumSizeHint() const
{
    return {leastTileWidth, tileHeight};
}

void CountTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool stands = isChecked() || hasFocus() || underMouse();
    painter.setPen(QPen(m_theme.color(stands ? ColorRole::SelectionLine : ColorRole::Line), isChecked() ? 2 : 1));
    painter.setBrush(m_theme.color(ColorRole::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QRect inside = rect().adjusted(tileMargin, 8, -tileMargin, -8);
    painter.setPen(m_theme.color(m_calls ? ColorRole::Bad : ColorRole::Ink1));
    painter.setFont(uiFont(countPixels, true));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, QLocale(QLocale::English).toString(m_count));
    painter.setPen(m_theme.color(ColorRole::Ink2));
    painter.setFont(uiFont(captionPixels));
    const QString caption = painter.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width());
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, caption);
}

} // namespace views
