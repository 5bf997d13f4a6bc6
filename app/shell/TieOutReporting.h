#pragma once

#include "ViewState.h"

class QWidget;

namespace app {

/// Asks where the report of the tie-out is to go and writes it in the language of the window, in the form that the
/// file's name says. Returns the file, empty if there is none; says why if it could not be written.
[[nodiscard]] QString writeTieOutReport(const views::ViewState &state, QWidget *window);

} // namespace app
