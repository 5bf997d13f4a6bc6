#include "CountTile.h"

#include "theme/Fonts.h"

#include <QLocale>
#include <QPainter>

namespace views {

namespace {

constexpr int countPixels = 26;
constexpr int captionPixels = 12;
constexpr int tileMargin = 12;
constexpr int tileHeight = 80;
constexpr int leastTileWidth = 84;

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

QString CountTile::countText() const
{
    return QLocale(QLocale::English).toString(m_count);
}

QFont CountTile::fittingFont(int width) const
{
    int pixels = countPixels;
    while (pixels > captionPixels && QFontMetrics(uiFont(pixels, true)).horizontalAdvance(countText()) > width)
        --pixels;
    return uiFont(pixels, true);
}

void CountTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool stands = isChecked() || hasFocus() || underMouse();
    painter.setPen(QPen(m_theme.color(stands ? ColorRole::SelectionLine : ColorRole::Line), isChecked() ? 2 : 1));
    painter.setBrush(m_theme.color(ColorRole::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QRect inside = rect().adjusted(tileMargin, 6, -tileMargin, -7);
    painter.setPen(m_theme.color(m_calls ? ColorRole::Bad : ColorRole::Ink1));
    painter.setFont(fittingFont(inside.width()));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, countText());
    painter.setPen(m_theme.color(ColorRole::Ink2));
    painter.setFont(uiFont(captionPixels));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, text());
}

} // namespace views
