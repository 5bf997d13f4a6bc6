#pragma once

#include "items/Equality.h"
#include "items/Grid.h"
#include "text/NumberFormat.h"

namespace models {

/// What stands in a column of a report.
enum class ReportColumn {
    Word,   ///< a few words, the same in many rows
    Text,   ///< may be long
    Figure, ///< at the right
};

/// A part of a report: what is said of a table, and the table.
struct ReportSection
{
    QString title;
    QStringList sentences;
    QList<ReportColumn> columns;
    Grid table; ///< one line of heads
};

/// The tie-out of a book in words and tables, in one language: what goes into the files of a release.
class TieOutTables
{
public:
    TieOutTables(const TieOut &tieOut, const Equality &equality, Language language);

    [[nodiscard]] QString title() const;
    /// Whose release, which one, and when.
    [[nodiscard]] QStringList release() const;
    /// On which basis, in one line.
    [[nodiscard]] QString basis() const;

    [[nodiscard]] ReportSection counts() const;
    /// Real mistakes, figures off by one in the last digit, and what was reviewed, with the notes.
    [[nodiscard]] QList<ReportSection> findings() const;
    [[nodiscard]] ReportSection rounding() const;
    /// Every check, whatever came of it.
    [[nodiscard]] ReportSection all() const;
    /// How many figures are the same fact in both languages.
    [[nodiscard]] ReportSection equality() const;
    /// Those that are not.
    [[nodiscard]] ReportSection unlike() const;

private:
    using Wanted = bool (*)(const TieOut &tieOut, const Check &check);

    [[nodiscard]] ReportSection checksOf(const QString &title, Wanted isWanted) const;
    void addNotes(ReportSection *section, Wanted isWanted) const;
    [[nodiscard]] GridCell figureCell(const std::optional<Fact> &fact) const;
    [[nodiscard]] GridRow rowOf(const Check &check, int number) const;
    [[nodiscard]] GridRow rowOf(const UnlikeFigure &figure) const;
    [[nodiscard]] GridRow rowOfUnlike(const Check &check) const;

    const TieOut &m_tieOut;
    const Book &m_book;
    const Equality &m_equality;
    NumberFormat m_format;
};

} // namespace models
