#include "BookSheets.h"
#include "text/Basis.h"
#include "text/PeriodFormat.h"

#include <QCoreApplication>

namespace views::xlsx {

namespace {

constexpr double contentsWidth = 110;
constexpr int bookPoints = 16;
constexpr int headPoints = 12;

CellStyle headingStyle(int points)
{
    CellStyle style;
    style.isBold = true;
    style.points = points;
    return style;
}

// Whose results, when, on which basis.
int writeBasis(XlsxSheet *sheet, const SnapshotSpec &view, const models::Words &words)
{
    const models::Company &company = view.book->company();
    CellStyle style;
    style.ink = ColorRole::Ink2;
    int row = sheet->writeParagraph(0, company.bookTitle.in(view.language), headingStyle(bookPoints));
    row = sheet->writeParagraph(row, company.name.in(view.language), headingStyle(headPoints));
    const models::PeriodFormat format(words, company.fiscalYearStartMonth);
    if (const models::Period *period = view.book->period(view.period))
        row = sheet->writeParagraph(row, format.full(*period), style);
    return sheet->writeParagraph(row, models::sourceLine(*view.book, {}, view.book->unit(view.unit), words), style);
}

int writeLinks(XlsxSheet *sheet, int row, const QList<SheetPlace> &places)
{
    for (const SheetPlace &place : places) {
        CellStyle style;
        style.isBold = !place.isInside;
        style.indent = place.isInside ? 1 : 0;
        sheet->writeLink(row++, place.title, place.sheet, place.row, style);
    }
    return row;
}

} // namespace

void fillContentsSheet(XlsxSheet *sheet, const SnapshotSpec &view, const QList<SheetPlace> &places)
{
    const models::Words words(view.language);
    sheet->setColumnWidths({contentsWidth});
    int row = writeBasis(sheet, view, words) + 1;
    row = sheet->writeParagraph(row, words(QT_TRANSLATE_NOOP("Words", "Contents")), headingStyle(headPoints));
    row = writeLinks(sheet, row, places) + 1;
    for (const models::Passage &passage : view.book->content().passages)
        if (passage.kind == models::PassageKind::ForwardLooking)
            row = sheet->writeParagraph(row, passage.text.in(view.language), CellStyle());
    sheet->setUpPrint(view.book->company().bookTitle.in(view.language), row - 1);
}

} // namespace views::xlsx
