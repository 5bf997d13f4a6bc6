#include "BookSheets.h"

#include "References.h"
#include "SheetCursor.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

void readUnits(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"id"_s, u"kind"_s, u"base"_s, u"exponent"_s, u"decimals"_s}, errors);
    while (rows.next()) {
        Unit unit;
        unit.id = rows.uniqueId(u"id"_s);
        unit.kind = rows.choice<UnitKind>(u"kind"_s, {{"money", UnitKind::Money},
                                                      {"count", UnitKind::Count},
                                                      {"quantity", UnitKind::Quantity},
                                                      {"percent", UnitKind::Percent},
                                                      {"points", UnitKind::Points}});
        unit.base = rows.required(u"base"_s);
        unit.exponent = rows.integer(u"exponent"_s);
        unit.decimals = rows.integer(u"decimals"_s);
        unit.selectable = rows.choice<bool>(u"selectable"_s, {{"", false}, {"yes", true}});
        unit.name = rows.label(u"name"_s);
        unit.heading = rows.label(u"heading"_s);
        unit.phrase = rows.label(u"phrase"_s);
        unit.shortName = rows.label(u"short"_s);
        content->units.append(unit);
    }
}

void readPeriods(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"id"_s, u"start"_s, u"end"_s}, errors);
    while (rows.next()) {
        const Period period{rows.uniqueId(u"id"_s), rows.date(u"start"_s), rows.date(u"end"_s)};
        if (period.start.isValid() && period.end.isValid() && period.end <= period.start)
            rows.report(ReadProblem::BadDate, u"end"_s, rows.text(u"end"_s), u"> "_s + rows.text(u"start"_s));
        content->periods.append(period);
    }
}

void readConcepts(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"id"_s, u"base"_s, u"label_en"_s, u"label_ja"_s}, errors);
    const References references(*content);
    while (rows.next()) {
        Concept item;
        item.id = rows.uniqueId(u"id"_s);
        item.base = rows.text(u"base"_s);
        references.checkBase(rows, u"base"_s, item.base);
        item.label = rows.label(u"label"_s);
        item.shortLabel = rows.optionalLabel(u"short"_s);
        if (item.shortLabel.isEmpty())
            item.shortLabel = item.label;
        item.definition = rows.optionalLabel(u"definition"_s);
        item.metric = rows.text(u"metric"_s);
        item.periodType = rows.choice<PeriodType>(u"period_type"_s, {{"", PeriodType::Duration},
                                                                     {"duration", PeriodType::Duration},
                                                                     {"instant", PeriodType::Instant},
                                                                     {"opening", PeriodType::Opening}});
        item.balance = rows.choice<Balance>(
            u"balance"_s, {{"", Balance::None}, {"debit", Balance::Debit}, {"credit", Balance::Credit}});
        item.better = rows.choice<Better>(
            u"better"_s,
            {{"", Better::Neutral}, {"neutral", Better::Neutral}, {"up", Better::Up}, {"down", Better::Down}});
        item.nature = rows.choice<Nature>(u"nature"_s, {{"", Nature::Plain},
                                                        {"plain", Nature::Plain},
                                                        {"profit", Nature::Profit},
                                                        {"income", Nature::Income},
                                                        {"tax", Nature::Tax},
                                                        {"deduction", Nature::Deduction},
                                                        {"loss", Nature::Loss}});
        item.hue = rows.choice<Hue>(u"color"_s, {{"", Hue::None},
                                                 {"navy", Hue::Navy},
                                                 {"blue", Hue::Blue},
                                                 {"teal", Hue::Teal},
                                                 {"gray", Hue::Gray},
                                                 {"ochre", Hue::Ochre},
                                                 {"sand", Hue::Sand}});
        content->concepts.append(item);
    }
}

void readRatios(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"concept"_s, u"numerator"_s, u"denominator"_s}, errors);
    const References references(*content);
    while (rows.next()) {
        const Ratio ratio{rows.uniqueId(u"concept"_s), rows.text(u"numerator"_s), rows.text(u"denominator"_s)};
        for (const QString &column : {u"concept"_s, u"numerator"_s, u"denominator"_s})
            references.checkConcept(rows, column, rows.text(column));
        content->ratios.append(ratio);
    }
}

void readNotes(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"id"_s, u"editions"_s, u"text_en"_s, u"text_ja"_s}, errors);
    while (rows.next())
        content->notes.append(
            {rows.uniqueId(u"id"_s), rows.languages(u"editions"_s), rows.rawText(u"mark"_s), rows.label(u"text"_s)});
}

void readPassages(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"id"_s, u"kind"_s, u"text_en"_s, u"text_ja"_s}, errors);
    while (rows.next()) {
        const QString id = rows.uniqueId(u"id"_s);
        const auto kind = rows.choice<PassageKind>(u"kind"_s, {{"highlight", PassageKind::Highlight},
                                                               {"forward_looking", PassageKind::ForwardLooking},
                                                               {"basis", PassageKind::Basis}});
        content->passages.append({id, kind, rows.label(u"text"_s)});
    }
}

void readStatements(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"id"_s, u"kind"_s, u"unit"_s, u"editions"_s}, errors);
    const References references(*content);
    while (rows.next()) {
        Statement statement;
        statement.id = rows.uniqueId(u"id"_s);
        statement.kind = rows.choice<StatementKind>(
            u"kind"_s, {{"statement", StatementKind::Statement}, {"table", StatementKind::Table}});
        statement.unit = references.unit(rows, u"unit"_s);
        statement.translationUnit = references.optionalUnit(rows, u"translation_unit"_s);
        statement.shareOf = rows.text(u"share_of"_s);
        if (!statement.shareOf.isEmpty())
            references.checkConcept(rows, u"share_of"_s, statement.shareOf);
        statement.editions = rows.languages(u"editions"_s);
        statement.title = rows.label(u"title"_s);
        statement.tab = rows.label(u"tab"_s);
        statement.caption = rows.label(u"caption"_s);
        statement.notes = references.notes(rows, u"notes"_s);
        content->statements.append(statement);
    }
}

void readHeadings(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"statement"_s, u"period"_s, u"heading_en"_s, u"heading_ja"_s}, errors);
    const References references(*content);
    while (rows.next()) {
        const PeriodHeading heading{references.period(rows, u"period"_s), rows.label(u"heading"_s)};
        if (const int index = references.statement(rows, u"statement"_s); index >= 0)
            content->statements[index].headings.append(heading);
    }
}

void readPages(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"id"_s, u"title_en"_s, u"title_ja"_s}, errors);
    const References references(*content);
    while (rows.next()) {
        const bool highlights = rows.choice<bool>(u"highlights"_s, {{"", false}, {"yes", true}});
        const Page page{rows.uniqueId(u"id"_s), rows.text(u"icon"_s),
                        rows.text(u"table"_s),  highlights,
                        rows.label(u"title"_s), rows.optionalLabel(u"headline"_s)};
        if (!page.table.isEmpty())
            std::ignore = references.statement(rows, u"table"_s);
        content->pages.append(page);
    }
}

namespace {

ExhibitKind exhibitKind(SheetCursor &rows)
{
    return rows.choice<ExhibitKind>(u"kind"_s, {{"columns", ExhibitKind::Columns},
                                                {"stacked_columns", ExhibitKind::StackedColumns},
                                                {"stacked_shares", ExhibitKind::StackedShares},
                                                {"variance", ExhibitKind::Variance},
                                                {"bridge", ExhibitKind::Bridge},
                                                {"period_bridge", ExhibitKind::PeriodBridge},
                                                {"multiples", ExhibitKind::Multiples},
                                                {"lines", ExhibitKind::Lines},
                                                {"tile", ExhibitKind::Tile}});
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
    SheetCursor rows(sheet, {u"id"_s, u"page"_s, u"kind"_s, u"concepts"_s, u"title_en"_s, u"message_en"_s}, errors);
    const References references(*content);
    while (rows.next()) {
        Exhibit exhibit;
        exhibit.id = rows.uniqueId(u"id"_s);
        exhibit.page = references.page(rows, u"page"_s);
        exhibit.kind = exhibitKind(rows);
        if (exhibit.kind == ExhibitKind::StackedShares && !hasPercent(*content))
            rows.report(ReadProblem::UnknownUnit, u"kind"_s, rows.text(u"kind"_s), u"percent"_s);
        std::ignore = rows.required(u"concepts"_s);
        exhibit.steps = exhibitSteps(rows.list(u"concepts"_s));
        for (const ExhibitStep &step : std::as_const(exhibit.steps)) {
            if (step.conceptId.isEmpty())
                rows.report(ReadProblem::MissingValue, u"concepts"_s, rows.text(u"concepts"_s));
            references.checkConcept(rows, u"concepts"_s, step.conceptId);
            exhibit.concepts.append(step.conceptId);
        }
        exhibit.companion = rows.text(u"companion"_s);
        if (!exhibit.companion.isEmpty())
            references.checkConcept(rows, u"companion"_s, exhibit.companion);
        exhibit.base = rows.choice<std::optional<Measure>>(
            u"base"_s, {{"", std::nullopt}, {"yoy", Measure::YoY}, {"qoq", Measure::QoQ}});
        exhibit.total = rows.text(u"total"_s);
        if (!exhibit.total.isEmpty())
            references.checkConcept(rows, u"total"_s, exhibit.total);
        exhibit.table = rows.text(u"table"_s);
        if (!exhibit.table.isEmpty())
            std::ignore = references.statement(rows, u"table"_s);
        exhibit.sources = references.statements(rows, u"sources"_s);
        exhibit.title = rows.label(u"title"_s);
        exhibit.message = rows.label(u"message"_s);
        exhibit.note = rows.optionalLabel(u"note"_s);
        content->exhibits.append(exhibit);
    }
}

} // namespace models
