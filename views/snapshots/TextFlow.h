#pragma once

#include <QFont>
#include <QList>
#include <QString>

namespace views {

/// A paragraph, or as much of it as stands on a page.
struct TextPiece
{
    QString text;
    bool isStart = true;
    qreal top = 0; ///< under the top of the page's text
};

using TextColumn = QList<TextPiece>;

/// The room that text flows into, page by page.
struct TextLayout
{
    QFont font;
    qreal width = 0;
    qreal room = 0;      ///< height of a page's text
    qreal firstRoom = 0; ///< the same of the first page, which may show something else too

    [[nodiscard]] qreal lineHeight() const;
};

/// How many pages paragraphs take; at least one.
[[nodiscard]] int flowedPages(const QStringList &paragraphs, const TextLayout &layout);

/// Text set on so many pages: a language that needs fewer leaves a part of each free instead of the last ones empty.
[[nodiscard]] QList<TextColumn> flowOver(const QStringList &paragraphs, const TextLayout &layout, int pages);

} // namespace views
