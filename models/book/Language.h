#pragma once

#include <QString>

#include <optional>

namespace models {

/// A language of the program and, equally, the language edition in which a figure was printed.
enum class Language { English, Japanese };

inline constexpr Language bothLanguages[] = {Language::English, Language::Japanese};

/// "en" or "ja".
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
[[nodiscard]] Language otherLanguage(Language language);

/// A text in both languages. Both are always there: the reader sees to it.
struct Text
{
    QString en;
    QString ja;

    [[nodiscard]] const QString &in(Language language) const { return language == Language::English ? en : ja; }
    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && ja.isEmpty(); }
    bool operator==(const Text &) const = default;
};

} // namespace models
