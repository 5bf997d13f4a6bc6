#include "PresenterWindow.h"

#include "Screens.h"
#include "ShowKeys.h"
#include "ShowOverlays.h"
#include "SlideTitle.h"
#include "TalkClock.h"
#include "slides/SlideView.h"
#include "theme/Fonts.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QTextCursor>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;
using views::SlideViewer;

namespace app {

namespace {

constexpr int largeNote = 22;
constexpr int smallNote = 15;
constexpr int slideShare = 5; // of the width
constexpr int nextShare = 3;

QLabel *newCaption(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(u"presenterCaption"_s);
    return label;
}

} // namespace

PresenterWindow::PresenterWindow(views::SlideShow *show, LanguageSwitch *language, QSettings *settings)
    : m_show(show)
    , m_place(new QLabel(this))
    , m_clock(new TalkClock(show->state(), settings, this))
    , m_slides(new QWidget(this))
    , m_slide(new views::SlideView(show, SlideViewer::Presenter, this))
    , m_nextCaption(newCaption(this))
    , m_next(new views::SlideView(show, SlideViewer::Upcoming, this))
    , m_notesCaption(newCaption(this))
    , m_notes(new QTextEdit(this))
    , m_hint(newCaption(this))
    , m_keys(new ShowKeys(show, language, this))
{
    setObjectName(u"presenter"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    m_place->setObjectName(u"presenterPlace"_s);
    m_notes->setObjectName(u"presenterNotes"_s);
    m_notes->setReadOnly(true);
    m_notes->setFocusPolicy(Qt::NoFocus);
    m_hint->setWordWrap(true);
    buildLayout();
    m_overlays = new ShowOverlays(show, m_keys, this); // over everything else
    connect(m_clock, &TalkClock::edited, this, [this] { setFocus(); });
    connect(show, &views::SlideShow::changed, this, &PresenterWindow::showPlace);
    connect(show, &views::SlideShow::changed, this, &PresenterWindow::showNotes);
    connect(show->state(), &views::ViewState::languageChanged, this, &PresenterWindow::retranslateUi);
    retranslateUi();
}

void PresenterWindow::buildLayout()
{
    constexpr int margin = 16;
    auto *top = new QHBoxLayout;
    top->addWidget(m_place, 1);
    top->addWidget(m_clock);
    auto *right = new QVBoxLayout;
    right->addWidget(m_nextCaption);
    right->addWidget(m_next, 1);
    right->addWidget(m_hint);
    auto *slides = new QHBoxLayout(m_slides);
    slides->setContentsMargins(0, 0, 0, 0);
    slides->setSpacing(margin);
    slides->addWidget(m_slide, slideShare);
    slides->addLayout(right, nextShare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addLayout(top);
    layout->addWidget(m_slides);
    layout->addWidget(m_notesCaption);
    layout->addWidget(m_notes, 1);
    setMinimumSize(800, 520);
}

// As high as the slide is at its width; on a wide screen the notes keep their third.
void PresenterWindow::resizeEvent(QResizeEvent *event)
{
    const int widest = width() * slideShare / (slideShare + nextShare);
    const int height = widest * views::slideSize.height() / views::slideSize.width();
    m_slides->setFixedHeight(std::min(height, this->height() * 3 / 5));
    QWidget::resizeEvent(event);
}

void PresenterWindow::showOn(QScreen *screen)
{
    if (isVisible() && isMaximized() && this->screen() == screen)
        return;
    hide();
    moveToScreen(this, screen);
    showMaximized();
}

void PresenterWindow::showAsWindow(QScreen *screen)
{
    hide();
    setScreen(screen);
    const QRect room = screen->availableGeometry();
    QRect place(QPoint(), room.size() * 3 / 4);
    place.moveCenter(room.center());
    setGeometry(place);
    setWindowState(Qt::WindowNoState);
    show();
    raise();
    activateWindow();
}

// The shown language first and large, as it is the one to be spoken.
void PresenterWindow::showNotes()
{
    const models::Slide &slide = m_show->shown();
    const models::Language language = m_show->state()->language();
    m_notes->clear();
    QTextCursor cursor(m_notes->document());
    const auto add = [&](const QString &text, int pixels) {
        QTextCharFormat format;
        format.setFont(views::uiFont(pixels));
        if (!m_notes->document()->isEmpty())
            cursor.insertText(u"\n\n"_s, format);
        cursor.insertText(text, format);
    };
    if (slide.note.isEmpty())
        add(tr("No notes on this slide"), smallNote);
    else
        add(slide.note.in(language), largeNote);
    if (!slide.note.isEmpty())
        add(slide.note.in(models::otherLanguage(language)), smallNote);
    m_notes->moveCursor(QTextCursor::Start);
}

void PresenterWindow::showPlace()
{
    QString place = m_show->isAnswering() ? tr("Answer")
                                          //: %1 as "3 / 14"
                                          : tr("Slide %1").arg(m_show->numberOf(m_show->current()));
    switch (m_show->blank()) {
    case views::Blank::Black:
        place = tr("%1 – the screen is black").arg(place);
        break;
    case views::Blank::White:
        place = tr("%1 – the screen is white").arg(place);
        break;
    case views::Blank::None:
        break;
    }
    m_place->setText(place);
    const std::optional<models::Slide> next = m_show->upcoming();
    m_nextCaption->setText(next ? tr("Next: %1").arg(slideTitle(*m_show, *next)) : tr("This is the last slide"));
    m_slide->setAccessibleName(slideTitle(*m_show, m_show->shown()));
    m_next->setAccessibleName(m_nextCaption->text());
}

void PresenterWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_keys->press(*event))
        QWidget::keyPressEvent(event);
}

void PresenterWindow::retranslateUi()
{
    setWindowTitle(tr("Presenter's window"));
    m_notesCaption->setText(tr("Notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_hint->setText(tr("F1 shows all keys. / finds an answer to a question."));
    showPlace();
    showNotes();
}

} // namespace app
