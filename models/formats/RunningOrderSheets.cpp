#include "BookSheets.h"
#include "Columns.h"
#include "References.h"
#include "SheetCursor.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QSet<QString> ordersWithSlides(const Sheet &slides)
{
    ReadErrors ignored;
    SheetCursor rows(slides, {}, &ignored);
    QSet<QString> orders;
    while (rows.next())
        orders.insert(rows.text(columns::order));
    return orders;
}

void readOrders(const Sheet &sheet, const QSet<QString> &withSlides, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(
        sheet,
        {columns::id, labelColumn(columns::title, Language::English), labelColumn(columns::title, Language::Japanese)},
        errors);
    while (rows.next()) {
        const QString id = rows.uniqueId(columns::id);
        if (!id.isEmpty() && !withSlides.contains(id))
            rows.report(ReadProblem::OrderWithoutSlides, columns::id, id, sheetnames::slides);
        content->runningOrders.append({id, rows.label(columns::title), {}});
    }
}

Slide slideFrom(SheetCursor &rows, const References &references)
{
    Slide slide;
    slide.exhibit = references.optionalExhibit(rows, columns::exhibit);
    slide.statement = references.optionalStatement(rows, columns::statement);
    if (slide.exhibit.isEmpty() && slide.statement.isEmpty())
        rows.report(ReadProblem::MissingValue, columns::exhibit, {}, u"exhibit, statement"_s);
    else if (!slide.exhibit.isEmpty() && !slide.statement.isEmpty())
        rows.report(ReadProblem::BadChoice, columns::statement, slide.statement);
    slide.title = rows.optionalLabel(columns::title);
    slide.note = rows.optionalLabel(columns::note);
    slide.isHidden = rows.choice(columns::hidden, yesNames);
    slide.reveals = rows.choice(columns::reveal, yesNames);
    return slide;
}

void readSlides(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {columns::order, columns::exhibit}, errors);
    const References references(*content);
    while (rows.next()) {
        const int order = references.order(rows, columns::order);
        const Slide slide = slideFrom(rows, references);
        if (order >= 0)
            content->runningOrders[order].slides.append(slide);
    }
}

} // namespace

void readOrderSheets(const QList<Sheet> &sheets, BookContent *content, ReadErrors *errors)
{
    const Sheet *orders = sheetNamed(sheets, sheetnames::orders);
    const Sheet *slides = sheetNamed(sheets, sheetnames::slides);
    if (orders && slides) {
        readOrders(*orders, ordersWithSlides(*slides), content, errors);
        readSlides(*slides, content, errors);
    } else if (orders || slides) {
        const QString missing = orders ? sheetnames::slides : sheetnames::orders;
        errors->append({ReadProblem::MissingSheet, missing, 0, {}, {}, missing});
    }
}

} // namespace models
