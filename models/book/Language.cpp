#include "Language.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

QString languageCode(Language language)
{
    return language == Language::English ? u"en"_s : u"ja"_s;
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : bothLanguages)
        if (code == languageCode(language))
            return language;
    return std::nullopt;
}

Language otherLanguage(Language language)
{
    return language == Language::English ? Language::Japanese : Language::English;
}

} // namespace models
