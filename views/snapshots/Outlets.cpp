#include "Outlets.h"

#include "PdfFinisher.h"
#include "PngWriter.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

QString save(const QString &file, const QByteArray &bytes)
{
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.commit())
        return file + u": "_s + output.errorString();
    return {};
}

// Without its background, which the outlet has laid already where it wants one.
void paintScene(QPainter *painter, QGraphicsScene &scene, const QRectF &target)
{
    const QBrush brush = scene.backgroundBrush();
    scene.setBackgroundBrush(Qt::NoBrush);
    scene.render(painter, target, scene.sceneRect());
    scene.setBackgroundBrush(brush);
}

QByteArray rawPdf(const std::vector<SnapshotPage> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(paperResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {}));
    QPainter painter(&writer);
    bool first = true;
    for (const SnapshotPage &page : pages) {
        if (!std::exchange(first, false))
            writer.newPage();
        const QRectF paper(QPointF(), paperSize);
        if (page.theme == ThemeKind::Dark)
            painter.fillRect(QRectF(0, 0, writer.width(), writer.height()), page.scene->backgroundBrush());
        paintScene(&painter, *page.scene, paper);
    }
    painter.end();
    return bytes;
}

PdfInfo infoFor(const std::vector<SnapshotPage> &pages, const models::Book &book, models::Language language)
{
    const models::Company &company = book.company();
    PdfInfo info;
    info.title = company.bookTitle.in(language);
    info.author = company.name.in(language);
    info.creator = u"Kessan"_s;
    info.language = models::languageCode(language);
    info.date = company.released.startOfDay(Qt::UTC);
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        const SnapshotPage &page = pages[static_cast<std::size_t>(i)];
        if (info.bookmarks.isEmpty() || info.bookmarks.back().title != page.title)
            info.bookmarks.append({page.title, i, 0});
        info.pageLabels.append(QString::number(i + 1));
        info.drawnText += page.texts.join(u'\n');
    }
    return info;
}

} // namespace

QString writePng(const SnapshotPage &page, const QSize &pixels, Background background, const QString &file)
{
    constexpr int dotsPerMetre = 5669; // 144 dots per inch
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return file + u": image too large"_s;
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(background == Background::White ? page.scene->backgroundBrush().color() : Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintScene(&painter, *page.scene, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    if (background == Background::White)
        image.reinterpretAsFormat(QImage::Format_RGB32);
    return save(file, pngOf(image, page.title));
}

QString writePdf(const std::vector<SnapshotPage> &pages, const models::Book &book, models::Language language,
                 const QString &file)
{
    const FinishResult finished = finishPdf(rawPdf(pages), infoFor(pages, book, language));
    return finished.ok() ? save(file, finished.bytes) : file + u": "_s + finished.error;
}

} // namespace views
