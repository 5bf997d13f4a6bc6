#pragma once

#include <QByteArray>
#include <QList>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace views {

/// The composite fonts of a document, the only kind that QPdfWriter embeds.
[[nodiscard]] QList<QPDFObjectHandle> compositeFonts(QPDF &pdf);

/// The one CIDFont below a composite font.
[[nodiscard]] QPDFObjectHandle descendantFont(QPDFObjectHandle font);

/// The outlines of an embedded font, one a character code.
[[nodiscard]] QList<QByteArray> embeddedOutlines(const QPDFObjectHandle &font);

/// The decoded bytes of a stream; empty if it isn't one.
[[nodiscard]] QByteArray streamBytes(QPDFObjectHandle stream);

} // namespace views
