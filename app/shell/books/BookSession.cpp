#include "BookSession.h"

#include "analysis/FigureChanges.h"
#include "formats/BookReader.h"
#include "shell/present/OrderStore.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace app {

BookSession::BookSession(views::ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&m_watcher, &BookWatcher::changed, this, &BookSession::noteSaved);
    // The program's own saving into the book's folder is no news.
    connect(state, &views::ViewState::runningOrdersChanged, this, [this] { m_watcher.watch(m_path); });
}

BookSession::~BookSession()
{
    m_future.waitForFinished();
}

void BookSession::setPath(const QString &path)
{
    m_path = path;
    m_watcher.watch(path);
}

BookSession::Reading BookSession::readBook(const QString &path, const models::BookPtr &before)
{
    Reading reading{models::readBook(path), {}};
    auto *book = std::get_if<models::BookPtr>(&reading.book);
    if (!book)
        return reading;
    models::ReadErrors ignored; // the editor of running orders tells them
    *book = withStoredOrders(*book, OrderStore(path), &ignored);
    if (before && (*book)->content() == before->content())
        *book = before;
    else if (before)
        reading.changes = models::figureChanges(*before, **book);
    return reading;
}

void BookSession::read(const QString &path, const models::BookPtr &before, Take take)
{
    m_reading = path;
    const int turn = ++m_turn;
    auto *watcher = new QFutureWatcher<Reading>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn, path, take] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        stopReading();
        (this->*take)(path, watcher->result());
    });
    m_future = QtConcurrent::run([path, before] { return readBook(path, before); });
    watcher->setFuture(m_future);
    Q_EMIT readingChanged();
}

void BookSession::stopReading()
{
    ++m_turn;
    m_reading.clear();
    Q_EMIT readingChanged();
}

void BookSession::open(const QString &path)
{
    read(path, nullptr, &BookSession::takeOpened);
}

void BookSession::reload()
{
    if (!m_path.isEmpty())
        read(m_path, m_state->latestBook(), &BookSession::takeReread);
}

void BookSession::cancel()
{
    if (!m_reading.isEmpty())
        stopReading();
}

void BookSession::takeOpened(const QString &path, const Reading &reading)
{
    if (const auto *errors = std::get_if<models::ReadErrors>(&reading.book)) {
        Q_EMIT failed(path, *errors);
        return;
    }
    m_before.reset();
    setPath(path);
    m_state->setBook(std::get<models::BookPtr>(reading.book));
    tell(BookNews::None);
    Q_EMIT opened(path);
}

void BookSession::takeReread(const QString &, const Reading &reading)
{
    if (m_isHeld) // a talk has begun meanwhile
        return tell(BookNews::Changed);
    if (const auto *errors = std::get_if<models::ReadErrors>(&reading.book)) {
        m_errors = *errors;
        return tell(BookNews::Broken);
    }
    const auto &book = std::get<models::BookPtr>(reading.book);
    if (book == m_state->latestBook()) // marks of an earlier time stay
        return tell(m_state->changes().isEmpty() ? BookNews::None : BookNews::Reread);
    m_before = m_state->latestBook();
    m_state->updateBook(book, reading.changes);
    tell(BookNews::Reread);
}

void BookSession::takeBack()
{
    if (!m_before)
        return;
    const models::BookPtr after = std::exchange(m_before, m_state->latestBook());
    m_state->updateBook(after, models::figureChanges(*m_before, *after));
    tell(BookNews::Reread);
}

void BookSession::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && m_follows && m_news == BookNews::Changed)
        reload();
}

void BookSession::noteSaved()
{
    const bool isAsked = QApplication::activeModalWidget(); // a dialog shows the book as it was
    if (m_follows && !m_isHeld && !isAsked)
        return reload();
    tell(BookNews::Changed);
}

void BookSession::dismissNews()
{
    m_state->forgetChanges();
    tell(BookNews::None);
}

void BookSession::tell(BookNews news)
{
    m_news = news;
    if (news != BookNews::Broken)
        m_errors.clear();
    Q_EMIT newsChanged();
}

} // namespace app
