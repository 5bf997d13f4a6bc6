#include "BookWorkbook.h"

#include "StatementTable.h"
#include "formats/BookWriter.h"
#include "formats/Columns.h"
#include "formats/SheetNames.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

// Statements first: the workbook opens on the first of them.
void writeSheets(xlsx::BookFile *file, const QList<InputPeriod> &inputs)
{
    const QList<Sheet> sheets = sheetsOf(file->book);
    const QList<Statement> &statements = file->book.content().statements;
    QStringList ids;
    for (const Statement &statement : statements)
        ids.append(statement.id);
    const QStringList names = workbookSheetNames(ids);
    for (qsizetype i = 0; i < statements.size(); ++i)
        xlsx::writeStatementTable(file, *sheetNamed(sheets, sheetnames::ofStatement(ids.at(i))), names.at(i),
                                  statements.at(i), inputs);
    for (const SheetLayout &layout : bookLayout())
        if (const Sheet *sheet = sheetNamed(sheets, layout.name))
            xlsx::writeDefinitions(file, *sheet, layout);
}

} // namespace

QString writeWorkbook(const Book &book, const QString &file, Language language)
{
    return writeWorkbookForInput(book, {}, file, language);
}

QString writeWorkbookForInput(const Book &book, const QList<InputPeriod> &inputs, const QString &file,
                              Language language)
{
    return xlsx::writeXlsxFile(file, [&](const QString &path, const QString &folder) {
        xlsx::BookFile workbook(path, folder, book, language);
        writeSheets(&workbook, inputs);
        return workbook.workbook.close();
    });
}

} // namespace models
