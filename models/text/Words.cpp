#include "Words.h"

#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

std::shared_ptr<const QTranslator> loadCatalogue(Language language)
{
    auto translator = std::make_shared<QTranslator>();
    // The English catalogue holds plurals only; without it the source texts stand for themselves.
    std::ignore = translator->load(u":/i18n/kessan_"_s + languageCode(language) + u".qm"_s);
    return translator;
}

} // namespace

Words::Words(Language language)
    : m_language(language)
    , m_translator(loadCatalogue(language))
{}

QString Words::operator()(const char *source) const
{
    const QString found = m_translator->translate("Words", source);
    return found.isNull() ? QString::fromUtf8(source) : found;
}

QString Words::operator()(const Remarked &remarked) const
{
    const QString found = m_translator->translate("Words", remarked.source, remarked.remark);
    return found.isNull() ? QString::fromUtf8(remarked.source) : found;
}

QString Words::operator()(const char *source, int n) const
{
    const QString found = m_translator->translate("Words", source, nullptr, n);
    QString text = found.isNull() ? QString::fromUtf8(source) : found;
    return text.replace(u"%n"_s, QString::number(n));
}

} // namespace models
