#include "BookLayout.h"
#include "BookSheets.h"
#include "Columns.h"
#include "References.h"
#include "SheetCursor.h"
#include "text/NumberParser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

const QStringList &labelColumns()
{
    static const QStringList names = rowLayout().header();
    return names;
}

QHash<QString, QString> parentsIn(const Sheet &sheet)
{
    ReadErrors ignored;
    SheetCursor rows(sheet, {}, &ignored);
    QHash<QString, QString> parents;
    while (rows.next())
        parents.insert(rows.text(columns::conceptId), rows.text(columns::parent));
    return parents;
}

/// The unit of shares and changes. A book without one is told which it lacks where its first percentage stands.
QString percentUnitOf(const BookContent &content)
{
    const auto found = std::ranges::find(content.units, UnitKind::Percent, &Unit::kind);
    return found == content.units.end() ? u"percent"_s : found->id;
}

/// A value column of the sheet: which statement column it fills, and for which edition.
struct ValueColumn
{
    int sheetColumn = 0;
    int column = 0;
    std::optional<Language> edition; ///< none: every edition that prints the statement
};

class StatementSheet
{
public:
    StatementSheet(const Sheet &sheet, Statement *statement, BookContent *content, ReadErrors *errors)
        : m_rows(sheet, labelColumns(), errors)
        , m_references(*content)
        , m_parents(parentsIn(sheet))
        , m_percentUnit(percentUnitOf(*content))
        , m_statement(statement)
        , m_content(content)
    {
        for (const Calculation &calculation : content->calculations)
            m_totals.insert(calculation.total);
    }

    void read();

private:
    void readHeader();
    void readValueColumn(int sheetColumn, const QStringList &words);
    void readRow();
    void readHeadingLabel(Row *row) const;
    [[nodiscard]] int parentRow();
    [[nodiscard]] bool isItsOwnAncestor(const QString &conceptId) const;
    void readCells(const Row &row);
    void readCell(const Row &row, const ValueColumn &column, const QString &text);
    [[nodiscard]] bool isPrintedIn(const ValueColumn &column, Language edition) const;
    [[nodiscard]] QString unitOf(const Row &row, const Column &column) const;
    void addFact(const Row &row, const ValueColumn &column, const ParsedFigure &figure, const QString &text);

    SheetCursor m_rows;
    References m_references;
    QHash<QString, QString> m_parents; ///< by concept
    QString m_percentUnit;
    Statement *m_statement;
    BookContent *m_content;
    QSet<QString> m_totals; ///< concepts that have a calculation
    QList<ValueColumn> m_columns;
    QList<ValueColumn> m_ownColumns; ///< those of them that are one edition's
};

void StatementSheet::read()
{
    readHeader();
    while (m_rows.next())
        readRow();
}

void StatementSheet::readHeader()
{
    for (int column = 0; column < m_rows.header().size(); ++column) {
        const QString &name = m_rows.header().at(column);
        if (!labelColumns().contains(name) && !name.isEmpty())
            readValueColumn(column, name.split(u' ', Qt::SkipEmptyParts));
    }
}

// "3Q03", "3Q03 yoy", "3Q03 ja", "3Q03 yoy ja"
void StatementSheet::readValueColumn(int sheetColumn, const QStringList &words)
{
    const QString name = m_rows.header().at(sheetColumn);
    QStringList rest = words.sliced(1);
    std::optional<Language> edition;
    if (!rest.isEmpty() && (edition = languageFromCode(rest.back())))
        rest.removeLast();
    const auto measure = rest.isEmpty() ? Measure::Amount : measureFromName(rest.front());
    if (!m_references.checkPeriod(m_rows, name, words.front()))
        return;
    if (!measure || rest.size() > 1)
        return m_rows.report(ReadProblem::UnknownColumn, name, name, words.front() + u" yoy"_s);
    const Column column{words.front(), *measure};
    qsizetype index = m_statement->columns.indexOf(column);
    if (index < 0) {
        index = m_statement->columns.size();
        m_statement->columns.append(column);
    }
    m_columns.append({sheetColumn, static_cast<int>(index), edition});
    if (edition)
        m_ownColumns.append(m_columns.back());
}

int StatementSheet::parentRow()
{
    const QString parent = m_rows.text(columns::parent);
    if (parent.isEmpty())
        return -1;
    const int row = m_statement->rowOf(parent);
    if (isItsOwnAncestor(m_rows.text(columns::conceptId)))
        m_rows.report(ReadProblem::CyclicParents, columns::parent, parent);
    else if (row < 0)
        m_rows.report(ReadProblem::UnknownParent, columns::parent, parent, columns::conceptId);
    return row;
}

bool StatementSheet::isItsOwnAncestor(const QString &conceptId) const
{
    QString ancestor = m_parents.value(conceptId);
    for (qsizetype steps = m_parents.size(); steps > 0 && !ancestor.isEmpty(); --steps) {
        if (ancestor == conceptId)
            return true;
        ancestor = m_parents.value(ancestor);
    }
    return false;
}

// An edition may leave a heading out; on screen the concept's own name stands in for it.
void StatementSheet::readHeadingLabel(Row *row) const
{
    row->label = m_rows.rawText(columns::label);
    for (const Language language : bothLanguages)
        if (row->label.in(language).isEmpty())
            row->unprinted.append(language);
    const auto item = std::ranges::find(m_content->concepts, row->conceptId, &Concept::id);
    if (item == m_content->concepts.end())
        return;
    if (row->label.en.isEmpty())
        row->label.en = item->label.en;
    if (row->label.ja.isEmpty())
        row->label.ja = item->label.ja;
}

void StatementSheet::readRow()
{
    Row row;
    row.parent = parentRow();
    row.conceptId = m_rows.uniqueId(columns::conceptId);
    m_references.checkConcept(m_rows, columns::conceptId, row.conceptId);
    row.role = m_rows.choice(columns::role, rowRoleNames);
    if (row.role == RowRole::Heading)
        readHeadingLabel(&row);
    else
        row.label = m_rows.label(columns::label);
    row.unit = m_references.optionalUnit(m_rows, columns::unit);
    row.notes = m_references.notes(m_rows, columns::notes);
    const bool isTotal = row.role > RowRole::Subtotal; // of whatever rank
    if (isTotal && !m_totals.contains(row.conceptId))
        m_rows.report(ReadProblem::TotalWithoutParts, columns::conceptId, row.conceptId, sheetnames::calculations);
    m_statement->rows.append(row);
    readCells(row);
}

// In the order of the printed columns, wherever the sheet has those of one edition.
void StatementSheet::readCells(const Row &row)
{
    const auto first = static_cast<std::ptrdiff_t>(m_content->facts.size());
    for (const ValueColumn &column : std::as_const(m_columns))
        if (const QString text = m_rows.cell(column.sheetColumn); !text.isEmpty())
            readCell(row, column, text);
    const auto place = [](const Fact &fact) { return std::pair(fact.source.column, fact.source.edition); };
    const auto begin = m_content->facts.begin() + first;
    if (!std::ranges::is_sorted(begin, m_content->facts.end(), {}, place))
        std::ranges::stable_sort(begin, m_content->facts.end(), {}, place);
}

void StatementSheet::readCell(const Row &row, const ValueColumn &column, const QString &text)
{
    const QString &name = m_rows.header().at(column.sheetColumn);
    const auto figure = parseFigure(text);
    if (!figure)
        return m_rows.report(ReadProblem::BadNumber, name, text, u"1,234"_s);
    if (row.role == RowRole::Heading)
        return m_rows.report(ReadProblem::BadChoice, name, text, QString());
    if (figure->percent && unitOf(row, m_statement->columns.at(column.column)) != m_percentUnit)
        return m_rows.report(ReadProblem::BadNumber, name, text, u"1,234"_s);
    addFact(row, column, *figure, text);
}

bool StatementSheet::isPrintedIn(const ValueColumn &column, Language edition) const
{
    if (column.edition)
        return *column.edition == edition;
    if (!m_statement->isPrintedIn(edition))
        return false;
    // An edition's own figure, where its column holds one, stands for the common one.
    return std::ranges::none_of(m_ownColumns, [&](const ValueColumn &other) {
        return other.column == column.column && other.edition == edition && !m_rows.cell(other.sheetColumn).isEmpty();
    });
}

QString StatementSheet::unitOf(const Row &row, const Column &column) const
{
    if (column.measure == Measure::Usd)
        return m_statement->translationUnit;
    if (column.measure != Measure::Amount)
        return m_percentUnit;
    return row.unit.isEmpty() ? m_statement->unit : row.unit;
}

void StatementSheet::addFact(const Row &row, const ValueColumn &column, const ParsedFigure &figure, const QString &text)
{
    const Column &printed = m_statement->columns.at(column.column);
    Fact fact;
    fact.conceptId = row.conceptId;
    fact.period = printed.period;
    fact.measure = printed.measure;
    fact.unit = unitOf(row, printed);
    // Other units are checked where the sheet names them.
    if (printed.measure != Measure::Amount && !m_references.hasUnit(fact.unit))
        m_rows.report(ReadProblem::UnknownUnit, m_rows.header().at(column.sheetColumn), fact.unit);
    fact.absence = figure.kind == FigureKind::Dash ? Absence::DoesNotExist : Absence::None;
    if (figure.kind == FigureKind::Number)
        fact.value = figure.value;
    for (const Language edition : bothLanguages) {
        if (!isPrintedIn(column, edition))
            continue;
        fact.source
            = {m_statement->id, edition, static_cast<int>(m_statement->rows.size()) - 1, column.column, text, {}, {}};
        m_content->facts.push_back(fact);
    }
}

} // namespace

void readStatementSheet(const Sheet &sheet, Statement *statement, BookContent *content, ReadErrors *errors)
{
    StatementSheet(sheet, statement, content, errors).read();
}

} // namespace models
