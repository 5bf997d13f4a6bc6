#pragma once

#include "book/RunningOrder.h"
#include "snapshots/Document.h"

namespace views {

/// A talk on pages, for those who could not be there and for the archive: every slide that is shown, in its order.

/// A page a slide, at 16:9. Slides that the book does not have are left out.
[[nodiscard]] Document talkDocument(const SnapshotSpec &view, const models::RunningOrder &order);

/// The same with the presenter's notes: beside the slide on a wide page, under it on an upright one. A note that is too
/// long goes on overleaf; both languages give the same number of pages, each about the same slide.
[[nodiscard]] Document notesDocument(const SnapshotSpec &view, const models::RunningOrder &order,
                                     const PageFormat &format);

/// One slide, with its number as printed; laid out at 1920 x 1080.
[[nodiscard]] SnapshotPage slidePicture(const SnapshotSpec &view, const models::Slide &slide, const QString &number);

/// The slides of a talk, without those hidden and those that the book does not have.
[[nodiscard]] QList<models::Slide> slidesOf(const models::Book &book, const models::RunningOrder &order);

/// What a slide shows.
[[nodiscard]] Subject subjectOf(const models::Slide &slide);

/// What the slides of a talk show, each once.
[[nodiscard]] QList<Subject> subjectsOf(const models::Book &book, const models::RunningOrder &order);

/// What a slide says: its own title, the message of its exhibit or the title of its statement.
[[nodiscard]] QString slideTitle(const SnapshotSpec &view, const models::Slide &slide);

} // namespace views
