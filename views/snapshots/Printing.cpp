#include "Printing.h"

#include "Outlets.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace views {

PageFormat pageFormat(const QPageLayout &layout)
{
    return {{}, layout.fullRectPixels(layoutResolution).size(), false};
}

void printDocument(QPrinter *printer, const Document &document)
{
    printer->setFullPage(true);
    const int total = static_cast<int>(document.size());
    const bool isRange = printer->printRange() == QPrinter::PageRange && printer->fromPage() > 0;
    const int first = isRange ? printer->fromPage() : 1;
    const int last = isRange ? std::min(printer->toPage(), total) : total;
    QPainter painter;
    for (int number = first; number <= last; ++number) {
        const SnapshotPage page = document[static_cast<std::size_t>(number) - 1].draw();
        if (number == first ? !painter.begin(printer) : !printer->newPage())
            return;
        paintPage(&painter, page,
                  QRectF(QPointF(), QSizeF(printer->pageLayout().fullRectPixels(printer->resolution()).size())));
    }
}

} // namespace views
