#pragma once

#include "Selection.h"
#include "ViewState.h"
#include "book/RunningOrder.h"
#include "snapshots/Snapshot.h"

#include <QObject>

#include <optional>

namespace views {

enum class Blank { None, Black, White };

/// A presentation as it runs: which slide of an order is shown, and how far; not how it looks. The slide show and the
/// presenter's window both follow it. Language, unit and period are those of the state, and change while a slide stays.
class SlideShow : public QObject
{
    Q_OBJECT

public:
    /// Hidden slides are left out. The state outlives it.
    SlideShow(ViewState *state, const models::RunningOrder &order, QObject *parent = nullptr);

    [[nodiscard]] ViewState *state() const { return m_state; }
    [[nodiscard]] const models::RunningOrder &order() const { return m_order; }
    /// Those that are shown, in order.
    [[nodiscard]] const QList<models::Slide> &slides() const { return m_slides; }
    [[nodiscard]] int count() const { return static_cast<int>(m_slides.size()); }
    /// Counted from 0; the slide to which an answer returns while one is shown.
    [[nodiscard]] int current() const { return m_current; }
    /// What is on the screen: the answer to a question from the floor, or the current slide.
    [[nodiscard]] const models::Slide &shown() const;
    [[nodiscard]] std::optional<models::Slide> upcoming() const;
    /// How many series or steps of it are shown; nothing: all.
    [[nodiscard]] std::optional<int> revealed() const;
    [[nodiscard]] Blank blank() const { return m_blank; }
    [[nodiscard]] bool isAnswering() const { return m_answer.has_value(); }
    /// The figure lifted out of the slide; empty if there is none.
    [[nodiscard]] const CellKey &highlight() const { return m_highlight; }
    /// How slides are seen now: as the state wants, with what was made for an answer in the book.
    [[nodiscard]] SnapshotSpec view() const;
    /// "3 / 14" as it stands on a slide.
    [[nodiscard]] QString numberOf(int slide) const;

    /// One step further, or one slide; after the last it stays.
    void next();
    void previous();
    void first();
    void last();
    /// Counted from 0; kept within the slides.
    void jumpTo(int slide);
    /// The same blank again shows the slide again.
    void toggleBlank(Blank blank);
    /// Shows an answer over the current slide.
    void answer(const models::Slide &slide);
    /// The same with an exhibit made for the question, which the book does not have.
    void answer(const models::Exhibit &exhibit);
    /// Leaves a blank screen or an answer; false if there is neither, and the show may end.
    bool back();

    /// Lifts a figure out until another slide is shown; an empty cell: none.
    void setHighlight(const CellKey &cell);

    void toggleUnit();
    void togglePeriod();

Q_SIGNALS:
    /// Another slide, another step, blank or not.
    void changed();
    void highlightChanged(const views::CellKey &cell);

private:
    [[nodiscard]] int stepsOfCurrent() const;
    void goTo(int slide, bool fully);
    void announce();

    ViewState *m_state;
    models::RunningOrder m_order;
    QList<models::Slide> m_slides;
    int m_current = 0;
    int m_revealed = 0; ///< of a slide that reveals
    Blank m_blank = Blank::None;
    std::optional<models::Slide> m_answer;
    models::BookPtr m_answerBook; ///< the book with the exhibit made for the answer; null: as it is
    CellKey m_highlight;
};

} // namespace views
