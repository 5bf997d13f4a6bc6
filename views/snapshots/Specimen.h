#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

QT_FORWARD_DECLARE_CLASS(QFont)

namespace views {

/// Which text an outline stands for (see fontOutlines).
using OutlineTexts = QHash<QByteArray, QString>;

/// Outlines of glyphs for which Qt writes no text at all: the digits that Noto Sans CJK puts into Latin
/// runs ("FY2024" would be found as "FY"), and those characters of drawnText beyond U+FFFF.
/// Takes a few milliseconds: it draws them into a PDF of its own.
[[nodiscard]] OutlineTexts specimen(const QFont &font, const QString &drawnText);

} // namespace views
