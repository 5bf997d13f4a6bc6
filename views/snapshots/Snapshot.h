#pragma once

#include "book/Book.h"
#include "items/StatementColumns.h"
#include "theme/Theme.h"

#include <QRectF>
#include <QSize>

#include <memory>
#include <vector>

class QGraphicsScene;

namespace views {

enum class SubjectKind { Exhibit, Statement };

/// What is exported: an exhibit or a statement of the book.
struct Subject
{
    SubjectKind kind = SubjectKind::Exhibit;
    QString id;

    bool operator==(const Subject &) const = default;
};

/// A subject with everything that decides how it looks; nothing of the window enters.
struct SnapshotSpec : Subject
{
    models::BookPtr book;
    QString period;
    QString basePeriod; ///< of bridges that leave it to the reader; empty: their default
    models::AxisMode axisMode = models::AxisMode::Comparison;
    QString unit;
    models::Language language = models::Language::English;
    ThemeKind theme = ThemeKind::Light;
    bool asComputed = false; ///< of a statement: the program's own figures instead of the printed ones
};

/// A place on a page that leads to another page of its document.
struct PageLink
{
    QRectF area;  ///< in the page's layout units
    int page = 0; ///< counted from 0
};

/// A page ready to be painted at its own size, and the texts on it.
struct SnapshotPage
{
    std::shared_ptr<QGraphicsScene> scene;
    QString title;
    QStringList texts;
    ThemeKind theme = ThemeKind::Light;
    QList<PageLink> links;
};

/// An exhibit alone, filling a picture of this size with the type of a slide.
[[nodiscard]] SnapshotPage slideOf(const SnapshotSpec &spec, const QSizeF &size);

/// A subject alone on pages of A4 landscape, all laid out: an exhibit over its table, a statement over as many pages as
/// it needs.
[[nodiscard]] std::vector<SnapshotPage> pagesOf(const SnapshotSpec &spec);

/// All texts that a scene draws.
[[nodiscard]] QStringList textsIn(const QGraphicsScene &scene);

inline constexpr QSizeF paperSize{1684, 1190}; ///< A4 landscape at 144 dots per inch
inline constexpr QSize slideSize{1920, 1080};

} // namespace views
