#include "PrintPreview.h"

#include "snapshots/Printing.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

namespace app {

void openPrintPreview(const views::DocumentSpec &spec, const QString &title, QWidget *parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution); // lives as long as the connection below
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(title);
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent, Qt::Dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [printer, spec](QPrinter *paper) {
        views::DocumentSpec document = spec;
        document.format = views::pageFormat(paper->pageLayout());
        views::printDocument(paper, views::documentOf(document));
    });
    dialog->open();
}

} // namespace app
