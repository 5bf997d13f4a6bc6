#include "TextPages.h"

#include "TextFlow.h"
#include "text/Words.h"
#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QGraphicsRectItem>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::PassageKind;

namespace views {

namespace {

constexpr int textPixels = 22;
constexpr qreal charactersALine = 48; // wide ones: longer lines lose the eye
constexpr qreal textIndent = 1.2;     // of the type size, beside a bullet

QStringList paragraphsOf(const models::Book &book, PassageKind kind, models::Language language)
{
    QStringList paragraphs;
    for (const models::Passage &passage : book.content().passages)
        if (passage.kind == kind)
            paragraphs.append(passage.text.in(language));
    return paragraphs;
}

qreal titleHeight(const SnapshotSpec &spec, const PaperMetrics &metrics, PassageKind kind, models::Language language)
{
    return heightOf(passagesTitle(*spec.book, kind, language) + u" (9/9)"_s, metrics.message(), true, metrics.width())
           + metrics.scaled(24);
}

TextLayout layoutOf(const SnapshotSpec &spec, const PaperMetrics &metrics, PassageKind kind, models::Language language)
{
    const QRectF body = bodyOf(metrics, bookSource(spec, language));
    const QFont font = uiFont(metrics.pixels(textPixels));
    const qreal width = std::min(body.width() - textIndent * font.pixelSize(), charactersALine * font.pixelSize());
    const qreal room = body.height() - titleHeight(spec, metrics, kind, language) - metrics.scaled(12);
    return {font, width, room, room};
}

void addBullet(Paper *paper, qreal left, qreal middle, qreal size)
{
    auto *bullet = new QGraphicsRectItem(left, middle - size / 2, size, size);
    bullet->setPen(Qt::NoPen);
    bullet->setBrush(paper->theme().color(ColorRole::Accent));
    paper->add(bullet);
}

} // namespace

QString passagesTitle(const models::Book &book, PassageKind kind, models::Language language)
{
    if (paragraphsOf(book, kind, language).isEmpty())
        return {};
    const models::Words words(language);
    switch (kind) {
    case PassageKind::Highlight:
        return words(QT_TRANSLATE_NOOP("Words", "Highlights of the release"));
    case PassageKind::ForwardLooking:
        return words(QT_TRANSLATE_NOOP("Words", "Forward-looking statements"));
    case PassageKind::Basis:
        return words(QT_TRANSLATE_NOOP("Words", "Basis of presentation"));
    }
    Q_UNREACHABLE();
}

int textPageCount(const SnapshotSpec &spec, const PageFormat &format, PassageKind kind)
{
    const PaperMetrics metrics(format);
    int count = 0;
    for (const models::Language language : models::bothLanguages) {
        const QStringList paragraphs = paragraphsOf(*spec.book, kind, language);
        if (!paragraphs.isEmpty())
            count = std::max(count, flowedPages(paragraphs, layoutOf(spec, metrics, kind, language)));
    }
    return count;
}

SnapshotPage textPage(const SnapshotSpec &spec, const PageFormat &format, PassageKind kind, int part, int parts,
                      const PagePlace &place)
{
    Paper paper(spec, format, place, bookSource(spec, spec.language));
    const PaperMetrics &metrics = paper.metrics();
    const QRectF &body = paper.body();
    const QString title = passagesTitle(*spec.book, kind, spec.language);
    const QString number = parts > 1 ? u" (%1/%2)"_s.arg(part + 1).arg(parts) : QString();
    TextItem *heading = paper.addText(title + number, metrics.message(), true, ColorRole::Ink1);
    heading->wrap(body.width());
    heading->setPos(body.topLeft());
    const TextLayout layout = layoutOf(spec, metrics, kind, spec.language);
    const qreal top = body.top() + titleHeight(spec, metrics, kind, spec.language);
    const bool isList = kind == PassageKind::Highlight;
    const qreal left = body.left() + (isList ? textIndent * layout.font.pixelSize() : 0);
    const QList<TextColumn> pages = flowOver(paragraphsOf(*spec.book, kind, spec.language), layout, parts);
    for (const TextPiece &piece : pages.at(part)) {
        TextItem *item = paper.addText(piece.text, layout.font.pixelSize(), false, ColorRole::Ink1);
        item->wrap(layout.width);
        item->setPos(left, top + piece.top);
        if (isList && piece.isStart)
            addBullet(&paper, body.left(), item->y() + layout.lineHeight() / 2, layout.font.pixelSize() * 0.4);
    }
    return paper.finished(title);
}

} // namespace views
