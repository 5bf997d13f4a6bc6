#include "TalkClock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QStyle>
#include <QTime>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

const QString plannedKey = u"present/minutes"_s;

// 5:07, 1:05:07
QString lasting(qint64 seconds)
{
    constexpr QChar zero = u'0';
    const qint64 hours = seconds / 3600;
    const QString rest = u"%1:%2"_s.arg(seconds / 60 % 60, hours ? 2 : 1, 10, zero).arg(seconds % 60, 2, 10, zero);
    return hours ? u"%1:%2"_s.arg(hours).arg(rest) : rest;
}

} // namespace

TalkClock::TalkClock(const views::ViewState *state, QSettings *settings, QWidget *parent)
    : QFrame(parent)
    , m_settings(settings)
    , m_elapsedCaption(new QLabel(this))
    , m_remainingCaption(new QLabel(this))
    , m_nowCaption(new QLabel(this))
    , m_plannedCaption(new QLabel(this))
    , m_planned(new QSpinBox(this))
{
    constexpr int mostMinutes = 600;
    setObjectName(u"talkClock"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_elapsed = addTime(m_elapsedCaption);
    m_remaining = addTime(m_remainingCaption);
    m_now = addTime(m_nowCaption);
    layout->addWidget(m_plannedCaption);
    layout->addWidget(m_planned);
    m_planned->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_planned->setRange(1, mostMinutes);
    m_planned->setValue(settings->value(plannedKey, defaultMinutes).toInt());
    m_planned->setFocusPolicy(Qt::ClickFocus);
    connect(m_planned, &QSpinBox::valueChanged, this, &TalkClock::plan);
    connect(m_planned, &QSpinBox::editingFinished, this, &TalkClock::edited);
    connect(state, &views::ViewState::languageChanged, this, &TalkClock::retranslateUi);
    connect(&m_tick, &QTimer::timeout, this, &TalkClock::tick);
    m_since.start();
    m_tick.start(250); // a second is never skipped
    retranslateUi();
}

QLabel *TalkClock::addTime(QLabel *caption)
{
    constexpr int gap = 24;
    auto *time = new QLabel(this);
    time->setObjectName(u"talkTime"_s);
    caption->setObjectName(u"talkCaption"_s);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(caption);
    row->addWidget(time);
    row->addSpacing(gap);
    return time;
}

void TalkClock::plan(int minutes)
{
    m_settings->setValue(plannedKey, minutes);
    showTimes(m_shown);
}

void TalkClock::showTimes(qint64 seconds)
{
    m_shown = seconds;
    const qint64 left = qint64(m_planned->value()) * 60 - seconds;
    m_elapsed->setText(lasting(seconds));
    m_remainingCaption->setText(left < 0 ? tr("Over by") : tr("Remaining"));
    m_remaining->setText(lasting(std::abs(left)));
    m_now->setText(QTime::currentTime().toString(u"HH:mm"_s));
    if (m_remaining->property("over").toBool() != (left < 0)) {
        m_remaining->setProperty("over", left < 0);
        style()->polish(m_remaining);
    }
}

void TalkClock::retranslateUi()
{
    m_elapsedCaption->setText(tr("Elapsed"));
    m_nowCaption->setText(tr("Now"));
    m_plannedCaption->setText(tr("Planned"));
    //: minutes planned for a talk, after the number
    m_planned->setSuffix(tr(" min"));
    m_planned->setAccessibleName(tr("Planned time in minutes"));
    showTimes(m_shown);
}

} // namespace app
