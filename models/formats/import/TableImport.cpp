#include "TableImport.h"

#include "FreeIds.h"
#include "ImportCheck.h"
#include "ImportPeriods.h"
#include "RowBase.h"
#include "StatementRoom.h"
#include "text/NumberParser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// Adds a table to a copy of the book's content, or lists what keeps it from being added.
class TableImporter
{
public:
    TableImporter(const Book &book, const Sheet &sheet, const ImportPlan &plan, const ImportRows &rows)
        : m_book(book)
        , m_plan(plan)
        , m_rows(rows)
        , m_errors(sheet, plan)
        , m_content(book.content())
    {}

    [[nodiscard]] ReadResult<BookPtr> imported();

private:
    void addConcepts();
    void findTotals();
    [[nodiscard]] int target();
    void addRows(int statement);
    void addColumns(int statement);
    void addFigures(int statement);
    void addFigure(const Statement &table, const ImportRow &row, qsizetype index);
    [[nodiscard]] bool isPrinted(const Fact &fact, const ImportRow &row, qsizetype index);
    [[nodiscard]] const Concept &itemOf(const ImportRow &row) const
    {
        return m_content.concepts.at(m_concepts.value(row.row));
    }
    [[nodiscard]] QString unitOf(const Concept &item) const;
    [[nodiscard]] RowRole roleOf(const Concept &item) const;

    const Book &m_book;
    const ImportPlan &m_plan;
    const ImportRows &m_rows;
    ImportErrors m_errors;
    BookContent m_content;
    QHash<int, int> m_concepts;                     ///< places of concepts, by row of the sheet
    QSet<QString> m_totals;                         ///< concepts that add up others of the table
    QHash<QString, int> m_statementRows;            ///< by concept
    QHash<QString, int> m_columns;                  ///< of the statement, by period
    QMultiHash<std::pair<int, int>, int> m_printed; ///< facts of the statement by row and column
};

void TableImporter::addConcepts()
{
    const bool isBalance = std::ranges::all_of(
        m_plan.columns, [](const ImportColumn &column) { return !column.period || column.isBalance; });
    QHash<QString, int> places;
    for (const Concept &item : std::as_const(m_content.concepts))
        places.insert(item.id, static_cast<int>(places.size()));
    FreeIds ids(m_content.concepts);
    for (const ImportRow &row : m_rows) {
        if (row.use == RowUse::Known)
            m_concepts.insert(row.row, places.value(row.conceptId));
        if (row.use != RowUse::New)
            continue;
        Concept added;
        added.id = ids.take(row.label.en, u"item"_s);
        added.base = baseOfNewRow(m_book, m_plan, row);
        added.periodType = isBalance ? PeriodType::Instant : PeriodType::Duration;
        added.label = added.shortLabel = row.label;
        m_concepts.insert(row.row, static_cast<int>(m_content.concepts.size()));
        m_content.concepts.append(added);
    }
}

void TableImporter::findTotals()
{
    QSet<QString> inTable;
    for (const ImportRow &row : m_rows)
        if (row.isUsed())
            inTable.insert(itemOf(row).id);
    for (const Calculation &calculation : std::as_const(m_content.calculations))
        if (std::ranges::any_of(calculation.parts,
                                [&](const CalculationPart &part) { return inTable.contains(part.conceptId); }))
            m_totals.insert(calculation.total);
}

int TableImporter::target()
{
    for (int i = 0; i < m_content.statements.size(); ++i)
        if (m_content.statements.at(i).id == m_plan.statement)
            return i;
    Statement table;
    table.id = FreeIds(m_content.statements).take(m_plan.title.en, u"table"_s);
    table.kind = StatementKind::Table;
    table.unit = m_plan.unit;
    table.editions = {Language::English, Language::Japanese};
    table.title = table.tab = table.caption = m_plan.title;
    m_content.statements.append(table);
    return static_cast<int>(m_content.statements.size()) - 1;
}

// The table's own unit, or the first that counts what the concept counts.
QString TableImporter::unitOf(const Concept &item) const
{
    const Unit *unit = m_book.unit(m_plan.unit);
    if (item.isAbstract() || item.base == unit->base)
        return unit->id;
    const auto found = std::ranges::find(m_content.units, item.base, &Unit::base);
    return found == m_content.units.end() ? QString() : found->id;
}

RowRole TableImporter::roleOf(const Concept &item) const
{
    return item.isAbstract() ? RowRole::Heading : m_totals.contains(item.id) ? RowRole::Total : RowRole::Item;
}

void TableImporter::addColumns(int statement)
{
    StatementRoom room(&m_content, statement);
    for (const ImportColumn &column : m_plan.columns)
        if (column.period)
            room.addColumn(*column.period);
    const QList<Column> &columns = m_content.statements.at(statement).columns;
    for (int i = 0; i < columns.size(); ++i)
        if (columns.at(i).measure == Measure::Amount)
            m_columns.insert(columns.at(i).period, i);
}

void TableImporter::addRows(int statement)
{
    StatementRoom room(&m_content, statement);
    int after = -1;
    for (const ImportRow &row : m_rows) {
        if (!row.isUsed())
            continue;
        const Concept &kept = itemOf(row);
        Row added;
        added.conceptId = kept.id;
        added.role = roleOf(kept);
        added.label = {row.label.en.isEmpty() ? kept.label.en : row.label.en,
                       row.label.ja.isEmpty() ? kept.label.ja : row.label.ja};
        const QString unit = unitOf(kept);
        added.unit = unit == m_content.statements.at(statement).unit || kept.isAbstract() ? QString() : unit;
        after = room.rowOf(added, after);
    }
    room.moveFigures();
    for (const Row &row : std::as_const(m_content.statements.at(statement).rows))
        m_statementRows.insert(row.conceptId, static_cast<int>(m_statementRows.size()));
}

// The same figure may stand there already; another one is never replaced.
bool TableImporter::isPrinted(const Fact &fact, const ImportRow &row, qsizetype index)
{
    bool isThere = false;
    for (const int printed : m_printed.values({fact.source.row, fact.source.column})) {
        const Fact &other = m_content.facts.at(static_cast<std::size_t>(printed));
        const bool isSame = other.value && fact.value ? compareValues(*other.value, *fact.value) == 0
                                                      : other.absence == fact.absence && !other.value && !fact.value;
        if (!isSame) {
            m_errors.addFigure(ReadProblem::OtherFigure, row, index, other.source.text);
            return true;
        }
        isThere = true;
    }
    return isThere;
}

void TableImporter::addFigure(const Statement &table, const ImportRow &row, qsizetype index)
{
    const QString &text = row.figures.at(index);
    const ImportColumn &column = m_plan.columns.at(index);
    if (text.isEmpty() || !column.period)
        return;
    const auto figure = parseFigure(text); // there is one, it was looked at before
    Fact fact;
    fact.conceptId = itemOf(row).id;
    fact.period = column.period->id;
    fact.source.statement = table.id;
    fact.source.row = m_statementRows.value(fact.conceptId);
    fact.source.column = m_columns.value(column.period->id);
    fact.source.text = text;
    const QString &own = table.rows.at(fact.source.row).unit;
    fact.unit = own.isEmpty() ? table.unit : own;
    fact.absence = figure->kind == FigureKind::Dash ? Absence::DoesNotExist : Absence::None;
    if (figure->kind == FigureKind::Number)
        fact.value = figure->value;
    if (isPrinted(fact, row, index))
        return;
    for (const Language edition : table.editions) {
        fact.source.edition = edition;
        m_content.facts.push_back(fact);
    }
}

void TableImporter::addFigures(int statement)
{
    const Statement &table = std::as_const(m_content.statements).at(statement);
    for (int i = 0; i < static_cast<int>(m_content.facts.size()); ++i)
        if (const Source &source = m_content.facts.at(static_cast<std::size_t>(i)).source; source.statement == table.id)
            m_printed.insert({source.row, source.column}, i);
    for (const ImportRow &row : m_rows)
        if (row.isUsed())
            for (qsizetype i = 0; i < std::min(row.figures.size(), m_plan.columns.size()); ++i)
                addFigure(table, row, i);
}

ReadResult<BookPtr> TableImporter::imported()
{
    checkImport(m_book, m_plan, m_rows, &m_errors);
    if (!m_errors.list().isEmpty())
        return m_errors.list();
    ImportPeriods periods(m_book, m_plan, &m_content, &m_errors);
    periods.add();
    addConcepts();
    findTotals();
    const int statement = target();
    addColumns(statement);
    addRows(statement);
    addFigures(statement);
    periods.makeCurrent(m_rows);
    if (!m_errors.list().isEmpty())
        return m_errors.list();
    sortFacts(&m_content);
    return std::make_shared<const Book>(std::move(m_content));
}

} // namespace

ReadResult<BookPtr> importTable(const Book &book, const Sheet &sheet, const ImportPlan &plan, const ImportRows &rows)
{
    return TableImporter(book, sheet, plan, rows).imported();
}

} // namespace models
