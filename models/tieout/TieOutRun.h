#pragma once

#include "TieOut.h"

namespace models {

/// Goes through a book once and makes every check.
class TieOutRun
{
public:
    TieOutRun(const TieOut &tieOut, TieOut::Progress progress);

    [[nodiscard]] std::vector<Check> checks();

private:
    using Make = std::function<std::optional<Computation>(const Fact &fact)>;

    void checkTotals();
    void checkTotal(const Statement &statement, int row, int calculation);
    void checkBalances();
    void checkOpening(const QString &opening, const QString &closing);
    void checkSameFacts();
    void checkSameDays();
    void checkEach(CheckKind kind, bool (*isMeant)(const Fact &), const Make &make);
    void checkEditions();
    void checkCell(const Statement &statement, int row, int column);
    void checkLabels();
    void checkHeadings();
    void checkHeading(int statement, int place, Language edition);

    /// A figure and, where the other edition prints it too but not alike, or makes something else of it, that one.
    void addBoth(CheckKind kind, int fact, int reference, const Make &make);
    [[nodiscard]] std::optional<Check> made(CheckKind kind, int fact, int reference, const Make &make) const;
    /// The same cell's figure in the other edition, -1 for none.
    [[nodiscard]] int twinOf(int fact) const { return m_twins[static_cast<std::size_t>(fact)]; }
    /// Whether it stands for its cell: in English, or in the only edition.
    [[nodiscard]] bool leads(int fact) const;
    [[nodiscard]] bool repeatsTwin(int fact) const;
    [[nodiscard]] int printedIn(const Statement &statement, Language edition, int row, int column) const;

    const TieOut &m_tieOut;
    const Book &m_book;
    const FigureIndex &m_figures;
    TieOut::Progress m_progress;
    std::vector<int> m_twins;
    std::vector<Check> m_checks;
};

} // namespace models
