#include "KeyButton.h"

#include "theme/Fonts.h"

#include <QPainter>

namespace app {

namespace {

constexpr int capPixels = 11;
constexpr int capGap = 12;

} // namespace

KeyButton::KeyButton(const views::ViewState *state, const QString &key, QWidget *parent)
    : QPushButton(parent)
    , m_state(state)
    , m_key(key)
{}

QSize KeyButton::capSize() const
{
    const QFontMetrics metrics(views::uiFont(capPixels));
    return {metrics.horizontalAdvance(m_key) + capGap, metrics.height() + 2};
}

QSize KeyButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(m_capVisible ? capSize().width() + capGap : 0, 0);
}

void KeyButton::setCapVisible(bool visible)
{
    if (visible == m_capVisible)
        return;
    m_capVisible = visible;
    updateGeometry();
    update();
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!m_capVisible)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(views::uiFont(capPixels));
    QRectF cap(QPointF(), capSize());
    cap.moveCenter(QPointF(rect().center()) + QPointF(0.5, 0.5));
    cap.moveRight(width() - capGap - 0.5);
    painter.setPen(m_state->theme().color(views::ColorRole::FieldBorder));
    painter.drawRoundedRect(cap, 3, 3);
    painter.setPen(m_state->theme().color(views::ColorRole::Ink2));
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace app
