#pragma once

#include "book/RunningOrder.h"
#include "snapshots/Document.h"

namespace views {

/// A talk on pages, for those who could not be there and for the archive: every slide that is shown, in its order.

/// A slide at 16:9; with the presenter's notes A4 upright, the slide over its note.
[[nodiscard]] PageFormat talkFormat(bool withNotes);

/// A page a slide; a note that is too long goes on overleaf. Both languages give the same number of pages, each about
/// the same slide. Slides that the book does not have are left out.
[[nodiscard]] Document talkDocument(const SnapshotSpec &view, const models::RunningOrder &order, bool withNotes);

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
