#include "BookSession.h"

#include "analysis/FigureChanges.h"
#include "analysis/Restatements.h"
#include "formats/BookReader.h"
#include "shell/present/OrderStore.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace app {

namespace {

// Running orders are saved by themselves and not taken back with the figures, unless they show what goes with those.
models::BookPtr withOrdersOf(const models::Book &later, const models::BookPtr &former)
{
    const QList<models::RunningOrder> &orders = later.content().runningOrders;
    const auto isThere = [&former](const models::Slide &slide) {
        return slide.exhibit.isEmpty() ? former->statement(slide.statement) != nullptr
                                       : former->exhibit(slide.exhibit) != nullptr;
    };
    const bool areThere = std::ranges::all_of(
        orders, [&](const models::RunningOrder &order) { return std::ranges::all_of(order.slides, isThere); });
    return !areThere || former->content().runningOrders == orders ? former : models::withRunningOrders(*former, orders);
}

/// The later book with what the earlier one printed otherwise, and how much that is; null if it is nothing new.
void compare(const models::Book &later, const models::Book &earlier, models::BookPtr *restating, int *figures)
{
    models::BookPtr both = models::withEarlierRelease(later, earlier);
    if (both->content().earlierFacts == later.content().earlierFacts)
        return;
    *figures = static_cast<int>(models::restatements(*both).size());
    *restating = std::move(both);
}

} // namespace

BookSession::BookSession(views::ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&m_watcher, &BookWatcher::changed, this, &BookSession::noteSaved);
    // The program's own saving into the book's folder is no news.
    connect(state, &views::ViewState::runningOrdersChanged, this, [this] { m_watcher.watch(m_path); });
    connect(state, &views::ViewState::reviewsChanged, this, &BookSession::noteReviewed);
}

BookSession::~BookSession()
{
    m_future.cancel();
    m_future.waitForFinished();
}

void BookSession::setPath(const QString &path)
{
    m_path = path;
    m_watcher.watch(path);
    m_before = {};
    m_isUnsaved = false;
    m_isOutdated = false;
    m_restating.reset();
    tell(BookNews::None);
}

// The editor of running orders tells what is wrong with those kept beside the book.
BookSession::Reading BookSession::readOther(const QString &path, const models::BookPtr &open,
                                            const models::ReadProgress &progress)
{
    Reading reading{models::readBook(path, progress), {}, nullptr, 0};
    if (auto *book = std::get_if<models::BookPtr>(&reading.book)) {
        models::ReadErrors ignored;
        *book = withStoredOrders(*book, OrderStore(path), &ignored);
        if (models::isEarlierRelease(*open, **book))
            compare(**book, *open, &reading.restating, &reading.restatedFigures);
    }
    return reading;
}

BookSession::Reading BookSession::readAgain(const QString &path, const models::BookPtr &open,
                                            const models::ReadProgress &progress)
{
    Reading reading = readOther(path, open, progress);
    if (auto *book = std::get_if<models::BookPtr>(&reading.book)) {
        if ((*book)->content() == open->content())
            *book = open;
        else
            reading.changes = models::figureChanges(*open, **book);
    }
    return reading;
}

BookSession::Reading BookSession::readEarlier(const QString &path, const models::BookPtr &open,
                                              const models::ReadProgress &progress)
{
    Reading reading{models::readBook(path, progress), {}, nullptr, 0};
    if (const auto *book = std::get_if<models::BookPtr>(&reading.book); book && models::isEarlierRelease(**book, *open))
        compare(*open, **book, &reading.restating, &reading.restatedFigures);
    return reading;
}

void BookSession::read(const QString &path, Read readBook, Take take)
{
    m_reading = path;
    m_progress = 0;
    m_future.cancel();
    const int turn = ++m_turn;
    auto *watcher = new QFutureWatcher<Reading>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, turn](int percent) {
        if (turn != m_turn)
            return;
        m_progress = percent;
        Q_EMIT progressChanged(percent);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, turn, path, take] {
        watcher->deleteLater();
        if (turn != m_turn)
            return;
        stopReading();
        (this->*take)(path, watcher->result());
    });
    m_future = QtConcurrent::run([path, readBook, open = m_state->latestBook()](QPromise<Reading> &promise) {
        constexpr int percent = 100;
        promise.setProgressRange(0, percent);
        promise.addResult(readBook(path, open, [&promise](double done) {
            promise.setProgressValue(static_cast<int>(done * percent));
            return !promise.isCanceled();
        }));
    });
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
    read(path, readOther, &BookSession::takeOpened);
}

void BookSession::reload()
{
    if (!m_path.isEmpty())
        read(m_path, readAgain, &BookSession::takeReread);
}

void BookSession::compareWith(const QString &path)
{
    read(path, readEarlier, &BookSession::takeCompared);
}

void BookSession::cancel()
{
    if (m_reading.isEmpty())
        return;
    m_future.cancel();
    stopReading();
}

void BookSession::takeOpened(const QString &path, const Reading &reading)
{
    if (const auto *errors = std::get_if<models::ReadErrors>(&reading.book)) {
        Q_EMIT failed(path, *errors);
        return;
    }
    m_state->setBook(std::get<models::BookPtr>(reading.book));
    setPath(path);
    m_restating = reading.restating;
    m_restatedFigures = reading.restatedFigures;
    if (m_restating)
        tell(BookNews::Restates);
    Q_EMIT opened(path);
}

void BookSession::takeCompared(const QString &path, const Reading &reading)
{
    if (const auto *errors = std::get_if<models::ReadErrors>(&reading.book)) {
        Q_EMIT failed(path, *errors);
        return;
    }
    const models::Book &book = *std::get<models::BookPtr>(reading.book);
    if (!models::isEarlierRelease(book, *m_state->latestBook())) {
        Q_EMIT incomparable(path);
        return;
    }
    m_restating = reading.restating;
    m_restatedFigures = reading.restatedFigures;
    if (m_restating)
        return takeRestatements();
    tell(BookNews::Compared);
}

void BookSession::takeRestatements()
{
    if (!m_restating)
        return;
    m_before = current();
    m_isUnsaved = true;
    m_state->updateBook(std::exchange(m_restating, nullptr), {});
    tell(BookNews::Compared);
}

// Kept with the book, which somebody has to save.
void BookSession::noteReviewed()
{
    m_isUnsaved = true;
    Q_EMIT newsChanged();
}

void BookSession::takeReread(const QString &, const Reading &reading)
{
    if (m_isHeld) // a talk has begun meanwhile
        return tell(BookNews::Changed);
    if (const auto *errors = std::get_if<models::ReadErrors>(&reading.book)) {
        m_errors = *errors;
        return tell(BookNews::Broken);
    }
    m_isOutdated = false;
    const auto &book = std::get<models::BookPtr>(reading.book);
    if (book == m_state->latestBook()) { // marks of an earlier time stay
        m_isUnsaved = false;
        return tell(m_state->changes().isEmpty() ? BookNews::None : BookNews::Reread);
    }
    m_before = current();
    m_isUnsaved = false;
    m_state->updateBook(book, reading.changes);
    tell(BookNews::Reread);
}

void BookSession::takeImport(const models::BookPtr &book)
{
    const models::BookPtr before = m_state->latestBook();
    const QList<models::FigureChange> changes = models::figureChanges(*before, *book);
    const auto items = book->content().concepts.size() - before->content().concepts.size();
    m_before = current();
    m_isUnsaved = true;
    m_import = {static_cast<int>(changes.size()), static_cast<int>(items)};
    m_state->updateBook(book, changes);
    tell(BookNews::Imported);
}

void BookSession::takeBack()
{
    if (!canTakeBack())
        return;
    const Former after = std::exchange(m_before, current());
    const bool isWithdrawn = m_news == BookNews::Imported || (m_isUnsaved && !after.isUnsaved);
    m_isUnsaved = after.isUnsaved;
    m_import = after.import;
    const models::BookPtr book = withOrdersOf(*m_before.book, after.book);
    m_state->updateBook(book,
                        isWithdrawn ? QList<models::FigureChange>() : models::figureChanges(*m_before.book, *book));
    if (isWithdrawn)
        tell(m_isOutdated && !m_isUnsaved ? BookNews::Changed : BookNews::Withdrawn);
    else
        tell(!m_isUnsaved                       ? BookNews::Reread
             : after.news == BookNews::Compared ? BookNews::Compared
                                                : BookNews::Imported);
}

void BookSession::setHeld(bool held)
{
    m_isHeld = held;
    if (!held && m_follows && !m_isUnsaved && m_news == BookNews::Changed)
        reload();
}

void BookSession::noteSaved()
{
    const bool isAsked = QApplication::activeModalWidget(); // a dialog shows the book as it was
    m_isOutdated = true;
    if (m_follows && !m_isHeld && !isAsked && !m_isUnsaved)
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
