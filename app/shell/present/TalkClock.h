#pragma once

#include "ViewState.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QSettings;
class QSpinBox;

namespace app {

/// How long a talk has lasted, what is left of the planned time, and what time it is. The planned time is remembered.
class TalkClock : public QFrame
{
    Q_OBJECT

public:
    /// Counts from now.
    TalkClock(const views::ViewState *state, QSettings *settings, QWidget *parent);

    static constexpr int defaultMinutes = 30;

    /// As it stands so many seconds into the talk.
    void showTimes(qint64 seconds);

Q_SIGNALS:
    /// The planned time is set; keys are the show's again.
    void edited();

private:
    [[nodiscard]] QLabel *addTime(QLabel *caption);
    void plan(int minutes);
    void tick() { showTimes(m_since.elapsed() / 1000); }
    void retranslateUi();

    QSettings *m_settings;
    QElapsedTimer m_since;
    QTimer m_tick;
    QLabel *m_elapsedCaption;
    QLabel *m_elapsed;
    QLabel *m_remainingCaption;
    QLabel *m_remaining;
    QLabel *m_nowCaption;
    QLabel *m_now;
    QLabel *m_plannedCaption;
    QSpinBox *m_planned;
    qint64 m_shown = 0; ///< seconds
};

} // namespace app
