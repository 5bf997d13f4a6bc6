#include "Columns.h"
#include "Names.h"
#include "SheetLines.h"
#include "SheetWriters.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// A column of figures of the sheet: a printed one, of all editions or of one alone.
struct SheetHeading
{
    int column = 0;
    std::optional<Language> edition;
};

/// The figures of a statement as its sheet has them.
class StatementCells
{
public:
    StatementCells(const Book &book, const Statement &statement)
        : m_book(book)
        , m_statement(statement)
    {}

    /// The columns that the sheet needs: every printed one, and after it those of editions with figures of their own.
    [[nodiscard]] QList<SheetHeading> columns() const;
    [[nodiscard]] QString text(int row, const SheetHeading &column) const;

private:
    [[nodiscard]] QString printed(int row, int column, Language edition) const;
    [[nodiscard]] QString common(int row, int column) const;
    [[nodiscard]] bool hasOwn(const SheetHeading &column) const;

    const Book &m_book;
    const Statement &m_statement;
};

QString StatementCells::printed(int row, int column, Language edition) const
{
    const Fact *fact = m_book.printed(m_statement, edition, row, column);
    return fact ? fact->source.text : QString();
}

// What stands in the column of all editions is read as printed in each of those that print the statement.
QString StatementCells::common(int row, int column) const
{
    const QList<Language> &editions = m_statement.editions;
    const bool isInEach
        = std::ranges::none_of(editions, [&](Language edition) { return printed(row, column, edition).isEmpty(); });
    const Language first = m_statement.isPrintedIn(Language::English) ? Language::English : Language::Japanese;
    return isInEach ? printed(row, column, first) : QString();
}

QString StatementCells::text(int row, const SheetHeading &column) const
{
    QString shared = common(row, column.column);
    if (!column.edition)
        return shared;
    QString own = printed(row, column.column, *column.edition);
    return own == shared && m_statement.isPrintedIn(*column.edition) ? QString() : own;
}

bool StatementCells::hasOwn(const SheetHeading &column) const
{
    for (int row = 0; row < m_statement.rows.size(); ++row)
        if (!text(row, column).isEmpty())
            return true;
    return false;
}

QList<SheetHeading> StatementCells::columns() const
{
    QList<SheetHeading> columns;
    for (int column = 0; column < m_statement.columns.size(); ++column) {
        columns.append({column, std::nullopt});
        for (const Language edition : bothLanguages)
            if (const SheetHeading own{column, edition}; hasOwn(own))
                columns.append(own);
    }
    return columns;
}

// "3Q03", "3Q03 yoy ja"
QString headingOf(const Column &column, std::optional<Language> edition)
{
    QStringList words{column.period};
    if (column.measure != Measure::Amount)
        words.append(measureName(column.measure));
    if (edition)
        words.append(languageCode(*edition));
    return words.join(u' ');
}

void writeRow(SheetLines *lines, const Statement &statement, const Row &row)
{
    lines->begin();
    lines->put(columns::conceptId, row.conceptId);
    if (row.parent >= 0)
        lines->put(columns::parent, statement.rows.at(row.parent).conceptId);
    lines->put(columns::role, nameOf(rowRoleNames, row.role));
    for (const Language language : bothLanguages)
        if (!row.unprinted.contains(language))
            lines->put(labelColumn(columns::label, language), row.label.in(language));
    lines->put(columns::unit, row.unit);
    lines->put(columns::notes, row.notes);
}

/// Facts of one figure in running text: each edition's in the words around it.
struct TextFigure
{
    const Fact *fact = nullptr;
    QList<Language> editions;
    Text passage;
};

bool isSameFigure(const Fact &a, const Fact &b)
{
    return a.conceptId == b.conceptId && a.period == b.period && a.measure == b.measure && a.unit == b.unit
           && a.source.text == b.source.text;
}

QList<TextFigure> textFigures(const Book &book)
{
    QList<TextFigure> figures;
    for (const Fact &fact : book.content().facts) {
        if (!fact.source.statement.isEmpty())
            continue;
        const Language edition = fact.source.edition;
        if (figures.isEmpty() || !isSameFigure(*figures.back().fact, fact) || figures.back().editions.contains(edition))
            figures.append({&fact, {}, {}});
        figures.back().editions.append(edition);
        Text &passage = figures.back().passage;
        (edition == Language::English ? passage.en : passage.ja) = fact.source.passage;
    }
    return figures;
}

} // namespace

Sheet statementSheet(const Book &book, const Statement &statement)
{
    const StatementCells cells(book, statement);
    const QList<SheetHeading> columns = cells.columns();
    const qsizetype first = rowLayout().header().size();
    QStringList headings;
    for (const SheetHeading &column : columns)
        headings.append(headingOf(statement.columns.at(column.column), column.edition));
    SheetLines lines(sheetnames::ofStatement(statement.id), rowLayout(), headings);
    for (int row = 0; row < statement.rows.size(); ++row) {
        writeRow(&lines, statement, statement.rows.at(row));
        for (qsizetype i = 0; i < columns.size(); ++i)
            lines.put(first + i, cells.text(row, columns.at(i)));
    }
    return lines.sheet();
}

Sheet figureSheet(const Book &book)
{
    SheetLines lines(layoutOf(sheetnames::figures));
    for (const auto &[fact, editions, passage] : textFigures(book)) {
        lines.begin();
        lines.put(columns::conceptId, fact->conceptId);
        lines.put(columns::period, fact->period);
        lines.put(columns::measure, measureName(book, *fact));
        lines.put(columns::unit, fact->unit);
        lines.put(columns::editions, editions);
        lines.put(columns::value, fact->source.text);
        lines.put(columns::passage, passage);
    }
    return lines.sheet();
}

Sheet restatementSheet(const Book &book)
{
    SheetLines lines(layoutOf(sheetnames::restatements));
    for (const Fact &fact : book.content().earlierFacts) {
        lines.begin();
        lines.put(columns::conceptId, fact.conceptId);
        lines.put(columns::period, fact.period);
        lines.put(columns::measure, measureName(book, fact));
        lines.put(columns::unit, fact.unit);
        lines.put(columns::value, fact.source.text);
        lines.put(columns::released, fact.source.released.toString(Qt::ISODate));
    }
    return lines.sheet();
}

} // namespace models
