#pragma once

#include "Names.h"
#include "ReadError.h"
#include "Sheet.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace models {

/// Walks the rows of a sheet, takes typed values out of named columns, and notes every error with its place.
/// Taking a value that is wrong yields a harmless default: whoever reads looks at the errors before using it.
class SheetCursor
{
public:
    SheetCursor(const Sheet &sheet, const QStringList &requiredColumns, ReadErrors *errors);

    /// Moves to the next row that has anything in it.
    [[nodiscard]] bool next();

    [[nodiscard]] QString text(QAnyStringView column) const;
    [[nodiscard]] QString required(QAnyStringView column);
    /// An id that no earlier row of this sheet has.
    [[nodiscard]] QString uniqueId(QAnyStringView column);
    /// The columns `<stem>_en` and `<stem>_ja`, both filled; without the apostrophe that keeps a text from being a
    /// formula.
    [[nodiscard]] Text label(QAnyStringView stem);
    /// The same, where both may be empty, but not one of them alone.
    [[nodiscard]] Text optionalLabel(QAnyStringView stem);
    /// The same, whatever is filled.
    [[nodiscard]] Text rawText(QAnyStringView stem) const;
    [[nodiscard]] QDate date(QAnyStringView column);
    /// By default a power of ten: a larger one would take figures beyond what a Decimal holds.
    [[nodiscard]] int integer(QAnyStringView column, int least = 0, int most = 12);
    [[nodiscard]] QStringList list(QAnyStringView column) const;
    /// At least one.
    [[nodiscard]] QList<Language> languages(QAnyStringView column);

    template<typename Value, std::size_t size>
    [[nodiscard]] Value choice(QAnyStringView column, const NameTable<Value, size> &choices)
    {
        const QString found = text(column);
        QStringList names;
        for (const auto &[name, value] : choices) {
            if (found == QLatin1StringView(name))
                return value;
            names.append(QLatin1StringView(name));
        }
        report(ReadProblem::BadChoice, column, found, names.join(QStringLiteral(", ")));
        return choices[0].value;
    }

    void report(ReadProblem problem, QAnyStringView column, const QString &found = {}, const QString &expected = {});

    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] QString cell(int column) const;

private:
    [[nodiscard]] int columnOf(QAnyStringView column) const { return m_columns.value(column.toString(), -1); }
    void checkHeader(const QStringList &requiredColumns);
    void checkWidth();

    const Sheet &m_sheet;
    ReadErrors *m_errors;
    QStringList m_header;
    QHash<QString, int> m_columns;
    QSet<QString> m_ids;
    int m_row = 0;
};

} // namespace models
