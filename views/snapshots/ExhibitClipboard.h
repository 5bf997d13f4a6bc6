#pragma once

#include "Snapshot.h"

class QMimeData;

namespace views {

/// An exhibit in every form that other programs take: a picture of a slide's size as PNG and as SVG, and its figures as
/// TSV and HTML.
[[nodiscard]] QMimeData *exhibitMimeData(const SnapshotSpec &spec);

/// The same put on the clipboard.
void copyExhibit(const SnapshotSpec &spec);

} // namespace views
