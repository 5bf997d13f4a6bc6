#pragma once

#include <QComboBox>
#include <QPainter>

namespace views {

/// A combo box with a drawn chevron: a triangle would be a minus sign here.
class ChevronComboBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::ButtonText), 1.4));
        const QPointF center(width() - 14, height() / 2.0);
        painter.drawPolyline(QPolygonF{center + QPointF(-4, -2), center + QPointF(0, 2), center + QPointF(4, -2)});
    }
};

} // namespace views
