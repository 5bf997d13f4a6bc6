#pragma once

#include "Export.h"

namespace views {

/// Whether such a file holds slides of the request's talk.
[[nodiscard]] bool isTalk(const ExportRequest &request, ExportFormat format);

/// The page that files of a format have.
[[nodiscard]] PageFormat formatFor(const ExportRequest &request, ExportFormat format);

/// What a file shows as a document, if it holds no talk.
[[nodiscard]] DocumentSpec documentSpec(const ExportRequest &request, const ExportFile &file);

} // namespace views
