#include "ShowKeys.h"

#include "shell/LanguageSwitch.h"
#include "slides/SlideShow.h"

#include <QKeyEvent>

using views::Blank;

namespace app {

ShowKeys::ShowKeys(views::SlideShow *show, LanguageSwitch *language, QObject *parent)
    : QObject(parent)
    , m_show(show)
    , m_language(language)
{
    connect(show, &views::SlideShow::changed, this, [this] { setTyped({}); });
}

bool ShowKeys::press(const QKeyEvent &event)
{
    if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_J) { // as in every other window
        m_language->toggle();
        return true;
    }
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    return pressDigit(event.text()) || pressMove(event.key()) || pressLook(event.key()) || pressWindow(event.key())
           || pressLetter(event.text());
}

bool ShowKeys::pressDigit(const QString &text)
{
    constexpr int mostDigits = 4;
    if (text.size() != 1 || text.front() < u'0' || text.front() > u'9')
        return false;
    setTyped(QString(m_typed + text).right(mostDigits));
    return true;
}

bool ShowKeys::pressMove(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        m_show->next();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        m_show->previous();
        return true;
    case Qt::Key_Home:
        m_show->first();
        return true;
    case Qt::Key_End:
        m_show->last();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    case Qt::Key_Backspace:
        setTyped(m_typed.chopped(std::min<qsizetype>(m_typed.size(), 1)));
        return true;
    default:
        return false;
    }
}

// Clickers send . for a black screen.
bool ShowKeys::pressLook(int key)
{
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_Period:
        m_show->toggleBlank(Blank::Black);
        return true;
    case Qt::Key_W:
    case Qt::Key_Comma:
        m_show->toggleBlank(Blank::White);
        return true;
    case Qt::Key_L:
    case Qt::Key_J:
        m_language->toggle();
        return true;
    case Qt::Key_U:
        m_show->toggleUnit();
        return true;
    case Qt::Key_P:
        m_show->togglePeriod();
        return true;
    case Qt::Key_S:
        Q_EMIT spotRequested();
        return true;
    default:
        return false;
    }
}

bool ShowKeys::pressWindow(int key)
{
    switch (key) {
    case Qt::Key_G:
        Q_EMIT gridRequested();
        return true;
    case Qt::Key_N:
        Q_EMIT presenterRequested();
        return true;
    case Qt::Key_Question:
    case Qt::Key_F1:
        Q_EMIT keyCardRequested();
        return true;
    case Qt::Key_Slash:
    case Qt::Key_Q:
        Q_EMIT questionRequested({});
        return true;
    case Qt::Key_Escape:
        escape();
        return true;
    default:
        return false;
    }
}

bool ShowKeys::pressLetter(const QString &text)
{
    if (text.isEmpty() || !text.front().isLetter())
        return false;
    Q_EMIT questionRequested(text);
    return true;
}

void ShowKeys::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged(m_typed);
}

void ShowKeys::enter()
{
    if (m_typed.isEmpty())
        return m_show->next();
    m_show->jumpTo(m_typed.toInt() - 1);
    setTyped({}); // also if it is the slide that is shown
}

void ShowKeys::escape()
{
    if (!m_typed.isEmpty())
        setTyped({});
    else if (!m_show->back())
        Q_EMIT leaveRequested();
}

} // namespace app
