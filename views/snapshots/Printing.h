#pragma once

#include "Document.h"

class QPageLayout;
class QPrinter;

namespace views {

/// The page that a printer is set to, margins and all: pages bring their own.
[[nodiscard]] PageFormat pageFormat(const QPageLayout &layout);

/// Paints the pages that the printer asks for, each over its whole sheet: the same pages as in a PDF.
void printDocument(QPrinter *printer, const Document &document);

} // namespace views
