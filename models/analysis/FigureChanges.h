#pragma once

#include "book/Book.h"

namespace models {

/// A printed figure that a book has otherwise than it had before it was edited.
struct FigureChange
{
    QString statement; ///< empty: in the running text
    QString conceptId;
    QString period;
    Measure measure = Measure::Amount;
    QString before; ///< as printed; empty: there was none
    QString after;  ///< empty: there is none any more

    bool operator==(const FigureChange &) const = default;
};

/// In the order of the later book, what it no longer has last. A figure that both editions print counts once if it
/// changed alike in both.
[[nodiscard]] QList<FigureChange> figureChanges(const Book &before, const Book &after);

} // namespace models
