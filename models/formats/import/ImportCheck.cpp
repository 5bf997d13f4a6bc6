#include "ImportCheck.h"

#include "RowBase.h"
#include "text/NumberParser.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

class ImportCheck
{
public:
    ImportCheck(const Book &book, const ImportPlan &plan, const ImportRows &rows, ImportErrors *errors)
        : m_book(book)
        , m_plan(plan)
        , m_rows(rows)
        , m_errors(errors)
    {}

    void checkPlan();
    void checkRows();
    void checkFigures();

private:
    void checkNewRow(const ImportRow &row);
    void checkKnownRow(const ImportRow &row);

    const Book &m_book;
    const ImportPlan &m_plan;
    const ImportRows &m_rows;
    ImportErrors *m_errors;
};

void ImportCheck::checkPlan()
{
    const bool hasPeriods
        = std::ranges::any_of(m_plan.columns, [](const ImportColumn &column) { return column.period.has_value(); });
    if (!hasPeriods)
        m_errors->add(ReadProblem::UnknownPeriod, m_plan.headerRow, -1, {}, m_book.company().currentPeriod);
    if (!m_book.unit(m_plan.unit))
        m_errors->add(ReadProblem::UnknownUnit, -1, -1, m_plan.unit, m_book.company().displayUnit);
    if (!m_plan.statement.isEmpty() && !m_book.statement(m_plan.statement))
        m_errors->add(ReadProblem::UnknownStatement, -1, -1, m_plan.statement);
    if (m_plan.statement.isEmpty() && (m_plan.title.en.isEmpty() || m_plan.title.ja.isEmpty()))
        m_errors->add(ReadProblem::MissingLabel, -1, -1, m_plan.title.en + m_plan.title.ja);
    QSet<QString> periods;
    for (const ImportColumn &column : m_plan.columns) {
        if (!column.period)
            continue;
        if (periods.contains(column.period->id))
            m_errors->add(ReadProblem::PeriodTwice, m_plan.headerRow, column.column, column.heading, column.period->id);
        periods.insert(column.period->id);
    }
}

void ImportCheck::checkRows()
{
    QSet<QString> concepts;
    for (const ImportRow &row : m_rows) {
        const int column = m_plan.labelEn >= 0 ? m_plan.labelEn : m_plan.labelJa;
        if (row.use == RowUse::Undecided)
            m_errors->add(ReadProblem::UnknownConcept, row.row, column, row.name());
        if (row.use == RowUse::New)
            checkNewRow(row);
        if (row.use != RowUse::Known)
            continue;
        if (concepts.contains(row.conceptId))
            m_errors->add(ReadProblem::ItemTwice, row.row, column, row.name());
        concepts.insert(row.conceptId);
        checkKnownRow(row);
    }
}

void ImportCheck::checkFigures()
{
    for (const ImportRow &row : m_rows)
        for (qsizetype i = 0; i < m_plan.columns.size(); ++i) {
            if (!row.isUsed() || !m_plan.columns.at(i).period)
                continue;
            const auto figure = parseFigure(row.figures.value(i));
            if (!figure || (figure->percent && !isRatioRow(m_book, m_plan, row)))
                m_errors->addFigure(ReadProblem::BadNumber, row, i, u"1,234"_s);
        }
}

void ImportCheck::checkNewRow(const ImportRow &row)
{
    for (const Language language : bothLanguages)
        if (row.label.in(language).isEmpty())
            m_errors->add(ReadProblem::MissingLabel, row.row, m_plan.labelColumn(language), {}, languageCode(language));
}

void ImportCheck::checkKnownRow(const ImportRow &row)
{
    const Concept *known = m_book.item(row.conceptId);
    if (!known)
        return m_errors->add(ReadProblem::UnknownConcept, row.row, -1, row.conceptId);
    if (known->isAbstract() && row.hasFigures())
        return m_errors->add(ReadProblem::BadChoice, row.row, -1, known->id);
    // A figure in another unit than the one its row is printed in would be read as a thousand times itself.
    const Statement *statement = m_book.statement(m_plan.statement);
    const int place = statement ? statement->rowOf(known->id) : -1;
    const Unit *unit = m_book.unit(m_plan.unit);
    const QString own = place < 0 ? QString() : statement->rows.at(place).unit;
    const QString printed = !own.isEmpty() ? own : statement ? statement->unit : m_plan.unit;
    if (unit && known->base == unit->base && printed != unit->id)
        m_errors->add(ReadProblem::OtherUnit, row.row, -1, unit->id, printed);
}

} // namespace

void checkImport(const Book &book, const ImportPlan &plan, const ImportRows &rows, ImportErrors *errors)
{
    ImportCheck check(book, plan, rows, errors);
    check.checkPlan();
    check.checkRows();
    check.checkFigures();
}

} // namespace models
