#pragma once

#include <QObject>

class QKeyEvent;

namespace views {
class SlideShow;
}

namespace app {

class LanguageSwitch;

/// What keys and clickers do during a show, the same in every window of it. Each window has its own, as a number is
/// typed in one of them.
class ShowKeys : public QObject
{
    Q_OBJECT

public:
    ShowKeys(views::SlideShow *show, LanguageSwitch *language, QObject *parent);

    /// True if the key was one of the show's.
    bool press(const QKeyEvent &event);
    /// The number of a slide, as far as it is typed.
    [[nodiscard]] const QString &typed() const { return m_typed; }

Q_SIGNALS:
    void typedChanged(const QString &typed);
    void gridRequested();
    void keyCardRequested();
    /// A question begins with these letters; there may be none yet.
    void questionRequested(const QString &letters);
    void presenterRequested();
    void spotRequested();
    /// Esc, with nothing left to leave but the show.
    void leaveRequested();

private:
    bool pressDigit(const QString &text);
    bool pressMove(int key);
    bool pressLook(int key);
    bool pressWindow(int key);
    bool pressLetter(const QString &text);
    void setTyped(const QString &typed);
    void enter();
    void escape();

    views::SlideShow *m_show;
    LanguageSwitch *m_language;
    QString m_typed;
};

} // namespace app
