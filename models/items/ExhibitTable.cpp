#include "ExhibitTable.h"

#include "analysis/FactMath.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QString unitIdOf(const Book &book, const QString &conceptId)
{
    const Concept *item = book.item(conceptId);
    if (item->base == book.company().currency)
        return book.company().displayUnit;
    const Unit *unit = unitOfBase(book, item->base);
    return unit ? unit->id : QString();
}

Row rowFor(const Book &book, const QString &conceptId, bool isTotal, const QString &tableUnit)
{
    Row row;
    row.conceptId = conceptId;
    row.role = isTotal ? RowRole::Total : RowRole::Item;
    row.label = book.item(conceptId)->label;
    if (const QString unit = unitIdOf(book, conceptId); unit != tableUnit)
        row.unit = unit;
    return row;
}

} // namespace

Statement exhibitTable(const Book &book, const Exhibit &exhibit, qsizetype mostRows)
{
    if (const Statement *named = book.statement(exhibit.table); named && named->rows.size() <= mostRows)
        return *named;
    Statement table;
    table.id = exhibit.id;
    table.kind = StatementKind::Table;
    table.editions = {Language::English, Language::Japanese};
    table.title = exhibit.title;
    table.unit = unitIdOf(book, exhibit.concepts.front());
    QStringList concepts = exhibit.concepts;
    for (const QString &further : {exhibit.total, exhibit.companion})
        if (!further.isEmpty() && !concepts.contains(further))
            concepts.append(further);
    concepts.removeDuplicates();
    for (const QString &conceptId : std::as_const(concepts))
        table.rows.append(rowFor(book, conceptId, conceptId == exhibit.total, table.unit));
    return table;
}

Exhibit exhibitOf(const Book &book, const QString &conceptId, const QStringList &sources)
{
    Exhibit exhibit;
    exhibit.id = conceptId;
    exhibit.kind = ExhibitKind::Columns;
    exhibit.concepts = {conceptId};
    exhibit.sources = sources;
    exhibit.title = book.item(conceptId)->label;
    exhibit.message
        = {u"%1: {%2}, {%2:qoq} QoQ | %1: {%2}, {%2:yoy} YoY | %1: {%2}"_s.arg(exhibit.title.en, conceptId),
           u"%1は{%2}、前期比{%2:qoq} | %1は{%2}、前年同期比{%2:yoy} | %1は{%2}"_s.arg(exhibit.title.ja, conceptId)};
    return exhibit;
}

BookPtr withExhibit(const Book &book, const Exhibit &exhibit)
{
    BookContent content = book.content();
    content.exhibits.append(exhibit);
    return std::make_shared<const Book>(std::move(content));
}

} // namespace models
