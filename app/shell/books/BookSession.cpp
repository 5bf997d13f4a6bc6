#include "BookSession.h"

#include "analysis/FigureChanges.h"
#include "formats/BookReader.h"
#include "shell/present/OrderStore.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace app {

namespace {

models::ReadResult<models::BookPtr> readWithOrders(const QString &path)
{
    auto result = models::readBook(path);
    if (auto *book = std::get_if<models::BookPtr>(&result)) {
        models::ReadErrors ignored; // the editor of running orders tells them
        *book = withStoredOrders(*book, OrderStore(path), &ignored);
    }
    return result;
}

} // namespace

BookSession::BookSession(views::ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&m_watcher, &BookWatcher::changed, this, &BookSession::noteSaved);
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

void BookSession::read(const QString &path, void (BookSession::*take)(const QString &, Result))
{
    m_reading = path;
    const int turn = ++m_turn;
    auto *watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn, path, take] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        stopReading();
        (this->*take)(path, watcher->result());
    });
    m_future = QtConcurrent::run([path] { return readWithOrders(path); });
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
    read(path, &BookSession::takeOpened);
}

void BookSession::reload()
{
    if (!m_path.isEmpty())
        read(m_path, &BookSession::takeReread);
}

void BookSession::cancel()
{
    if (!m_reading.isEmpty())
        stopReading();
}

void BookSession::takeOpened(const QString &path, Result result)
{
    if (const auto *errors = std::get_if<models::ReadErrors>(&result)) {
        Q_EMIT failed(path, *errors);
        return;
    }
    m_before.reset();
    setPath(path);
    m_state->setBook(std::get<models::BookPtr>(result));
    tell(BookNews::None);
    Q_EMIT opened(path);
}

void BookSession::takeReread(const QString &, Result result)
{
    if (auto *errors = std::get_if<models::ReadErrors>(&result)) {
        m_errors = std::move(*errors);
        return tell(BookNews::Broken);
    }
    const auto &book = std::get<models::BookPtr>(result);
    if (book->content() == m_state->book()->content())
        return tell(BookNews::None);
    m_before = m_state->book();
    m_state->updateBook(book, models::figureChanges(*m_before, *book));
    tell(BookNews::Reread);
}

void BookSession::takeBack()
{
    if (!m_before)
        return;
    const models::BookPtr after = std::exchange(m_before, m_state->book());
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
