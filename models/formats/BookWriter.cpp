#include "BookWriter.h"

#include "Columns.h"
#include "Names.h"
#include "SheetLines.h"
#include "SheetWriters.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

Sheet unitSheet(const QList<Unit> &units)
{
    SheetLines lines(layoutOf(sheetnames::units));
    for (const Unit &unit : units) {
        lines.begin();
        lines.put(columns::id, unit.id);
        lines.put(columns::kind, nameOf(unitKindNames, unit.kind));
        lines.put(columns::base, unit.base);
        lines.put(columns::exponent, QString::number(unit.exponent));
        lines.put(columns::decimals, QString::number(unit.decimals));
        lines.put(columns::selectable, nameOf(yesNames, unit.selectable));
        lines.put(columns::name, unit.name);
        lines.put(columns::heading, unit.heading);
        lines.put(columns::phrase, unit.phrase);
        lines.put(columns::shortName, unit.shortName);
    }
    return lines.sheet();
}

Sheet periodSheet(const QList<Period> &periods)
{
    SheetLines lines(layoutOf(sheetnames::periods));
    for (const Period &period : periods) {
        lines.begin();
        lines.put(columns::id, period.id);
        lines.put(columns::start, period.start.toString(Qt::ISODate));
        lines.put(columns::end, period.end.toString(Qt::ISODate));
    }
    return lines.sheet();
}

void writeConcept(SheetLines *lines, const Concept &item)
{
    // A heading says nothing about figures, unless it does.
    const auto put = [&](QLatin1StringView column, const auto &names, auto value) {
        if (!item.isAbstract() || value != names[0].value)
            lines->put(column, nameOf(names, value));
    };
    lines->begin();
    lines->put(columns::id, item.id);
    lines->put(columns::base, item.base);
    put(columns::periodType, periodTypeNames, item.periodType);
    put(columns::balance, balanceNames, item.balance);
    put(columns::better, betterNames, item.better);
    put(columns::nature, natureNames, item.nature);
    lines->put(columns::metric, item.metric);
    put(columns::color, hueNames, item.hue);
    lines->put(columns::label, item.label);
    lines->put(columns::shortName, item.shortLabel);
    lines->put(columns::definition, item.definition);
}

Sheet conceptSheet(const QList<Concept> &concepts)
{
    SheetLines lines(layoutOf(sheetnames::concepts));
    for (const Concept &item : concepts)
        writeConcept(&lines, item);
    return lines.sheet();
}

Sheet calculationSheet(const QList<Calculation> &calculations)
{
    SheetLines lines(layoutOf(sheetnames::calculations));
    for (const Calculation &calculation : calculations) {
        for (const CalculationPart &part : calculation.parts) {
            lines.begin();
            lines.put(columns::id, calculation.id);
            lines.put(columns::total, calculation.total);
            lines.put(columns::part, part.conceptId);
            lines.put(columns::weight, nameOf(weightNames, part.weight));
        }
    }
    return lines.sheet();
}

Sheet ratioSheet(const QList<Ratio> &ratios)
{
    SheetLines lines(layoutOf(sheetnames::ratios));
    for (const Ratio &ratio : ratios) {
        lines.begin();
        lines.put(columns::conceptId, ratio.conceptId);
        lines.put(columns::numerator, ratio.numerator);
        lines.put(columns::denominator, ratio.denominator);
    }
    return lines.sheet();
}

Sheet statementsSheet(const QList<Statement> &statements)
{
    SheetLines lines(layoutOf(sheetnames::statements));
    for (const Statement &statement : statements) {
        lines.begin();
        lines.put(columns::id, statement.id);
        lines.put(columns::kind, nameOf(statementKindNames, statement.kind));
        lines.put(columns::unit, statement.unit);
        lines.put(columns::translationUnit, statement.translationUnit);
        lines.put(columns::shareOf, statement.shareOf);
        lines.put(columns::editions, statement.editions);
        lines.put(columns::title, statement.title);
        lines.put(columns::tab, statement.tab);
        lines.put(columns::caption, statement.caption);
        lines.put(columns::notes, statement.notes);
    }
    return lines.sheet();
}

Sheet headingSheet(const QList<Statement> &statements)
{
    SheetLines lines(layoutOf(sheetnames::columns));
    for (const Statement &statement : statements) {
        for (const PeriodHeading &heading : statement.headings) {
            lines.begin();
            lines.put(columns::statement, statement.id);
            lines.put(columns::period, heading.period);
            lines.put(columns::heading, heading.text);
        }
    }
    return lines.sheet();
}

Sheet noteSheet(const QList<Note> &notes)
{
    SheetLines lines(layoutOf(sheetnames::notes));
    for (const Note &note : notes) {
        lines.begin();
        lines.put(columns::id, note.id);
        lines.put(columns::editions, note.editions);
        lines.put(columns::mark, note.mark);
        lines.put(columns::text, note.text);
    }
    return lines.sheet();
}

Sheet textSheet(const QList<Passage> &passages)
{
    SheetLines lines(layoutOf(sheetnames::texts));
    for (const Passage &passage : passages) {
        lines.begin();
        lines.put(columns::id, passage.id);
        lines.put(columns::kind, nameOf(passageKindNames, passage.kind));
        lines.put(columns::text, passage.text);
    }
    return lines.sheet();
}

Sheet pageSheet(const QList<Page> &pages)
{
    SheetLines lines(layoutOf(sheetnames::pages));
    for (const Page &page : pages) {
        lines.begin();
        lines.put(columns::id, page.id);
        lines.put(columns::icon, page.icon);
        lines.put(columns::table, page.table);
        lines.put(columns::title, page.title);
        lines.put(columns::headline, page.headline);
        lines.put(columns::highlights, nameOf(yesNames, page.highlights));
    }
    return lines.sheet();
}

QStringList stepWords(const QList<ExhibitStep> &steps)
{
    QStringList words;
    for (const ExhibitStep &step : steps)
        words.append((step.isTotal ? u"="_s : step.weight < 0 ? u"-"_s : QString()) + step.conceptId);
    return words;
}

void writeExhibit(SheetLines *lines, const Exhibit &exhibit)
{
    lines->begin();
    lines->put(columns::id, exhibit.id);
    lines->put(columns::page, exhibit.page);
    lines->put(columns::kind, nameOf(exhibitKindNames, exhibit.kind));
    lines->put(columns::conceptIds, stepWords(exhibit.steps));
    lines->put(columns::total, exhibit.total);
    lines->put(columns::companion, exhibit.companion);
    lines->put(columns::base, nameOf(exhibitBaseNames, exhibit.base));
    lines->put(columns::table, exhibit.table);
    lines->put(columns::sources, exhibit.sources);
    lines->put(columns::title, exhibit.title);
    lines->put(columns::message, exhibit.message);
    lines->put(columns::note, exhibit.note);
}

Sheet exhibitSheet(const QList<Exhibit> &exhibits)
{
    SheetLines lines(layoutOf(sheetnames::exhibits));
    for (const Exhibit &exhibit : exhibits)
        writeExhibit(&lines, exhibit);
    return lines.sheet();
}

Sheet reviewSheet(const Book &book)
{
    SheetLines lines(layoutOf(sheetnames::reviews));
    for (const Review &review : book.content().reviews) {
        Fact fact;
        fact.conceptId = review.conceptId;
        fact.measure = review.measure;
        lines.begin();
        lines.put(columns::kind, nameOf(checkKindNames, review.kind));
        lines.put(columns::statement, review.statement);
        lines.put(columns::edition, languageCode(review.edition));
        lines.put(columns::conceptId, review.conceptId);
        lines.put(columns::period, review.period);
        if (!review.conceptId.isEmpty())
            lines.put(columns::measure, measureName(book, fact));
        lines.put(columns::value, review.text);
        lines.put(columns::note, review.note);
    }
    return lines.sheet();
}

void writeSlide(SheetLines *lines, const QString &order, const Slide &slide)
{
    lines->begin();
    lines->put(columns::order, order);
    lines->put(columns::exhibit, slide.exhibit);
    lines->put(columns::statement, slide.statement);
    lines->put(columns::title, slide.title);
    lines->put(columns::note, slide.note);
    lines->put(columns::hidden, nameOf(yesNames, slide.isHidden));
    lines->put(columns::reveal, nameOf(yesNames, slide.reveals));
}

} // namespace

QList<Sheet> orderSheets(const QList<RunningOrder> &orders)
{
    SheetLines orderLines(layoutOf(sheetnames::orders));
    SheetLines slideLines(layoutOf(sheetnames::slides));
    for (const RunningOrder &order : orders) {
        orderLines.begin();
        orderLines.put(columns::id, order.id);
        orderLines.put(columns::title, order.title);
        for (const Slide &slide : order.slides)
            writeSlide(&slideLines, order.id, slide);
    }
    return {orderLines.sheet(), slideLines.sheet()};
}

QList<Sheet> sheetsOf(const Book &book)
{
    const BookContent &content = book.content();
    QList<Sheet> sheets{companySheet(content.company),
                        unitSheet(content.units),
                        periodSheet(content.periods),
                        conceptSheet(content.concepts),
                        calculationSheet(content.calculations),
                        ratioSheet(content.ratios),
                        statementsSheet(content.statements),
                        headingSheet(content.statements),
                        noteSheet(content.notes),
                        textSheet(content.passages),
                        figureSheet(book),
                        pageSheet(content.pages),
                        exhibitSheet(content.exhibits)};
    if (!content.earlierFacts.empty()) // most releases restate nothing
        sheets.append(restatementSheet(book));
    if (!content.reviews.isEmpty())
        sheets.append(reviewSheet(book));
    sheets += orderSheets(content.runningOrders);
    for (const Statement &statement : content.statements)
        sheets.append(statementSheet(book, statement));
    return sheets;
}

} // namespace models
