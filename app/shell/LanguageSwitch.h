#pragma once

#include "ViewState.h"

#include <QTranslator>

namespace app {

/// Owns the translators. Switching replaces them, sets the default locale and tells the view state; widgets get Qt's
/// LanguageChange and set their texts again.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(views::ViewState *state, QObject *parent = nullptr);
    ~LanguageSwitch() override;
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

    [[nodiscard]] models::Language language() const { return m_state->language(); }
    void setLanguage(models::Language language);
    void toggle() { setLanguage(models::otherLanguage(language())); }

    /// The language that the system is set to; English unless it is Japanese.
    [[nodiscard]] static models::Language systemLanguage();

private:
    void install(models::Language language);

    views::ViewState *m_state;
    QTranslator m_qtTexts;
    QTranslator m_ownTexts;
};

} // namespace app
