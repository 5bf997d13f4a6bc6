#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace models {

/// Text in CP932 or EUC-JP. The two share most of their bytes, so that many a text is valid in both, with other
/// characters; nothing where it can't be told which is meant.
[[nodiscard]] std::optional<QString> decodeJapanese(const QByteArray &bytes);

} // namespace models
