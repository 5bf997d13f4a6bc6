#include "FactsCsv.h"

#include "CsvWriter.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QString labelOf(const Book &book, const Fact &fact)
{
    const Source &source = fact.source;
    if (const Statement *statement = book.statement(source.statement))
        return statement->rows.at(source.row).label.in(source.edition);
    return book.item(fact.conceptId)->label.in(source.edition);
}

QStringList cells(const Book &book, const Fact &fact)
{
    return {fact.source.statement,
            languageCode(fact.source.edition),
            fact.conceptId,
            labelOf(book, fact),
            fact.period,
            measureName(book, fact),
            fact.unit,
            fact.value ? fact.value->toPlain() : u"-"_s,
            fact.value ? QString::number(fact.value->decimals()) : QString(),
            fact.isDerived() ? u"derived"_s : u"printed"_s};
}

/// Position in the output; what only running text prints comes last.
auto placeOf(const Book &book, const Fact &fact)
{
    const QList<Statement> &statements = book.content().statements;
    const auto statement = std::ranges::find(statements, fact.source.statement, &Statement::id);
    return std::tuple(statement - statements.begin(), fact.source.edition, fact.source.row, fact.source.column);
}

} // namespace

QString factsCsv(const Book &book)
{
    std::vector<std::pair<decltype(placeOf(book, Fact())), const Fact *>> facts;
    for (const Fact &fact : book.content().facts)
        facts.emplace_back(placeOf(book, fact), &fact);
    std::ranges::stable_sort(facts, {}, [](const auto &entry) { return entry.first; });
    QString text = csvLine({u"source"_s, u"edition"_s, u"concept"_s, u"label"_s, u"period"_s, u"measure"_s, u"unit"_s,
                            u"value"_s, u"decimals"_s, u"origin"_s});
    for (const auto &[place, fact] : facts)
        text += csvLine(cells(book, *fact));
    return text;
}

} // namespace models
