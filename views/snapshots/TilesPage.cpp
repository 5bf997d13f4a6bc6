#include "TilesPage.h"

#include "SnapshotModels.h"
#include "charts/ExhibitItem.h"
#include "text/Basis.h"
#include "text/Message.h"
#include "text/PeriodFormat.h"

#include <QCoreApplication>
#include <QGraphicsRectItem>

#include <cmath>

namespace views {

namespace {

constexpr QSizeF tileSize{275, 118}; // in the window's measures
constexpr qreal leastScale = 1.3;    // at which the smallest type is still read on paper
constexpr qreal mostScale = 2.2;
constexpr qreal mostStretch = 1.4; // of a tile's height: higher cards would be empty
constexpr qreal tileGap = 24;

/// A grid in which tiles come out largest.
struct TileGrid
{
    int columns = 1;
    int rows = 1;
    QSizeF cell;
    qreal scale = 0;
};

TileGrid gridOf(int columns, int count, const QSizeF &room, qreal space)
{
    TileGrid grid{columns, (count + columns - 1) / columns, {}, 0};
    grid.cell
        = {(room.width() - (columns - 1) * space) / columns, (room.height() - (grid.rows - 1) * space) / grid.rows};
    grid.scale = std::min(grid.cell.width() / tileSize.width(), grid.cell.height() / tileSize.height());
    return grid;
}

// Places that stay empty count against a grid more than somewhat smaller tiles.
qreal worth(const TileGrid &grid, int count)
{
    const qreal filled = static_cast<qreal>(count) / (grid.columns * grid.rows);
    return grid.scale * filled * filled * filled;
}

TileGrid bestGrid(int count, const QSizeF &room, qreal space)
{
    TileGrid best = gridOf(1, count, room, space);
    for (int columns = 2; columns <= count; ++columns)
        if (const TileGrid grid = gridOf(columns, count, room, space); worth(grid, count) > worth(best, count))
            best = grid;
    return best;
}

void addTile(Paper *paper, const SnapshotSpec &spec, const QString &id, const QRectF &place, qreal scale)
{
    const ExhibitModelPtr model = exhibitModel(spec, id);
    paper->keep(model);
    auto *card = new QGraphicsRectItem(place);
    card->setPen(QPen(paper->theme().color(ColorRole::Line), paper->metrics().scaled(1)));
    paper->add(card);
    auto *tile = new ExhibitItem(model.get(), paper->theme(), ChartMetrics::window().scaledBy(scale));
    tile->setFramed(false);
    paper->add(tile);
    // In a cell that is higher than it needs, a tile stands in the middle.
    const qreal height = std::min(place.height(), tileSize.height() * scale);
    tile->setGeometry({place.left(), place.center().y() - height / 2, place.width(), height});
}

QString tilesSource(const SnapshotSpec &spec, const QStringList &exhibits)
{
    QStringList sources;
    for (const QString &id : exhibits)
        sources += spec.book->exhibit(id)->sources;
    sources.removeDuplicates();
    return models::sourceLine(*spec.book, sources, spec.book->unit(spec.unit), models::Words(spec.language));
}

qreal addHeadline(Paper *paper, const SnapshotSpec &spec, const QString &pageId)
{
    const models::Words words(spec.language);
    const models::NumberFormat format(spec.language, spec.book->company().houseStyle);
    const models::PeriodFormat periods(words, spec.book->company().fiscalYearStartMonth);
    const PaperMetrics &metrics = paper->metrics();
    const QRectF &body = paper->body();
    TextItem *message = paper->addText(
        models::headline(*spec.book, *spec.book->page(pageId), spec.period, spec.book->unit(spec.unit), format),
        metrics.message(), true, ColorRole::Ink1);
    message->wrapEvenly(body.width());
    message->setPos(body.topLeft());
    TextItem *period
        = paper->addText(periods.full(*spec.book->period(spec.period)), metrics.pixels(24), false, ColorRole::Ink3);
    period->wrap(body.width());
    period->setPos(body.left(), body.top() + message->height());
    return body.top() + message->height() + period->height() + metrics.scaled(tileGap);
}

} // namespace

qsizetype tilesAPage(const PageFormat &format)
{
    constexpr qreal titles = 230; // a long sentence over them
    const PaperMetrics metrics(format);
    const QRectF body = bodyOf(metrics, {});
    const qreal scale = leastScale * metrics.factor();
    const qreal across = std::floor(body.width() / (tileSize.width() * scale + metrics.scaled(tileGap)));
    const qreal down
        = std::floor((body.height() - metrics.scaled(titles)) / (tileSize.height() * scale + metrics.scaled(tileGap)));
    return static_cast<qsizetype>(std::max(across, 1.0) * std::max(down, 1.0));
}

SnapshotPage tilesPage(const SnapshotSpec &spec, const PageFormat &format, const QStringList &exhibits,
                       const PagePlace &place)
{
    Paper paper(spec, format, place, tilesSource(spec, exhibits));
    const qreal space = paper.metrics().scaled(tileGap);
    const qreal top = addHeadline(&paper, spec, spec.book->exhibit(exhibits.front())->page);
    const QRectF room(QPointF(paper.body().left(), top), paper.body().bottomRight() - QPointF(0, space));
    const TileGrid grid = bestGrid(static_cast<int>(exhibits.size()), room.size(), space);
    const qreal scale = std::min(grid.scale, mostScale * paper.metrics().factor());
    const QSizeF cell(grid.cell.width(), std::min(grid.cell.height(), tileSize.height() * scale * mostStretch));
    for (int i = 0; i < exhibits.size(); ++i) {
        const QPointF corner(room.left() + i % grid.columns * (cell.width() + space),
                             top + static_cast<int>(i / grid.columns) * (cell.height() + space));
        addTile(&paper, spec, exhibits.at(i), {corner, cell}, scale);
    }
    return paper.finished(tilesTitle(spec.language));
}

QString tilesTitle(models::Language language)
{
    //: tiles with a figure each, on one page of a document
    return models::Words(language)(QT_TRANSLATE_NOOP("Words", "Key figures"));
}

} // namespace views
