#include "ExhibitClipboard.h"

#include "Outlets.h"
#include "SnapshotModels.h"
#include "items/Grid.h"
#include "tables/TableClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace views {

QMimeData *exhibitMimeData(const SnapshotSpec &spec)
{
    const SnapshotPage slide = slideOf(spec, QSizeF(slideSize));
    const QByteArray png = pngOf(slide, slideSize, Background::White);
    QMimeData *data = tableMimeData(models::gridOf(*exhibitModel(spec, spec.id)));
    data->setImageData(QImage::fromData(png)); // platforms that know no MIME types convert it
    data->setData(u"image/png"_s, png);
    data->setData(u"image/svg+xml"_s, svgOf(slide, Background::White));
    return data;
}

void copyExhibit(const SnapshotSpec &spec)
{
    QGuiApplication::clipboard()->setMimeData(exhibitMimeData(spec));
}

} // namespace views
