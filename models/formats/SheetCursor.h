#pragma once

#include "ReadError.h"
#include "Sheet.h"
#include "book/Decimal.h"
#include "book/Language.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <initializer_list>
#include <utility>

namespace models {

/// Walks the rows of a sheet, takes typed values out of named columns, and notes every error with its place.
/// Taking a value that is wrong yields a harmless default: whoever reads looks at the errors before using it.
class SheetCursor
{
public:
    SheetCursor(const Sheet &sheet, const QStringList &requiredColumns, ReadErrors *errors);

    /// Moves to the next row that has anything in it.
    [[nodiscard]] bool next();

    [[nodiscard]] QString text(const QString &column) const;
    [[nodiscard]] QString required(const QString &column);
    /// An id that no earlier row of this sheet has.
    [[nodiscard]] QString uniqueId(const QString &column);
    /// The columns `<stem>_en` and `<stem>_ja`, both filled; without the apostrophe that keeps a text from being a
    /// formula.
    [[nodiscard]] Text label(const QString &stem);
    /// The same, where both may be empty, but not one of them alone.
    [[nodiscard]] Text optionalLabel(const QString &stem);
    /// The same, whatever is filled.
    [[nodiscard]] Text rawText(const QString &stem) const;
    [[nodiscard]] QDate date(const QString &column);
    /// By default a power of ten: a larger one would take figures beyond what a Decimal holds.
    [[nodiscard]] int integer(const QString &column, int least = 0, int most = 12);
    [[nodiscard]] QStringList list(const QString &column) const;
    /// At least one.
    [[nodiscard]] QList<Language> languages(const QString &column);

    template<typename Enum>
    [[nodiscard]] Enum choice(const QString &column, std::initializer_list<std::pair<const char *, Enum>> choices)
    {
        const QString found = text(column);
        QStringList names;
        for (const auto &[name, value] : choices) {
            if (found == QLatin1StringView(name))
                return value;
            names.append(QLatin1StringView(name));
        }
        report(ReadProblem::BadChoice, column, found, names.join(QStringLiteral(", ")));
        return choices.begin()->second;
    }

    void report(ReadProblem problem, const QString &column, const QString &found = {}, const QString &expected = {});

    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] QString cell(int column) const;

private:
    [[nodiscard]] int columnOf(const QString &column) const { return m_columns.value(column, -1); }
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
