#include "TextFlow.h"

#include "Paper.h"
#include "charts/ChartMetrics.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace views {

namespace {

constexpr qreal paragraphSpace = 0.6; // of a line

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

qreal roomOf(const TextLayout &layout, int page)
{
    return page == 0 ? layout.firstRoom : layout.room;
}

Flow flow(const QStringList &paragraphs, const TextLayout &layout)
{
    return flow(paragraphs, layout, [&layout](int page, qreal) { return roomOf(layout, page); });
}

} // namespace

qreal TextLayout::lineHeight() const
{
    return font.pixelSize() * ChartMetrics::lineSpacing;
}

int flowedPages(const QStringList &paragraphs, const TextLayout &layout)
{
    return static_cast<int>(flow(paragraphs, layout).pages.size());
}

QList<TextColumn> flowOver(const QStringList &paragraphs, const TextLayout &layout, int pages)
{
    Flow natural = flow(paragraphs, layout);
    if (natural.pages.size() < pages) {
        const Flow even = flow(paragraphs, layout, [&](int page, qreal before) {
            const qreal lines = (natural.height - before) / layout.lineHeight() / std::max(pages - page, 1);
            return std::min(roomOf(layout, page), (std::floor(lines + 0.01) + 0.5) * layout.lineHeight());
        });
        if (even.pages.size() <= pages)
            natural = even;
    }
    natural.pages.resize(pages);
    return natural.pages;
}

} // namespace views
