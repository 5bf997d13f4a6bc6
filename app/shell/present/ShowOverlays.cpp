#include "ShowOverlays.h"

#include "KeyCard.h"
#include "QuestionBox.h"
#include "ShowKeys.h"
#include "SlideGrid.h"
#include "theme/Fonts.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

// Under a style sheet children do not take their parent's font.
void setFontOfAll(QWidget *overlay, const QFont &font)
{
    overlay->setFont(font);
    for (QWidget *child : overlay->findChildren<QWidget *>())
        child->setFont(font);
}

} // namespace

ShowOverlays::ShowOverlays(views::SlideShow *show, ShowKeys *keys, QWidget *host)
    : QObject(host)
    , m_host(host)
    , m_grid(new SlideGrid(show, host))
    , m_question(new QuestionBox(show, host))
    , m_card(new KeyCard(show->state(), host))
    , m_number(new QLabel(host))
{
    m_number->setObjectName(u"typedNumber"_s);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QWidget *overlay : {static_cast<QWidget *>(m_grid), static_cast<QWidget *>(m_question),
                             static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_number)})
        overlay->hide();
    connect(keys, &ShowKeys::gridRequested, this, &ShowOverlays::openGrid);
    connect(keys, &ShowKeys::questionRequested, this, &ShowOverlays::openQuestion);
    connect(keys, &ShowKeys::keyCardRequested, this, &ShowOverlays::toggleKeyCard);
    connect(keys, &ShowKeys::typedChanged, this, &ShowOverlays::showTyped);
    connect(m_grid, &SlideGrid::closed, this, &ShowOverlays::close);
    connect(m_question, &QuestionBox::closed, this, &ShowOverlays::close);
    connect(m_card, &KeyCard::closed, this, &ShowOverlays::close);
    host->installEventFilter(this);
}

bool ShowOverlays::isOpen() const
{
    return !m_grid->isHidden() || !m_question->isHidden() || !m_card->isHidden();
}

bool ShowOverlays::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

// Written in the measure of the screen: on a projector seen from afar as on a notebook.
void ShowOverlays::fit()
{
    constexpr int linesOnScreen = 42;
    constexpr int leastPixels = 13;
    const QRect room = m_host->rect();
    const int pixels = std::max(std::min(room.height(), room.width() * 9 / 16) / linesOnScreen, leastPixels);
    const QFont font = views::uiFont(pixels);
    setFontOfAll(m_grid, font);
    setFontOfAll(m_question, font);
    setFontOfAll(m_card, font);
    m_number->setFont(views::uiFont(pixels * 2, true));
    m_grid->setGeometry(room);
    m_question->setRoom(room);
    m_card->layout()->activate();
    m_card->resize(m_card->sizeHint().boundedTo(room.size()));
    m_card->move(room.center() - m_card->rect().center());
    m_number->adjustSize();
    m_number->resize(m_number->sizeHint() + QSize(pixels, pixels / 2));
    m_number->move(room.bottomRight() - m_number->rect().bottomRight() - QPoint(pixels, pixels));
}

void ShowOverlays::openGrid()
{
    m_grid->open();
    m_grid->raise();
}

void ShowOverlays::openQuestion(const QString &letters)
{
    fit();
    m_question->open(letters);
    m_question->raise();
}

void ShowOverlays::toggleKeyCard()
{
    m_card->setVisible(m_card->isHidden());
    fit();
    m_card->raise();
    if (m_card->isVisible())
        m_card->setFocus();
}

void ShowOverlays::showTyped(const QString &typed)
{
    m_number->setText(typed);
    fit();
    m_number->setVisible(!typed.isEmpty());
    m_number->raise();
}

void ShowOverlays::close()
{
    m_grid->hide();
    m_question->hide();
    m_card->hide();
    m_host->setFocus();
}

} // namespace app
