#include "SlideShow.h"

#include "SlideItem.h"
#include "TalkDocument.h"
#include "items/ExhibitTable.h"
#include "items/PeriodModel.h"
#include "items/Roles.h"
#include "items/UnitModel.h"
#include "snapshots/Paper.h"
#include "snapshots/SnapshotModels.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

SlideShow::SlideShow(ViewState *state, const models::RunningOrder &order, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_order(order)
    , m_slides(slidesOf(*state->book(), order))
{
    goTo(0, false);
}

const models::Slide &SlideShow::shown() const
{
    static const models::Slide nothing;
    return m_answer ? *m_answer : m_slides.isEmpty() ? nothing : m_slides.at(m_current);
}

std::optional<models::Slide> SlideShow::upcoming() const
{
    return m_current + 1 < count() ? std::optional(m_slides.at(m_current + 1)) : std::nullopt;
}

std::optional<int> SlideShow::revealed() const
{
    return m_answer || !shown().reveals ? std::nullopt : std::optional(m_revealed);
}

int SlideShow::stepsOfCurrent() const
{
    return m_slides.isEmpty() || !m_slides.at(m_current).reveals
               ? 0
               : revealSteps(*m_state->book(), m_slides.at(m_current));
}

// Who goes back sees slides as they were left: whole.
void SlideShow::goTo(int slide, bool fully)
{
    m_current = std::clamp(slide, 0, std::max(count() - 1, 0));
    m_revealed = fully ? stepsOfCurrent() : std::min(1, stepsOfCurrent());
    m_answer.reset();
    m_answerBook.reset();
    m_blank = Blank::None;
    announce();
}

// What was pointed at belongs to the slide that is left.
void SlideShow::announce()
{
    m_highlight = {};
    Q_EMIT changed();
}

SnapshotSpec SlideShow::view() const
{
    SnapshotSpec view = viewOf(*m_state);
    if (m_answerBook)
        view.book = m_answerBook;
    return view;
}

QString SlideShow::numberOf(int slide) const
{
    return PagePlace{{}, slide + 1, count()}.numberText();
}

void SlideShow::setHighlight(const CellKey &cell)
{
    if (cell == m_highlight)
        return;
    m_highlight = cell;
    Q_EMIT highlightChanged(m_highlight);
}

void SlideShow::next()
{
    if (m_blank != Blank::None || m_answer) {
        back();
    } else if (m_revealed < stepsOfCurrent()) {
        ++m_revealed;
        Q_EMIT changed();
    } else if (m_current + 1 < count()) {
        goTo(m_current + 1, false);
    }
}

void SlideShow::previous()
{
    if (m_blank != Blank::None || m_answer) {
        back();
    } else if (m_revealed > 1) {
        --m_revealed;
        Q_EMIT changed();
    } else if (m_current > 0) {
        goTo(m_current - 1, true);
    }
}

void SlideShow::first()
{
    goTo(0, false);
}

void SlideShow::last()
{
    goTo(count() - 1, false);
}

void SlideShow::jumpTo(int slide)
{
    goTo(slide, false);
}

void SlideShow::toggleBlank(Blank blank)
{
    m_blank = m_blank == blank ? Blank::None : blank;
    Q_EMIT changed();
}

void SlideShow::answer(const models::Slide &slide)
{
    m_answer = slide;
    m_answerBook.reset();
    m_blank = Blank::None;
    announce();
}

void SlideShow::answer(const models::Exhibit &exhibit)
{
    models::Slide slide;
    slide.exhibit = exhibit.id;
    m_answer = slide;
    m_answerBook = models::withExhibit(*m_state->book(), exhibit);
    m_blank = Blank::None;
    announce();
}

bool SlideShow::back()
{
    if (m_blank == Blank::None && !m_answer)
        return false;
    if (m_blank != Blank::None) {
        m_blank = Blank::None;
    } else {
        m_answer.reset();
        m_answerBook.reset();
    }
    announce();
    return true;
}

void SlideShow::toggleUnit()
{
    models::UnitModel units;
    units.setBook(m_state->book());
    const int next = (units.rowOf(m_state->unit()) + 1) % std::max(units.rowCount(), 1);
    m_state->setUnit(units.index(next).data(models::UnitModel::UnitIdRole).toString());
}

void SlideShow::togglePeriod()
{
    models::PeriodModel periods;
    periods.setBook(m_state->book());
    const int next = (periods.rowOf(m_state->period()) + 1) % std::max(periods.rowCount(), 1);
    m_state->setPeriod(periods.index(next).data(models::PeriodRole).toString());
}

} // namespace views
