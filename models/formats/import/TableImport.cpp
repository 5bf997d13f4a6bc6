#include "TableImport.h"

#include "BookPeriods.h"
#include "StatementRoom.h"
#include "TableCells.h"
#include "text/NumberParser.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int monthsInQuarter = 3;

template<typename Item>
bool hasId(const QList<Item> &items, const QString &id)
{
    return std::ranges::find(items, id, &Item::id) != items.end();
}

/// "Data centre (new)" as "data_centre_new"; what has no Latin letters is numbered.
template<typename Item>
QString freeId(const QList<Item> &items, const QString &words, const QString &otherwise)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString stem = words.toLower().replace(others, u" "_s).simplified().replace(u' ', u'_');
    if (stem.isEmpty())
        stem = otherwise;
    QString id = stem;
    for (int number = 2; hasId(items, id); ++number)
        id = stem + u'_' + QString::number(number);
    return id;
}

/// Adds a table to a copy of the book's content, or lists what keeps it from being added.
class TableImporter
{
public:
    TableImporter(const Book &book, const Sheet &sheet, const ImportPlan &plan, const ImportRows &rows)
        : m_book(book)
        , m_sheet(sheet)
        , m_plan(plan)
        , m_rows(rows)
        , m_content(book.content())
    {}

    [[nodiscard]] ReadResult<BookPtr> imported();

private:
    void checkPlan();
    void checkRows();
    void checkFigures();
    [[nodiscard]] bool isRatio(const ImportRow &row) const;
    void checkNewRow(const ImportRow &row);
    void checkKnownRow(const ImportRow &row);
    void addPeriods();
    void addPeriod(const Period &period, const ImportColumn *column);
    void addQuarterIn(const Period &longer);
    void addConcepts();
    [[nodiscard]] int target();
    void addRows(int statement);
    void addFigures(int statement);
    void addFigure(int statement, const ImportRow &row, qsizetype index);
    [[nodiscard]] bool isPrinted(const Fact &fact, const ImportRow &row, qsizetype index);

    [[nodiscard]] bool isUsed(const ImportRow &row) const { return row.use == RowUse::Known || row.use == RowUse::New; }
    [[nodiscard]] QString labelOf(const ImportRow &row) const
    {
        return row.label.en.isEmpty() ? row.label.ja : row.label.en;
    }
    [[nodiscard]] const Concept *item(const QString &id) const
    {
        const auto found = std::ranges::find(m_content.concepts, id, &Concept::id);
        return found == m_content.concepts.end() ? nullptr : &*found;
    }
    [[nodiscard]] QString percentUnit() const;
    [[nodiscard]] QString baseOfNew(const ImportRow &row) const;
    [[nodiscard]] QString unitOf(const Concept &item) const;
    [[nodiscard]] RowRole roleOf(const Concept &item) const;
    void report(ReadProblem problem, int row, int column, const QString &found = {}, const QString &expected = {});
    void reportFigure(ReadProblem problem, const ImportRow &row, qsizetype index, const QString &expected);

    const Book &m_book;
    const Sheet &m_sheet;
    const ImportPlan &m_plan;
    const ImportRows &m_rows;
    BookContent m_content;
    ReadErrors m_errors;
    QHash<int, QString> m_concepts;                 ///< by row of the sheet
    QHash<int, int> m_statementRows;                ///< by row of the sheet
    QHash<QString, int> m_columns;                  ///< of the statement, by period
    QMultiHash<std::pair<int, int>, int> m_printed; ///< facts of the statement by row and column
};

void TableImporter::report(ReadProblem problem, int row, int column, const QString &found, const QString &expected)
{
    const QString heading
        = m_plan.headerRow < 0 || column < 0
              ? QString()
              : TableCells(m_sheet).heading(m_plan.firstHeaderRow, m_plan.headerRow, column).simplified();
    const QString file = m_sheet.file.isEmpty() ? m_sheet.name : m_sheet.file;
    m_errors.append({problem, file, row + 1, heading, found, expected, column + 1});
}

void TableImporter::reportFigure(ReadProblem problem, const ImportRow &row, qsizetype index, const QString &expected)
{
    report(problem, row.row, m_plan.columns.at(index).column, row.figures.value(index), expected);
}

void TableImporter::checkPlan()
{
    const bool hasPeriods
        = std::ranges::any_of(m_plan.columns, [](const ImportColumn &column) { return column.period.has_value(); });
    if (!hasPeriods)
        report(ReadProblem::UnknownPeriod, m_plan.headerRow, -1, {}, m_book.company().currentPeriod);
    if (!m_book.unit(m_plan.unit))
        report(ReadProblem::UnknownUnit, -1, -1, m_plan.unit, m_book.company().displayUnit);
    if (!m_plan.statement.isEmpty() && !m_book.statement(m_plan.statement))
        report(ReadProblem::UnknownStatement, -1, -1, m_plan.statement);
    if (m_plan.statement.isEmpty() && (m_plan.title.en.isEmpty() || m_plan.title.ja.isEmpty()))
        report(ReadProblem::MissingLabel, -1, -1, m_plan.title.en + m_plan.title.ja);
    QSet<QString> periods;
    for (const ImportColumn &column : m_plan.columns) {
        if (!column.period)
            continue;
        if (periods.contains(column.period->id))
            report(ReadProblem::DuplicateId, m_plan.headerRow, column.column, column.heading, column.period->id);
        periods.insert(column.period->id);
    }
}

void TableImporter::checkRows()
{
    QSet<QString> concepts;
    for (const ImportRow &row : m_rows) {
        const int column = m_plan.labelEn >= 0 ? m_plan.labelEn : m_plan.labelJa;
        if (row.use == RowUse::Undecided)
            report(ReadProblem::UnknownConcept, row.row, column, labelOf(row));
        if (row.use == RowUse::New)
            checkNewRow(row);
        if (row.use != RowUse::Known)
            continue;
        if (concepts.contains(row.conceptId))
            report(ReadProblem::DuplicateId, row.row, column, row.conceptId);
        concepts.insert(row.conceptId);
        checkKnownRow(row);
    }
}

// A percent sign belongs to a ratio only.
bool TableImporter::isRatio(const ImportRow &row) const
{
    const Concept *known = m_book.item(row.conceptId);
    const Unit *percent = m_book.unit(percentUnit());
    return percent && (row.use == RowUse::New ? baseOfNew(row) : known ? known->base : QString()) == percent->base;
}

void TableImporter::checkFigures()
{
    for (const ImportRow &row : m_rows)
        for (qsizetype i = 0; i < m_plan.columns.size(); ++i) {
            if (!isUsed(row) || !m_plan.columns.at(i).period)
                continue;
            const auto figure = parseFigure(row.figures.value(i));
            if (!figure || (figure->percent && !isRatio(row)))
                reportFigure(ReadProblem::BadNumber, row, i, u"1,234"_s);
        }
}

void TableImporter::checkNewRow(const ImportRow &row)
{
    for (const Language language : bothLanguages)
        if (row.label.in(language).isEmpty())
            report(ReadProblem::MissingLabel, row.row, m_plan.labelColumn(language), {}, languageCode(language));
}

void TableImporter::checkKnownRow(const ImportRow &row)
{
    const Concept *known = m_book.item(row.conceptId);
    if (!known)
        return report(ReadProblem::UnknownConcept, row.row, -1, row.conceptId);
    if (known->isAbstract() && row.hasFigures())
        return report(ReadProblem::BadChoice, row.row, -1, known->id);
    // A figure in another unit than the one its row is printed in would be read as a thousand times itself.
    const Statement *statement = m_book.statement(m_plan.statement);
    const int place = statement ? statement->rowOf(known->id) : -1;
    const Unit *unit = m_book.unit(m_plan.unit);
    const QString own = place < 0 ? QString() : statement->rows.at(place).unit;
    const QString printed = !own.isEmpty() ? own : statement ? statement->unit : m_plan.unit;
    if (unit && known->base == unit->base && printed != unit->id)
        report(ReadProblem::OtherUnit, row.row, -1, unit->id, printed);
}

QString TableImporter::percentUnit() const
{
    const auto found = std::ranges::find(m_content.units, UnitKind::Percent, &Unit::kind);
    return found == m_content.units.end() ? QString() : found->id;
}

// Where a figure belongs that stands in a period longer than a quarter: with it in the book, the quarter in which it
// ends is computed as what is left of it, and nobody has printed that.
void TableImporter::addQuarterIn(const Period &longer)
{
    if (longer.months() <= monthsInQuarter)
        return;
    const HeadingPeriod quarter{monthEnd(longer.end, -monthsInQuarter).addDays(1), longer.end};
    const Period last = periodFor(m_book, quarter);
    if (!hasId(m_content.periods, last.id))
        m_content.periods.append(last);
}

void TableImporter::addPeriod(const Period &period, const ImportColumn *column)
{
    const auto known = std::ranges::find(m_content.periods, period.id, &Period::id);
    if (known == m_content.periods.end())
        m_content.periods.append(period);
    else if (*known != period)
        report(ReadProblem::DuplicateId, m_plan.headerRow, column->column, column->heading, period.id);
}

void TableImporter::addPeriods()
{
    for (const ImportColumn &column : m_plan.columns)
        if (column.period)
            addPeriod(*column.period, &column);
    for (const ImportColumn &column : m_plan.columns)
        if (column.period)
            addQuarterIn(*column.period);
}

// A row whose every figure has a percent sign is a ratio; one without figures is a heading.
QString TableImporter::baseOfNew(const ImportRow &row) const
{
    if (!row.hasFigures())
        return {};
    const bool isPercent = std::ranges::all_of(row.figures, [](const QString &text) {
        const auto figure = parseFigure(text);
        return figure && (figure->kind != FigureKind::Number || figure->percent);
    });
    const Unit *unit = m_book.unit(isPercent && !percentUnit().isEmpty() ? percentUnit() : m_plan.unit);
    return unit ? unit->base : QString();
}

void TableImporter::addConcepts()
{
    const bool isBalance = std::ranges::all_of(
        m_plan.columns, [](const ImportColumn &column) { return !column.period || column.isBalance; });
    for (const ImportRow &row : m_rows) {
        if (row.use == RowUse::Known)
            m_concepts.insert(row.row, row.conceptId);
        if (row.use != RowUse::New)
            continue;
        Concept added;
        added.id = freeId(m_content.concepts, row.label.en, u"item"_s);
        added.base = baseOfNew(row);
        added.periodType = isBalance ? PeriodType::Instant : PeriodType::Duration;
        added.label = added.shortLabel = row.label;
        m_concepts.insert(row.row, added.id);
        m_content.concepts.append(added);
    }
}

int TableImporter::target()
{
    for (int i = 0; i < m_content.statements.size(); ++i)
        if (m_content.statements.at(i).id == m_plan.statement)
            return i;
    Statement table;
    table.id = freeId(m_content.statements, m_plan.title.en, u"table"_s);
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

// A total of other rows of the table.
RowRole TableImporter::roleOf(const Concept &item) const
{
    if (item.isAbstract())
        return RowRole::Heading;
    const QList<QString> concepts = m_concepts.values();
    const bool isTotal = std::ranges::any_of(m_content.calculations, [&](const Calculation &calculation) {
        return calculation.total == item.id && std::ranges::any_of(calculation.parts, [&](const CalculationPart &part) {
                   return concepts.contains(part.conceptId);
               });
    });
    return isTotal ? RowRole::Total : RowRole::Item;
}

void TableImporter::addRows(int statement)
{
    StatementRoom room(&m_content, statement);
    for (const ImportColumn &column : m_plan.columns)
        if (column.period)
            std::ignore = room.columnOf(*column.period);
    const QList<Column> &columns = m_content.statements.at(statement).columns;
    for (int i = 0; i < columns.size(); ++i)
        if (columns.at(i).measure == Measure::Amount)
            m_columns.insert(columns.at(i).period, i);
    int after = -1;
    for (const ImportRow &row : m_rows) {
        if (!isUsed(row))
            continue;
        const Concept &kept = *item(m_concepts.value(row.row));
        Row added;
        added.conceptId = kept.id;
        added.role = roleOf(kept);
        added.label = {row.label.en.isEmpty() ? kept.label.en : row.label.en,
                       row.label.ja.isEmpty() ? kept.label.ja : row.label.ja};
        const QString unit = unitOf(kept);
        added.unit = unit == m_content.statements.at(statement).unit || kept.isAbstract() ? QString() : unit;
        after = room.rowOf(added, after);
    }
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
            reportFigure(ReadProblem::OtherFigure, row, index, other.source.text);
            return true;
        }
        isThere = true;
    }
    return isThere;
}

void TableImporter::addFigure(int statement, const ImportRow &row, qsizetype index)
{
    const QString &text = row.figures.at(index);
    const ImportColumn &column = m_plan.columns.at(index);
    if (text.isEmpty() || !column.period)
        return;
    const Statement &table = m_content.statements.at(statement);
    const Concept &kept = *item(m_concepts.value(row.row));
    const auto figure = parseFigure(text); // there is one, it was looked at before
    Fact fact;
    fact.conceptId = kept.id;
    fact.period = column.period->id;
    fact.source.statement = table.id;
    fact.source.row = table.rowOf(kept.id);
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
    const QString &id = m_content.statements.at(statement).id;
    for (int i = 0; i < static_cast<int>(m_content.facts.size()); ++i)
        if (const Source &source = m_content.facts.at(static_cast<std::size_t>(i)).source; source.statement == id)
            m_printed.insert({source.row, source.column}, i);
    for (const ImportRow &row : m_rows)
        if (isUsed(row))
            for (qsizetype i = 0; i < std::min(row.figures.size(), m_plan.columns.size()); ++i)
                addFigure(statement, row, i);
}

ReadResult<BookPtr> TableImporter::imported()
{
    checkPlan();
    checkRows();
    checkFigures();
    if (!m_errors.isEmpty())
        return m_errors;
    addPeriods();
    addConcepts();
    const int statement = target();
    addRows(statement);
    addFigures(statement);
    if (!m_errors.isEmpty())
        return m_errors;
    sortFacts(&m_content);
    return std::make_shared<const Book>(std::move(m_content));
}

} // namespace

ReadResult<BookPtr> importTable(const Book &book, const Sheet &sheet, const ImportPlan &plan, const ImportRows &rows)
{
    return TableImporter(book, sheet, plan, rows).imported();
}

} // namespace models
