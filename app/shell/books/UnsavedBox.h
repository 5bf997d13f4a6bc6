#pragma once

#include <functional>

class QWidget;

namespace app {

/// Asks what becomes of an import that nobody has saved, before the book with it goes; neither is called on Cancel.
void askUnsaved(QWidget *parent, const std::function<void()> &save, const std::function<void()> &discard);

} // namespace app
