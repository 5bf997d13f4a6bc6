#include "RunningOrders.h"

#include "BookSheets.h"
#include "BookWriter.h"
#include "Columns.h"
#include "CsvEncoding.h"
#include "CsvReader.h"
#include "CsvWriter.h"
#include "FilesAside.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

QString writeRunningOrders(const QString &folder, const QList<RunningOrder> &orders)
{
    FilesAside files(folder);
    for (const Sheet &sheet : orderSheets(orders))
        files.add(sheet.file, encode(csvText(sheet), CsvEncoding::Utf8).bytes);
    return files.commit();
}

ReadResult<QList<RunningOrder>> readRunningOrders(const Book &book, const QString &folder)
{
    QList<Sheet> sheets;
    ReadErrors errors;
    for (const auto name : {sheetnames::orders, sheetnames::slides}) {
        const auto read = readCsvSheet(folder, name);
        if (const auto *problems = std::get_if<ReadErrors>(&read))
            errors += *problems;
        else if (const auto &sheet = std::get<std::optional<Sheet>>(read))
            sheets.append(*sheet);
    }
    if (!errors.isEmpty())
        return errors;
    BookContent content;
    content.exhibits = book.content().exhibits;
    content.statements = book.content().statements;
    readOrderSheets(sheets, &content, &errors);
    if (!errors.isEmpty())
        return errors;
    return content.runningOrders;
}

} // namespace models
