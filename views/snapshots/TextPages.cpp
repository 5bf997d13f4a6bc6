#include "TextPages.h"

#include "charts/ChartMetrics.h"
#include "text/Words.h"
#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QGraphicsRectItem>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using models::PassageKind;

namespace views {

namespace {

constexpr int textPixels = 22;
constexpr qreal charactersALine = 48; // wide ones: longer lines lose the eye
constexpr qreal paragraphSpace = 0.6; // of a line
constexpr qreal textIndent = 1.2;     // of the type size, beside a bullet

/// A paragraph, or as much of it as stands on a page.
struct Piece
{
    QString text;
    bool isStart = true;
    qreal top = 0;
};

using TextColumn = QList<Piece>;

struct TextLayout
{
    QFont font;
    qreal width = 0;
    qreal room = 0; ///< height of a page's text

    [[nodiscard]] qreal lineHeight() const { return font.pixelSize() * ChartMetrics::lineSpacing; }
};

/// The height of a page, given its index and how much text stands before it.
using RoomOfPage = std::function<qreal(int page, qreal before)>;

/// Text set page by page.
struct Flow
{
    QList<TextColumn> pages;
    qreal height = 0; ///< of all text
};

// Fills pages from top to bottom, line by line: a paragraph may go on overleaf.
Flow flow(const QStringList &paragraphs, const TextLayout &layout, const RoomOfPage &roomOfPage)
{
    Flow flow{{TextColumn()}, 0};
    qreal room = roomOfPage(0, 0);
    qreal used = 0;
    for (const QString &paragraph : paragraphs) {
        QString rest = paragraph.trimmed();
        for (bool isStart = true; !rest.isEmpty(); isStart = false) {
            if (room - used < layout.lineHeight() && !flow.pages.back().isEmpty()) {
                room = roomOfPage(static_cast<int>(flow.pages.size()), flow.height);
                flow.pages.append(TextColumn());
                used = 0;
            }
            const int lines = std::max(1, static_cast<int>((room - used) / layout.lineHeight()));
            const qsizetype length = lengthOfLines(rest, layout.font, layout.width, lines);
            const QString text = rest.left(length).trimmed();
            flow.pages.back().append({text, isStart, used});
            const qreal height = heightOf(text, layout.font.pixelSize(), layout.font.bold(), layout.width);
            used += height;
            flow.height += height;
            rest = rest.mid(length).trimmed();
        }
        used += layout.lineHeight() * paragraphSpace;
    }
    return flow;
}

Flow flow(const QStringList &paragraphs, const TextLayout &layout)
{
    return flow(paragraphs, layout, [&layout](int, qreal) { return layout.room; });
}

// The language that needs fewer pages leaves a part of each free instead of the last ones empty.
QList<TextColumn> flowOver(const QStringList &paragraphs, const TextLayout &layout, int pages)
{
    Flow natural = flow(paragraphs, layout);
    if (natural.pages.size() < pages) {
        const Flow even = flow(paragraphs, layout, [&](int page, qreal before) {
            const qreal lines = (natural.height - before) / layout.lineHeight() / std::max(pages - page, 1);
            return std::min(layout.room, (std::floor(lines + 0.01) + 0.5) * layout.lineHeight());
        });
        if (even.pages.size() <= pages)
            natural = even;
    }
    natural.pages.resize(pages);
    return natural.pages;
}

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
    return {font, width, body.height() - titleHeight(spec, metrics, kind, language) - metrics.scaled(12)};
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
    qsizetype count = 0;
    for (const models::Language language : models::bothLanguages) {
        const QStringList paragraphs = paragraphsOf(*spec.book, kind, language);
        if (!paragraphs.isEmpty())
            count = std::max(count, flow(paragraphs, layoutOf(spec, metrics, kind, language)).pages.size());
    }
    return static_cast<int>(count);
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
    for (const Piece &piece : pages.at(part)) {
        TextItem *item = paper.addText(piece.text, layout.font.pixelSize(), false, ColorRole::Ink1);
        item->wrap(layout.width);
        item->setPos(left, top + piece.top);
        if (isList && piece.isStart)
            addBullet(&paper, body.left(), item->y() + layout.lineHeight() / 2, layout.font.pixelSize() * 0.4);
    }
    return paper.finished(title);
}

} // namespace views
