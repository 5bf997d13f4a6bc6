#pragma once

#include "Computation.h"
#include "analysis/Analysis.h"

#include <QSet>

#include <functional>

namespace models {

/// Every printed figure of a book held against every other that it follows from, by intervals instead of tolerances
/// (as XBRL Calculations 1.1 does). The checks are generated from what the book says of its concepts, calculations,
/// ratios, periods and editions. Immutable once it is made.
class TieOut
{
public:
    /// Told how far the work is, 0 to 1; answers whether to go on. Work that is given up leaves fewer checks.
    using Progress = std::function<bool(double done)>;

    explicit TieOut(BookPtr book, const Progress &progress = {});

    [[nodiscard]] const BookPtr &book() const { return m_book; }
    /// In the order of the kinds, those of a kind in the order of the book.
    [[nodiscard]] const std::vector<Check> &checks() const { return m_checks; }

    /// The figure that a check is about; null for a label.
    [[nodiscard]] const Fact *printed(const Check &check) const;
    /// What somebody has said of a check that differs; null if nobody has.
    [[nodiscard]] const Review *reviewOf(const Check &check) const;
    /// Whether it differs and nobody has looked at it.
    [[nodiscard]] bool isOpen(const Check &check) const;
    /// Where the figures of open findings are printed, in each edition that has the finding.
    [[nodiscard]] QList<Source> openPlaces() const;
    /// A review of it, yet without a note.
    [[nodiscard]] Review newReview(const Check &check) const;
    /// How it was computed anew; nothing for editions and labels.
    [[nodiscard]] std::optional<Computation> computation(const Check &check) const;
    [[nodiscard]] std::optional<Evaluation> evaluation(const Check &check) const;
    /// The figure as computed anew, in its own unit and with its derivation; of the editions, the other one's figure.
    [[nodiscard]] std::optional<Fact> recomputed(const Check &check) const;

private:
    friend class TieOutRun;

    [[nodiscard]] std::optional<Computation> totalOf(const Fact &fact, const Calculation &calculation,
                                                     bool *isOwn) const;
    [[nodiscard]] std::optional<Computation> sameAs(int reference) const;
    [[nodiscard]] std::optional<Computation> shareOf(const Fact &fact) const;
    [[nodiscard]] std::optional<Computation> changeOf(const Fact &fact) const;
    [[nodiscard]] std::optional<Computation> ratioOf(const Fact &fact) const;
    [[nodiscard]] std::optional<Computation> translationOf(const Fact &fact) const;
    [[nodiscard]] std::optional<Computation> quartersOf(const Fact &fact) const;
    [[nodiscard]] const Fact *finest(const QString &conceptId, const QString &period, Measure measure,
                                     Language edition) const;
    [[nodiscard]] int rowOf(const QString &statement, const QString &conceptId) const;

    BookPtr m_book;
    FigureIndex m_figures;
    QHash<QString, QHash<QString, int>> m_rows;       ///< by statement and concept
    QHash<QString, Comparison> m_comparisons;         ///< by period
    QHash<QString, QList<const Period *>> m_quarters; ///< that fill a longer period, where there are all
    QSet<QString> m_totals;                           ///< concepts that have parts
    std::vector<Check> m_checks;
};

} // namespace models
