#include "Outlets.h"

#include "PngWriter.h"
#include "formats/FilesAside.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr int dotsPerMetre = 5669; // 144 dots per inch

} // namespace

QImage imageOf(const SnapshotPage &page, const QSize &pixels, Background background)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(background == Background::White ? page.scene->backgroundBrush().color() : Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintPage(&painter, page, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    if (background == Background::White)
        image.reinterpretAsFormat(QImage::Format_RGB32);
    return image;
}

void paintPage(QPainter *painter, const SnapshotPage &page, const QRectF &target)
{
    QGraphicsScene &scene = *page.scene;
    const QBrush brush = scene.backgroundBrush();
    scene.setBackgroundBrush(Qt::NoBrush);
    scene.render(painter, target, scene.sceneRect());
    scene.setBackgroundBrush(brush);
}

QByteArray pngOf(const SnapshotPage &page, const QSize &pixels, Background background)
{
    const QImage image = imageOf(page, pixels, background);
    return image.isNull() ? QByteArray() : pngOf(image, page.title);
}

QString writePng(const SnapshotPage &page, const QSize &pixels, Background background, const QString &file)
{
    const QByteArray bytes = pngOf(page, pixels, background);
    return bytes.isEmpty() ? file + u": image too large"_s : models::writeFile(file, bytes);
}

QByteArray svgOf(const SnapshotPage &page, Background background)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(layoutResolution);
    const QRectF frame = page.scene->sceneRect();
    generator.setViewBox(frame);
    generator.setSize(frame.size().toSize());
    generator.setTitle(page.title.toHtmlEscaped()); // Qt 6.4 writes them as they are
    generator.setDescription(page.texts.join(u'\n').toHtmlEscaped());
    QPainter painter(&generator);
    if (background == Background::White)
        painter.fillRect(frame, page.scene->backgroundBrush());
    paintPage(&painter, page, frame);
    painter.end();
    return bytes;
}

QString writeSvg(const SnapshotPage &page, Background background, const QString &file)
{
    return models::writeFile(file, svgOf(page, background));
}

} // namespace views
