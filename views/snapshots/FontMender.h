#pragma once

#include <QString>

class QPDF;

namespace views {

/// Rewrites the ToUnicode map of every font so that text can be searched and copied as it was drawn,
/// and names subset fonts as the specification wants it. Returns the glyphs that stay without a text.
[[nodiscard]] int mendFonts(QPDF &pdf, const QString &drawnText);

} // namespace views
