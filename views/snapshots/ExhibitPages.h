#pragma once

#include "Paper.h"

namespace views {

/// An exhibit over its table, if there is room for one.
[[nodiscard]] SnapshotPage exhibitPage(const SnapshotSpec &spec, const PageFormat &format, const PagePlace &place);

/// An exhibit that fills a picture of this size with the type of a slide; the page's number in its corner, if any.
[[nodiscard]] SnapshotPage slidePage(const SnapshotSpec &spec, const QSizeF &size, const QString &number);

} // namespace views
