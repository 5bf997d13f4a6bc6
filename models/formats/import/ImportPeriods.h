#pragma once

#include "ImportErrors.h"
#include "book/Book.h"

namespace models {

/// Adds the periods of a table to a book's content, and makes a quarter that is later than the current one current.
class ImportPeriods
{
public:
    /// All outlive it.
    ImportPeriods(const Book &book, const ImportPlan &plan, BookContent *content, ImportErrors *errors);

    void add();
    /// The latest quarter with a figure in these rows becomes the current period, as in the release that brought it.
    void makeCurrent(const ImportRows &rows);

private:
    void addOf(const ImportColumn &column);
    [[nodiscard]] std::optional<Period> quarterOf(const Period &period) const;

    const Book &m_book;
    const ImportPlan &m_plan;
    BookContent *m_content;
    ImportErrors *m_errors;
};

} // namespace models
