#pragma once

#include "book/Book.h"
#include "formats/import/ImportMemory.h"

class QSettings;

namespace app {

/// What was said of labels when tables of this company were imported before.
[[nodiscard]] models::ImportMemory rememberedLabels(const QSettings &settings, const models::Company &company);
void rememberLabels(const models::ImportMemory &memory, const models::Company &company, QSettings *settings);

} // namespace app
