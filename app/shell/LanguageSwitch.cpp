#include "LanguageSwitch.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace app {

LanguageSwitch::LanguageSwitch(views::ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    install(state->language());
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_qtTexts);
    QCoreApplication::removeTranslator(&m_ownTexts);
}

models::Language LanguageSwitch::systemLanguage()
{
    return QLocale::system().language() == QLocale::Japanese ? models::Language::Japanese : models::Language::English;
}

void LanguageSwitch::setLanguage(models::Language language)
{
    if (language == m_state->language())
        return;
    install(language);
    m_state->setLanguage(language);
}

void LanguageSwitch::install(models::Language language)
{
    const QString code = models::languageCode(language);
    QCoreApplication::removeTranslator(&m_qtTexts);
    QCoreApplication::removeTranslator(&m_ownTexts);
    std::ignore = m_qtTexts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    std::ignore = m_ownTexts.load(u":/i18n/kessan_"_s + code + u".qm"_s);
    QLocale::setDefault(language == models::Language::Japanese ? QLocale(QLocale::Japanese, QLocale::Japan)
                                                               : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::installTranslator(&m_qtTexts);
    QCoreApplication::installTranslator(&m_ownTexts);
    QEvent localeChange(QEvent::LocaleChange);
    QCoreApplication::sendEvent(qApp, &localeChange);
}

} // namespace app
