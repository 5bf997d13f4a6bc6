#pragma once

#include "PageFormat.h"
#include "Snapshot.h"

#include <functional>

namespace views {

/// What a document shows, in this order, in one language.
struct DocumentSpec
{
    SnapshotSpec view; ///< its subject is not looked at
    QList<Subject> subjects;
    PageFormat format;
};

/// A page of a document, laid out when it is asked for: a document may have many.
struct DocumentPage
{
    QString section; ///< outer entry of the outline, over all pages that follow each other with the same
    QString title;   ///< inner entry, over all pages that follow each other with the same; empty: the section's own
    std::function<SnapshotPage()> draw;
};

using Document = std::vector<DocumentPage>;

/// The pages of a document, each numbered. Both languages give the same number of pages, each with the same subject.
/// With more than one subject it is a book: a cover, contents with links, the exhibits by page of the dashboard, the
/// statements, and last the text about forward-looking statements.
[[nodiscard]] Document documentOf(const DocumentSpec &spec);

} // namespace views
