#include "BookSheets.h"

#include "Columns.h"
#include "References.h"
#include "SheetCursor.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

void readUnits(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {columns::id, columns::kind, columns::base, columns::exponent, columns::decimals}, errors);
    while (rows.next()) {
        Unit unit;
        unit.id = rows.uniqueId(columns::id);
        unit.kind = rows.choice(columns::kind, unitKindNames);
        unit.base = rows.required(columns::base);
        unit.exponent = rows.integer(columns::exponent);
        unit.decimals = rows.integer(columns::decimals);
        unit.selectable = rows.choice(columns::selectable, yesNames);
        unit.name = rows.label(columns::name);
        unit.heading = rows.label(columns::heading);
        unit.phrase = rows.label(columns::phrase);
        unit.shortName = rows.label(columns::shortName);
        content->units.append(unit);
    }
}

void readPeriods(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {columns::id, columns::start, columns::end}, errors);
    while (rows.next()) {
        const Period period{rows.uniqueId(columns::id), rows.date(columns::start), rows.date(columns::end)};
        if (period.start.isValid() && period.end.isValid() && period.end <= period.start)
            rows.report(ReadProblem::BadDate, columns::end, rows.text(columns::end),
                        u"> "_s + rows.text(columns::start));
        content->periods.append(period);
    }
}

void readConcepts(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet,
                     {columns::id, columns::base, labelColumn(columns::label, Language::English),
                      labelColumn(columns::label, Language::Japanese)},
                     errors);
    const References references(*content);
    while (rows.next()) {
        Concept item;
        item.id = rows.uniqueId(columns::id);
        item.base = rows.text(columns::base);
        references.checkBase(rows, columns::base, item.base);
        item.label = rows.label(columns::label);
        item.shortLabel = rows.optionalLabel(columns::shortName);
        if (item.shortLabel.isEmpty())
            item.shortLabel = item.label;
        item.definition = rows.optionalLabel(columns::definition);
        item.metric = rows.text(columns::metric);
        item.periodType = rows.choice(columns::periodType, periodTypeNames);
        item.balance = rows.choice(columns::balance, balanceNames);
        item.better = rows.choice(columns::better, betterNames);
        item.nature = rows.choice(columns::nature, natureNames);
        item.hue = rows.choice(columns::color, hueNames);
        content->concepts.append(item);
    }
}

void readRatios(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {columns::conceptId, columns::numerator, columns::denominator}, errors);
    const References references(*content);
    while (rows.next()) {
        const Ratio ratio{rows.uniqueId(columns::conceptId), rows.text(columns::numerator),
                          rows.text(columns::denominator)};
        for (const auto column : {columns::conceptId, columns::numerator, columns::denominator})
            references.checkConcept(rows, column, rows.text(column));
        content->ratios.append(ratio);
    }
}

void readNotes(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet,
                     {columns::id, columns::editions, labelColumn(columns::text, Language::English),
                      labelColumn(columns::text, Language::Japanese)},
                     errors);
    while (rows.next())
        content->notes.append({rows.uniqueId(columns::id), rows.languages(columns::editions),
                               rows.rawText(columns::mark), rows.label(columns::text)});
}

void readPassages(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet,
                     {columns::id, columns::kind, labelColumn(columns::text, Language::English),
                      labelColumn(columns::text, Language::Japanese)},
                     errors);
    while (rows.next()) {
        const QString id = rows.uniqueId(columns::id);
        const auto kind = rows.choice(columns::kind, passageKindNames);
        content->passages.append({id, kind, rows.label(columns::text)});
    }
}

void readStatements(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {columns::id, columns::kind, columns::unit, columns::editions}, errors);
    const References references(*content);
    while (rows.next()) {
        Statement statement;
        statement.id = rows.uniqueId(columns::id);
        statement.kind = rows.choice(columns::kind, statementKindNames);
        statement.unit = references.unit(rows, columns::unit);
        statement.translationUnit = references.optionalUnit(rows, columns::translationUnit);
        statement.shareOf = rows.text(columns::shareOf);
        if (!statement.shareOf.isEmpty())
            references.checkConcept(rows, columns::shareOf, statement.shareOf);
        statement.editions = rows.languages(columns::editions);
        statement.title = rows.label(columns::title);
        statement.tab = rows.label(columns::tab);
        statement.caption = rows.label(columns::caption);
        statement.notes = references.notes(rows, columns::notes);
        content->statements.append(statement);
    }
}

void readHeadings(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet,
                     {columns::statement, columns::period, labelColumn(columns::heading, Language::English),
                      labelColumn(columns::heading, Language::Japanese)},
                     errors);
    const References references(*content);
    while (rows.next()) {
        const PeriodHeading heading{references.period(rows, columns::period), rows.label(columns::heading)};
        if (const int index = references.statement(rows, columns::statement); index >= 0)
            content->statements[index].headings.append(heading);
    }
}

void readPages(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(
        sheet,
        {columns::id, labelColumn(columns::title, Language::English), labelColumn(columns::title, Language::Japanese)},
        errors);
    const References references(*content);
    while (rows.next()) {
        const bool highlights = rows.choice(columns::highlights, yesNames);
        const Page page{rows.uniqueId(columns::id), rows.text(columns::icon),
                        rows.text(columns::table),  highlights,
                        rows.label(columns::title), rows.optionalLabel(columns::headline)};
        if (!page.table.isEmpty())
            std::ignore = references.statement(rows, columns::table);
        content->pages.append(page);
    }
}

namespace {

ExhibitKind exhibitKind(SheetCursor &rows)
{
    return rows.choice(columns::kind, exhibitKindNames);
}

bool hasPercent(const BookContent &content)
{
    return std::ranges::find(content.units, UnitKind::Percent, &Unit::kind) != content.units.end();
}

// "=total", "-subtracted", "added"
QList<ExhibitStep> exhibitSteps(const QStringList &words)
{
    QList<ExhibitStep> steps;
    for (const QString &word : words) {
        const bool isTotal = word.startsWith(u'=');
        const bool isSubtracted = word.startsWith(u'-');
        steps.append({isTotal || isSubtracted ? word.sliced(1) : word, isSubtracted ? -1 : 1, isTotal});
    }
    return steps;
}

} // namespace

void readExhibits(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet,
                     {columns::id, columns::page, columns::kind, columns::conceptIds,
                      labelColumn(columns::title, Language::English), labelColumn(columns::message, Language::English)},
                     errors);
    const References references(*content);
    while (rows.next()) {
        Exhibit exhibit;
        exhibit.id = rows.uniqueId(columns::id);
        exhibit.page = references.page(rows, columns::page);
        exhibit.kind = exhibitKind(rows);
        if (exhibit.kind == ExhibitKind::StackedShares && !hasPercent(*content))
            rows.report(ReadProblem::UnknownUnit, columns::kind, rows.text(columns::kind), u"percent"_s);
        std::ignore = rows.required(columns::conceptIds);
        exhibit.steps = exhibitSteps(rows.list(columns::conceptIds));
        for (const ExhibitStep &step : std::as_const(exhibit.steps)) {
            if (step.conceptId.isEmpty())
                rows.report(ReadProblem::MissingValue, columns::conceptIds, rows.text(columns::conceptIds));
            references.checkConcept(rows, columns::conceptIds, step.conceptId);
            exhibit.concepts.append(step.conceptId);
        }
        exhibit.companion = rows.text(columns::companion);
        if (!exhibit.companion.isEmpty())
            references.checkConcept(rows, columns::companion, exhibit.companion);
        exhibit.base = rows.choice(columns::base, exhibitBaseNames);
        exhibit.total = rows.text(columns::total);
        if (!exhibit.total.isEmpty())
            references.checkConcept(rows, columns::total, exhibit.total);
        exhibit.table = rows.text(columns::table);
        if (!exhibit.table.isEmpty())
            std::ignore = references.statement(rows, columns::table);
        exhibit.sources = references.statements(rows, columns::sources);
        exhibit.title = rows.label(columns::title);
        exhibit.message = rows.label(columns::message);
        exhibit.note = rows.optionalLabel(columns::note);
        content->exhibits.append(exhibit);
    }
}

} // namespace models
