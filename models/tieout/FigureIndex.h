#pragma once

#include "book/Book.h"
#include "book/Interval.h"

#include <span>

namespace models {

/// The printed figures of a book by what they are figures of, with their values in the bases of their units.
class FigureIndex
{
public:
    explicit FigureIndex(const Book &book);

    struct Figure
    {
        const Fact *fact = nullptr;
        quint64 key = 0;              ///< concept, period and measure
        std::optional<Decimal> value; ///< in the unit's base; zero for a dash, nothing for what can't be compared
        bool isExact = false;         ///< counted, not rounded
    };

    [[nodiscard]] const Figure &at(int fact) const { return m_figures[static_cast<std::size_t>(fact)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_figures.size()); }
    /// All figures of what this key stands for, as indices of facts.
    [[nodiscard]] std::span<const int> of(quint64 key) const;
    /// 0 if the book has no such concept or period.
    [[nodiscard]] quint64 key(const QString &conceptId, const QString &period, Measure measure) const;
    /// The most precise figure, of this edition rather than of the other; -1 if there is none.
    [[nodiscard]] int finest(quint64 key, Language edition) const;
    /// Of a fact of the book; -1 for null.
    [[nodiscard]] int indexOf(const Fact *fact) const;

    /// Any printed figure, of the book or a copy.
    [[nodiscard]] Figure figureOf(const Fact &fact) const;
    /// What a figure with a value may stand for.
    [[nodiscard]] Interval interval(const Figure &figure) const;

private:
    const Book &m_book;
    QHash<QString, int> m_concepts;
    QHash<QString, int> m_periods;
    std::vector<Figure> m_figures;
    std::vector<int> m_order;                     ///< by key
    QHash<quint64, std::pair<int, int>> m_places; ///< of a key: begin and size in the order
};

} // namespace models
