#include "BookSheets.h"
#include "References.h"
#include "SheetCursor.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

const Sheet *sheetNamed(const QList<Sheet> &sheets, const QString &name)
{
    const auto found = std::ranges::find(sheets, name, &Sheet::name);
    return found == sheets.end() ? nullptr : &*found;
}

QSet<QString> ordersWithSlides(const Sheet &slides)
{
    ReadErrors ignored;
    SheetCursor rows(slides, {}, &ignored);
    QSet<QString> orders;
    while (rows.next())
        orders.insert(rows.text(u"order"_s));
    return orders;
}

void readOrders(const Sheet &sheet, const QSet<QString> &withSlides, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"id"_s, u"title_en"_s, u"title_ja"_s}, errors);
    while (rows.next()) {
        const QString id = rows.uniqueId(u"id"_s);
        if (!id.isEmpty() && !withSlides.contains(id))
            rows.report(ReadProblem::OrderWithoutSlides, u"id"_s, id, u"slides"_s);
        content->runningOrders.append({id, rows.label(u"title"_s), {}});
    }
}

bool isYes(SheetCursor &rows, const QString &column)
{
    return rows.choice<bool>(column, {{"", false}, {"yes", true}});
}

Slide slideFrom(SheetCursor &rows, const References &references)
{
    Slide slide;
    slide.exhibit = references.optionalExhibit(rows, u"exhibit"_s);
    slide.statement = references.optionalStatement(rows, u"statement"_s);
    if (slide.exhibit.isEmpty() && slide.statement.isEmpty())
        rows.report(ReadProblem::MissingValue, u"exhibit"_s, {}, u"exhibit, statement"_s);
    else if (!slide.exhibit.isEmpty() && !slide.statement.isEmpty())
        rows.report(ReadProblem::BadChoice, u"statement"_s, slide.statement);
    slide.title = rows.optionalLabel(u"title"_s);
    slide.note = rows.optionalLabel(u"note"_s);
    slide.isHidden = isYes(rows, u"hidden"_s);
    slide.reveals = isYes(rows, u"reveal"_s);
    return slide;
}

void readSlides(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"order"_s, u"exhibit"_s}, errors);
    const References references(*content);
    while (rows.next()) {
        const int order = references.order(rows, u"order"_s);
        const Slide slide = slideFrom(rows, references);
        if (order >= 0)
            content->runningOrders[order].slides.append(slide);
    }
}

} // namespace

void readOrderSheets(const QList<Sheet> &sheets, BookContent *content, ReadErrors *errors)
{
    const Sheet *orders = sheetNamed(sheets, u"orders"_s);
    const Sheet *slides = sheetNamed(sheets, u"slides"_s);
    if (orders && slides) {
        readOrders(*orders, ordersWithSlides(*slides), content, errors);
        readSlides(*slides, content, errors);
    } else if (orders || slides) {
        const QString missing = orders ? u"slides"_s : u"orders"_s;
        errors->append({ReadProblem::MissingSheet, missing, 0, {}, {}, missing});
    }
}

} // namespace models
