#include "SlideShowWindow.h"

#include "CursorHider.h"
#include "Screens.h"
#include "ShowKeys.h"
#include "ShowOverlays.h"
#include "SlideTitle.h"
#include "slides/SlideView.h"

#include <QCloseEvent>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace app {

SlideShowWindow::SlideShowWindow(views::SlideShow *show, LanguageSwitch *language)
    : m_show(show)
    , m_view(new views::SlideView(show, views::SlideViewer::Audience, this))
    , m_keys(new ShowKeys(show, language, this))
    , m_overlays(new ShowOverlays(show, m_keys, this))
{
    setObjectName(u"slideShow"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    new CursorHider(m_view->viewport());
    connect(show, &views::SlideShow::changed, this, &SlideShowWindow::retranslateUi);
    connect(show->state(), &views::ViewState::languageChanged, this, &SlideShowWindow::retranslateUi);
    retranslateUi();
}

// Hidden on the way: window managers do not move what fills a screen.
void SlideShowWindow::showOn(QScreen *screen)
{
    if (isVisible() && isFullScreen() && this->screen() == screen)
        return;
    hide();
    moveToScreen(this, screen);
    showFullScreen();
}

void SlideShowWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys->press(*event))
        QWidget::keyPressEvent(event);
}

void SlideShowWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void SlideShowWindow::retranslateUi()
{
    const QString title = slideTitle(*m_show, m_show->shown());
    setWindowTitle(tr("%1 – Presentation").arg(title));
    m_view->setAccessibleName(title);
}

} // namespace app
