#include "Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(const QByteArray &svg)
        : m_svg(svg)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        constexpr qreal dimmed = 0.4;
        QSvgRenderer renderer(m_svg);
        painter->setOpacity(mode == QIcon::Disabled ? dimmed : 1.0);
        const int side = std::min(rect.width(), rect.height());
        renderer.render(painter, QRect(rect.center() - QPoint(side, side) / 2, QSize(side, side)));
        painter->setOpacity(1.0);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name, const QColor &color)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    std::ignore = file.open(QIODevice::ReadOnly);
    return QIcon(new LineIconEngine(file.readAll().replace("#000000", color.name().toLatin1())));
}

} // namespace views
