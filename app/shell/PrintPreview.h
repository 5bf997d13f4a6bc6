#pragma once

#include "snapshots/Document.h"

class QWidget;

namespace app {

/// Opens a preview of these pages on the chosen paper, from which they are printed. It deletes itself.
void openPrintPreview(const views::DocumentSpec &spec, const QString &title, QWidget *parent);

} // namespace app
