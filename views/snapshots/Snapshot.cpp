#include "Snapshot.h"

#include "Document.h"
#include "ExhibitPages.h"
#include "charts/TextItem.h"
#include "tables/TableItem.h"

#include <QGraphicsScene>

using namespace Qt::Literals::StringLiterals;

namespace views {

QStringList textsIn(const QGraphicsScene &scene)
{
    QStringList texts;
    for (const QGraphicsItem *item : scene.items(Qt::AscendingOrder)) {
        if (const auto *text = qgraphicsitem_cast<const TextItem *>(item))
            texts.append(text->text());
        else if (const auto *table = qgraphicsitem_cast<const TableItem *>(item))
            texts.append(table->texts());
    }
    return texts;
}

SnapshotPage slideOf(const SnapshotSpec &spec, const QSizeF &size)
{
    return slidePage(spec, size, {});
}

std::vector<SnapshotPage> pagesOf(const SnapshotSpec &spec)
{
    std::vector<SnapshotPage> pages;
    for (const DocumentPage &page : documentOf({spec, {Subject{spec.kind, spec.id}}, *pageFormat(u"a4"_s)}))
        pages.push_back(page.draw());
    return pages;
}

} // namespace views
