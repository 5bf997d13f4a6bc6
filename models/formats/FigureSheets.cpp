#include "BookSheets.h"
#include "Columns.h"
#include "References.h"
#include "SheetCursor.h"
#include "text/NumberParser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

// A ratio's figures are its amounts, and go by the name of its metric.
Measure figureMeasure(SheetCursor &rows, const QString &conceptId, const BookContent &content)
{
    const QString name = rows.text(columns::measure);
    const auto item = std::ranges::find(content.concepts, conceptId, &Concept::id);
    const bool isMetric = item != content.concepts.end() && !name.isEmpty() && item->metric == name;
    const auto measure = isMetric ? Measure::Amount : measureFromName(name);
    if (!measure)
        rows.report(ReadProblem::BadChoice, columns::measure, name, u"amount, usd"_s);
    return measure.value_or(Measure::Amount);
}

/// Concept, period, measure, unit and value of a line that holds one figure.
Fact figureOfLine(SheetCursor &rows, const References &references, const BookContent &content)
{
    Fact fact;
    fact.conceptId = rows.required(columns::conceptId);
    references.checkConcept(rows, columns::conceptId, fact.conceptId);
    fact.period = references.period(rows, columns::period);
    fact.unit = references.unit(rows, columns::unit);
    fact.measure = figureMeasure(rows, fact.conceptId, content);
    fact.absence = Absence::None;
    const auto figure = parseFigure(rows.text(columns::value));
    if (figure && figure->kind == FigureKind::Number)
        fact.value = figure->value;
    else
        rows.report(ReadProblem::BadNumber, columns::value, rows.text(columns::value), u"13.4"_s);
    return fact;
}

// What the book itself prints, or another release on its day, is no earlier figure.
QDate earlierRelease(SheetCursor &rows, const QDate &own)
{
    const QDate released = rows.date(columns::released);
    if (released.isValid() && own.isValid() && released >= own)
        rows.report(ReadProblem::BadDate, columns::released, rows.text(columns::released),
                    u"< "_s + own.toString(Qt::ISODate));
    return released;
}

/// The one edition that is named.
Language editionOf(SheetCursor &rows)
{
    const QString code = rows.text(columns::edition);
    const auto edition = languageFromCode(code);
    if (!edition)
        rows.report(ReadProblem::BadChoice, columns::edition, code, u"en, ja"_s);
    return edition.value_or(Language::English);
}

} // namespace

void readFigures(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(
        sheet,
        {columns::conceptId, columns::period, columns::measure, columns::unit, columns::editions, columns::value},
        errors);
    const References references(*content);
    while (rows.next()) {
        Fact fact = figureOfLine(rows, references, *content);
        const Text passage = rows.rawText(columns::passage);
        for (const Language edition : rows.languages(columns::editions)) {
            fact.source = {{}, edition, -1, -1, rows.text(columns::value), passage.in(edition), {}};
            content->facts.push_back(fact);
        }
    }
}

void readRestatements(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(
        sheet,
        {columns::conceptId, columns::period, columns::measure, columns::unit, columns::value, columns::released},
        errors);
    const References references(*content);
    while (rows.next()) {
        Fact fact = figureOfLine(rows, references, *content);
        fact.source.text = rows.text(columns::value);
        fact.source.released = earlierRelease(rows, content->company.released);
        content->earlierFacts.push_back(fact);
    }
}

// What a book has reviewed need not be there any more.
void readReviews(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {columns::kind, columns::edition, columns::conceptId, columns::note}, errors);
    const References references(*content);
    while (rows.next()) {
        Review review;
        review.kind = rows.choice(columns::kind, checkKindNames);
        review.statement = references.optionalStatement(rows, columns::statement);
        review.edition = editionOf(rows);
        if (review.kind != CheckKind::Headings)
            review.conceptId = rows.required(columns::conceptId);
        references.checkConcept(rows, columns::conceptId, review.conceptId);
        review.period = rows.text(columns::period);
        if (!review.period.isEmpty())
            std::ignore = references.period(rows, columns::period);
        if (!rows.text(columns::measure).isEmpty())
            review.measure = figureMeasure(rows, review.conceptId, *content);
        review.text = rows.text(columns::value);
        review.note = rows.text(columns::note);
        content->reviews.append(review);
    }
}

} // namespace models
