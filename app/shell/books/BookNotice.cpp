#include "BookNotice.h"

#include "text/ChangeText.h"
#include "theme/Icons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int noticeHeight = 40;
constexpr int delay = 300; // ms
constexpr int progressWidth = 140;

} // namespace

BookNotice::BookNotice(BookSession *session, views::ViewState *state, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_state(state)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_main(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_save(new QPushButton(this))
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
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    for (QPushButton *button : {m_main, m_other, m_save, m_close})
        layout->addWidget(button);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connectParts();
    retranslateUi();
}

void BookNotice::connectParts()
{
    connect(&m_delay, &QTimer::timeout, this, &BookNotice::retranslateUi);
    connect(m_main, &QPushButton::clicked, this, &BookNotice::press);
    connect(m_other, &QPushButton::clicked, this, &BookNotice::pressOther);
    connect(m_save, &QPushButton::clicked, this, &BookNotice::saveRequested);
    connect(m_close, &QPushButton::clicked, m_session, &BookSession::dismissNews);
    connect(m_session, &BookSession::readingChanged, this, &BookNotice::showReading);
    connect(m_session, &BookSession::progressChanged, this, [this] {
        if (m_progress->isVisible())
            showProgress();
    });
    connect(m_session, &BookSession::newsChanged, this, &BookNotice::retranslateUi);
    connect(m_state, &views::ViewState::changesChanged, this, &BookNotice::retranslateUi);
    connect(m_state, &views::ViewState::languageChanged, this, &BookNotice::retranslateUi);
    connect(m_state, &views::ViewState::themeChanged, this, &BookNotice::retranslateUi);
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
    case BookNews::Restates:
        return m_session->takeRestatements();
    case BookNews::Compared:
        Q_EMIT restatementsRequested();
        return;
    case BookNews::Reread:
    case BookNews::Imported:
    case BookNews::Withdrawn:
    case BookNews::None:
        return;
    }
}

void BookNotice::pressOther()
{
    if (m_session->news() != BookNews::Changed)
        return m_session->takeBack();
    Q_EMIT followRequested();
    m_session->reload();
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
        return m_session->isUnsaved() ? tr("%1 was saved anew. What was not saved here is not in it.").arg(name)
                                      : tr("%1 was saved anew.").arg(name);
    case BookNews::Broken:
        return tr("%1 was saved anew and cannot be read now. The book on screen stays as it was.").arg(name);
    case BookNews::Reread:
        return changes == 0
                   ? tr("%1 was read again.").arg(name)
                   : tr("%1 was read again: %n figures changed and not yet looked at.", nullptr, changes).arg(name);
    case BookNews::Imported:
        return importText();
    case BookNews::Withdrawn:
        return tr("What was not saved was taken back.");
    case BookNews::Restates:
        return tr("%n figures differ from those of the release that was open before. Both can be kept.", nullptr,
                  m_session->restatedFigures());
    case BookNews::Compared:
        return comparedText();
    case BookNews::None:
        break;
    }
    return {};
}

QString BookNotice::comparedText() const
{
    const int figures = m_session->restatedFigures();
    return m_session->canTakeBack() ? tr("%n figures are kept as first published too. Not saved yet.", nullptr, figures)
                                    : tr("The earlier release prints no figure otherwise.");
}

QString BookNotice::importText() const
{
    const ImportNews &news = m_session->importNews();
    const QString figures = tr("%n figures", nullptr, news.figures);
    //: %1 how many figures
    QString brought
        = news.items == 0
              ? tr("Imported: %1. Not saved yet.").arg(figures)
              //: %1 how many figures, %2 how many new items
              : tr("Imported: %1 and %2. Not saved yet.").arg(figures, tr("%n new items", nullptr, news.items));
    if (!m_session->isOutdated())
        return brought;
    //: %1 what was imported, a sentence; %2 the book's file
    return tr("%1 Meanwhile %2 was saved anew.").arg(brought, QFileInfo(m_session->path()).fileName());
}

void BookNotice::showProgress()
{
    m_progress->setValue(m_session->progress());
    m_text->setText(
        //: %1 a file, %2 how much of it is read
        tr("Reading %1… %2%").arg(QFileInfo(m_session->reading()).fileName()).arg(m_session->progress()));
}

void BookNotice::showBeingRead()
{
    showProgress();
    m_main->setText(tr("Cancel"));
    m_main->setVisible(true);
    for (QPushButton *button : {m_other, m_save, m_close})
        button->setVisible(false);
}

void BookNotice::showMain()
{
    const BookNews news = m_session->news();
    const bool listsChanges = news == BookNews::Reread || news == BookNews::Imported;
    m_main->setText(news == BookNews::Changed    ? tr("Read again")
                    : news == BookNews::Broken   ? tr("What is wrong…")
                    : news == BookNews::Imported ? tr("Imported figures")
                    : news == BookNews::Restates ? tr("Keep both")
                    : news == BookNews::Compared ? tr("Restated figures…")
                                                 : tr("Changed figures"));
    const bool hasNone
        = listsChanges ? m_state->changes().isEmpty() : news == BookNews::Compared && !m_session->canTakeBack();
    m_main->setVisible(news != BookNews::Withdrawn && !hasNone);
    if (!listsChanges)
        return;
    fillMenu();
    m_main->setMenu(m_changes);
    m_main->setIcon(views::icon(u"chevron-down"_s, m_state->theme().color(views::ColorRole::Ink2)));
}

void BookNotice::showOther()
{
    const BookNews news = m_session->news();
    m_other->setText(news == BookNews::Changed     ? tr("Always")
                     : news == BookNews::Withdrawn ? tr("Bring back")
                                                   : tr("Take back"));
    m_other->setToolTip(news == BookNews::Changed     ? tr("Books are read again as soon as they are saved")
                        : news == BookNews::Imported  ? tr("The book as it was before the import")
                        : news == BookNews::Compared  ? tr("The book as it was before it was compared")
                        : news == BookNews::Withdrawn ? tr("The book with what was taken back")
                                                      : tr("The book as it was before it was read again"));
    // An import that nobody has saved yet keeps a book from being read again unasked.
    m_other->setVisible(news == BookNews::Changed ? !m_session->isUnsaved()
                                                  : news != BookNews::Broken && m_session->canTakeBack());
}

void BookNotice::showNews()
{
    m_text->setText(newsText());
    showMain();
    showOther();
    m_save->setText(tr("Save book as…"));
    m_save->setVisible(m_session->isUnsaved());
    m_close->setText(tr("Close"));
    m_close->setVisible(true);
}

void BookNotice::retranslateUi()
{
    const bool isBeingRead = isReading() && !m_delay.isActive();
    m_progress->setVisible(isBeingRead);
    m_main->setMenu(nullptr);
    m_main->setIcon({});
    if (isBeingRead)
        showBeingRead();
    else if (m_session->news() != BookNews::None)
        showNews();
    setVisible(isBeingRead || m_session->news() != BookNews::None);
}

} // namespace app
