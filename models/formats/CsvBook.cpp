#include "CsvBook.h"

#include "BookWriter.h"
#include "Columns.h"
#include "CsvReader.h"
#include "CsvWriter.h"
#include "FilesAside.h"
#include "SheetCursor.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// Whether the sheet of a statement with that id lies in the folder, where a reader finds it.
bool canNameAFile(const QString &id)
{
    const QStringList parts = id.split(u'/');
    return std::ranges::none_of(parts, [](const QString &part) {
        return part.isEmpty() || part.startsWith(u'.') || part.contains(QChar::Null);
    });
}

/// The statements of the book that is in the folder.
QStringList statementsIn(const QString &folder)
{
    const auto read = readCsvSheet(folder, sheetnames::statements);
    const auto *sheet = std::get_if<std::optional<Sheet>>(&read);
    QStringList ids;
    if (!sheet || !*sheet)
        return ids;
    ReadErrors ignored;
    SheetCursor rows(**sheet, {}, &ignored);
    while (rows.next())
        ids.append(rows.text(columns::id));
    return ids;
}

} // namespace

QString writeCsvBook(const Book &book, const QString &folder)
{
    for (const Statement &statement : book.content().statements)
        if (!canNameAFile(statement.id))
            return folder + u": no file can be named after the statement "_s + statement.id;
    const QStringList before = statementsIn(folder);
    FilesAside files(folder);
    for (const Sheet &sheet : sheetsOf(book))
        files.add(sheet.file, csvText(sheet).toUtf8());
    if (QString fault = files.commit(); !fault.isEmpty())
        return fault;
    for (const QString &id : before)
        if (!book.statement(id) && canNameAFile(id))
            QFile::remove(QDir(folder).filePath(sheetnames::ofStatement(id) + u".csv"_s));
    return {};
}

} // namespace models
