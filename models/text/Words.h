#pragma once

#include "book/Language.h"

#include <memory>

class QTranslator;

namespace models {

/// The program's own words in one language, whatever language the window is in: what exhibits and exports speak.
/// Sources are marked with QT_TRANSLATE_NOOP("Words", ...), translations live in the Qt Linguist catalogues.
class Words
{
public:
    explicit Words(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString operator()(const char *source) const;
    /// The same English may need two translations; QT_TRANSLATE_NOOP3 tells which.
    struct Remarked
    {
        const char *source;
        const char *remark;
    };
    [[nodiscard]] QString operator()(const Remarked &remarked) const;
    /// With %n replaced, plural forms and all.
    [[nodiscard]] QString operator()(const char *source, int n) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace models
