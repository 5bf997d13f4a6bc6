#pragma once

#include "PageScene.h"
#include "PaperMetrics.h"
#include "Snapshot.h"
#include "charts/TextItem.h"

namespace views {

class TableItem;

/// Where a page stands in its document.
struct PagePlace
{
    QString section; ///< at the right of its head
    int number = 0;  ///< counted from 1
    int total = 0;

    [[nodiscard]] QString numberText() const { return QStringLiteral("%1 / %2").arg(number).arg(total); }
};

/// One page of paper: its head and foot, and whatever is laid between them.
class Paper
{
public:
    /// A bare page.
    Paper(const SnapshotSpec &spec, const PageFormat &format);
    /// With the book's title and the section over it, the source line and the page's number under it.
    Paper(const SnapshotSpec &spec, const PageFormat &format, const PagePlace &place, const QString &source);

    [[nodiscard]] const PaperMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const QRectF &body() const { return m_body; }

    TextItem *addText(const QString &text, int pixels, bool bold, ColorRole role);
    /// A heading over a table that has its rows, its width and its place, and notes under it; they may be empty.
    void addTable(const QString &heading, qreal headingTop, TableItem *table, const QString &notes);
    void addLine(const QLineF &line, ColorRole role, qreal width);
    void add(QGraphicsItem *item) { m_scene->addItem(item); }
    void keep(const std::shared_ptr<QObject> &model) { m_scene->keep(model); }
    void addLink(const QRectF &area, int page) { m_links.append({area, page}); }

    [[nodiscard]] SnapshotPage finished(const QString &title) const;

private:
    void addHead(const QString &section);
    void addFoot(const QString &source, const PagePlace &place);

    const SnapshotSpec &m_spec;
    PaperMetrics m_metrics;
    Theme m_theme;
    std::shared_ptr<PageScene> m_scene;
    QRectF m_body;
    QList<PageLink> m_links;
};

/// The room between head and foot of a page with this source line.
[[nodiscard]] QRectF bodyOf(const PaperMetrics &metrics, const QString &source);

/// The source line of a page that shows no exhibit or statement.
[[nodiscard]] QString bookSource(const SnapshotSpec &spec, models::Language language);

/// How high a text is, wrapped to a width; nothing for an empty one.
[[nodiscard]] qreal heightOf(const QString &text, int pixels, bool bold, qreal width);

} // namespace views
