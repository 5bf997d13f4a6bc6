#include "TieOutRunner.h"

#include <QtConcurrentRun>

namespace app {

namespace {

constexpr int progressSteps = 100;

} // namespace

TieOutRunner::TieOutRunner(views::ViewState *state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_start.setSingleShot(true);
    m_start.setInterval(0);
    connect(&m_start, &QTimer::timeout, this, &TieOutRunner::run);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TieOutRunner::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(double(value) / progressSteps); });
    connect(state, &views::ViewState::bookChanged, this, &TieOutRunner::ask);
    connect(state, &views::ViewState::reviewsChanged, this, &TieOutRunner::ask);
    m_start.start();
}

TieOutRunner::~TieOutRunner()
{
    if (m_isWanted)
        *m_isWanted = false;
    m_watcher.waitForFinished();
}

void TieOutRunner::ask()
{
    if (m_isWanted)
        *m_isWanted = false;
    m_start.start();
}

void TieOutRunner::run()
{
    const auto isWanted = std::make_shared<std::atomic_bool>(true);
    m_isWanted = isWanted;
    m_watcher.setFuture(QtConcurrent::run([book = m_state->latestBook(), isWanted](QPromise<Result> &promise) {
        promise.setProgressRange(0, progressSteps);
        auto tieOut = std::make_shared<const models::TieOut>(book, [&](double done) {
            promise.setProgressValue(static_cast<int>(done * progressSteps));
            return isWanted->load();
        });
        promise.addResult(std::move(tieOut));
    }));
}

// What was given up is not whole.
void TieOutRunner::take()
{
    if (m_isWanted && *m_isWanted && m_watcher.future().resultCount() > 0)
        m_state->setTieOut(m_watcher.result());
}

} // namespace app
