#include "Outlets.h"
#include "PdfFinisher.h"
#include "formats/FilesAside.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal pointsAUnit = 72.0 / layoutResolution;

QPageLayout layoutOf(const PageFormat &format)
{
    const QSizeF points = format.size() * pointsAUnit;
    return QPageLayout(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, {});
}

void drawPage(QPainter *painter, const SnapshotPage &page, const QSizeF &size)
{
    const QRectF paper(QPointF(), size);
    if (page.theme == ThemeKind::Dark)
        painter->fillRect(paper.adjusted(-1, -1, 1, 1), page.scene->backgroundBrush());
    paintPage(painter, page, paper);
}

PdfInfo infoFor(const models::Book &book, models::Language language)
{
    const models::Company &company = book.company();
    PdfInfo info;
    info.title = company.bookTitle.in(language);
    info.author = company.name.in(language);
    info.creator = u"Kessan"_s;
    info.language = models::languageCode(language);
    info.date = company.released.startOfDay(Qt::UTC);
    return info;
}

// Pages that follow each other under the same name share an entry.
void addBookmarks(PdfInfo *info, const Document &document)
{
    for (int i = 0; i < static_cast<int>(document.size()); ++i) {
        const DocumentPage &page = document[static_cast<std::size_t>(i)];
        const DocumentPage before = i > 0 ? document[static_cast<std::size_t>(i) - 1] : DocumentPage();
        const bool isNewSection = page.section != before.section;
        if (!page.section.isEmpty() && isNewSection)
            info->bookmarks.append({page.section, i, 0});
        if (!page.title.isEmpty() && (isNewSection || page.title != before.title))
            info->bookmarks.append({page.title, i, page.section.isEmpty() ? 0 : 1});
        info->pageLabels.append(QString::number(i + 1));
    }
}

void addLinks(PdfInfo *info, const SnapshotPage &page, int number)
{
    for (const PageLink &link : page.links)
        info->links.append({number, {link.area.topLeft() * pointsAUnit, link.area.size() * pointsAUnit}, link.page});
}

/// Nothing if it was stopped.
QByteArray rawPdf(const Document &document, const PageFormat &format, PdfInfo *info, const PageProgress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(layoutResolution);
    writer.setPageLayout(layoutOf(format));
    QPainter painter(&writer);
    const int total = static_cast<int>(document.size());
    for (int done = 0; done < total; ++done) {
        if (done > 0)
            writer.newPage();
        const SnapshotPage page = document[static_cast<std::size_t>(done)].draw();
        drawPage(&painter, page, format.size());
        addLinks(info, page, done);
        info->drawnText += page.texts.join(u'\n');
        if (progress && !progress(done + 1, total))
            return {};
    }
    painter.end();
    return bytes;
}

} // namespace

QString writePdf(const Document &document, const PageFormat &format, const models::Book &book,
                 models::Language language, const QString &file, const PageProgress &progress, const QString &name)
{
    PdfInfo info = infoFor(book, language);
    if (!name.isEmpty())
        info.title += u" · "_s + name;
    addBookmarks(&info, document);
    const QByteArray raw = rawPdf(document, format, &info, progress);
    if (raw.isEmpty())
        return {};
    const FinishResult finished = finishPdf(raw, info);
    return finished.ok() ? models::writeFile(file, finished.bytes) : file + u": "_s + finished.error;
}

} // namespace views
