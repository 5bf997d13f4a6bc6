#include "Workbook.h"

#include "SnapshotModels.h"
#include "xlsx/BookSheets.h"
#include "xlsx/SheetNames.h"
#include "xlsx/XlsxSheet.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

using xlsx::SheetPlace;
using xlsx::XlsxFile;
using xlsx::XlsxSheet;

/// A sheet that is to be written, known by name before the first is.
struct PlannedSheet
{
    QString title;
    QString name;
    QList<ExhibitModelPtr> exhibits;
    StatementModelPtr statement;
};

bool isChosen(const QList<Subject> &subjects, const models::Exhibit &exhibit)
{
    return subjects.contains({SubjectKind::Exhibit, exhibit.id});
}

/// The order of the book, whatever that of the subjects: sheets for pages, then for statements.
QList<PlannedSheet> plannedSheets(const SnapshotSpec &view, const QList<Subject> &subjects, xlsx::SheetNames *names)
{
    QList<PlannedSheet> sheets;
    const models::BookContent &content = view.book->content();
    for (const models::Page &page : content.pages) {
        PlannedSheet sheet;
        for (const models::Exhibit &exhibit : content.exhibits)
            if (exhibit.page == page.id && isChosen(subjects, exhibit))
                sheet.exhibits.append(exhibitModel(view, exhibit.id));
        sheet.title = page.title.in(view.language);
        if (!sheet.exhibits.isEmpty())
            sheets.append(sheet);
    }
    for (const models::Statement &statement : content.statements)
        if (subjects.contains({SubjectKind::Statement, statement.id}))
            sheets.append({statement.tab.in(view.language), {}, {}, statementModel(view, statement, view.asComputed)});
    for (PlannedSheet &sheet : sheets)
        sheet.name = names->nameFor(sheet.title);
    return sheets;
}

QList<SheetPlace> writeSheets(XlsxFile *file, const SnapshotSpec &view, const QList<PlannedSheet> &sheets)
{
    const QString title = view.book->company().bookTitle.in(view.language);
    QList<SheetPlace> places;
    for (const PlannedSheet &sheet : sheets) {
        const QString heading = sheet.statement
                                    ? sheet.title + u" · "_s + sheet.statement->statement()->title.in(view.language)
                                    : sheet.title;
        places.append({heading, sheet.name, 0, false});
        if (sheet.statement)
            xlsx::writeStatementSheet(file, sheet.name, *sheet.statement);
        else
            places += xlsx::writeExhibitSheet(file, sheet.name, sheet.exhibits, title);
    }
    return places;
}

// With contents in front where there is more than one thing to find.
void writeBook(XlsxFile *file, const SnapshotSpec &view, const QList<Subject> &subjects)
{
    xlsx::SheetNames names;
    std::optional<XlsxSheet> contents;
    if (subjects.size() > 1)
        contents.emplace(file, names.nameFor(models::Words(view.language)(QT_TRANSLATE_NOOP("Words", "Contents"))));
    const QList<SheetPlace> places = writeSheets(file, view, plannedSheets(view, subjects, &names));
    if (contents)
        xlsx::fillContentsSheet(&*contents, view, places);
    const models::Company &company = view.book->company();
    file->setProperties({company.bookTitle.in(view.language), company.name.in(view.language), company.released});
}

} // namespace

QString writeWorkbook(const SnapshotSpec &view, const QList<Subject> &subjects, const QString &file)
{
    return models::xlsx::writeXlsxFile(file, [&](const QString &path, const QString &folder) {
        XlsxFile workbook(path, folder, view.language);
        writeBook(&workbook, view, subjects);
        return workbook.close();
    });
}

} // namespace views
