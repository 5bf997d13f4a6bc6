#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace models {

/// Text of a file whose encoding is not known: UTF-8 and UTF-16 with or without byte order mark, else CP932 or EUC-JP,
/// whichever makes Japanese of it. Nothing if the bytes are valid in none of them, or could well be in two. Zeros with
/// which a file was filled up are left off.
[[nodiscard]] std::optional<QString> decodeText(const QByteArray &bytes);

} // namespace models
