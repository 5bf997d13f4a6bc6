#pragma once

#include "Document.h"

class QImage;
class QPainter;

namespace views {

enum class Background { White, Transparent };

/// Told after each page how many of how many are done; false to stop.
using PageProgress = std::function<bool(int done, int total)>;

/// Outlets open no dialogs and know no widgets: they write a file, aside and then renamed, and return what went wrong
/// in technical words (empty: nothing). An old file of that name stays whole until the new one is.
[[nodiscard]] QString writePng(const SnapshotPage &page, const QSize &pixels, Background background,
                               const QString &file);

/// A vector picture whose letters are outlines: it looks the same whatever fonts its reader has. Its title and texts
/// are told beside.
[[nodiscard]] QString writeSvg(const SnapshotPage &page, Background background, const QString &file);

/// Pages as vectors, searchable, with outline, links, labels, title and language; equal input gives equal bytes.
/// Stopped halfway it writes nothing and reports no fault. A document that is not the book's exhibits and statements
/// has a name of its own behind the book's.
[[nodiscard]] QString writePdf(const Document &document, const PageFormat &format, const models::Book &book,
                               models::Language language, const QString &file, const PageProgress &progress = {},
                               const QString &name = {});

/// A page as a picture in memory; a null one if it would be too large.
[[nodiscard]] QImage imageOf(const SnapshotPage &page, const QSize &pixels, Background background);
[[nodiscard]] QByteArray pngOf(const SnapshotPage &page, const QSize &pixels, Background background);
[[nodiscard]] QByteArray svgOf(const SnapshotPage &page, Background background);

/// Paints a page without its background, which the outlet lays where it wants one.
void paintPage(QPainter *painter, const SnapshotPage &page, const QRectF &target);

} // namespace views
