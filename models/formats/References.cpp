#include "References.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

template<typename Item>
QHash<QString, int> idsOf(const QList<Item> &items, QString Item::*id)
{
    QHash<QString, int> ids;
    for (int i = 0; i < items.size(); ++i)
        ids.insert(items.at(i).*id, i);
    return ids;
}

QString knownOf(const QHash<QString, int> &ids)
{
    constexpr int most = 12;
    QStringList known = ids.keys();
    known.sort();
    const bool more = known.size() > most;
    return QStringList(known.first(std::min<qsizetype>(most, known.size()))).join(u", "_s)
           + (more ? u", …"_s : QString());
}

void check(SheetCursor &rows, const QHash<QString, int> &known, ReadProblem problem, QAnyStringView column,
           const QString &id)
{
    if (!known.contains(id))
        rows.report(problem, column, id, knownOf(known));
}

QString optionalId(SheetCursor &rows, const QHash<QString, int> &known, ReadProblem problem, QAnyStringView column)
{
    QString id = rows.text(column);
    if (!id.isEmpty())
        check(rows, known, problem, column, id);
    return id;
}

QStringList checkedList(SheetCursor &rows, const QHash<QString, int> &known, ReadProblem problem, QAnyStringView column)
{
    QStringList ids = rows.list(column);
    for (const QString &id : ids)
        check(rows, known, problem, column, id);
    return ids;
}

} // namespace

References::References(const BookContent &content)
    : m_units(idsOf(content.units, &Unit::id))
    , m_bases(idsOf(content.units, &Unit::base))
    , m_periods(idsOf(content.periods, &Period::id))
    , m_concepts(idsOf(content.concepts, &Concept::id))
    , m_statements(idsOf(content.statements, &Statement::id))
    , m_notes(idsOf(content.notes, &Note::id))
    , m_pages(idsOf(content.pages, &Page::id))
    , m_exhibits(idsOf(content.exhibits, &Exhibit::id))
    , m_orders(idsOf(content.runningOrders, &RunningOrder::id))
{}

QString References::unit(SheetCursor &rows, QAnyStringView column) const
{
    std::ignore = rows.required(column);
    return optionalUnit(rows, column);
}

QString References::optionalUnit(SheetCursor &rows, QAnyStringView column) const
{
    return optionalId(rows, m_units, ReadProblem::UnknownUnit, column);
}

QString References::period(SheetCursor &rows, QAnyStringView column) const
{
    QString id = rows.text(column);
    check(rows, m_periods, ReadProblem::UnknownPeriod, column, id);
    return id;
}

QStringList References::periods(SheetCursor &rows, QAnyStringView column) const
{
    return checkedList(rows, m_periods, ReadProblem::UnknownPeriod, column);
}

bool References::checkPeriod(SheetCursor &rows, QAnyStringView column, const QString &id) const
{
    check(rows, m_periods, ReadProblem::UnknownPeriod, column, id);
    return m_periods.contains(id);
}

QString References::page(SheetCursor &rows, QAnyStringView column) const
{
    QString id = rows.text(column);
    check(rows, m_pages, ReadProblem::UnknownPage, column, id);
    return id;
}

QString References::optionalExhibit(SheetCursor &rows, QAnyStringView column) const
{
    return optionalId(rows, m_exhibits, ReadProblem::UnknownExhibit, column);
}

QString References::optionalStatement(SheetCursor &rows, QAnyStringView column) const
{
    return optionalId(rows, m_statements, ReadProblem::UnknownStatement, column);
}

QStringList References::notes(SheetCursor &rows, QAnyStringView column) const
{
    return checkedList(rows, m_notes, ReadProblem::UnknownNote, column);
}

QStringList References::concepts(SheetCursor &rows, QAnyStringView column) const
{
    return checkedList(rows, m_concepts, ReadProblem::UnknownConcept, column);
}

QStringList References::statements(SheetCursor &rows, QAnyStringView column) const
{
    return checkedList(rows, m_statements, ReadProblem::UnknownStatement, column);
}

int References::statement(SheetCursor &rows, QAnyStringView column) const
{
    QString id = rows.text(column);
    check(rows, m_statements, ReadProblem::UnknownStatement, column, id);
    return m_statements.value(id, -1);
}

int References::order(SheetCursor &rows, QAnyStringView column) const
{
    const QString id = rows.text(column);
    check(rows, m_orders, ReadProblem::UnknownOrder, column, id);
    return m_orders.value(id, -1);
}

void References::checkConcept(SheetCursor &rows, QAnyStringView column, const QString &id) const
{
    if (!id.isEmpty())
        check(rows, m_concepts, ReadProblem::UnknownConcept, column, id);
}

void References::checkBase(SheetCursor &rows, QAnyStringView column, const QString &base) const
{
    if (!base.isEmpty())
        check(rows, m_bases, ReadProblem::UnknownUnit, column, base);
}

} // namespace models
