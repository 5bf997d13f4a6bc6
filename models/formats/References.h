#pragma once

#include "SheetCursor.h"
#include "book/Book.h"

namespace models {

/// Looks up what a cell refers to among what has been read so far, and reports what is not there.
class References
{
public:
    explicit References(const BookContent &content);

    /// Each takes the id from the cell; the id as it stands there is returned, known or not.
    [[nodiscard]] QString unit(SheetCursor &rows, QAnyStringView column) const;
    [[nodiscard]] QString optionalUnit(SheetCursor &rows, QAnyStringView column) const;
    [[nodiscard]] QString period(SheetCursor &rows, QAnyStringView column) const;
    [[nodiscard]] QStringList periods(SheetCursor &rows, QAnyStringView column) const;
    [[nodiscard]] QString page(SheetCursor &rows, QAnyStringView column) const;
    /// Empty stays empty.
    [[nodiscard]] QString optionalExhibit(SheetCursor &rows, QAnyStringView column) const;
    [[nodiscard]] QString optionalStatement(SheetCursor &rows, QAnyStringView column) const;
    [[nodiscard]] QStringList notes(SheetCursor &rows, QAnyStringView column) const;
    [[nodiscard]] QStringList concepts(SheetCursor &rows, QAnyStringView column) const;
    [[nodiscard]] QStringList statements(SheetCursor &rows, QAnyStringView column) const;
    /// Index of the statement, -1 if there is none.
    [[nodiscard]] int statement(SheetCursor &rows, QAnyStringView column) const;

    /// Index of the running order, -1 if there is none.
    [[nodiscard]] int order(SheetCursor &rows, QAnyStringView column) const;

    /// An empty id is for `required` to report.
    void checkConcept(SheetCursor &rows, QAnyStringView column, const QString &id) const;
    void checkBase(SheetCursor &rows, QAnyStringView column, const QString &base) const;
    /// Whether there is such a period.
    [[nodiscard]] bool checkPeriod(SheetCursor &rows, QAnyStringView column, const QString &id) const;
    [[nodiscard]] bool hasUnit(const QString &id) const { return m_units.contains(id); }

private:
    QHash<QString, int> m_units, m_bases, m_periods, m_concepts, m_statements, m_notes, m_pages, m_exhibits, m_orders;
};

} // namespace models
