#pragma once

#include "formats/BookReader.h"
#include "resources.h"
#include "shell/LanguageSwitch.h"
#include "shell/MainWindow.h"
#include "shell/books/BookSession.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The built-in book, read once.
[[nodiscard]] inline const models::BookPtr &builtInBook()
{
    static const auto read = models::readBook(resources::builtInBook());
    return std::get<models::BookPtr>(read);
}

/// Lets posted events (LanguageChange, deferred deletes, layouts) arrive.
inline void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// Opens a book and waits until it is there, or is told to be none.
inline void openBook(app::MainWindow &window, const QString &path)
{
    window.openBook(path);
    const app::BookSession &session = window.bookSession();
    QTRY_VERIFY2_WITH_TIMEOUT(session.reading().isEmpty(), qPrintable(path), 20000);
    settle();
}

/// The program's window over the built-in book as it is at a first start, in English, or with the settings of an
/// earlier one; never with the user's.
class TestWindow
{
public:
    explicit TestWindow(models::Language language = models::Language::English)
        : m_settings(m_scratch.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_state(builtInBook())
        , m_language(&m_state)
        , m_window(&m_state, &m_language, withLanguage(language))
    {
        m_window.show();
        settle();
    }
    explicit TestWindow(const QString &settingsFile)
        : m_settings(settingsFile, QSettings::IniFormat)
        , m_state(builtInBook())
        , m_language(&m_state)
        , m_window(&m_state, &m_language, &m_settings)
    {
        m_window.show();
        settle();
    }

    [[nodiscard]] app::MainWindow *operator->() { return &m_window; }
    [[nodiscard]] app::MainWindow &window() { return m_window; }
    [[nodiscard]] views::ViewState &state() { return m_state; }
    [[nodiscard]] app::LanguageSwitch &language() { return m_language; }
    [[nodiscard]] QString scratch(const QString &name) const { return m_scratch.filePath(name); }

private:
    QSettings *withLanguage(models::Language language)
    {
        m_settings.setValue(u"language"_s, models::languageCode(language));
        return &m_settings;
    }

    QTemporaryDir m_scratch;
    QSettings m_settings;
    views::ViewState m_state;
    app::LanguageSwitch m_language;
    app::MainWindow m_window;
};
