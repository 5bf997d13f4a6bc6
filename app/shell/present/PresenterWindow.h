#pragma once

#include "slides/SlideShow.h"

#include <QWidget>

class QLabel;
class QSettings;
class QTextEdit;

namespace views {
class SlideView;
}

namespace app {

class LanguageSwitch;
class ShowKeys;
class ShowOverlays;
class TalkClock;

/// What the presenter sees: this slide and the next one, the notes in both languages, the time. All keys of the show
/// work in it.
class PresenterWindow : public QWidget
{
    Q_OBJECT

public:
    PresenterWindow(views::SlideShow *show, LanguageSwitch *language, QSettings *settings);

    [[nodiscard]] ShowKeys *keys() const { return m_keys; }
    [[nodiscard]] views::SlideView *view() const { return m_slide; }
    /// Fills a screen of its own.
    void showOn(QScreen *screen);
    /// A window over the slides, where there is one screen.
    void showAsWindow(QScreen *screen);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void showNotes();
    void showPlace();
    void retranslateUi();

    views::SlideShow *m_show;
    QLabel *m_place;
    TalkClock *m_clock;
    QWidget *m_slides; ///< this one and the next
    views::SlideView *m_slide;
    QLabel *m_nextCaption;
    views::SlideView *m_next;
    QLabel *m_notesCaption;
    QTextEdit *m_notes;
    QLabel *m_hint;
    ShowKeys *m_keys;
    ShowOverlays *m_overlays;
};

} // namespace app
