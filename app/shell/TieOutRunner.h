#pragma once

#include "ViewState.h"

#include <QFutureWatcher>
#include <QTimer>

#include <atomic>

namespace app {

/// Ties the open book out in the background, as soon as the window has been painted and whenever the book changes.
class TieOutRunner : public QObject
{
    Q_OBJECT

public:
    /// The state outlives it.
    explicit TieOutRunner(views::ViewState *state, QObject *parent = nullptr);
    ~TieOutRunner() override;
    Q_DISABLE_COPY_MOVE(TieOutRunner)

Q_SIGNALS:
    /// How far it is, 0 to 1.
    void progressed(double done);

private:
    using Result = std::shared_ptr<const models::TieOut>;

    void ask();
    void run();
    void take();

    views::ViewState *m_state;
    QTimer m_start; ///< so that several changes at once make for one run
    QFutureWatcher<Result> m_watcher;
    std::shared_ptr<std::atomic_bool> m_isWanted; ///< by which a run is given up
};

} // namespace app
