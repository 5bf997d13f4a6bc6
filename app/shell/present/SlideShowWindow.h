#pragma once

#include "slides/SlideShow.h"

#include <QWidget>

namespace views {
class SlideView;
}

namespace app {

class LanguageSwitch;
class ShowKeys;
class ShowOverlays;

/// What the audience sees: a slide over the whole screen.
class SlideShowWindow : public QWidget
{
    Q_OBJECT

public:
    SlideShowWindow(views::SlideShow *show, LanguageSwitch *language);

    [[nodiscard]] ShowKeys *keys() const { return m_keys; }
    [[nodiscard]] views::SlideView *view() const { return m_view; }
    void showOn(QScreen *screen);

Q_SIGNALS:
    /// Somebody closed the window itself.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();

    views::SlideShow *m_show;
    views::SlideView *m_view;
    ShowKeys *m_keys;
    ShowOverlays *m_overlays;
};

} // namespace app
