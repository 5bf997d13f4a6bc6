#pragma once

#include "PdfFinisher.h"

class QPDF;

namespace views {

/// Writes the outline. Throws std::runtime_error if a bookmark points to a page that isn't there.
void setOutline(QPDF &pdf, const QList<PdfInfo::Bookmark> &bookmarks);

/// Writes the page labels, one a page.
void setPageLabels(QPDF &pdf, const QStringList &labels);

/// Writes the links, without a visible border. Throws std::runtime_error if one stands on or leads to a page that isn't
/// there.
void setLinks(QPDF &pdf, const QList<PdfInfo::Link> &links);

} // namespace views
