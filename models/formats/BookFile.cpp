#include "BookFile.h"

#include "CsvBook.h"
#include "xlsx/BookWorkbook.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

bool isWorkbookName(const QString &path)
{
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
}

QString writeBook(const Book &book, const QString &path, Language language)
{
    return isWorkbookName(path) ? writeWorkbook(book, path, language) : writeCsvBook(book, path);
}

} // namespace models
