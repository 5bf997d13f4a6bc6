#include "BookNotice.h"

#include "text/ChangeText.h"
#include "theme/Icons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int noticeHeight = 40;
constexpr int delay = 300; // ms

} // namespace

BookNotice::BookNotice(BookSession *session, views::ViewState *state, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_state(state)
    , m_text(new QLabel(this))
    , m_main(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_changes(new QMenu(this))
{
    m_main->setObjectName(u"menuButton"_s);
    setObjectName(u"notice"_s);
    setFixedHeight(noticeHeight);
    m_main->setIconSize(QSize(22, 16));
    m_main->setLayoutDirection(Qt::RightToLeft); // a chevron goes after the text
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 0, 14, 0);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_main, m_other, m_close})
        layout->addWidget(button);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &BookNotice::retranslateUi);
    connect(m_main, &QPushButton::clicked, this, &BookNotice::press);
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_session->news() == BookNews::Reread)
            return m_session->takeBack();
        Q_EMIT followRequested();
        m_session->reload();
    });
    connect(m_close, &QPushButton::clicked, m_session, &BookSession::dismissNews);
    connect(m_session, &BookSession::readingChanged, this, &BookNotice::showReading);
    connect(m_session, &BookSession::newsChanged, this, &BookNotice::retranslateUi);
    connect(m_state, &views::ViewState::changesChanged, this, &BookNotice::retranslateUi);
    connect(m_state, &views::ViewState::languageChanged, this, &BookNotice::retranslateUi);
    connect(m_state, &views::ViewState::themeChanged, this, &BookNotice::retranslateUi);
    retranslateUi();
}

void BookNotice::showReading()
{
    if (isReading())
        m_delay.start();
    else
        m_delay.stop();
    if (!isReading() || isVisible())
        retranslateUi();
}

void BookNotice::press()
{
    if (isReading())
        return m_session->cancel();
    switch (m_session->news()) {
    case BookNews::Changed:
        return m_session->reload();
    case BookNews::Broken:
        Q_EMIT problemsRequested();
        return;
    case BookNews::Reread:
    case BookNews::None:
        return;
    }
}

void BookNotice::fillMenu()
{
    constexpr qsizetype mostShown = 30;
    const models::Words words(m_state->language());
    const QList<models::FigureChange> &changes = m_state->changes();
    m_changes->clear();
    for (const models::FigureChange &change : changes.first(std::min(mostShown, changes.size()))) {
        QAction *action = m_changes->addAction(
            models::changeText(change, *m_state->book(), words).replace(u'&', u"&&"_s), this, [this, change] {
                Q_EMIT rowRequested(change.statement, change.conceptId);
                m_state->forgetChange(change.conceptId, change.period, change.measure);
            });
        action->setEnabled(!change.statement.isEmpty());
    }
    if (changes.size() > mostShown)
        m_changes->addAction(tr("and %n more", nullptr, static_cast<int>(changes.size() - mostShown)))
            ->setEnabled(false);
}

QString BookNotice::newsText() const
{
    const QString name = QFileInfo(m_session->path()).fileName();
    const int changes = static_cast<int>(m_state->changes().size());
    switch (m_session->news()) {
    case BookNews::Changed:
        return tr("%1 was saved anew.").arg(name);
    case BookNews::Broken:
        return tr("%1 was saved anew and cannot be read now. The book on screen stays as it was.").arg(name);
    case BookNews::Reread:
        return changes == 0
                   ? tr("%1 was read again.").arg(name)
                   : tr("%1 was read again: %n figures changed and not yet looked at.", nullptr, changes).arg(name);
    case BookNews::None:
        break;
    }
    return {};
}

void BookNotice::showBeingRead()
{
    m_text->setText(tr("Reading %1…").arg(QFileInfo(m_session->reading()).fileName()));
    m_main->setText(tr("Cancel"));
    m_main->setVisible(true);
    m_other->setVisible(false);
    m_close->setVisible(false);
}

void BookNotice::showNews()
{
    const BookNews news = m_session->news();
    const bool isReread = news == BookNews::Reread;
    m_text->setText(newsText());
    m_main->setText(news == BookNews::Changed  ? tr("Read again")
                    : news == BookNews::Broken ? tr("What is wrong…")
                                               : tr("Changed figures"));
    m_main->setVisible(!isReread || !m_state->changes().isEmpty());
    m_other->setText(isReread ? tr("Take back") : tr("Always"));
    m_other->setToolTip(isReread ? tr("The book as it was before it was read again")
                                 : tr("Books are read again as soon as they are saved"));
    m_other->setVisible(news == BookNews::Changed || (isReread && m_session->canTakeBack()));
    m_close->setText(tr("Close"));
    m_close->setVisible(true);
    if (!isReread)
        return;
    fillMenu();
    m_main->setMenu(m_changes);
    m_main->setIcon(views::icon(u"chevron-down"_s, m_state->theme().color(views::ColorRole::Ink2)));
}

void BookNotice::retranslateUi()
{
    const bool isBeingRead = isReading() && !m_delay.isActive();
    m_main->setMenu(nullptr);
    m_main->setIcon({});
    if (isBeingRead)
        showBeingRead();
    else if (m_session->news() != BookNews::None)
        showNews();
    setVisible(isBeingRead || m_session->news() != BookNews::None);
}

} // namespace app
