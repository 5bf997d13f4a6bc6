#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace views {

/// What each character code of an embedded font stands for; codes without a text are absent.
using CodeTexts = QMap<quint16, QString>;

/// Reads the bfrange and bfchar entries of a /ToUnicode CMap with two-byte codes.
[[nodiscard]] CodeTexts parseToUnicode(const QByteArray &cmap);

/// Writes a /ToUnicode CMap of bfchar entries, the same bytes for the same texts.
[[nodiscard]] QByteArray toUnicodeCMap(const CodeTexts &texts);

} // namespace views
